package nl.leerplaats.data.change.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;

/**
 * What is different between two datasets and stays as it is, because no change can say it.
 *
 * @param part what it is
 * @param count how many of them are different; 1 where there is one of it
 */
public record Untouched(Part part, int count) {

    /** Parts of a dataset that changes do not reach. */
    public enum Part {
        NAME,
        AS_OF,
        /** Placements that exist already; those that are different, new or gone. */
        BASELINE,
        BASELINE_SUPERVISIONS,
        TRAVEL_TIMES,
        /** Extensions of the dataset itself; those of records go with their record. */
        EXTRA,
        /** Schools that the other dataset has not. */
        SCHOOLS_GONE,
        /** Calendars that the other dataset has not. */
        CALENDARS_GONE
    }

    /** A workbook cannot say of what is pinned that it was agreed as well. */
    private static final String AGREED = "baseline.pinned.agreed";

    static List<Untouched> list(Dataset now, Dataset other, Carried carried) {
        List<Untouched> result = new ArrayList<>();
        add(result, Part.NAME, now.name().equals(other.name()) ? 0 : 1);
        add(result, Part.AS_OF, Objects.equals(now.asOf(), other.asOf()) ? 0 : 1);
        add(
                result,
                Part.BASELINE,
                count(now.baseline(), other.baseline(), one -> true, one -> comparable(one, carried)));
        Set<String> students = ids(other.students(), Student::id);
        Set<String> supervisors = ids(other.supervisors(), Supervisor::id);
        Set<String> companies = ids(other.companies(), Company::id);
        add(
                result,
                Part.BASELINE_SUPERVISIONS,
                count(
                        now.baselineSupervisions(),
                        other.baselineSupervisions(),
                        one -> students.contains(one.studentId()) && supervisors.contains(one.supervisorId()),
                        List::of));
        add(
                result,
                Part.TRAVEL_TIMES,
                count(
                        now.travelTimes(),
                        other.travelTimes(),
                        one -> students.contains(one.studentId()) && companies.contains(one.companyId()),
                        List::of));
        add(result, Part.EXTRA, now.extra().equals(other.extra()) ? 0 : 1);
        add(result, Part.SCHOOLS_GONE, gone(ids(now.schools(), School::id), ids(other.schools(), School::id)));
        add(
                result,
                Part.CALENDARS_GONE,
                gone(ids(now.calendars(), SchoolCalendar::id), ids(other.calendars(), SchoolCalendar::id)));
        return result;
    }

    private static void add(List<Untouched> result, Part part, int count) {
        if (count > 0) {
            result.add(new Untouched(part, count));
        }
    }

    private static Object comparable(BaselinePlacement one, Carried carried) {
        return one.pinned() && carried.isAbsent(AGREED)
                ? new BaselinePlacement(
                        one.studentId(),
                        one.periodId(),
                        one.companyId(),
                        one.mentorId(),
                        one.days(),
                        true,
                        false,
                        Extra.NONE)
                : one;
    }

    /** Number of entries that are in one list and not in the other; of those before, only what no removal takes along. */
    private static <T> int count(List<T> before, List<T> after, Function<T, Boolean> stays, Function<T, Object> as) {
        if (before.equals(after)) {
            return 0;
        }
        Set<Object> was = new LinkedHashSet<>();
        before.stream().filter(stays::apply).forEach(one -> was.add(as.apply(one)));
        Set<Object> is = new LinkedHashSet<>();
        after.forEach(one -> is.add(as.apply(one)));
        return Math.max(gone(was, is), gone(is, was));
    }

    private static <T> Set<String> ids(List<T> records, Function<T, String> id) {
        Set<String> result = new LinkedHashSet<>();
        records.forEach(one -> result.add(id.apply(one)));
        return result;
    }

    private static int gone(Set<?> before, Set<?> after) {
        return (int) before.stream().filter(one -> !after.contains(one)).count();
    }
}
