package nl.leerplaats.web.paper;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;

/** A planjaar of few pupils with a working plan, for the tests of what is handed out of it. */
final class Year {

    /** Each has papers of its own, which take time to make. */
    private static final int PUPILS = 6;

    final StoredDataset space;
    final StoredPlan proposal;
    private final Store store;

    Year(Store store) {
        this(store, dataset -> dataset);
    }

    Year(Store store, UnaryOperator<Dataset> edit) {
        this.store = store;
        Dataset dataset = edit.apply(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, PUPILS));
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        StoredDataset now = store.spaces().find(space.id()).orElseThrow();
        var plan = FirstComeFirstServed.plan(dataset);
        proposal = new StoredPlan(
                store.newId(),
                now,
                plan,
                PlanChecker.check(now.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(proposal);
    }

    Year accepted(AcceptDesk accept) throws Exception {
        accept.accept(proposal, null, null, null);
        return this;
    }

    void happens(ChangedFact fact) {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(store.newId(), Instant.now(), null, null, fact, Extra.NONE)),
                        null);
    }

    String address(String page) {
        return "/spaces/" + space.id() + "/" + page;
    }

    /** The student of the first placement. */
    Student placed() {
        return space.dataset().students().stream()
                .filter(one ->
                        one.id().equals(proposal.plan().placements().get(0).studentId()))
                .findFirst()
                .orElseThrow();
    }
}
