package nl.leerplaats.document.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.WeekDayList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Writes a calendar. An event on several dates becomes a weekly series from its first to its last date, less the dates in between on which it
 * does not take place.
 *
 * <p>The moment of the file is the stamp of each event, and its sequence number in minutes since {@link #EPOCH}: a program that has the event
 * already takes the later one.
 */
public final class CalendarFile {

    /** Time zone of all events. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Sequence number 0. */
    public static final LocalDateTime EPOCH = LocalDateTime.of(2020, 1, 1, 0, 0);

    private static final String PRODUCT = "-//Leerplaats//Leerplaats//NL";

    private final LocalDateTime stamp;

    private CalendarFile(LocalDateTime stamp) {
        this.stamp = stamp;
    }

    /**
     * Writes a calendar; the stream is left open.
     *
     * @param name what a calendar program calls it
     * @param events the events in order
     * @param stamp the moment of the file, Dutch time, not before {@link #EPOCH}
     * @param out where to
     */
    public static void write(String name, List<CalendarEvent> events, LocalDateTime stamp, OutputStream out)
            throws IOException {
        if (stamp.isBefore(EPOCH)) {
            throw new IllegalArgumentException("The moment of the file (" + stamp + ") is before " + EPOCH + ".");
        }
        CalendarFile file = new CalendarFile(stamp);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE.getId()));
        calendar.add(zone());
        events.forEach(event -> calendar.add(file.event(event)));
        StringWriter whole = new StringWriter();
        new CalendarOutputter(false).output(calendar, whole);
        out.write(LongLines.fold(whole.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(CalendarEvent event) {
        LocalDate first = event.dates().get(0);
        ZonedDateTime start = at(first, event);
        Instant written = stamp.atZone(ZONE).toInstant();
        VEvent result = new VEvent(false);
        result.add(new Uid(event.uid()));
        result.add(new DtStamp(written));
        result.add(new LastModified(written));
        result.add(new Sequence((int) EPOCH.until(stamp, ChronoUnit.MINUTES)));
        result.add(new DtStart<>(start));
        if (event.minutes() > 0) {
            result.add(new DtEnd<>(start.plusMinutes(event.minutes())));
        }
        if (event.dates().size() > 1) {
            addSeries(result, event);
        }
        result.add(new Summary(clean(event.summary())));
        if (!event.location().isEmpty()) {
            result.add(new Location(clean(event.location())));
        }
        if (!event.description().isEmpty()) {
            result.add(new Description(clean(event.description())));
        }
        result.add(new Transp(event.busy() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        return result;
    }

    private static void addSeries(VEvent result, CalendarEvent event) {
        List<LocalDate> dates = event.dates();
        TreeSet<java.time.DayOfWeek> days = new TreeSet<>();
        dates.forEach(date -> days.add(date.getDayOfWeek()));
        LocalDate last = dates.get(dates.size() - 1);
        WeekDayList weekDays = new WeekDayList();
        days.forEach(day -> weekDays.add(WeekDay.getWeekDay(day)));
        // The end of a series is in UTC where its start has a time zone (RFC 5545, 3.3.10).
        result.add(new RRule<>(new Recur.Builder<Temporal>()
                .frequency(Frequency.WEEKLY)
                .until(at(last, event).toInstant())
                .dayList(weekDays)
                .build()));
        TreeSet<LocalDate> held = new TreeSet<>(dates);
        List<ZonedDateTime> missing = dates.get(0)
                .datesUntil(last)
                .filter(date -> days.contains(date.getDayOfWeek()) && !held.contains(date))
                .map(date -> at(date, event))
                .toList();
        if (!missing.isEmpty()) {
            ParameterList zone = new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(ZONE.getId())));
            result.add(new ExDate<>(zone, new DateList<>(missing)));
        }
    }

    private static ZonedDateTime at(LocalDate date, CalendarEvent event) {
        return date.atTime(event.from()).atZone(ZONE);
    }

    /** Control characters other than a line break cannot be written in a calendar. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }

    /** The rules of the zone since 1996, so that a reader needs no table of its own. */
    private static VTimeZone zone() {
        Observance winter = observance(
                new Standard(), LocalDateTime.of(1996, 10, 27, 3, 0), 2, 1, "CET", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        Observance summer = observance(
                new Daylight(), LocalDateTime.of(1996, 3, 31, 2, 0), 1, 2, "CEST", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        return new VTimeZone(
                new PropertyList(List.of(new TzId(ZONE.getId()))), new ComponentList<>(List.of(winter, summer)));
    }

    private static Observance observance(
            Observance observance, LocalDateTime start, int hoursBefore, int hoursAfter, String name, String rule) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(ZoneOffset.ofHours(hoursBefore)));
        observance.add(new TzOffsetTo(ZoneOffset.ofHours(hoursAfter)));
        observance.add(new TzName(name));
        observance.add(new RRule<>(rule));
        return observance;
    }
}
