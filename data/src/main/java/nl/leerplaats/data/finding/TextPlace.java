package nl.leerplaats.data.finding;

/**
 * A place in the text of a document.
 *
 * @param line line, from 1
 * @param column character in that line, from 1
 */
public record TextPlace(int line, int column) implements Place {}
