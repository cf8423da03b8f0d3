package nl.leerplaats.document.page;

import java.util.List;
import java.util.Set;

/**
 * A table of texts on a page.
 *
 * @param caption what the table is, read out by a screen reader and shown above it
 * @param header names of the columns
 * @param rows the rows; the first cell of each names it
 * @param totals rows that close the table
 * @param numbers indexes of the columns of numbers, which are set to the right
 */
public record PageTable(
        String caption, List<String> header, List<List<String>> rows, List<List<String>> totals, Set<Integer> numbers) {

    public PageTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
        numbers = Set.copyOf(numbers);
    }

    /** A table without totals and numbers. */
    public PageTable(String caption, List<String> header, List<List<String>> rows) {
        this(caption, header, rows, List.of(), Set.of());
    }
}
