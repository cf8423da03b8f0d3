package nl.leerplaats.web.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A plan becomes the working plan when somebody says so, who has seen what it does. */
@WebTest
class AcceptControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    private Desk desk;

    @BeforeEach
    void propose() {
        desk = new Desk(store, InstanceKind.SCHOOL);
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private static String accept(StoredPlan plan) {
        return "/plans/" + plan.id() + "/accept";
    }

    private Plan plan() {
        return working.find(desk.space.id()).orElseThrow().plan().plan();
    }

    private long version() {
        return working.find(desk.space.id()).orElseThrow().version().version();
    }

    @Test
    void aPlanSaysWhetherItIsAProposalOrTheWorkingPlan() throws Exception {
        String page = "/plans/" + desk.proposal.id();
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(containsString("Dit is een voorstel"), containsString(accept(desk.proposal)))));
        web.perform(post(accept(desk.proposal)).param("expected", ""));
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit is het werkplan"),
                                containsString(desk.address("working-plan")),
                                not(containsString("Dit is een voorstel")))));
    }

    @Test
    void whatItDoesIsShownBeforeItIsDone() throws Exception {
        web.perform(get(accept(desk.proposal)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er is nog geen werkplan"),
                                containsString(desk.nameOf(
                                        desk.proposal.plan().placements().get(0).studentId())))));
        assertThat(working.find(desk.space.id())).isEmpty();
        web.perform(post(accept(desk.proposal)).param("expected", ""))
                .andExpect(redirectedUrl(desk.address("working-plan")))
                .andExpect(flash().attribute("notice", "accept.done"));
        assertThat(plan()).isEqualTo(desk.proposal.plan());
    }

    @Test
    void acceptingForWhoIsTickedLeavesTheOthersAsTheyAre() throws Exception {
        String student = desk.proposal.plan().placements().get(0).studentId();
        web.perform(post(accept(desk.proposal)).param("who", "TICKED").param("student", student))
                .andExpect(flash().attribute("notice", "accept.done"));
        assertThat(plan().placements())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.studentId()).isEqualTo(student));
    }

    @Test
    void whoTicksNobodyIsToldSo() throws Exception {
        web.perform(post(accept(desk.proposal)).param("who", "TICKED"))
                .andExpect(redirectedUrl(accept(desk.proposal)))
                .andExpect(flash().attribute("problem", "accept.nobody"));
        assertThat(working.find(desk.space.id())).isEmpty();
    }

    @Test
    void whatBreaksIsSaidAndTheOthersCanBeAccepted() throws Exception {
        Placement lost = desk.proposal.plan().placements().get(0);
        String company = java.util.Objects.requireNonNull(desk.space.year().findCompany(lost.companyId()))
                .name();
        desk.happens(new CompanyUnavailable(lost.companyId(), desk.space.year().firstDay()));

        web.perform(get(accept(desk.proposal)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit breekt een regel"),
                                containsString("1 wijziging in de gegevens"),
                                containsString(company),
                                containsString("name=\"who\" value=\"FITTING\""))));
        web.perform(post(accept(desk.proposal)))
                .andExpect(redirectedUrl(accept(desk.proposal)))
                .andExpect(flash().attribute("problem", "accept.refused"));
        assertThat(working.find(desk.space.id())).isEmpty();

        Set<String> fitting = accept.findAcceptable(desk.proposal);
        assertThat(fitting).isNotEmpty().doesNotContain(lost.studentId());
        web.perform(post(accept(desk.proposal)).param("who", "FITTING"))
                .andExpect(flash().attribute("notice", "accept.done"));
        assertThat(plan().placements())
                .isNotEmpty()
                .noneMatch(one -> one.companyId().equals(lost.companyId()));
        assertThat(working.find(desk.space.id()).orElseThrow().plan().verdict().breaks())
                .isEmpty();
    }

    @Test
    void whoLookedAtAnotherWorkingPlanIsToldSo() throws Exception {
        web.perform(post(accept(desk.proposal)));
        long looked = version();
        StoredPlan other = desk.propose(desk.proposal.plan());
        working.setStatus(
                working.find(desk.space.id()).orElseThrow(),
                Set.of(Desk.key(plan().placements().get(0))),
                nl.leerplaats.web.store.plan.WorkingStatus.AGREED,
                null);
        web.perform(post(accept(other)).param("expected", Long.toString(looked)))
                .andExpect(redirectedUrl(accept(other)))
                .andExpect(flash().attribute("problem", "accept.stale"));
        assertThat(version()).isEqualTo(looked + 1);
        web.perform(get(accept(other))).andExpect(content().string(containsString("Voor niemand verandert er iets")));
    }
}
