package nl.leerplaats.web.plan;

import java.util.List;
import java.util.Set;
import nl.leerplaats.data.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A student in the tables.
 *
 * @param id student id
 * @param name name as shown: the id where the dataset has no name
 * @param schoolId id of the school
 * @param school name of the school
 * @param profile profile
 * @param stages the student's requests in order of time
 * @param supervisor name of the supervisor, where there is one
 * @param unsupervised whether a supervisor is wanted and missing
 * @param minutes minutes completed and planned
 * @param requiredMinutes minutes to reach
 * @param days stage days completed and planned
 * @param requiredDays stage days to reach
 * @param names the names that a search looks in, in lower case
 */
public record StudentRow(
        String id,
        String name,
        String schoolId,
        String school,
        Profile profile,
        List<StageRow> stages,
        @Nullable String supervisor,
        boolean unsupervised,
        long minutes,
        long requiredMinutes,
        int days,
        int requiredDays,
        Set<String> names) {

    private static final int MINUTES_PER_HOUR = 60;

    public StudentRow {
        stages = List.copyOf(stages);
    }

    /** Whole hours reached, the part of an hour left off. */
    public long hours() {
        return minutes / MINUTES_PER_HOUR;
    }

    /** Hours to reach, rounded up. */
    public long requiredHours() {
        return roundUp(requiredMinutes);
    }

    /** Hours short, rounded up as the cost counts them. */
    public long hoursShort() {
        return roundUp(Math.max(0, requiredMinutes - minutes));
    }

    /** Stage days short. */
    public int daysShort() {
        return Math.max(0, requiredDays - days);
    }

    /** The student's requests, those after each other that are alike as one. */
    public List<StageSpan> spans() {
        return StageSpan.listOf(stages);
    }

    /** Requests without a placement. */
    public long countUnplaced() {
        return stages.stream().filter(StageRow::isUnplaced).count();
    }

    /** Tells whether the student is at a company in one of the periods. */
    public boolean isAt(String companyId) {
        return stages.stream().anyMatch(stage -> {
            StageRow.Place place = stage.place();
            return place != null && place.companyId().equals(companyId);
        });
    }

    /** Tells whether the student has a placement, past ones included. */
    public boolean hasPlace() {
        return stages.stream().anyMatch(stage -> !stage.isUnplaced());
    }

    /** Tells whether the student has a placement that is not past, so that an agreement can be made. */
    public boolean hasPlaceAhead() {
        return stages.stream().anyMatch(stage -> !stage.isUnplaced() && !stage.past());
    }

    private static long roundUp(long minutes) {
        return (minutes + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }
}
