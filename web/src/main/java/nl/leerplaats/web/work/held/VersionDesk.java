package nl.leerplaats.web.work.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.PlanStore;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.RunHeader;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.ChangeEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how versions of the working plan came about, from what is kept with their plans. */
@Component
public class VersionDesk {

    private final Store store;

    VersionDesk(Store store) {
        this.store = store;
    }

    /** Tells whether a version is a plan that somebody accepted. */
    public static boolean isAccepted(WorkingVersion version) {
        return switch (version.action()) {
            case ACCEPTED, REPLANNED, ACCEPTED_PART -> true;
            case MOVED, TAKEN_OUT, STATUS, REFUSED -> false;
        };
    }

    /**
     * Tells how an accepted version came about.
     *
     * @param spaceId space
     * @param version the version
     * @param all the versions of the space
     * @return empty where the version is not one that was accepted
     */
    public Optional<AcceptedVersion> find(String spaceId, WorkingVersion version, List<WorkingVersion> all) {
        if (!isAccepted(version)) {
            return Optional.empty();
        }
        String proposalId = version.subject().proposalId();
        PlanHeader proposal =
                proposalId == null ? null : store.plans().findHeader(proposalId).orElse(null);
        WorkingVersion before = before(version, all);
        String planned = proposal == null ? version.planId() : proposal.id();
        Search search = proposal == null ? Search.NONE : search(proposal);
        return Optional.of(new AcceptedVersion(
                version,
                before,
                proposal,
                store.plans()
                        .findContent(planned)
                        .map(PlanStore.Content::dataset)
                        .map(dataset -> others(dataset.dataset().weights()))
                        .orElse(Map.of()),
                search.asOf(),
                search.seed(),
                search.seconds(),
                arrived(spaceId, before == null ? null : before.made(), version.made())));
    }

    /** The accepted version from which a version was made, whatever was done to it by hand. */
    private static @Nullable WorkingVersion before(WorkingVersion version, List<WorkingVersion> all) {
        WorkingVersion one = previous(version, all);
        while (one != null && !isAccepted(one)) {
            one = previous(one, all);
        }
        return one;
    }

    private static @Nullable WorkingVersion previous(WorkingVersion version, List<WorkingVersion> all) {
        Long previous = version.previous();
        return all.stream()
                .filter(one -> previous != null && one.version() == previous)
                .findFirst()
                .orElse(null);
    }

    private static Map<CostTerm, Integer> others(Weights weights) {
        Map<CostTerm, Integer> others = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            if (weights.get(term) != term.defaultWeight()) {
                others.put(term, weights.get(term));
            }
        }
        return others;
    }

    /** What a search was given. */
    private record Search(
            @Nullable LocalDate asOf,
            @Nullable Long seed,
            @Nullable Long seconds) {
        private static final Search NONE = new Search(null, null, null);
    }

    private Search search(PlanHeader proposal) {
        if (proposal.origin() instanceof PlanOrigin.Solved solved) {
            Long seconds = store.runs().list(proposal.spaceId()).stream()
                    .filter(run -> run.id().equals(proposal.id()))
                    .map(RunHeader::seconds)
                    .findFirst()
                    .orElse(null);
            return new Search(null, solved.seed(), seconds);
        }
        if (proposal.origin().isProposal()) {
            StoredReplan asked = store.replans().findOfPlan(proposal.id()).orElse(null);
            return asked == null ? Search.NONE : new Search(asked.asOf(), asked.seed(), asked.seconds());
        }
        return Search.NONE;
    }

    private List<ChangeEntry> arrived(String spaceId, @Nullable Instant after, Instant until) {
        return store.spaces().listChanges(spaceId).stream()
                .filter(one -> after == null || one.arrived().isAfter(after))
                .filter(one -> !one.arrived().isAfter(until))
                .toList();
    }
}
