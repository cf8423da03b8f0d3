package nl.leerplaats.data.pool;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import org.jspecify.annotations.Nullable;

/**
 * A day of the year planned after which a company, or one of its mentors, can take no pupils as before.
 *
 * @param on last day on which it still holds, or the mentor is still there
 * @param kind what ends
 * @param company the company
 * @param profile the profile of the recognition; null where it is not about one profile
 * @param mentor the mentor who leaves; null where it is not about a mentor
 * @param carried placements of the plan that lean on it, history left out
 * @param standIns mentors of the company who are still there the day after, with the weekdays on which they have room then
 * @param others companies that can take pupils of the profile after it, the nearest first, with the weekdays on which they have places then
 */
public record RecognitionEnd(
        LocalDate on,
        Kind kind,
        Company company,
        @Nullable Profile profile,
        @Nullable Mentor mentor,
        List<Placed> carried,
        List<StandIn> standIns,
        List<Other> others) {

    public RecognitionEnd {
        carried = List.copyOf(carried);
        standIns = List.copyOf(standIns);
        others = List.copyOf(others);
    }

    /** What ends. */
    public enum Kind {
        /** A recognition reaches its last day, and no other of the profile goes on. */
        RUNS_OUT,
        /** A recognition lapses by law for want of a placement in four years, unless one begins in time. */
        UNUSED,
        /** A mentor leaves. */
        MENTOR
    }

    /**
     * A mentor who could take over.
     *
     * @param mentor the mentor
     * @param room weekdays on which the mentor has room for another pupil the day after; empty for none
     */
    public record StandIn(Mentor mentor, Weekdays room) {}

    /**
     * A company that could take over.
     *
     * @param company the company
     * @param kilometres how far it lies, as the crow flies
     * @param room weekdays with a free place the day after
     */
    public record Other(Company company, double kilometres, Weekdays room) {}

    /** Tells whether it is kept by what the plan does: a placement begins in time. */
    public boolean isKept() {
        return kind == Kind.UNUSED && !carried.isEmpty();
    }
}
