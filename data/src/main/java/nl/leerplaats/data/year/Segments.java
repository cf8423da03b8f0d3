package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;

/**
 * The year cut before the first and after the last day of every period of every calendar, so that every period is a run of whole
 * segments (docs/rules.md, occupation).
 */
public final class Segments {

    private final List<LocalDate> starts;

    private Segments(List<LocalDate> starts) {
        this.starts = starts;
    }

    /** The segments of these calendars. */
    public static Segments of(Collection<SchoolCalendar> calendars) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (SchoolCalendar calendar : calendars) {
            for (Period period : calendar.periods()) {
                cuts.add(period.from());
                cuts.add(period.to().plusDays(1));
            }
        }
        return new Segments(List.copyOf(cuts));
    }

    /** Number of segments, that after the last period included. */
    public int count() {
        return starts.size();
    }

    /** First day of a segment. */
    public LocalDate start(int segment) {
        return starts.get(segment);
    }

    /** Index of the first segment of a period. */
    public int first(Period period) {
        return indexOf(period.from());
    }

    /** Index of the last segment of a period, included. */
    public int last(Period period) {
        return indexOf(period.to().plusDays(1)) - 1;
    }

    private int indexOf(LocalDate cut) {
        int index = Collections.binarySearch(starts, cut);
        if (index < 0) {
            throw new IllegalArgumentException("No segment starts on the day (" + cut + ").");
        }
        return index;
    }
}
