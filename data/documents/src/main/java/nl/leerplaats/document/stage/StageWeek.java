package nl.leerplaats.document.stage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The stage dates of a placement in a week.
 *
 * @param monday Monday of the week
 * @param stage the placement
 * @param dates the dates in order
 * @param minutes working minutes
 */
public record StageWeek(LocalDate monday, Stage stage, List<LocalDate> dates, long minutes) {

    public StageWeek {
        dates = List.copyOf(dates);
    }

    /** The weeks of placements, of each in order of time. */
    public static List<StageWeek> listOf(List<Stage> stages) {
        List<StageWeek> weeks = new ArrayList<>();
        for (Stage stage : stages) {
            Map<LocalDate, List<LocalDate>> byMonday = stage.dates().stream()
                    .collect(Collectors.groupingBy(
                            date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                            TreeMap::new,
                            Collectors.toList()));
            byMonday.forEach((monday, dates) -> weeks.add(new StageWeek(
                    monday,
                    stage,
                    dates,
                    dates.stream().mapToLong(stage::minutesOn).sum())));
        }
        return weeks;
    }

    /** Number of the week in its year, 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
