package nl.leerplaats.document.stage;

import java.time.LocalTime;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.year.LegalLimits;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a pupil is at the company on a stage day.
 *
 * <p>The day starts with the work times of the company, not earlier than the law allows for the age; where the dataset has no work times, at
 * {@link #DEFAULT_START}. A day of more than four and a half hours holds a break of half an hour, as far as the work times leave room for it.
 *
 * @param from start
 * @param workMinutes working minutes, 0 or more
 * @param breakMinutes minutes of the break, 0 to 30
 */
public record DayTimes(LocalTime from, int workMinutes, int breakMinutes) {

    /** Start of a stage day where the dataset has no work times of the company. */
    public static final LocalTime DEFAULT_START = LocalTime.of(8, 0);

    /** Start of a stage in the afternoon only, as long as nobody knows better. */
    public static final LocalTime AFTERNOON_START = LocalTime.of(13, 0);

    private static final int MINUTES_PER_HOUR = 60;

    /**
     * The times of a stage day.
     *
     * @param work work times of the company, where given
     * @param workMinutes working minutes of the day, 0 or more
     * @param under16 whether the pupil is under 16
     */
    public static DayTimes of(@Nullable WorkTimes work, int workMinutes, boolean under16) {
        int start =
                work == null ? minute(DEFAULT_START) : Math.max(minute(work.from()), LegalLimits.startMinute(under16));
        int latest = work == null
                ? LegalLimits.endMinute(under16)
                : Math.min(minute(work.to()), LegalLimits.endMinute(under16));
        int wanted = workMinutes > LegalLimits.MINUTES_WITHOUT_BREAK ? LegalLimits.BREAK_MINUTES : 0;
        int room = Math.max(0, latest - start - workMinutes);
        return new DayTimes(LocalTime.MIDNIGHT.plusMinutes(start), workMinutes, Math.min(wanted, room));
    }

    /**
     * The times of a stage of half a day, for calendars and visits: when it really begins is agreed, for the work times of a company are of its
     * whole day.
     *
     * @param workMinutes working minutes of the half, 0 or more
     */
    public static DayTimes ofHalf(DayPart part, int workMinutes) {
        return new DayTimes(part == DayPart.MORNING ? DEFAULT_START : AFTERNOON_START, workMinutes, 0);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / MINUTES_PER_HOUR;
    }

    /** Minutes from start to end, the break included. */
    public int presentMinutes() {
        return workMinutes + breakMinutes;
    }

    /** End of the day; on the next day where work that starts late goes on after midnight. */
    public LocalTime to() {
        return from.plusMinutes(presentMinutes());
    }
}
