package nl.leerplaats.web.record.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A calendar in a form: its days, what is closed, and its stage periods. The name of a calendar and of a period is its id, so only those
 * that are new get one. What is different becomes one fact, the calendar as a whole.
 *
 * @param fields what stands in its fields
 */
public record CalendarForm(FormFields fields) {

    public static final String CLOSURES = "closures";
    public static final String PERIODS = "periods";

    private static final String ID = "name";
    private static final String FIRST = "firstDay";
    private static final String LAST = "lastDay";
    private static final String NAME = "name";
    private static final String FIRST_PERIOD = "P1";

    /** How a calendar is now. */
    public static CalendarForm of(SchoolCalendar calendar) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(ID, calendar.id());
        FieldReader.put(values, FIRST, calendar.firstDay());
        FieldReader.put(values, LAST, calendar.lastDay());
        FormRows.put(values, CLOSURES, calendar.closures(), Digest::of, (row, one) -> {
            values.put(row + NAME, one.name());
            FieldReader.put(values, row + ClosureRows.FROM, one.from());
            FieldReader.put(values, row + ClosureRows.TO, one.to());
        });
        FormRows.put(values, PERIODS, calendar.periods(), Period::id, (row, one) -> {
            values.put(row + NAME, one.id());
            FieldReader.put(values, row + ClosureRows.FROM, one.from());
            FieldReader.put(values, row + ClosureRows.TO, one.to());
        });
        return new CalendarForm(new FormFields(values));
    }

    /** The form of a calendar that is new: the days of another one to begin with, where there is one. */
    public static CalendarForm empty(@Nullable SchoolCalendar like) {
        if (like == null) {
            return new CalendarForm(new FormFields(Map.of()));
        }
        Map<String, String> values = new LinkedHashMap<>(of(like).fields.values());
        values.put(ID, "");
        values.replaceAll((field, value) -> field.endsWith("." + FormFields.WAS) ? "" : value);
        return new CalendarForm(new FormFields(values));
    }

    /** What was typed; a field that is missing stays as it is. */
    public static CalendarForm of(@Nullable SchoolCalendar calendar, Map<String, String> typed) {
        FormFields now = calendar == null ? new FormFields(Map.of()) : of(calendar).fields;
        return new CalendarForm(now.with(typed));
    }

    /** The same form with empty rows to add days and a period in. */
    public CalendarForm withRows(int more) {
        return new CalendarForm(fields.withRows(CLOSURES, more).withRows(PERIODS, more));
    }

    /** Id of the calendar, which is its name. */
    public String id(@Nullable SchoolCalendar now) {
        return now == null ? fields.get(ID).strip() : now.id();
    }

    /** Fields in which something stands that cannot be meant, each with what is wrong with it. */
    public Map<String, FieldProblem> problems(@Nullable SchoolCalendar now, Dataset dataset) {
        FieldReader in = new FieldReader(fields);
        if (now == null) {
            String name = in.needed(ID, null);
            if (dataset.calendars().stream().anyMatch(one -> one.id().equals(name))) {
                in.problem(ID, "taken");
            }
        }
        SchoolCalendar read = read(in, now);
        if (now != null) {
            gone(in, now, read, dataset);
        }
        return in.problems();
    }

    /** A period goes only where nobody asks for it; the problem stands at the row that took it out, or that lost it. */
    private void gone(FieldReader in, SchoolCalendar now, SchoolCalendar read, Dataset dataset) {
        Set<String> left = read.periods().stream().map(Period::id).collect(Collectors.toSet());
        Set<String> schools = dataset.schools().stream()
                .filter(school -> school.calendarId().equals(now.id()))
                .map(School::id)
                .collect(Collectors.toSet());
        for (int number : fields.rows(PERIODS)) {
            String row = PERIODS + "." + number + ".";
            String period = fields.get(row + FormFields.WAS);
            boolean toldAlready = in.problems().keySet().stream().anyMatch(field -> field.startsWith(row));
            long asked = period.isEmpty() || left.contains(period) || toldAlready
                    ? 0
                    : dataset.students().stream()
                            .filter(student -> schools.contains(student.schoolId()))
                            .filter(student -> student.requests().stream()
                                    .anyMatch(one -> one.periodId().equals(period)))
                            .count();
            if (asked > 0) {
                in.problem(row + FormFields.OUT, "periodAsked", asked);
            }
        }
    }

    /** What is different from how the calendar is now; only for a form without problems. */
    public List<ChangedFact> facts(@Nullable SchoolCalendar now) {
        SchoolCalendar calendar = read(new FieldReader(fields), now);
        return calendar.equals(now) ? List.of() : List.of(new Put.OfCalendar(calendar));
    }

    private SchoolCalendar read(FieldReader in, @Nullable SchoolCalendar now) {
        LocalDate first = in.neededDay(FIRST);
        LocalDate last = in.neededDay(LAST);
        in.areInOrder(first, last, LAST);
        Set<String> taken = new LinkedHashSet<>();
        if (now != null) {
            now.periods().forEach(one -> taken.add(one.id()));
        }
        return new SchoolCalendar(
                id(now),
                first == null ? LocalDate.MIN : first,
                last == null ? LocalDate.MIN : last,
                FormRows.read(
                        in,
                        CLOSURES,
                        now == null ? List.of() : now.closures(),
                        Digest::of,
                        (row, before) -> closure(in, row, before)),
                FormRows.read(
                        in,
                        PERIODS,
                        now == null ? List.of() : now.periods(),
                        Period::id,
                        (row, before) -> period(in, row, before, taken)),
                now == null ? Extra.NONE : now.extra());
    }

    private static @Nullable Closure closure(FieldReader in, String row, @Nullable Closure before) {
        String name = in.text(row + NAME, before == null ? "" : before.name());
        DateRange days = ClosureRows.span(in, row);
        return days == null
                ? null
                : new Closure(
                        name == null ? "" : name, days.from(), days.to(), before == null ? Extra.NONE : before.extra());
    }

    private static @Nullable Period period(FieldReader in, String row, @Nullable Period before, Set<String> taken) {
        DateRange days = ClosureRows.span(in, row);
        String id = before == null ? newPeriod(in, row, taken) : before.id();
        return days == null
                ? null
                : new Period(id, days.from(), days.to(), before == null ? Extra.NONE : before.extra());
    }

    /** A name that was typed, or the next one in the style of the others. */
    private static String newPeriod(FieldReader in, String row, Set<String> taken) {
        String typed = in.text(row + NAME, null);
        String id = typed == null ? NextId.of(taken, FIRST_PERIOD) : typed;
        if (!taken.add(id)) {
            in.problem(row + NAME, "taken");
        }
        return id;
    }
}
