package nl.leerplaats.web.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What plans are called, and that every store of a database calls them the same. */
class PlanNamesTest {

    private static final PlanOrigin BY_HAND = new PlanOrigin.ByHand("abc");

    private final StoreFixture fixture = StoreFixture.inMemory();
    private final Store store = fixture.store();
    private final StoredDataset dataset = fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 12));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPlanThatNobodyNamedIsTheNextProposalAndKeepsTheNameThatItGets() {
        PlanOrigin solved = new PlanOrigin.Solved(Duration.ofSeconds(5), null, 3, new Bound(0, 0, 0, 0));
        StoredPlan first = fixture.addPlan(dataset, solved);
        StoredPlan byHand = fixture.addPlan(dataset, BY_HAND);
        StoredPlan second = fixture.addPlan(dataset, solved);

        assertThat(nameOf(first)).isEqualTo(dataset.name() + ", voorstel 1");
        assertThat(nameOf(byHand)).isEqualTo(dataset.name() + ", met de hand");
        assertThat(nameOf(second)).isEqualTo(dataset.name() + ", voorstel 2");

        store.plans().describe(first.id(), "Het plan van Ans", "besproken");
        store.plans().add(first);
        PlanHeader again = store.plans().findHeader(first.id()).orElseThrow();
        assertThat(again.name()).as("a better one of the same run").isEqualTo("Het plan van Ans");
        assertThat(again.note()).isEqualTo("besproken");
    }

    private String nameOf(StoredPlan plan) {
        return store.plans().findHeader(plan.id()).orElseThrow().name();
    }

    @Test
    void whatOneStoreSaysOfAPlanTheOtherSees() {
        StoredPlan made = fixture.addPlan(dataset, BY_HAND);
        Store other = fixture.open();
        other.plans().find(made.id());

        store.plans().describe(made.id(), "Voorstel 3", "met Ans besproken");
        assertThat(other.plans().find(made.id()).orElseThrow().header().name()).isEqualTo("Voorstel 3");
        store.spaces().rename(dataset.id(), "Vakschool");
        assertThat(other.plans().find(made.id()).orElseThrow().dataset().name()).isEqualTo("Vakschool");
        assertThat(store.plans().find(made.id()).orElseThrow().dataset().name()).isEqualTo("Vakschool");
        store.plans().remove(made.id());
        assertThat(other.plans().find(made.id())).isEmpty();
    }
}
