package nl.leerplaats.data.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;

/**
 * How evenly a plan treats everybody: schools and profiles side by side, and the students who are worst off. It looks at any plan, also a
 * broken one; what names something unknown is left out, as the judge leaves it out.
 *
 * @param all everybody together
 * @param bySchool the schools with a student, in the order of the dataset
 * @param byProfile the profiles with a student, in the order of the format
 * @param students every student, in the order of the dataset
 */
public record Fairness(
        GroupFigures all, List<GroupFigures> bySchool, List<GroupFigures> byProfile, List<StudentFigures> students) {

    public Fairness {
        bySchool = List.copyOf(bySchool);
        byProfile = List.copyOf(byProfile);
        students = List.copyOf(students);
    }

    /** Looks at a plan. */
    public static Fairness of(PlanningYear year, Plan plan) {
        List<StudentFigures> students = new FiguresByStudent(year, plan).list();
        List<GroupFigures> schools = year.dataset().schools().stream()
                .map(school -> group(
                        school.id(),
                        school.name(),
                        students,
                        one -> one.student().schoolId().equals(school.id())))
                .filter(group -> group.students() > 0)
                .toList();
        List<GroupFigures> profiles = Arrays.stream(Profile.values())
                .map(profile -> group(
                        profile.code(),
                        profile.code(),
                        students,
                        one -> one.student().profile() == profile))
                .filter(group -> group.students() > 0)
                .toList();
        return new Fairness(GroupFigures.of("", "", students), schools, profiles, students);
    }

    private static GroupFigures group(
            String id, String name, List<StudentFigures> students, Predicate<StudentFigures> isIn) {
        return GroupFigures.of(id, name, students.stream().filter(isIn).toList());
    }

    /** The students with the longest ways, the longest first; those without a placement are not among them. */
    public List<StudentFigures> longestWays(int most) {
        return worst(most, StudentFigures::longestMinutes, StudentFigures::meanTravelMinutes);
    }

    /** The students who are furthest from their hours, and then from their days, the furthest first. */
    public List<StudentFigures> fewestHours(int most) {
        return worst(most, one -> one.hoursShort() + one.daysShort(), StudentFigures::hoursShort);
    }

    /** The students whose wishes are met least, by what that costs, the worst first. */
    public List<StudentFigures> furthestFromWishes(int most) {
        return worst(most, StudentFigures::wishPoints, one -> one.weeks() - one.listedWeeks());
    }

    private List<StudentFigures> worst(
            int most, ToLongFunction<StudentFigures> measure, ToLongFunction<StudentFigures> then) {
        List<StudentFigures> found = new ArrayList<>(
                students.stream().filter(one -> measure.applyAsLong(one) > 0).toList());
        found.sort(Comparator.comparingLong(measure)
                .thenComparingLong(then)
                .reversed()
                .thenComparing(one -> one.student().id()));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
}
