package nl.leerplaats.document.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.CalendarDays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts together that the split at {@code asOf} cuts a period in (docs/rules.md, re-planning). A split is how a year is planned again, and
 * nothing that people sign or keep: for a pupil who goes on at the same company with the same mentor on the same days nothing has changed.
 */
final class WholePeriods {

    private final PlanningYear year;
    private final Map<String, List<Period>> inTime;

    WholePeriods(PlanningYear year) {
        this.year = year;
        inTime = year.dataset().calendars().stream()
                .collect(Collectors.toMap(
                        SchoolCalendar::id,
                        calendar -> calendar.periods().stream()
                                .sorted(Comparator.comparing(Period::from))
                                .toList()));
    }

    /**
     * The placements with their parts together.
     *
     * @param parts placements in the periods of the split year: by student, then in order of time
     */
    List<Stage> stages(List<Stage> parts) {
        List<Stage> result = new ArrayList<>();
        Map<RequestKey, Integer> turns = new HashMap<>();
        for (int from = 0, to; from < parts.size(); from = to) {
            to = from + 1;
            while (to < parts.size() && goesOn(parts.get(to - 1), parts.get(to))) {
                to++;
            }
            Stage first = parts.get(from);
            int fewest = first.request().period().id().equals(first.periodName()) ? 0 : 1;
            int turn = turns.merge(
                    new RequestKey(first.student().id(), first.periodName()),
                    fewest,
                    (before, least) -> Math.max(before + 1, least));
            result.add(whole(parts.subList(from, to), turn));
        }
        return result;
    }

    private static boolean goesOn(Stage one, Stage next) {
        return one.student().equals(next.student())
                && isNext(one.request().period(), next.request().period())
                && one.company().equals(next.company())
                && one.mentor().equals(next.mentor())
                && one.days().equals(next.days())
                && one.request().uncappedDayMinutes(one.company())
                        == next.request().uncappedDayMinutes(next.company());
    }

    private static boolean isNext(Period one, Period next) {
        return one.to().plusDays(1).equals(next.from())
                && AsOfSplit.wholeId(one.id()).equals(AsOfSplit.wholeId(next.id()));
    }

    private Stage whole(List<Stage> parts, int turn) {
        Stage first = parts.get(0);
        PlannedRequest begin = first.request();
        PlannedRequest end = parts.get(parts.size() - 1).request();
        // A part in which there is no school has no placement, and is no change either.
        Period last = end.period();
        for (Period next = next(first, last); next != null && isDropped(first, next); next = next(first, last)) {
            last = next;
        }
        if (parts.size() == 1 && last.equals(end.period())) {
            return first.withTurn(turn);
        }
        Period period = new Period(
                begin.period().id(),
                begin.period().from(),
                last.to(),
                begin.period().extra());
        Span days = Span.within(period, first.student());
        CalendarDays open = year.daysOf(first.school());
        Set<HardRule> broken = new TreeSet<>();
        parts.forEach(part -> broken.addAll(part.broken()));
        PlannedRequest request = new PlannedRequest(
                first.student(),
                first.school(),
                end.request(),
                period,
                days.from(),
                days.to(),
                open.countWeeks(days.from(), days.to()),
                end.history(),
                end.baseline(),
                begin.previous());
        return new Stage(
                request,
                first.company(),
                first.mentor(),
                first.days(),
                first.supervisor(),
                open.listStageDates(
                        days.from(), days.to(), first.days(), first.company().closures(), request.isHalfDay()),
                List.copyOf(broken),
                turn);
    }

    /** The part of the same period after a part; null where there is none. */
    private @Nullable Period next(Stage stage, Period part) {
        return periodsOf(stage.student()).stream()
                .filter(other -> isNext(part, other))
                .findFirst()
                .orElse(null);
    }

    /** Tells whether the year has no placement to plan for in a part that is not over: it has no school week. */
    private boolean isDropped(Stage stage, Period part) {
        return !year.isHistory(part)
                && year.findRequest(new RequestKey(stage.student().id(), part.id())) == null;
    }

    private List<Period> periodsOf(Student student) {
        return inTime.getOrDefault(year.getSchool(student.schoolId()).calendarId(), List.of());
    }

    /**
     * When a student has no placement though one was asked for, in order of time; what is over counts, and weeks without school do not.
     *
     * @param placed the requests that have a placement
     */
    List<Span> open(Student student, Set<RequestKey> placed) {
        Set<String> wanted = student.requests().stream().map(Request::periodId).collect(Collectors.toSet());
        List<Period> open = new ArrayList<>();
        for (Period period : periodsOf(student)) {
            if (!wanted.contains(period.id()) || placed.contains(new RequestKey(student.id(), period.id()))) {
                continue;
            }
            Period before = open.isEmpty() ? null : open.get(open.size() - 1);
            if (before != null && isNext(before, period)) {
                open.set(open.size() - 1, new Period(before.id(), before.from(), period.to(), before.extra()));
            } else {
                open.add(period);
            }
        }
        CalendarDays days = year.daysOf(year.getSchool(student.schoolId()));
        return open.stream()
                .map(period -> Span.within(period, student))
                .filter(span -> days.countWeeks(span.from(), span.to()) > 0)
                .toList();
    }
}
