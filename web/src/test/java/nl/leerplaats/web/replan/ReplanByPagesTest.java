package nl.leerplaats.web.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.DroppedOut;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
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

/** A company drops out in the middle of the year; with the real solver, from what happened to the working plan that holds after it. */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {"leerplaats.first-run=false", WebTest.OWN_MEMORY})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTest.OwnPages.class)
class ReplanByPagesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk desk;

    @Autowired
    private AcceptDesk accept;

    private StoredDataset space;
    private LocalDate monday;
    private String company;
    private String pages;

    @BeforeEach
    void acceptAPlanAndLoseACompany() throws Exception {
        space = DroppedOut.year(store, accept, 3);
        pages = "/spaces/" + space.id() + "/replan";
        LocalDate first = space.year().firstDay();
        LocalDate last = space.year().lastDay();
        monday = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Plan plan = desk.find(space.id()).orElseThrow().plan().plan();
        company = DroppedOut.loseACompany(store, space, plan, monday);
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private static PlannedRequest request(StoredDataset dataset, Placement one) {
        return Objects.requireNonNull(dataset.year().findRequest(RequestKey.of(one)));
    }

    private StoredReplan propose() throws Exception {
        String address = Objects.requireNonNull(
                web.perform(post(pages).param("asOf", monday.toString()).param("time", "4"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        String id = address.substring(address.lastIndexOf('/') + 1);
        Instant end = Instant.now().plus(PATIENCE);
        while (store.replans().find(id).orElseThrow().isInUse() && Instant.now().isBefore(end)) {
            web.perform(get(address + "/panel")).andExpect(status().isOk());
            Thread.sleep(100);
        }
        StoredReplan done = store.replans().find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(RunState.DONE);
        return done;
    }

    private static long countMoved(StoredPlan proposal) {
        PlanChanges changes = PlanChanges.ofBaseline(proposal.dataset().year(), proposal.plan());
        return Stream.concat(
                        changes.placements().stream().map(one -> one.key().studentId()),
                        changes.supervisors().stream().map(one -> one.studentId()))
                .distinct()
                .count();
    }

    private long version() {
        return desk.find(space.id()).orElseThrow().version().version();
    }

    @Test
    void whatHappenedIsToldAndAnAcceptedProposalIsTheWorkingPlanWithoutTheCompany() throws Exception {
        web.perform(get(pages)).andExpect(status().isOk()).andExpect(content().string(containsString("<li>")));
        StoredReplan replan = propose();
        String page = pages + "/" + replan.id();
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Zo min mogelijk anders"),
                                containsString("Tussenweg"),
                                containsString("alsof er niets was afgesproken"),
                                containsString("van het werkplan moet"),
                                containsString("Dat is bewezen"),
                                not(containsString("afgesproken plaatsing")),
                                containsString("Werkplan vanaf "),
                                containsString("uitvalt vanaf"),
                                containsString("Alles aannemen"),
                                containsString("kan hier niet ongedaan worden gemaakt"),
                                not(containsString("hx-trigger=\"every")))));
        web.perform(get(page).param("show", "FREE").param("lang", "en"))
                .andExpect(content().string(containsString("What changes: Free")));

        StoredPlan fewest = store.plans().find(replan.planId("FEWEST")).orElseThrow();
        String old = desk.find(space.id()).orElseThrow().version().planId();
        // The periods of the proposal are split; a plan of before is split too, or everybody would seem to have lost a
        // place.
        web.perform(get("/spaces/" + space.id() + "/compare").param("a", old).param("b", fewest.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("beoordeeld met de gegevens waarmee dat is gedaan"),
                                containsString("uitvalt vanaf"),
                                containsString("Voor " + countMoved(fewest) + " leerling"))));

        web.perform(post(page + "/accept")
                        .param("kind", "FEWEST")
                        .param("all", "true")
                        .param("version", String.valueOf(version())))
                .andExpect(status().is3xxRedirection());
        WorkingPlanDesk.Working holds = desk.find(space.id()).orElseThrow();
        assertThat(Objects.requireNonNull(holds.plan().verdict()).breaks()).isEmpty();
        assertThat(holds.plan().plan().placements())
                .filteredOn(one -> one.companyId().equals(company))
                .allMatch(one -> request(holds.plan().dataset(), one).lastDay().isBefore(monday));
        assertThat(holds.plan().dataset().dataset().asOf()).isEqualTo(monday);
        web.perform(get(page)).andExpect(content().string(containsString("Dit voorstel is aangenomen.")));
    }

    @Test
    void whoIsTickedGetsTheProposalAndAnOldVersionIsRefused() throws Exception {
        StoredReplan replan = propose();
        String page = pages + "/" + replan.id();
        StoredPlan proposal = store.plans().find(replan.planId("FEWEST")).orElseThrow();
        List<String> without = proposal.dataset().dataset().baseline().stream()
                .filter(one -> one.companyId().equals(company))
                .map(one -> one.studentId())
                .distinct()
                .toList();
        web.perform(post(page + "/accept").param("kind", "FEWEST").param("version", String.valueOf(version())))
                .andExpect(status().isConflict())
                .andExpect(model().attribute("problem", "replan.nobody"));
        web.perform(post(page + "/accept")
                        .param("kind", "FEWEST")
                        .param("student", without.get(0))
                        .param("version", String.valueOf(version() + 1)))
                .andExpect(status().isConflict())
                .andExpect(model().attribute("problem", "replan.stale"));
        web.perform(post(page + "/accept")
                        .param("kind", "FEWEST")
                        .param("student", without.toArray(String[]::new))
                        .param("version", String.valueOf(version())))
                .andExpect(status().is3xxRedirection());
        web.perform(get(page).param("show", "FEWEST"))
                .andExpect(content().string(containsString("aangenomen voor " + without.size() + " van de ")));
        assertThat(Objects.requireNonNull(
                                desk.find(space.id()).orElseThrow().plan().verdict())
                        .breaks())
                .isEmpty();
    }

    /** A company drops out where only students are who stay as they are: whoever accepts the proposal leaves them there. */
    private void loseAnotherCompany(StoredPlan proposal) {
        Set<String> moved = PlanChanges.ofBaseline(proposal.dataset().year(), proposal.plan()).placements().stream()
                .map(one -> one.key().studentId())
                .collect(Collectors.toSet());
        List<Placement> placements = proposal.plan().placements();
        Set<String> theirs = placements.stream()
                .filter(one -> moved.contains(one.studentId()))
                .map(Placement::companyId)
                .collect(Collectors.toSet());
        String other = placements.stream()
                .filter(one -> !request(proposal.dataset(), one).firstDay().isBefore(monday))
                .map(Placement::companyId)
                .filter(one -> !theirs.contains(one))
                .findFirst()
                .orElseThrow();
        DroppedOut.lose(store, space, "late", other, monday);
    }

    @Test
    void oldProposalsSayWhatChangedAndAreAcceptedOnlyByWhoKnows() throws Exception {
        StoredReplan replan = propose();
        String page = pages + "/" + replan.id();
        StoredPlan proposal = store.plans().find(replan.planId("FEWEST")).orElseThrow();
        web.perform(get(page))
                .andExpect(content().string(not(containsString("zijn gemaakt. Wat er toen nog niet was"))));
        loseAnotherCompany(proposal);

        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Wat er toen nog niet was"),
                                containsString("Neem je dit voorstel aan, dan klopt dit niet"))));
        String accepting = "/plans/" + proposal.id() + "/accept";
        web.perform(post(page + "/accept")
                        .param("kind", "FEWEST")
                        .param("all", "true")
                        .param("version", String.valueOf(version())))
                .andExpect(redirectedUrl(accepting));
        web.perform(get(accepting))
                .andExpect(content()
                        .string(allOf(
                                containsString("Wat er toen nog niet was"),
                                containsString("Ook daarna klopt dit niet"),
                                containsString("Toch alles aannemen"))));
        web.perform(post(accepting).param("expected", String.valueOf(version())))
                .andExpect(flash().attribute("problem", "accept.aged"));
        String rest = "/api/spaces/" + space.id() + accepting;
        web.perform(post(rest).contentType("application/json").content("{}"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("verouderd")));
        assertThat(version()).as("nothing was accepted").isEqualTo(1);

        web.perform(post(rest).contentType("application/json").content("{\"changeNumber\": 2}"))
                .andExpect(status().isOk());
        web.perform(get(pages))
                .andExpect(content()
                        .string(allOf(
                                containsString("is er niet meer vanaf"),
                                not(containsString("is er niets veranderd in de gegevens")))));
    }

    @Test
    void proposalsOfAnotherWorkingPlanSayWhichAreNewer() throws Exception {
        StoredReplan old = propose();
        StoredReplan newer = propose();
        web.perform(get(pages + "/" + old.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Er zijn nieuwere voorstellen"),
                                containsString(pages + "/" + newer.id()))));
        StoredPlan proposal = store.plans().find(newer.planId("FEWEST")).orElseThrow();
        accept.accept(proposal, null, version(), null);

        web.perform(post(pages + "/" + old.id() + "/accept")
                        .param("kind", "FEWEST")
                        .param("all", "true")
                        .param("version", String.valueOf(version())))
                .andExpect(redirectedUrl("/plans/" + old.planId("FEWEST") + "/accept"));
        web.perform(post("/api/spaces/" + space.id() + "/plans/" + old.planId("FEWEST") + "/accept"))
                .andExpect(status().isConflict());
        web.perform(get(pages + "/" + newer.id())).andExpect(content().string(not(containsString("Begin liever"))));
    }
}
