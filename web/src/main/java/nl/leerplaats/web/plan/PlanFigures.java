package nl.leerplaats.web.plan;

import java.util.List;

/**
 * A plan in a few figures.
 *
 * @param students number of students
 * @param requests requests that the plan is about, history left out
 * @param unplacedRequests of those: without a placement
 * @param unplacedStudents students with such a request
 * @param hoursShort hours short over all students
 * @param studentsShort students who do not reach their hours
 * @param unsupervised students without a supervisor who should have one
 * @param companies companies with at least one pupil
 * @param meanTravelMinutes mean minutes of a way over stage days of the week, rounded; 0 where nobody is placed
 */
public record PlanFigures(
        int students,
        int requests,
        int unplacedRequests,
        int unplacedStudents,
        long hoursShort,
        int studentsShort,
        int unsupervised,
        int companies,
        long meanTravelMinutes) {

    static PlanFigures of(List<StudentRow> students, int companies) {
        List<StageRow> stages = students.stream()
                .flatMap(student -> student.stages().stream())
                .filter(stage -> !stage.past())
                .toList();
        return new PlanFigures(
                students.size(),
                stages.size(),
                (int) stages.stream().filter(StageRow::isUnplaced).count(),
                (int) students.stream().filter(row -> row.countUnplaced() > 0).count(),
                students.stream().mapToLong(StudentRow::costedHoursShort).sum(),
                (int) students.stream().filter(row -> row.isShort()).count(),
                (int) students.stream().filter(StudentRow::unsupervised).count(),
                companies,
                meanTravelMinutes(stages));
    }

    private static long meanTravelMinutes(List<StageRow> stages) {
        long ways = 0;
        long minutes = 0;
        for (StageRow stage : stages) {
            StageRow.Place place = stage.place();
            if (place != null) {
                long placeWays = (long) stage.weeks() * place.days().size();
                ways += placeWays;
                minutes += placeWays * place.travelMinutes();
            }
        }
        return ways == 0 ? 0 : Math.round(minutes / (double) ways);
    }
}
