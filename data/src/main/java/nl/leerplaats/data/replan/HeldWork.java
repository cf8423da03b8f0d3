package nl.leerplaats.data.replan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import org.jspecify.annotations.Nullable;

/**
 * What was planned for students, day by day, where plans held one after the other: each date counts as the plan that held on it has it, and no
 * date counts twice, however often the year was split meanwhile. Who was where is what that plan says; what a stage date is and how long it
 * takes is what the data of now say, so that a closure that became known later counts whichever plan held. What was completed outside the
 * placements is not in it.
 */
public final class HeldWork {

    private final PlanningYear now;
    private final LocalDate until;
    private final Map<String, Split> byStudent = new HashMap<>();

    /**
     * The work planned for a student.
     *
     * @param until on dates up to and including the day
     * @param after on dates after it
     */
    public record Split(StageWork until, StageWork after) {

        private static final Split NOTHING = new Split(StageWork.NONE, StageWork.NONE);

        /** The work of all dates. */
        public StageWork total() {
            return until.plus(after);
        }

        private Split plus(Split other) {
            return new Split(until.plus(other.until), after.plus(other.after));
        }
    }

    /**
     * Nothing planned yet.
     *
     * @param now the year by the data of now
     * @param until the day at which the work is split
     */
    public HeldWork(PlanningYear now, LocalDate until) {
        this.now = now;
        this.until = until;
    }

    /**
     * Adds what a plan says of the days on which it held.
     *
     * @param year the year in whose periods the plan is; the year of now for the plan that holds now
     * @param plan the plan, good or broken
     * @param from first day; null for the first plan, which counts for what was before it as well
     * @param to last day, included; null for the plan that holds now
     */
    public void add(PlanningYear year, Plan plan, @Nullable LocalDate from, @Nullable LocalDate to) {
        for (Placed placed : PlacedPlan.of(year, plan).placed().values()) {
            Student student = now.findStudent(placed.request().student().id());
            if (student != null) {
                List<LocalDate> dates = dates(student, placed, from, to);
                byStudent.merge(student.id(), split(student, placed, dates), Split::plus);
            }
        }
    }

    private List<LocalDate> dates(Student student, Placed placed, @Nullable LocalDate from, @Nullable LocalDate to) {
        PlannedRequest request = placed.request();
        LocalDate first = later(request.firstDay(), student.stageFrom());
        LocalDate last = earlier(request.lastDay(), student.stageUntil());
        if (from != null && last.isBefore(from) || to != null && first.isAfter(to)) {
            return List.of();
        }
        School school = now.getSchool(student.schoolId());
        // of the whole placement, for a week keeps a day in school: only then those on which the plan held
        return now
                .daysOf(school)
                .listStageDates(first, last, placed.days(), company(placed).closures(), request.isHalfDay())
                .stream()
                .filter(day -> (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)))
                .toList();
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    /** The company as it is now; as it was, where it is gone. */
    private Company company(Placed placed) {
        Company known = now.findCompany(placed.company().id());
        return known == null ? placed.company() : known;
    }

    private Split split(Student student, Placed placed, List<LocalDate> dates) {
        int longest = placed.request().uncappedDayMinutes(company(placed));
        return new Split(
                StageWork.onDates(
                        student,
                        longest,
                        dates.stream().filter(day -> !day.isAfter(until)).toList()),
                StageWork.onDates(
                        student,
                        longest,
                        dates.stream().filter(day -> day.isAfter(until)).toList()));
    }

    /** What was and is planned for a student; nothing for one whom no plan knows. */
    public Split of(String studentId) {
        return byStudent.getOrDefault(studentId, Split.NOTHING);
    }
}
