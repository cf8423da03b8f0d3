package nl.leerplaats.web.night;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.night.NightOutcome;
import nl.leerplaats.web.store.night.NightStore;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.ReplanCause;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether a space has to be planned again, and asks for it once. */
@Component
class NightDesk {

    private static final long SEED = 1;

    private final Store store;
    private final WorkingPlanDesk working;
    private final ReplanDesk replans;
    private final Clock clock;

    NightDesk(Store store, WorkingPlanDesk working, ReplanDesk replans, Clock clock) {
        this.store = store;
        this.working = working;
        this.replans = replans;
        this.clock = clock;
    }

    /**
     * What came of looking.
     *
     * @param outcome what it came to
     * @param replanId the planning again that was asked for; null for none
     */
    record Looked(NightOutcome outcome, @Nullable String replanId) {}

    /**
     * Looks at a space and asks for proposals where something of the working plan does not hold any more, or, in the night, where somebody has no place.
     *
     * @param cause who looks
     */
    Looked look(String spaceId, ReplanCause cause) {
        Optional<String> stamp =
                store.spaces().findHeader(spaceId).map(space -> store.spaces().stamp(spaceId));
        Optional<WorkingPlanDesk.Working> now = working.find(spaceId);
        if (stamp.isEmpty() || now.isEmpty()) {
            return new Looked(NightOutcome.NOTHING, null);
        }
        StoredPlan plan = now.get().plan();
        boolean broken = isBroken(plan.verdict());
        boolean wanting = cause == ReplanCause.NIGHT
                && plan.header().placed() < plan.header().requests();
        if (!broken && !wanting) {
            return new Looked(NightOutcome.NOTHING, null);
        }
        // Who has no place gets one as soon as can be; what holds until a later week stays as it is until then.
        LocalDate monday = replans.neededMonday(plan);
        if (replans.refuse(spaceId, monday).isPresent()) {
            return new Looked(NightOutcome.OVER, null);
        }
        String state = NightStore.state(stamp.get(), now.get().version().version());
        // What does not hold has to be mended from each Monday on; for whom there was no place there is none a week
        // later.
        String situation = broken ? state + "/" + monday : state;
        StoredReplan asked = new StoredReplan(
                store.newId(),
                spaceId,
                clock.instant(),
                null,
                RunState.WAITING,
                monday,
                store.nights().settings(spaceId).seconds(),
                SEED,
                null,
                cause,
                null,
                true);
        if (!replans.requestOnce(asked, situation)) {
            return new Looked(NightOutcome.KNOWN, null);
        }
        stopWaiting(asked);
        return new Looked(NightOutcome.ASKED, asked.id());
    }

    /** What the program asked for before, and nobody has begun, would be out of date when it is there. */
    private void stopWaiting(StoredReplan newer) {
        store.replans().list(newer.spaceId()).stream()
                .filter(one -> one.state() == RunState.WAITING
                        && one.cause() != ReplanCause.ASKED
                        && !one.id().equals(newer.id()))
                .forEach(replans::stop);
    }

    private static boolean isBroken(Verdict verdict) {
        return verdict.cost().hard() > 0;
    }
}
