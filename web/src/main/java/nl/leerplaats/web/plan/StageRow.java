package nl.leerplaats.web.plan;

import java.time.LocalDate;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * A request of a student in the tables: where the student goes in a period, or nowhere.
 *
 * @param key student and period
 * @param period name of the period
 * @param from first day
 * @param to last day, included
 * @param weeks school weeks in between
 * @param past whether the period has ended already
 * @param pinned whether a person decided this placement
 * @param place where the student goes; null for an unplaced request
 */
record StageRow(
        RequestKey key,
        String period,
        LocalDate from,
        LocalDate to,
        int weeks,
        boolean past,
        boolean pinned,
        @Nullable Place place) {

    /**
     * Where a student goes.
     *
     * @param companyId the company
     * @param company name of the company
     * @param mentor name of the mentor
     * @param days stage weekdays
     * @param travelMinutes minutes to the company, one way
     */
    record Place(String companyId, String company, String mentor, Weekdays days, int travelMinutes) {}

    static StageRow of(PlannedRequest request, @Nullable Place place) {
        return new StageRow(
                request.key(),
                PeriodName.of(request.period()),
                request.firstDay(),
                request.lastDay(),
                request.weeks(),
                request.history(),
                request.isPinned(),
                place);
    }

    /** Tells whether the student has to stay in school for want of a place. */
    public boolean isUnplaced() {
        return place == null;
    }
}
