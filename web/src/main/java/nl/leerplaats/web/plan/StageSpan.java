package nl.leerplaats.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Periods after each other that are the same to whoever reads them, as one: a year at one company is one line, not one for each period.
 *
 * @param stages the periods, one or more, in order of time
 * @param wholeYear whether they are all that the student has, more than one
 */
public record StageSpan(List<StageRow> stages, boolean wholeYear) {

    /** What stands between the names of the first and the last period. */
    static final String TO = " – ";

    public StageSpan {
        stages = List.copyOf(stages);
    }

    /** Makes spans of the periods of a student, where these are alike as a plan shows them. */
    static List<StageSpan> listOf(List<StageRow> stages) {
        return listOf(stages, StageSpan::isAlike);
    }

    /**
     * Makes spans of the periods of a student.
     *
     * @param stages all periods of the student, in order of time
     * @param alike tells of a period and the next one whether they are shown as one
     */
    public static List<StageSpan> listOf(List<StageRow> stages, BiPredicate<StageRow, StageRow> alike) {
        return Alike.runs(stages, alike).stream()
                .map(run -> new StageSpan(run, run.size() > 1 && run.size() == stages.size()))
                .toList();
    }

    private static boolean isAlike(StageRow one, StageRow other) {
        return Objects.equals(one.place(), other.place())
                && one.past() == other.past()
                && one.status() == other.status();
    }

    /** The first period, which tells what holds for all. */
    public StageRow first() {
        return stages.get(0);
    }

    /** Where the student goes; null for nowhere. */
    public StageRow.@Nullable Place place() {
        return first().place();
    }

    /** Tells whether the student is at this company. */
    public boolean isAt(String companyId) {
        StageRow.Place place = place();
        return place != null && place.companyId().equals(companyId);
    }

    /** Name of the period, or of the first and the last one. */
    public String period() {
        StageRow last = stages.get(stages.size() - 1);
        return stages.size() == 1 ? last.period() : first().period() + TO + last.period();
    }

    /** First day. */
    public LocalDate from() {
        return first().from();
    }

    /** Last day, included. */
    public LocalDate to() {
        return stages.get(stages.size() - 1).to();
    }

    /** School weeks in all of it. */
    public int weeks() {
        return stages.stream().mapToInt(StageRow::weeks).sum();
    }
}
