package nl.leerplaats.web.work;

import java.util.Optional;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.ChangeEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the no of a company changed in the data: it goes out, and comes in again, with the version of the working plan that it made. */
@Component
class Refusals {

    private final Store store;

    Refusals(Store store) {
        this.store = store;
    }

    /** Takes what a version changed in the data out; nothing happens where it is no refusal, or somebody took it out already. */
    void takeBack(String spaceId, WorkingVersion version, @Nullable String by) {
        findLine(version).ifPresent(line -> store.spaces().takeOut(spaceId, line, by));
    }

    /** Lets what a version changed in the data hold again; nothing happens where it is no refusal, or holds. */
    void holdAgain(String spaceId, WorkingVersion version, @Nullable String by) {
        findLine(version)
                .flatMap(line -> store.spaces().listChanges(spaceId).stream()
                        .filter(one -> one.takesOut() != null && one.takesOut().equals(line) && !one.takenOut())
                        .findFirst())
                .map(ChangeEntry::number)
                .ifPresent(undone -> store.spaces().takeOut(spaceId, undone, by));
    }

    /** The line of the history that a refusal made: its plan was kept right after it. */
    private Optional<Long> findLine(WorkingVersion version) {
        return version.action() == WorkingAction.REFUSED
                ? store.plans()
                        .find(version.planId())
                        .map(plan -> plan.dataset().number())
                : Optional.empty();
    }
}
