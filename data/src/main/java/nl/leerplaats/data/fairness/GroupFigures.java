package nl.leerplaats.data.fairness;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a plan gives a group of students: those of a school, of a profile, or all.
 *
 * @param id id of the school, code of the profile, or empty for all
 * @param name name as shown
 * @param students students in it
 * @param requests requests that the plan is about, history left out
 * @param unplaced of those: without a placement
 * @param studentsUnplaced students with such a request
 * @param ways ways to a company in the year, one way
 * @param travelMinutes minutes of all those ways together
 * @param longestMinutes minutes of the longest way of all
 * @param longWayStudents students with a way of more than {@link #LONG_WAY_MINUTES}
 * @param requiredMinutes working minutes that all are to reach together
 * @param countedMinutes working minutes completed and planned, of each student at most what is required
 * @param studentsShort students who do not reach their hours
 * @param hoursShort clock hours short, rounded up for each student
 * @param preferenceWeeks weeks of placements of students who have preferences
 * @param firstChoiceWeeks of those: at the company they like best
 * @param listedWeeks of those: at any company of their preferences
 * @param interestedWeeks weeks of placements of students who have interests
 * @param interestWeeks of those: at a company that shares one
 * @param weeksAsked weeks of those requests
 * @param weeks of those: with a placement
 * @param daysAsked stage days in the year that those requests ask for; {@code ways} is what is given of them
 * @param partnerWeeks of the weeks with a placement: at a company that the student's school won
 * @param awayWeeks of the weeks with a placement: at a company that only other schools won
 */
public record GroupFigures(
        String id,
        String name,
        int students,
        int requests,
        int unplaced,
        int studentsUnplaced,
        long ways,
        long travelMinutes,
        int longestMinutes,
        int longWayStudents,
        long requiredMinutes,
        long countedMinutes,
        int studentsShort,
        long hoursShort,
        long preferenceWeeks,
        long firstChoiceWeeks,
        long listedWeeks,
        long interestedWeeks,
        long interestWeeks,
        long weeksAsked,
        long weeks,
        long daysAsked,
        long partnerWeeks,
        long awayWeeks) {

    /** Above this many minutes a way counts as long (docs/rules.md, {@code longTravel}). */
    public static final int LONG_WAY_MINUTES = 30;

    private static final long WHOLE = 100;

    static GroupFigures of(String id, String name, List<StudentFigures> group) {
        return new GroupFigures(
                id,
                name,
                group.size(),
                group.stream().mapToInt(StudentFigures::requests).sum(),
                group.stream().mapToInt(StudentFigures::unplaced).sum(),
                (int) group.stream().filter(one -> one.unplaced() > 0).count(),
                group.stream().mapToLong(StudentFigures::ways).sum(),
                group.stream().mapToLong(StudentFigures::travelMinutes).sum(),
                group.stream().mapToInt(StudentFigures::longestMinutes).max().orElse(0),
                (int) group.stream()
                        .filter(one -> one.longestMinutes() > LONG_WAY_MINUTES)
                        .count(),
                group.stream()
                        .mapToLong(one -> one.student().hours().requiredMinutes())
                        .sum(),
                group.stream().mapToLong(GroupFigures::counted).sum(),
                (int) group.stream().filter(one -> one.hoursShort() > 0).count(),
                group.stream().mapToLong(StudentFigures::hoursShort).sum(),
                weeks(group, true),
                group.stream().mapToLong(StudentFigures::firstChoiceWeeks).sum(),
                group.stream().mapToLong(StudentFigures::listedWeeks).sum(),
                weeks(group, false),
                group.stream().mapToLong(StudentFigures::interestWeeks).sum(),
                group.stream().mapToLong(StudentFigures::weeksAsked).sum(),
                group.stream().mapToLong(StudentFigures::weeks).sum(),
                group.stream().mapToLong(StudentFigures::daysAsked).sum(),
                group.stream().mapToLong(StudentFigures::partnerWeeks).sum(),
                group.stream().mapToLong(StudentFigures::awayWeeks).sum());
    }

    private static long counted(StudentFigures one) {
        return Math.min(one.minutesDone(), one.student().hours().requiredMinutes());
    }

    private static long weeks(List<StudentFigures> group, boolean ofPreferences) {
        return group.stream()
                .filter(one -> ofPreferences
                        ? !one.student().preferences().isEmpty()
                        : !one.student().interests().isEmpty())
                .mapToLong(StudentFigures::weeks)
                .sum();
    }

    /** Mean minutes of a way, rounded; empty where nobody is placed. */
    public OptionalLong meanTravelMinutes() {
        return ways == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(travelMinutes / (double) ways));
    }

    /** Hours reached of those required, in whole per cents rounded down, so that 100 means all; empty where none are required. */
    public OptionalLong hoursPerCent() {
        return perCent(countedMinutes, requiredMinutes);
    }

    /** Weeks at the company liked best, in whole per cents rounded down; empty where nobody with preferences is placed. */
    public OptionalLong firstChoicePerCent() {
        return perCent(firstChoiceWeeks, preferenceWeeks);
    }

    /** Weeks at a company of the preferences, in whole per cents rounded down; empty where nobody with preferences is placed. */
    public OptionalLong listedPerCent() {
        return perCent(listedWeeks, preferenceWeeks);
    }

    /** Weeks at a company that shares an interest, in whole per cents rounded down; empty where nobody with interests is placed. */
    public OptionalLong interestPerCent() {
        return perCent(interestWeeks, interestedWeeks);
    }

    /** Weeks asked that have no placement, in whole per cents rounded up, so that 0 means none; empty where none are asked. */
    public OptionalLong unplacedPerCent() {
        return weeksAsked == 0
                ? OptionalLong.empty()
                : OptionalLong.of((WHOLE * (weeksAsked - weeks) + weeksAsked - 1) / weeksAsked);
    }

    private static OptionalLong perCent(long part, long whole) {
        return whole == 0 ? OptionalLong.empty() : OptionalLong.of(part * WHOLE / whole);
    }
}
