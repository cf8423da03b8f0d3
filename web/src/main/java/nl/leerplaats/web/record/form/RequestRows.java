package nl.leerplaats.web.record.form;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * The rows of what a student asks for: a period, the number of days that is wished for, others that will do, the days in school, orientation and
 * half days.
 */
final class RequestRows {

    static final String LIST = "requests";

    private static final String PERIOD = "periodId";
    private static final String DAYS = "daysPerWeek";
    private static final String ALSO = "also";
    private static final String MINUTES = "minutesPerDay";
    private static final String SCHOOL_DAYS = "schoolDays";
    private static final String PROFILES = "profiles";
    private static final String DAY_PART = "dayPart";

    /** Most minutes of a day. */
    private static final int DAY = 24 * 60;

    private RequestRows() {}

    static void put(Map<String, String> values, List<Request> requests) {
        FormRows.put(values, LIST, requests, Request::periodId, (row, one) -> {
            values.put(row + PERIOD, one.periodId());
            FieldReader.put(values, row + DAYS, one.preferredDays());
            one.daysPerWeek().stream()
                    .skip(1)
                    .forEach(days -> values.put(Ticks.box(row + ALSO, days.toString()), FormFields.box(true)));
            FieldReader.put(values, row + MINUTES, one.minutesPerDay());
            FieldReader.put(values, row + SCHOOL_DAYS, one.schoolDays());
            one.profiles()
                    .forEach(profile -> values.put(Ticks.box(row + PROFILES, profile.code()), FormFields.box(true)));
            FieldReader.put(values, row + DAY_PART, one.dayPart());
        });
    }

    static List<Request> read(FieldReader in, List<Request> now) {
        Set<String> taken = new LinkedHashSet<>();
        return FormRows.read(in, LIST, now, Request::periodId, (row, before) -> one(in, row, before, taken));
    }

    private static @Nullable Request one(FieldReader in, String row, @Nullable Request before, Set<String> taken) {
        String period = in.fields().get(row + PERIOD);
        if (period.isEmpty()) {
            in.problem(row + PERIOD, "noPeriod");
        } else if (!taken.add(period)) {
            in.problem(row + PERIOD, "periodTwice");
        }
        List<Integer> days = days(in, row, before);
        int most = before == null || before.minutesPerDay() == null ? DAY : Math.max(DAY, before.minutesPerDay());
        Integer minutes = in.whole(row + MINUTES, most);
        DayPart dayPart = dayPart(in, row);
        return days.isEmpty()
                ? null
                : new Request(
                        period,
                        days,
                        minutes,
                        in.weekdays(row + SCHOOL_DAYS),
                        profiles(in, row, before),
                        dayPart,
                        before == null ? Extra.NONE : before.extra());
    }

    private static List<Profile> profiles(FieldReader in, String row, @Nullable Request before) {
        List<Profile> now = before == null ? List.of() : before.profiles();
        return Ticks.read(in.fields(), row + PROFILES, now, Arrays.asList(Profile.values()), Profile::code);
    }

    /** Half of the day; null where the stage takes the whole. */
    private static @Nullable DayPart dayPart(FieldReader in, String row) {
        String chosen = in.fields().get(row + DAY_PART);
        for (DayPart part : DayPart.values()) {
            if (part.name().equals(chosen)) {
                return part;
            }
        }
        if (!chosen.isEmpty()) {
            in.problem(row + DAY_PART, "noChoice");
        }
        return null;
    }

    /** The number that is wished for first, then the others that will do: as they stood, and new ones from low to high. */
    private static List<Integer> days(FieldReader in, String row, @Nullable Request before) {
        List<Integer> all =
                IntStream.rangeClosed(1, Request.MAX_DAYS_PER_WEEK).boxed().toList();
        Integer preferred = all.stream()
                .filter(one -> one.toString().equals(in.fields().get(row + DAYS)))
                .findFirst()
                .orElse(null);
        if (preferred == null) {
            in.problem(row + DAYS, "noStageDays");
            return List.of();
        }
        Set<Integer> days = new LinkedHashSet<>(List.of(preferred));
        List<Integer> now = before == null ? List.of() : before.daysPerWeek();
        days.addAll(Ticks.read(in.fields(), row + ALSO, now, all, String::valueOf));
        return List.copyOf(days);
    }
}
