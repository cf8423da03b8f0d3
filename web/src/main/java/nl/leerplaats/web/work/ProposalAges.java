package nl.leerplaats.web.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what became different since proposals were made, before somebody accepts one of them. */
@Component
public class ProposalAges {

    private final Store store;
    private final DataChanges changes;

    ProposalAges(Store store, DataChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    /** What became different since a plan was made; nothing for one that is no proposal of planning again. */
    public ProposalAge of(StoredPlan proposal) {
        String spaceId = proposal.dataset().id();
        StoredDataset now = store.spaces().find(spaceId).orElseThrow();
        if (!(proposal.origin() instanceof PlanOrigin.Proposed origin)) {
            return new ProposalAge(now.number(), false, false, null);
        }
        Optional<StoredReplan> own = store.replans().list(spaceId).stream()
                .filter(one -> isOf(one, proposal.id()))
                .findFirst();
        return new ProposalAge(
                now.number(),
                changes.isChanged(now, proposal.header().number()),
                !isFrom(spaceId, origin.planId(), own.orElse(null)),
                own.flatMap(this::findNewer).orElse(null));
    }

    private static boolean isOf(@Nullable StoredReplan replan, @Nullable String planId) {
        return replan != null && planId != null && replan.has(planId);
    }

    /** The newest proposals that somebody can choose from, where they were asked for later. */
    private Optional<String> findNewer(StoredReplan own) {
        return store.replans().list(own.spaceId()).stream()
                .filter(one -> one.state() == RunState.DONE && one.asked().isAfter(own.asked()))
                .map(StoredReplan::id)
                .findFirst();
    }

    /** Tells whether the working plan is a plan, or became what it is by accepting proposals that were made from that one. */
    private boolean isFrom(String spaceId, String planId, @Nullable StoredReplan own) {
        Map<Long, WorkingVersion> versions = new LinkedHashMap<>();
        store.working().list(spaceId).forEach(one -> versions.put(one.version(), one));
        WorkingVersion version = store.working().find(spaceId).orElse(null);
        while (version != null && !version.planId().equals(planId)) {
            boolean ours = version.action() == WorkingAction.STATUS
                    || isOf(own, version.subject().proposalId());
            Long previous = version.previous();
            version = ours && previous != null ? versions.get(previous) : null;
        }
        return version != null;
    }
}
