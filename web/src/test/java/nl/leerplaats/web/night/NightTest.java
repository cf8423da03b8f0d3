package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.DroppedOut;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.night.NightOutcome;
import nl.leerplaats.web.store.night.NightSettings;
import nl.leerplaats.web.store.run.ReplanCause;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A company drops out while nobody looks: proposals are there, once, and nothing changes until somebody accepts one. With the real solver. */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {"leerplaats.first-run=false", "leerplaats.nights=false", WebTest.OWN_MEMORY})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTest.OwnPages.class)
class NightTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private ReplanDesk replans;

    @Autowired
    private NightWatch watch;

    @Autowired
    private NightDesk desk;

    private StoredDataset space;

    @BeforeEach
    void acceptAPlan() throws Exception {
        space = DroppedOut.year(store, accept, 3);
        store.nights().keep(space.id(), new NightSettings(true, LocalTime.MIDNIGHT, true, 5, ""));
        watch.look();
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private void loseACompany() {
        DroppedOut.loseACompany(
                store, space, working.find(space.id()).orElseThrow().plan().plan(), replans.usualMonday(space));
    }

    private List<StoredReplan> ended() throws InterruptedException {
        Settled.until(() -> store.replans().list(space.id()).stream().noneMatch(StoredReplan::isInUse));
        return store.replans().list(space.id());
    }

    @Test
    void aDropOutMakesProposalsAtOnceAndOnce() throws Exception {
        Plan before = working.find(space.id()).orElseThrow().plan().plan();
        loseACompany();
        watch.look();
        Settled.until(() -> !store.replans().list(space.id()).isEmpty());
        watch.look();
        List<StoredReplan> made = ended();
        assertThat(made).hasSize(1);
        StoredReplan replan = made.get(0);
        assertThat(replan.state()).isEqualTo(RunState.DONE);
        assertThat(replan.cause()).isEqualTo(ReplanCause.EVENT);
        assertThat(replan.seen()).isFalse();
        assertThat(store.plans().find(replan.planId("FEWEST"))).isPresent();
        assertThat(working.find(space.id()).orElseThrow().plan().plan())
                .as("nothing changes until somebody accepts")
                .isEqualTo(before);

        assertThat(desk.look(space.id(), ReplanCause.NIGHT).outcome())
                .as("the night finds that it was done already")
                .isEqualTo(NightOutcome.KNOWN);
        assertThat(store.replans().list(space.id())).hasSize(1);
    }

    @Test
    void proposalsThatWereMadeByThemselvesAreMarkedUntilSomebodyLooks() throws Exception {
        loseACompany();
        watch.look();
        Settled.until(() -> !store.replans().list(space.id()).isEmpty());
        StoredReplan replan = ended().get(0);
        String page = "/spaces/" + space.id();
        web.perform(get(page)).andExpect(content().string(containsString("Vanzelf gemaakt")));
        web.perform(get(page + "/replan"))
                .andExpect(content().string(containsString("vanzelf gemaakt na een wijziging")));
        web.perform(get(page + "/replan/" + replan.id())).andExpect(content().string(containsString("Voorstellen")));
        web.perform(get(page)).andExpect(content().string(not(containsString("Vanzelf gemaakt"))));
    }

    @Test
    void whatBreaksNothingMakesNoProposals() throws Exception {
        assertThat(desk.look(space.id(), ReplanCause.EVENT))
                .isEqualTo(new NightDesk.Looked(NightOutcome.NOTHING, null));
        watch.look();
        assertThat(ended()).isEmpty();
    }

    @Test
    void aNightIsHadOnceAndOnlyByAPlanThatWasThereBeforeIt() throws Exception {
        watch.look();
        assertThat(store.nights().list(space.id()))
                .as("the plan was accepted after midnight")
                .isEmpty();
        LocalDate night = LocalDate.of(2026, 12, 1);
        assertThat(store.nights().begin(space.id(), night, Instant.now())).isTrue();
        assertThat(store.nights().begin(space.id(), night, Instant.now())).isFalse();
        store.nights().end(space.id(), night, Instant.now(), NightOutcome.NOTHING, null);
        web.perform(get("/spaces/" + space.id() + "/night"))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 december 2026"),
                                containsString("er hoefde niets te gebeuren"),
                                containsString("value=\"00:00\""))));
    }

    @Test
    void whoSwitchedItOffIsLeftAlone() throws Exception {
        store.nights().keep(space.id(), new NightSettings(false, LocalTime.MIDNIGHT, false, 5, ""));
        loseACompany();
        watch.look();
        Thread.sleep(300);
        assertThat(ended()).isEmpty();
    }
}
