package nl.leerplaats.data.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.AsOfSplit;
import org.jspecify.annotations.Nullable;

/** Facts of the model in a few words each. */
final class FactWords {

    private static final double MINUTES_PER_HOUR = 60;

    private final MessageBundle bundle;
    private final Arguments arguments;
    private final DateTimeFormatter dates;

    FactWords(MessageBundle bundle, Arguments arguments) {
        this.bundle = bundle;
        this.arguments = arguments;
        dates = DateTimeFormatter.ofPattern(bundle.getString("date.pattern"), bundle.locale());
    }

    /** Time as hours, with quarters behind the comma. */
    String hours(Duration time) {
        return format("field.hours", time.toMinutes() / MINUTES_PER_HOUR);
    }

    /** Any fact; nothing has a word too. */
    String word(@Nullable Object fact) {
        if (fact == null || fact.equals("") || fact.equals(PerWeekday.ZERO) || fact.equals(Weekdays.NONE)) {
            return bundle.getString("field.nothing");
        }
        if (fact instanceof LocalDate day) {
            return day.format(dates);
        }
        if (fact instanceof Duration time) {
            return Arguments.duration((int) time.toMinutes());
        }
        if (fact instanceof Profile profile) {
            return profile.code();
        }
        if (fact instanceof TravelMode mode) {
            return bundle.getString("field.mode." + mode.name());
        }
        if (fact instanceof Weekdays days) {
            return arguments.weekdays(days);
        }
        return fact instanceof Record record ? ofRecord(record) : fact.toString();
    }

    private String ofRecord(Record fact) {
        if (fact instanceof PerWeekday numbers) {
            return numbers.positiveDays().toList().stream()
                    .map(day -> bundle.getString("weekday." + day + ".short") + " " + numbers.get(day))
                    .collect(Collectors.joining(", "));
        }
        if (fact instanceof Location place) {
            return format("field.at", degrees(place.lat()), degrees(place.lon()));
        }
        if (fact instanceof WorkTimes times) {
            return format("field.times", times.from(), times.to());
        }
        if (fact instanceof Mentor mentor) {
            return mentor(mentor);
        }
        return fact instanceof Request request ? request(request) : span(fact);
    }

    private String span(Record fact) {
        if (fact instanceof Accreditation one) {
            return format("field.recognition", one.profile().code(), span(one.from(), one.until()));
        }
        if (fact instanceof DateRange one) {
            return span(one.from(), one.to());
        }
        if (fact instanceof Period one) {
            return one.id() + " (" + span(one.from(), one.to()) + ")";
        }
        if (fact instanceof Closure one) {
            String days = span(one.from(), one.to());
            return one.name().isEmpty() ? days : one.name() + " (" + days + ")";
        }
        return fact.toString();
    }

    private String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.format(dates) : format("field.span", from.format(dates), to.format(dates));
    }

    private String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString().replace(".", bundle.getString("decimal.mark"));
    }

    private String request(Request one) {
        List<String> terms = new ArrayList<>();
        String days =
                Listing.join(one.daysPerWeek().stream().map(String::valueOf).toList(), bundle.getString("list.or"));
        terms.add(format("field.request.days", days));
        if (one.minutesPerDay() != null) {
            terms.add(format("field.request.minutes", one.minutesPerDay()));
        }
        if (!one.schoolDays().isEmpty()) {
            terms.add(format("field.request.school", word(one.schoolDays())));
        }
        if (one.isOrientation()) {
            terms.add(format("field.request.profiles", Profile.codes(one.profiles())));
        }
        DayPart part = one.dayPart();
        if (part != null) {
            terms.add(bundle.getString("field.request." + part));
        }
        return AsOfSplit.wholeId(one.periodId()) + " (" + String.join(", ", terms) + ")";
    }

    private String mentor(Mentor one) {
        List<String> terms = new ArrayList<>();
        terms.add(word(one.days()));
        terms.add(format("field.mentor.students", one.maxStudents()));
        LocalDate until = one.until();
        if (until != null) {
            terms.add(format("field.mentor.until", until.format(dates)));
        }
        Contact contact = one.contact();
        if (contact != null) {
            Stream.of(contact.person(), contact.phone(), contact.email(), contact.address())
                    .filter(Objects::nonNull)
                    .forEach(terms::add);
        }
        return Names.withId(one.shownName(), one.id()) + ": " + String.join(", ", terms);
    }

    private String format(String key, Object... values) {
        return bundle.format(key, values);
    }
}
