package nl.leerplaats.web.work.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.ChangeEntry;
import org.jspecify.annotations.Nullable;

/**
 * How a version of the working plan came about that is a plan which somebody accepted.
 *
 * @param version the version
 * @param before the accepted version that it followed; null for the first
 * @param proposal the plan that was accepted; null where it was removed since
 * @param weights weights by which it was made that are other than the usual ones
 * @param asOf Monday from which on was planned again; null where it was no proposal of that
 * @param seed seed of its search; null where no search made it, or that is not known any more
 * @param seconds longest time that its search was given; null where no search made it, or that is not known any more
 * @param arrived changes of the data that came in since the accepted version before, the oldest first
 */
public record AcceptedVersion(
        WorkingVersion version,
        @Nullable WorkingVersion before,
        @Nullable PlanHeader proposal,
        Map<CostTerm, Integer> weights,
        @Nullable LocalDate asOf,
        @Nullable Long seed,
        @Nullable Long seconds,
        List<ChangeEntry> arrived) {

    public AcceptedVersion {
        weights = Map.copyOf(weights);
        arrived = List.copyOf(arrived);
    }

    /** Tells whether only a part of the proposal was accepted. */
    public boolean isPart() {
        return version.action() == WorkingAction.ACCEPTED_PART;
    }

    /** Tells whether the plan was made without a change of the data, which came in while it was made or lay ready; false where that is not known. */
    public boolean isUnknown(ChangeEntry entry) {
        return proposal != null && entry.number() > proposal.number();
    }
}
