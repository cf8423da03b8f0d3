package nl.leerplaats.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.erase.EraseDesk;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Starting, watching and stopping a run, with and without a script in the browser. */
@WebTest
class RunControllerTest {

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
    private WebSettings settings;

    @Autowired
    private Store store;

    private StoredDataset dataset;

    @BeforeEach
    void openDataset() {
        dataset = intake.generate(InstanceKind.SCHOOL, 2);
    }

    @AfterEach
    void endRuns() throws InterruptedException {
        settled.await();
        erase.erase(dataset.id());
        solver.endAll();
        settled.await();
    }

    private String start() throws Exception {
        String run = Objects.requireNonNull(web.perform(post("/spaces/" + dataset.id() + "/runs")
                        .param("time", "2")
                        .param("unit", "MINUTES")
                        .param("seed", "5"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        settled.await();
        return run;
    }

    @Test
    void aRunIsStartedAsAskedFor() throws Exception {
        assertThat(start()).startsWith("/runs/");
        assertThat(solver.last().settings()).isEqualTo(SolveSettings.ofTime(Duration.ofMinutes(2), 5));
    }

    @Test
    void aTimeThatCannotBeIsRefusedWithTheReasonAndWhatWasTyped() throws Exception {
        web.perform(post("/spaces/" + dataset.id() + "/runs").param("time", "0").param("weight.travel", "1.5"))
                .andExpect(status().isBadRequest())
                .andExpect(model().attribute("problem", "run.badForm"))
                .andExpect(content().string(containsString("value=\"1.5\"")));
        assertThat(solver.runs()).isEmpty();
    }

    @Test
    void oneRunTooManyIsRefusedWithTheReason() throws Exception {
        for (int index = 0; index < settings.concurrentRuns() + settings.waitingRuns(); index++) {
            start();
        }
        web.perform(post("/spaces/" + dataset.id() + "/runs").param("time", "9"))
                .andExpect(status().isBadRequest())
                .andExpect(model().attribute("problem", "run.tooMany"));
    }

    @Test
    void aRunUnderWayShowsHowItStandsAndAsksAgainByItself() throws Exception {
        String run = start();
        settled.await();
        web.perform(get(run))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Verzoeken zonder plaats"),
                                containsString("10 seconden van hoogstens 2 minuten"),
                                containsString("hx-get=\"" + run + "/panel\""),
                                containsString("hx-trigger=\"every 1s\""),
                                containsString("<polyline"))));
    }

    private String pageWith(String language, Function<Cost, Bound> proven) throws Exception {
        String run = start();
        settled.await();
        Cost cost = solver.last().verdict().cost();
        assertThat(cost.medium()).as("something is missing in the plan").isPositive();
        solver.last().prove(proven.apply(cost));
        String page = web.perform(get(run).param("lang", language))
                .andReturn()
                .getResponse()
                .getContentAsString();
        solver.last().end();
        settled.await();
        String plan = web.perform(get(run.replace("runs", "plans") + "/cost").param("lang", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page + plan;
    }

    @Test
    void whatIsProvenIsShownWhileItRunsAndInItsPlan() throws Exception {
        assertThat(pageWith(
                        "nl",
                        cost -> new Bound(
                                cost.medium() - 1, cost.medium(), (cost.soft() * 1000 + 1024) / 1025, cost.medium())))
                .contains(
                        ">2,5%<",
                        "waarvan ",
                        " onvermijdelijk",
                        "class=\"chart-bound\"",
                        ">strafpunten, lager is beter<",
                        ">0<",
                        " sinds het begin<",
                        "kan niet zonder dat er meer ontbreekt (stippellijn)",
                        "Het ongemak is hoogstens 2,5% hoger",
                        "Dat is bewezen.")
                .doesNotContain("onbekend");
    }

    @Test
    void whatIsMissingAndCouldBeAvoidedIsShownBeforeTheInconvenience() throws Exception {
        assertThat(pageWith("en", cost -> new Bound(0, cost.medium() - 1, 0, cost.medium())))
                .contains(">1 point<", "So another plan can have at most 1 fewer.", "A longer run may help.")
                .doesNotContain("unavoidable</", "%</dd>");
    }

    @Test
    void aPlanThatIsProvenToBeTheBestIsCalledSo() throws Exception {
        assertThat(pageWith("nl", cost -> new Bound(0, cost.medium(), cost.soft(), cost.medium())))
                .contains("bewezen: geen enkel plan is beter", "Dit plan is bewezen het beste dat mogelijk is");
    }

    @Test
    void whatIsNotProvenIsNotClaimed() throws Exception {
        assertThat(pageWith("nl", cost -> new Bound(0, 0, 0, cost.medium())))
                .contains("onbekend", "Of in een ander plan minder ontbreekt, is niet bewezen.")
                .doesNotContain("chart-bound", "stippellijn");
    }

    @Test
    void withoutAScriptThePageReloadsWhileTheRunIsUnderWay() throws Exception {
        String run = start();
        web.perform(get(run)).andExpect(content().string(containsString("<noscript><meta http-equiv=\"refresh\"")));
    }

    @Test
    void thePolledPartIsThatPartAlone() throws Exception {
        String run = start();
        web.perform(get(run + "/panel"))
                .andExpect(content().string(allOf(containsString("id=\"run-panel\""), not(containsString("<html")))))
                .andExpect(header().doesNotExist("HX-Retarget"));
    }

    @Test
    void progressIsToldToScreenReadersEveryTenSeconds() throws Exception {
        String run = start();
        settled.await();
        web.perform(get(run + "/panel"))
                .andExpect(content().string(containsString("Na 10 seconden: 3 verzoeken zonder plaats")));
        web.perform(get(run)).andExpect(content().string(not(containsString("Na 0:10 (minuten"))));
    }

    @Test
    void theEndOfARunPutsThePlanInItsPlace() throws Exception {
        String run = start();
        solver.last().end();
        settled.await();
        web.perform(get(run + "/panel"))
                .andExpect(header().string("HX-Retarget", "#run"))
                .andExpect(header().string("HX-Reswap", "outerHTML"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Het plan is klaar."),
                                containsString("Plan bekijken"),
                                not(containsString("hx-trigger=\"every")))));
        web.perform(get(run)).andExpect(redirectedUrl(run.replace("runs", "plans")));
    }

    @Test
    void aStoppedRunEndsInItsPlan() throws Exception {
        String run = start();
        web.perform(post(run + "/stop")).andExpect(redirectedUrl(run));
        settled.await();
        web.perform(get(run)).andExpect(redirectedUrl(run.replace("runs", "plans")));
    }

    @Test
    void aRunThatFailedSaysSoAndOffersNoStop() throws Exception {
        String run = start();
        solver.last().fail(new IllegalStateException("inside"));
        settled.await();
        web.perform(get(run))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("door een fout in Leerplaats"),
                                not(containsString("Stoppen")),
                                not(containsString("IllegalState")))));
    }

    @Test
    void aWaitingRunSaysWhatItWaitsFor() throws Exception {
        for (int index = 0; index < settings.concurrentRuns(); index++) {
            start();
        }
        web.perform(get(start())).andExpect(content().string(containsString("zodra een andere klaar is")));
        web.perform(get(start())).andExpect(content().string(containsString("er is 1 planning eerder aan de beurt")));
    }

    /** Runs that other tests of the same application began may be under way for a moment yet. */
    @Test
    void aRunThatWaitsForNothingBeginsNow() throws Exception {
        StoredRun asked = new StoredRun(
                store.newId(),
                dataset,
                SolveSettings.ofTime(dataset.suggestedTime(), 1),
                MayChange.ALL,
                null,
                Clock.systemUTC());
        store.runs().add(asked);
        try {
            Settled.until(() -> page("/runs/" + asked.id()).contains("Deze planning begint nu."));
            assertThat(page("/spaces/" + dataset.id() + "/runs")).contains("begint nu");
        } finally {
            store.runs().askToStop(asked.id());
        }
    }

    private String page(String address) {
        try {
            return web.perform(get(address)).andReturn().getResponse().getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aRunThatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/runs/nothing")).andExpect(status().isNotFound());
        web.perform(post("/runs/nothing/stop")).andExpect(status().isNotFound());
        web.perform(post("/spaces/nothing/runs").param("time", "1")).andExpect(status().isNotFound());
    }

    @Test
    void aDatasetIsForgottenWithAllThatWasMadeFromIt() throws Exception {
        String run = start();
        web.perform(post("/spaces/" + dataset.id() + "/delete"))
                .andExpect(redirectedUrl("/spaces"))
                .andExpect(flash().attribute("notice", "dataset.deleted"));
        web.perform(get("/spaces/" + dataset.id())).andExpect(status().isNotFound());
        web.perform(get(run)).andExpect(status().isNotFound());
    }
}
