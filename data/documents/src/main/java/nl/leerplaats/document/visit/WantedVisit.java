package nl.leerplaats.document.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.document.stage.Stage;

/**
 * One visit that is wanted: once in a part of a placement.
 *
 * @param stage the placement
 * @param middle the stage date in the middle of the part, where a visit comes best
 * @param dates the stage dates of the part that are on a visit day
 */
record WantedVisit(Stage stage, LocalDate middle, Set<LocalDate> dates) {

    /** The wishes of a placement: its stage dates in equal parts, a visit in each. */
    static List<WantedVisit> listOf(Stage stage, Weekdays visitDays, VisitSettings settings) {
        List<LocalDate> all = stage.dates();
        int count = settings.countVisits(stage.request().weeks(), all.size());
        List<WantedVisit> wishes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<LocalDate> part = all.subList(i * all.size() / count, (i + 1) * all.size() / count);
            TreeSet<LocalDate> dates = part.stream()
                    .filter(date -> visitDays.contains(date.getDayOfWeek()))
                    .collect(Collectors.toCollection(TreeSet::new));
            wishes.add(new WantedVisit(stage, part.get(part.size() / 2), dates));
        }
        return wishes;
    }

    /** How many days a date is from the middle of the part. */
    long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(middle, date));
    }
}
