package nl.leerplaats.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.erase.EraseDesk;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a run may change, with which weights, and how a run that the application left behind goes on. */
@WebTest
class RunOfSpaceTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Settled settled;

    @Autowired
    private EraseDesk erase;

    @Autowired
    private Intake intake;

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private DataSource database;

    private StoredDataset dataset;
    private String runs;

    @BeforeEach
    void openDataset() {
        dataset = intake.generate(InstanceKind.SCHOOL, 2);
        runs = "/spaces/" + dataset.id() + "/runs";
    }

    @AfterEach
    void endRuns() throws InterruptedException {
        settled.await();
        erase.erase(dataset.id());
        solver.endAll();
        settled.await();
    }

    private StoredPlan keep(String id) {
        return keep(id, new Bound(0, 0, 0, 0));
    }

    private StoredPlan keep(String id, Bound bound) {
        Plan plan = FirstComeFirstServed.plan(dataset.dataset());
        StoredPlan kept = new StoredPlan(
                id,
                dataset,
                plan,
                PlanChecker.check(dataset.year(), plan),
                new PlanOrigin.Solved(Duration.ofSeconds(8), null, 1, bound),
                Instant.now());
        store.plans().add(kept);
        return kept;
    }

    private void accept() throws Exception {
        StoredPlan plan = keep(store.newId());
        accept.accept(plan, null, null, null);
    }

    private String start(String... fields) throws Exception {
        var request = post(runs).param("time", "20");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        String run = Objects.requireNonNull(web.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        settled.await();
        return run;
    }

    @Test
    void withoutAWorkingPlanOnlyEverythingMayChangeAndThatIsSaid() throws Exception {
        web.perform(get(runs))
                .andExpect(content()
                        .string(allOf(
                                containsString("Wat mag er veranderen?"),
                                containsString("kunnen pas als er een werkplan is"),
                                containsString("disabled=\"disabled\""),
                                containsString("Er is nog niets berekend."))));
        web.perform(post(runs).param("time", "20").param("mayChange", "LEAST"))
                .andExpect(status().isBadRequest())
                .andExpect(model().attribute("problem", "run.needsWorkingPlan"));
        assertThat(solver.runs()).isEmpty();
    }

    @Test
    void onlyWhoHasNoPlaceIsPlannedWhereTheOthersArePinned() throws Exception {
        accept();
        web.perform(get(runs)).andExpect(content().string(not(containsString("kunnen pas als er een werkplan is"))));
        String run = start("mayChange", "UNPLACED");
        assertThat(solver.last().dataset().baseline())
                .hasSameSizeAs(FirstComeFirstServed.plan(dataset.dataset()).placements())
                .allMatch(BaselinePlacement::pinned);
        web.perform(get(run))
                .andExpect(content().string(containsString("Alleen wie geen plaats heeft wordt gepland.")));
    }

    @Test
    void asLittleAsPossibleHasTheWorkingPlanAsWhatExists() throws Exception {
        accept();
        start("mayChange", "LEAST");
        assertThat(solver.last().dataset().baseline()).isNotEmpty().noneMatch(BaselinePlacement::pinned);
    }

    @Test
    void whatStoodThereIsNoWeightOfTheRunAndAnotherOneIs() throws Exception {
        String run = start("weight.travel", "9", "weight.unplaced", "15");
        assertThat(solver.last().dataset().weights()).isEqualTo(new Weights(Map.of(CostTerm.TRAVEL, 9)));
        web.perform(get(run)).andExpect(content().string(containsString("9 (in de gegevens 1).")));
        assertThat(store.spaces().find(dataset.id()).orElseThrow().dataset().weights())
                .as("the data stays as it is")
                .isEqualTo(Weights.DEFAULT);
    }

    @Test
    void theListTellsWhoWaitsAndWhatWasMade() throws Exception {
        start();
        start();
        start();
        solver.runs().get(0).end();
        settled.await();
        start();
        web.perform(get(runs))
                .andExpect(content()
                        .string(allOf(
                                containsString("klaar"),
                                containsString("bezig"),
                                containsString("wacht tot een andere klaar is"),
                                containsString(" geplaatst</a>"))));
    }

    /** The row that a process which was killed leaves behind, as the next start marks it. */
    private String leaveBehind(RunState state) {
        String id = store.newId();
        JdbcClient.create(database)
                .sql("insert into run (id, space_id, snapshot_id, asked, state, seconds, seed, threads, may_change)"
                        + " values (?, ?, ?, now(), ?, 60, 7, 2, 'ALL')")
                .params(id, dataset.id(), dataset.snapshot(), state.name())
                .update();
        return id;
    }

    @Test
    void anInterruptedRunShowsItsBestPlanAndGoesOnFromIt() throws Exception {
        String id = leaveBehind(RunState.INTERRUPTED);
        StoredPlan best = keep(id);
        web.perform(get("/runs/" + id))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("is onderbroken"),
                                containsString("Ga verder"),
                                containsString(best.header().placed() + " van "),
                                containsString("href=\"/plans/" + id + "\""),
                                not(containsString("Stoppen")),
                                not(containsString("hx-trigger=\"every")))));
        web.perform(get("/runs/" + id + "/panel")).andExpect(content().string(containsString("Ga verder")));
        web.perform(get(runs)).andExpect(content().string(containsString("onderbroken")));
        web.perform(post("/runs/" + id + "/continue")).andExpect(status().is3xxRedirection());
        settled.await();
        assertThat(solver.last().from()).isEqualTo(best.plan());
        assertThat(solver.last().settings().timeLimit()).isEqualTo(Duration.ofSeconds(60));
        assertThat(solver.last().settings().seed()).isEqualTo(7);
        assertThat(solver.last().isDone()).isFalse();
    }

    @Test
    void aPlanThatMayBeBetterIsSearchedOnFromItsPage() throws Exception {
        String id = leaveBehind(RunState.DONE);
        StoredPlan best = keep(id);
        web.perform(get("/plans/" + id))
                .andExpect(content()
                        .string(allOf(
                                containsString("Langer zoeken"),
                                containsString("action=\"/runs/" + id + "/continue\""))));
        web.perform(post("/runs/" + id + "/continue")).andExpect(status().is3xxRedirection());
        settled.await();
        assertThat(solver.last().from()).isEqualTo(best.plan());
    }

    @Test
    void aPlanThatIsProvenBestIsNotSearchedOn() throws Exception {
        String id = leaveBehind(RunState.DONE);
        Cost cost = keep(store.newId()).verdict().cost();
        keep(id, new Bound(0, cost.medium(), cost.soft(), cost.medium()));
        web.perform(get("/plans/" + id)).andExpect(content().string(not(containsString("Langer zoeken"))));
    }

    @Test
    void aRunThatWasInterruptedBeforeItHadAPlanBeginsAgain() throws Exception {
        String id = leaveBehind(RunState.INTERRUPTED);
        web.perform(get("/runs/" + id))
                .andExpect(content()
                        .string(allOf(
                                containsString("Er was nog geen plan."),
                                containsString("Opnieuw beginnen"),
                                not(containsString("href=\"/plans/" + id)))));
        web.perform(post("/runs/" + id + "/continue")).andExpect(status().is3xxRedirection());
        settled.await();
        assertThat(solver.last().from()).isNull();
    }

    @Test
    void aRunThatGoesOnIsNotBegunTwice() throws Exception {
        String run = start();
        web.perform(post(run + "/continue")).andExpect(status().is3xxRedirection());
        settled.await();
        assertThat(solver.runs()).hasSize(1);
    }

    @Test
    void aRunOfDataThatChangedSinceSaysSo() throws Exception {
        String run = start();
        web.perform(get(run)).andExpect(content().string(not(containsString("De gegevens zijn veranderd"))));
        WeightsChanged fact = new WeightsChanged(new Weights(Map.of(CostTerm.TRAVEL, 3)));
        store.spaces()
                .apply(dataset.id(), List.of(new Change("c1", Instant.now(), null, null, fact, Extra.NONE)), null);
        web.perform(get(run)).andExpect(content().string(containsString("De gegevens zijn veranderd")));
        web.perform(get(runs)).andExpect(content().string(containsString("de gegevens zijn daarna veranderd")));
    }

    @Test
    void aPlanThatWasRemovedLeavesARunThatSaysSo() throws Exception {
        String run = start();
        solver.last().end();
        settled.await();
        String id = run.substring(run.lastIndexOf('/') + 1);
        assertThat(store.plans().find(id).orElseThrow().origin())
                .isInstanceOfSatisfying(
                        PlanOrigin.Solved.class,
                        solved -> assertThat(solved.stopReason()).isEqualTo(StopReason.TIME_LIMIT));
        store.plans().remove(id);
        web.perform(get(run))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("niet meer bewaard")));
    }
}
