package nl.leerplaats.web.record.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/** The rows of the days on which a company is closed. A first day alone is one day. */
final class ClosureRows {

    static final String LIST = "closures";

    static final String FROM = "from";
    static final String TO = "to";

    private ClosureRows() {}

    static void put(Map<String, String> values, List<DateRange> closures) {
        FormRows.put(values, LIST, closures, Digest::of, (row, one) -> {
            FieldReader.put(values, row + FROM, one.from());
            FieldReader.put(values, row + TO, one.to());
        });
    }

    static List<DateRange> read(FieldReader in, List<DateRange> now) {
        return FormRows.read(in, LIST, now, Digest::of, (row, before) -> {
            DateRange days = span(in, row);
            return days == null || before == null ? days : new DateRange(days.from(), days.to(), before.extra());
        });
    }

    /** The days of a row; null after a problem. */
    static @Nullable DateRange span(FieldReader in, String row) {
        LocalDate from = in.neededDay(row + FROM);
        LocalDate to = in.day(row + TO);
        boolean wrong = in.problems().containsKey(row + TO) || !in.areInOrder(from, to, row + TO);
        return from == null || wrong ? null : new DateRange(from, to == null ? from : to, Extra.NONE);
    }
}
