package nl.leerplaats.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.text.HourCount;
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

    /** Hours reached, as papers have them. */
    public BigDecimal hours() {
        return HourCount.of(minutes);
    }

    /** Hours to reach. */
    public BigDecimal requiredHours() {
        return HourCount.of(requiredMinutes);
    }

    /** Hours short; a minute is short too. */
    public BigDecimal hoursShort() {
        return HourCount.of(Math.max(0, requiredMinutes - minutes));
    }

    /** Whole hours short, rounded up as the cost counts them. */
    long costedHoursShort() {
        return (Math.max(0, requiredMinutes - minutes) + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }

    /** Tells whether the student falls short of the hours. */
    public boolean isShort() {
        return minutes < requiredMinutes;
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
}
