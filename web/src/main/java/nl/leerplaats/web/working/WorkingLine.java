package nl.leerplaats.web.working;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.plan.StageRow;
import nl.leerplaats.web.store.plan.WorkingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a student goes in one period, or in periods after each other that are alike.
 *
 * @param keys student and periods, one or more
 * @param period name of the period, or of the first and last one; empty for the whole year
 * @param from first day
 * @param to last day, included
 * @param past whether it is over
 * @param status how far it is; nothing where there is no place
 * @param place where; null for nowhere
 * @param obstacle why it cannot stay; null where it can
 */
record WorkingLine(
        List<RequestKey> keys,
        String period,
        LocalDate from,
        LocalDate to,
        boolean past,
        WorkingStatus status,
        StageRow.@Nullable Place place,
        @Nullable String obstacle) {

    WorkingLine {
        keys = List.copyOf(keys);
    }

    /** Its placements as a form sends them. */
    public String key() {
        return KeyText.of(keys);
    }

    /** Tells whether it is the student's whole year. */
    public boolean isWholeYear() {
        return period.isEmpty();
    }

    /** Tells whether people can say how far it is. */
    public boolean isOpen() {
        return !past && place != null;
    }
}
