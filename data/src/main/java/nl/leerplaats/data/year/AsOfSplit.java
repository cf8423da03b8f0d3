package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;

/**
 * Writes out the split at {@code asOf}: each period that runs over it, with the requests and baseline placements for it, becomes two
 * (docs/rules.md, re-planning). The result is a dataset like any other; splitting it again changes nothing.
 */
public final class AsOfSplit {

    /** What {@link #secondId} puts behind an id, once for each time that the period was split. */
    private static final Pattern PARTS = Pattern.compile("(~\\d{4}-\\d{2}-\\d{2})+$");

    private AsOfSplit() {}

    /** The dataset with its periods, requests and baseline split; the same dataset where nothing is to be split. */
    public static Dataset apply(Dataset dataset) {
        LocalDate asOf = dataset.asOf();
        if (asOf == null
                || dataset.calendars().stream()
                        .flatMap(c -> c.periods().stream())
                        .noneMatch(p -> isSplit(p, asOf))) {
            return dataset;
        }
        Map<String, Map<String, Period>> splitPeriods = new LinkedHashMap<>();
        List<SchoolCalendar> calendars = new ArrayList<>();
        for (SchoolCalendar calendar : dataset.calendars()) {
            List<Period> periods = new ArrayList<>();
            for (Period period : calendar.periods()) {
                if (isSplit(period, asOf)) {
                    periods.add(new Period(period.id(), period.from(), asOf.minusDays(1), period.extra()));
                    periods.add(new Period(secondId(period.id(), asOf), asOf, period.to(), Extra.NONE));
                    splitPeriods
                            .computeIfAbsent(calendar.id(), key -> new LinkedHashMap<>())
                            .put(period.id(), period);
                } else {
                    periods.add(period);
                }
            }
            calendars.add(new SchoolCalendar(
                    calendar.id(),
                    calendar.firstDay(),
                    calendar.lastDay(),
                    calendar.closures(),
                    periods,
                    calendar.extra()));
        }
        Map<String, String> calendarOfSchool =
                dataset.schools().stream().collect(Collectors.toMap(School::id, School::calendarId));
        Map<String, Map<String, Period>> splitOfStudent = new LinkedHashMap<>();
        for (Student student : dataset.students()) {
            splitOfStudent.put(
                    student.id(), splitPeriods.getOrDefault(calendarOfSchool.get(student.schoolId()), Map.of()));
        }
        return withParts(dataset, calendars, splitOfStudent, asOf);
    }

    /** The id of the part of a split period that starts at {@code asOf}, for example {@code P2~2027-03-15}. */
    public static String secondId(String periodId, LocalDate asOf) {
        return periodId + "~" + asOf;
    }

    /** The id of the period that a part was cut from, however often: that of a period that was never split is its own. */
    public static String wholeId(String periodId) {
        return PARTS.matcher(periodId).replaceFirst("");
    }

    /** Tells whether a period runs over {@code asOf}. */
    public static boolean isSplit(Period period, LocalDate asOf) {
        return period.from().isBefore(asOf) && !period.to().isBefore(asOf);
    }

    private static Dataset withParts(
            Dataset dataset,
            List<SchoolCalendar> calendars,
            Map<String, Map<String, Period>> splitOfStudent,
            LocalDate asOf) {
        List<Student> students = new ArrayList<>();
        for (Student student : dataset.students()) {
            Map<String, Period> split = splitOfStudent.getOrDefault(student.id(), Map.of());
            students.add(student.withRequests(doubled(
                    student.requests(),
                    split,
                    Request::periodId,
                    request -> request.withPeriodId(secondId(request.periodId(), asOf)))));
        }
        List<BaselinePlacement> baseline = new ArrayList<>();
        for (BaselinePlacement placement : dataset.baseline()) {
            baseline.addAll(doubled(
                    List.of(placement),
                    splitOfStudent.getOrDefault(placement.studentId(), Map.of()),
                    BaselinePlacement::periodId,
                    one -> one.withPeriodId(secondId(one.periodId(), asOf))));
        }
        return new Dataset(
                dataset.name(),
                asOf,
                calendars,
                dataset.schools(),
                students,
                dataset.companies(),
                dataset.supervisors(),
                baseline,
                dataset.baselineSupervisions(),
                dataset.travelTimes(),
                dataset.weights(),
                dataset.extra());
    }

    private static <T> List<T> doubled(
            List<T> items, Map<String, Period> split, Function<T, String> periodId, Function<T, T> second) {
        List<T> result = new ArrayList<>(items.size());
        for (T item : items) {
            result.add(item);
            if (split.containsKey(periodId.apply(item))) {
                result.add(second.apply(item));
            }
        }
        return result;
    }
}
