package nl.leerplaats.web.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nights begin. Each date has one, also where the clock is set: a time that is left out comes as much later as the clock jumps, and of a time that comes
 * twice the first counts.
 */
public final class NightTimes {

    private NightTimes() {}

    /** The date of the last night that has begun by a moment. */
    public static LocalDate last(LocalTime at, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return begin(today, at, zone).isAfter(now) ? today.minusDays(1) : today;
    }

    /** When the night of a date begins. */
    public static Instant begin(LocalDate night, LocalTime at, ZoneId zone) {
        return ZonedDateTime.of(night, at, zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
