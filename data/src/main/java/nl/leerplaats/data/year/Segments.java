package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The year cut before the first and after the last day of every period of every calendar, so that every period is a run of whole
 * segments (docs/rules.md, occupation). Where anybody asks for half a day, each segment is there twice, the morning and then the afternoon, and a
 * request for half a day has every second one; otherwise no slot is split.
 */
public final class Segments {

    private final List<LocalDate> starts;
    private final int halves;

    private Segments(List<LocalDate> starts, int halves) {
        this.starts = starts;
        this.halves = halves;
    }

    /**
     * The segments of these calendars.
     *
     * @param inHalves somebody asks for half a day
     */
    public static Segments of(Collection<SchoolCalendar> calendars, boolean inHalves) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (SchoolCalendar calendar : calendars) {
            for (Period period : calendar.periods()) {
                cuts.add(period.from());
                cuts.add(period.to().plusDays(1));
            }
        }
        return new Segments(List.copyOf(cuts), inHalves ? DayPart.values().length : 1);
    }

    /** Number of segments, those after the last period included. */
    public int count() {
        return starts.size() * halves;
    }

    /** How many segments have the same days: 2, the halves of the day side by side, or 1. */
    public int halves() {
        return halves;
    }

    /** First day of a segment. */
    public LocalDate start(int segment) {
        return starts.get(segment / halves);
    }

    /** Index of the first segment that a placement for a request takes. */
    public int first(PlannedRequest request) {
        return first(request.period(), request.request().dayPart());
    }

    int first(Period period, @Nullable DayPart part) {
        return indexOf(period.from()) * halves + (part == DayPart.AFTERNOON ? 1 : 0);
    }

    /** Index of the last segment that a placement for a request takes, included. */
    public int last(PlannedRequest request) {
        return last(request.period(), request.request().dayPart());
    }

    int last(Period period, @Nullable DayPart part) {
        return indexOf(period.to().plusDays(1)) * halves - (part == DayPart.MORNING ? 2 : 1);
    }

    /** From a segment that a placement for a request takes to the next one. */
    public int step(PlannedRequest request) {
        return request.isHalfDay() ? halves : 1;
    }

    private int indexOf(LocalDate cut) {
        int index = Collections.binarySearch(starts, cut);
        if (index < 0) {
            throw new IllegalArgumentException("No segment starts on the day (" + cut + ").");
        }
        return index;
    }
}
