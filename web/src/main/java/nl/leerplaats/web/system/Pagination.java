package nl.leerplaats.web.system;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param rows the rows of this page
 * @param number number of this page, from 1
 * @param pages number of pages, 1 or more
 * @param total number of rows over all pages
 * @param first number of the first row of this page, from 1; 0 where there are no rows
 * @param <T> type of a row
 */
public record Pagination<T>(List<T> rows, int number, int pages, int total, int first) {

    public Pagination {
        rows = List.copyOf(rows);
    }

    /** Cuts a page out of a list; a number outside the list gives the nearest page. */
    public static <T> Pagination<T> of(List<T> all, int number, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.min(Math.max(number, 1), pages);
        int from = (page - 1) * size;
        List<T> rows = all.subList(from, Math.min(from + size, all.size()));
        return new Pagination<>(rows, page, pages, all.size(), all.isEmpty() ? 0 : from + 1);
    }

    /** The same page with each row made into another. */
    public <R> Pagination<R> map(Function<T, R> make) {
        return new Pagination<>(rows.stream().map(make).toList(), number, pages, total, first);
    }

    /** Number of the last row of this page, from 1; 0 where there are no rows. */
    public int last() {
        return rows.isEmpty() ? 0 : first + rows.size() - 1;
    }

    /** Tells whether there is a page before this one. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Tells whether there is a page after this one. */
    public boolean hasNext() {
        return number < pages;
    }
}
