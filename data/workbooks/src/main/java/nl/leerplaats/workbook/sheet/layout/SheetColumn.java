package nl.leerplaats.workbook.sheet.layout;

import java.util.List;
import java.util.Set;

/**
 * A column of a sheet.
 *
 * @param key name in the code, unique in its sheet
 * @param header as it stands in the workbook
 * @param must each row has to have it
 * @param marksExamples an example row is known by the word {@code VOORBEELD} in it
 * @param info written for the reader, and not read
 * @param rare written only where a row has something in it, and so not in an empty workbook
 * @param own read and written by code of its own, for it says less or more than one value of the document
 * @param width in characters
 * @param type what is in it
 * @param list name of the choices, or of the sheet with them after an at sign; empty where there are none
 * @param paths where its values stand in a record of the document, for example {@code .home.lat}, and what else is told at it
 * @param names normalised headers by which it is known
 * @param weakNames normalised headers that stand for it where no other column does, and that do not say so clearly
 * @param examples one for each example row
 * @param note what goes in it, for coordinators, in Dutch
 * @param meaning the same for developers, in English
 */
public record SheetColumn(
        String key,
        String header,
        boolean must,
        boolean marksExamples,
        boolean info,
        boolean rare,
        boolean own,
        double width,
        CellType type,
        String list,
        List<String> paths,
        Set<String> names,
        Set<String> weakNames,
        List<String> examples,
        String note,
        String meaning) {

    public SheetColumn {
        paths = List.copyOf(paths);
        examples = List.copyOf(examples);
    }

    /** Where its value stands in a record of the document; empty where it stands for no value of one. */
    public String path() {
        return own || paths.isEmpty() || paths.get(0).charAt(0) != '.' ? "" : paths.get(0);
    }

    /** The example for an example row, from 0; empty where it has none. */
    public String example(int index) {
        return index < examples.size() ? examples.get(index) : "";
    }
}
