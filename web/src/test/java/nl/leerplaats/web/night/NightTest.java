package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
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
import nl.leerplaats.web.store.plan.StoredPlan;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.FileSystemUtils;

/** A company drops out while nobody looks: proposals are there, once, and nothing changes until somebody accepts one. With the real solver. */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {"leerplaats.first-run=false", "leerplaats.nights=false", WebTest.OWN_MEMORY})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTest.OwnPages.class)
class NightTest {

    @TempDir
    private static Path inbox = Path.of("");

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

    @DynamicPropertySource
    static void watched(DynamicPropertyRegistry properties) {
        properties.add("leerplaats.inbox", inbox::toString);
    }

    @BeforeEach
    void acceptAPlan() throws Exception {
        space = DroppedOut.year(store, accept, 3);
        store.nights().keep(space.id(), new NightSettings(true, LocalTime.MIDNIGHT, true, 5, ""));
        watch.look();
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

    /** Who never looks into the folders is told on the pages, and no longer when the files are taken away. */
    @Test
    void whatCouldNotBeReadIsTold() throws Exception {
        Path folder = inbox.resolve(space.id());
        Path aside = Files.createDirectories(folder.resolve("apart"));
        Files.writeString(aside.resolve("brief.docx"), "x");
        Files.writeString(
                aside.resolve("brief.docx.bevindingen.txt"), "Niet gebruikt.\r\n\r\n- Bestand: geen werkboek.\r\n");
        Path stray = Files.writeString(inbox.resolve("verdwaald.xlsx"), "x");
        Path unknown = Files.createDirectory(inbox.resolve("oud-jaar"));
        Files.writeString(unknown.resolve("lijst.xlsx"), "x");
        String year = "/spaces/" + space.id();

        web.perform(get(year + "/night"))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 bestand kon niet worden ingelezen"),
                                containsString("brief.docx"),
                                containsString("Bestand: geen werkboek."))));
        web.perform(get(year))
                .andExpect(content().string(containsString("1 bestand kon niet worden ingelezen: bekijken")));
        web.perform(get("/spaces"))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 bestand kon niet worden ingelezen: bekijken"),
                                containsString("Er staan 2 dingen in de map"),
                                containsString("verdwaald.xlsx"),
                                containsString("oud-jaar"))));

        FileSystemUtils.deleteRecursively(aside);
        FileSystemUtils.deleteRecursively(unknown);
        Files.delete(stray);
        web.perform(get("/spaces"))
                .andExpect(content().string(not(containsString("niet worden ingelezen: bekijken"))))
                .andExpect(content().string(not(containsString("dingen in de map"))));
    }

    @Test
    void aDropOutMakesProposalsAtOnceAndOnce() throws Exception {
        Plan before = working.find(space.id()).orElseThrow().plan().plan();
        loseACompany();
        watch.look();
        watch.look();
        Settled.until(() -> !store.replans().list(space.id()).isEmpty());
        watch.look();
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
    void whatHoldsUntilALaterWeekIsPlannedAgainFromThatWeek() throws Exception {
        LocalDate later = replans.usualMonday(space).plusWeeks(4);
        Plan plan = working.find(space.id()).orElseThrow().plan().plan();
        DroppedOut.loseACompany(store, space, plan, later.plusDays(2));

        NightDesk.Looked looked = desk.look(space.id(), ReplanCause.EVENT);

        assertThat(store.replans()
                        .find(String.valueOf(looked.replanId()))
                        .orElseThrow()
                        .asOf())
                .isEqualTo(later);
        web.perform(get("/spaces/" + space.id() + "/replan"))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + later + "\""), containsString("klopt het werkplan nog"))));
    }

    @Test
    void proposalsThatWereMadeByThemselvesAreMarkedUntilSomebodyLooks() throws Exception {
        loseACompany();
        watch.look();
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

    private StoredReplan made(String id, Instant asked, ReplanCause cause) {
        StoredReplan one = new StoredReplan(
                id, space.id(), asked, null, RunState.DONE, replans.usualMonday(space), 5, 1, null, cause, null, false);
        assertThat(store.replans().addOnce(one, id)).isTrue();
        StoredPlan plan = working.find(space.id()).orElseThrow().plan();
        store.plans()
                .add(new StoredPlan(
                        one.planId("FEWEST"), space, plan.plan(), plan.verdict(), plan.origin(), Instant.now()));
        return one;
    }

    @Test
    void newerProposalsTakeThePlaceOfThoseThatNobodyLookedAt() throws Exception {
        Instant now = Instant.now();
        StoredReplan old = made("oldest", now.minusSeconds(60), ReplanCause.EVENT);
        StoredReplan newer = made("newer", now, ReplanCause.NIGHT);

        assertThat(store.replans().findUnseen(space.id()).map(StoredReplan::id)).contains(newer.id());
        String page = web.perform(get("/spaces/" + space.id()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("/replan/newer", "1 vanzelf gemaakt plan waar al een nieuwer voor is")
                .doesNotContain("/replan/oldest");

        store.replans().noteSeen(newer.id());
        assertThat(store.replans().findUnseen(space.id()))
                .as("the old one does not come back")
                .isEmpty();
        store.replans().noteSeen(old.id());
        assertThat(store.replans().listPassed(space.id()))
                .as("whoever looked finds it")
                .isEmpty();
    }

    @Test
    void whatBreaksNothingMakesNoProposals() throws Exception {
        assertThat(desk.look(space.id(), ReplanCause.EVENT))
                .isEqualTo(new NightDesk.Looked(NightOutcome.NOTHING, null));
        watch.look();
        watch.look();
        assertThat(ended()).isEmpty();
    }

    @Test
    void aNightIsHadOnceAndOnlyByAPlanThatWasThereBeforeIt() throws Exception {
        watch.look();
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
    void theSecondWindowDoesNotWipeWhatTheFirstKept() throws Exception {
        String page = "/spaces/" + space.id() + "/night";
        String stamp = store.nights().settings(space.id()).stamp();
        web.perform(post(page)
                        .param("at", "03:00")
                        .param("minutes", "1")
                        .param("mail", "a@school.nl")
                        .param("stamp", stamp))
                .andExpect(redirectedUrl(page));
        assertThat(store.nights().settings(space.id()).nightly())
                .as("a box that is not ticked")
                .isFalse();
        web.perform(post(page).param("at", "04:00").param("minutes", "1").param("stamp", stamp))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(containsString("bericht aan a@school.nl"), containsString("value=\"04:00\""))));
        assertThat(store.nights().settings(space.id()).mail()).isEqualTo("a@school.nl");
        web.perform(post(page).param("at", "03:00:30").param("minutes", "1").param("mail", "a@b..nl"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Vul een tijd in uren en minuten in"),
                                containsString("Dit is geen e-mailadres: a@b..nl"))));
    }

    @Test
    void whoSwitchedItOffIsLeftAlone() throws Exception {
        store.nights().keep(space.id(), new NightSettings(false, LocalTime.MIDNIGHT, false, 5, ""));
        loseACompany();
        watch.look();
        watch.look();
        Thread.sleep(300);
        assertThat(ended()).isEmpty();
    }
}
