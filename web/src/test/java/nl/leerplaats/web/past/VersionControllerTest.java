package nl.leerplaats.web.past;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Every version of the working plan, and how one that was accepted came about. */
@WebTest
class VersionControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;
    private String page;

    @BeforeEach
    void propose() {
        desk = new Desk(store, InstanceKind.SCHOOL);
        page = desk.address("working-plan/versions");
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private Working now() {
        return working.find(desk.space.id()).orElseThrow();
    }

    @Test
    void eachMomentIsThereWithWhoWentBackToo() throws Exception {
        web.perform(get(page)).andExpect(redirectedUrl(desk.address("working-plan")));
        accept.accept(desk.proposal, null, null, "Sanne");
        Placement one = now().plan().plan().placements().get(0);
        working.move(now(), new HandMove.TakeOut(Desk.key(one)), "Joost");
        web.perform(post(desk.address("working-plan/undo"))
                .cookie(new Cookie("leerplaats-name", "Mieke"))
                .param("expected", "2"));
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Terug naar versie 1"),
                                containsString("door Mieke"),
                                containsString("Uit een plaats gehaald: " + desk.nameOf(one.studentId())),
                                containsString("door Joost"),
                                containsString("door Sanne"),
                                containsString(page + "/1\""),
                                not(containsString(page + "/2\"")))));
        web.perform(post(desk.address("working-plan/redo")).param("expected", "1"));
        web.perform(get(page)).andExpect(content().string(containsString("Opnieuw: versie 2")));
        web.perform(get(page + "/2")).andExpect(status().isNotFound());
        web.perform(get(page + "/9")).andExpect(status().isNotFound());
    }

    /** A plan that a run of an earlier version of the program made. */
    private StoredPlan solved(StoredDataset then) {
        StoredPlan made = store.plans()
                .add(new StoredPlan(
                        store.newId(),
                        then,
                        desk.proposal.plan(),
                        PlanChecker.check(then.year(), desk.proposal.plan()),
                        new PlanOrigin.Solved(
                                Duration.ofSeconds(12),
                                StopReason.TIME_LIMIT,
                                4711,
                                Bound.none(desk.proposal.verdict().cost())),
                        Instant.now()));
        jdbc.sql("update plan set program = '0.9.1' where id = ?")
                .param(made.id())
                .update();
        return store.plans().find(made.id()).orElseThrow();
    }

    @Test
    void anAcceptedVersionTellsWhatHadHappenedAndHowItWasSearchedFor() throws Exception {
        desk.happens(new WeightsChanged(new Weights(Map.of(CostTerm.UNPLACED, 77))));
        StoredDataset then = store.spaces().find(desk.space.id()).orElseThrow();
        StoredPlan made = solved(then);
        String elsewhere = then.dataset().companies().stream()
                .filter(company -> desk.proposal.plan().placements().stream()
                        .noneMatch(placed -> placed.companyId().equals(company.id())))
                .findFirst()
                .orElseThrow()
                .id();
        Change told = new Change(
                store.newId(),
                Instant.now(),
                "Ria",
                "stopt na de zomer",
                new CompanyUnavailable(elsewhere, then.year().lastDay()),
                Extra.NONE);
        store.spaces().apply(desk.space.id(), List.of(told), null);
        accept.accept(made, null, null, "Sanne");

        web.perform(get(page + "/1"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Versie 1 van het werkplan"),
                                containsString("4711"),
                                containsString("12 seconden"),
                                containsString("Leerplaats 0.9.1"),
                                containsString("77 (gewoonlijk 15)"),
                                containsString("sinds het begin van het planjaar"),
                                containsString("Wijziging 1"),
                                containsString("Wijziging 2"),
                                containsString("is er niet meer vanaf "),
                                containsString(", " + told.by()),
                                containsString(": " + told.note()),
                                containsString("kwam na het maken van dit plan"))));

        desk.happens(new CompanyUnavailable(elsewhere, then.year().firstDay()));
        working.setStatus(
                now(), Set.of(Desk.key(desk.proposal.plan().placements().get(0))), WorkingStatus.ASKED, null);
        accept.accept(desk.proposal, null, 2L, null);
        web.perform(get(page + "/3"))
                .andExpect(content()
                        .string(allOf(
                                containsString("sinds versie 1"),
                                containsString("Wijziging 3"),
                                not(containsString("Wijziging 2")),
                                containsString("de gewone"),
                                containsString("plan.json"))));
    }

    @Test
    void aProposalThatWasRemovedIsSaidToBe() throws Exception {
        String some = desk.proposal.plan().placements().get(0).studentId();
        accept.accept(desk.proposal, Set.of(some), null, null);
        store.plans().remove(desk.proposal.id());
        web.perform(get(page + "/1"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Het voorstel zelf is verwijderd"),
                                containsString("Er was niets gewijzigd"))));
        web.perform(get(page)).andExpect(content().string(containsString("Plan aangenomen voor")));
    }
}
