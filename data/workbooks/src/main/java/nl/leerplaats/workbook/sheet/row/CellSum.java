package nl.leerplaats.workbook.sheet.row;

/**
 * A number of a cell that became another in the document, for another cell was added to it: what is found about the sum quotes the cell.
 *
 * @param inCell the number of the cell
 * @param added what was added
 * @param together the number of the document
 */
public record CellSum(String inCell, String added, String together) {}
