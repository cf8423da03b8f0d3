package nl.leerplaats.web.plan;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
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
 * @param status what was decided about the placement; nothing for an unplaced request
 * @param place where the student goes; null for an unplaced request
 */
public record StageRow(
        RequestKey key,
        String period,
        LocalDate from,
        LocalDate to,
        int weeks,
        boolean past,
        PlacementStatus status,
        @Nullable Place place) {

    /**
     * Where a student goes.
     *
     * @param companyId the company
     * @param company name of the company
     * @param mentor name of the mentor
     * @param days stage weekdays
     * @param part half of the day on stage; null for the whole
     * @param profiles what it is orientation in; empty where it is in the student's own profile
     * @param travelMinutes minutes to the company, one way
     */
    public record Place(
            String companyId,
            String company,
            String mentor,
            Weekdays days,
            @Nullable DayPart part,
            List<Profile> profiles,
            int travelMinutes) {

        public Place {
            profiles = List.copyOf(profiles);
        }

        /** Codes of what it is orientation in; empty where it is none. */
        public String orientation() {
            return Profile.codes(profiles);
        }
    }

    static StageRow unplaced(PlannedRequest request) {
        return of(request, PlacementStatus.PROPOSED, null);
    }

    static StageRow of(Placed at, int travelMinutes) {
        PlacementStatus status =
                at.request().statusOf(at.company().id(), at.mentor().id(), at.days());
        Request request = at.request().request();
        Place place = new Place(
                at.company().id(),
                at.company().name(),
                at.mentor().shownName(),
                at.days(),
                request.dayPart(),
                request.profiles(),
                travelMinutes);
        return of(at.request(), status, place);
    }

    private static StageRow of(PlannedRequest request, PlacementStatus status, @Nullable Place place) {
        return new StageRow(
                request.key(),
                request.periodName(),
                request.firstDay(),
                request.lastDay(),
                request.weeks(),
                request.history(),
                status,
                place);
    }

    /** Tells whether it is not over and no plan may change it. */
    public boolean isPinned() {
        return !past && status == PlacementStatus.PINNED;
    }

    /** Tells whether it is not over and was agreed. */
    public boolean isAgreed() {
        return !past && status == PlacementStatus.AGREED;
    }

    /** Tells whether the student has to stay in school for want of a place. */
    public boolean isUnplaced() {
        return place == null;
    }
}
