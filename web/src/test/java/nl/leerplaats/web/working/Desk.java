package nl.leerplaats.web.working;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;

/** A planjaar with a proposal, for the tests of the pages of the working plan. */
public final class Desk {

    private final Store store;
    public final StoredDataset space;
    public final StoredPlan proposal;

    public Desk(Store store, InstanceKind kind) {
        this(store, DatasetGenerator.generate(kind, 3));
    }

    public Desk(Store store, Dataset dataset) {
        this.store = store;
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        proposal = propose(FirstComeFirstServed.plan(dataset));
    }

    public StoredPlan propose(Plan plan) {
        StoredDataset now = store.spaces().find(space.id()).orElseThrow();
        StoredPlan stored = new StoredPlan(
                store.newId(),
                now,
                plan,
                PlanChecker.check(now.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(stored);
        return stored;
    }

    /** Something becomes different in the data. */
    public void happens(ChangedFact fact) {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(store.newId(), Instant.now(), null, null, fact, Extra.NONE)),
                        null);
    }

    public String address(String page) {
        return "/spaces/" + space.id() + "/" + page;
    }

    public String nameOf(String studentId) {
        return nl.leerplaats.data.text.Names.of(space.dataset()).student(studentId);
    }

    public static RequestKey key(Placement one) {
        return RequestKey.of(one);
    }
}
