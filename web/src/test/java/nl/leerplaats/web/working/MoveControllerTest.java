package nl.leerplaats.web.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Moving by hand shows first what it does; what breaks a rule is not done, and nothing that was chosen is lost. */
@WebTest
class MoveControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private OtherPlaces others;

    private Desk desk;
    private String page;
    private Placement one;

    @BeforeEach
    void accept() throws Exception {
        desk = new Desk(store, InstanceKind.SCHOOL);
        page = desk.address("working-plan");
        accept.accept(desk.proposal, null, null, null);
        one = now().plan().plan().placements().get(0);
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private Working now() {
        return working.find(desk.space.id()).orElseThrow();
    }

    private MockHttpServletRequestBuilder fill(MockHttpServletRequestBuilder request, Placement to) {
        request.param("id", to.studentId())
                .param("period", to.periodId())
                .param("company", to.companyId())
                .param("mentor", to.mentorId());
        to.days().forEach(day -> request.param("day", day.name()));
        return request;
    }

    private MockHttpServletRequestBuilder move(long expected) {
        return post(page + "/move").param("expected", Long.toString(expected));
    }

    @Test
    void thePageOfAPupilHasTheirPlacementsAndWhatCanBeDone() throws Exception {
        String company = Objects.requireNonNull(desk.space.year().findCompany(one.companyId()))
                .name();
        web.perform(get(page + "/student").param("id", one.studentId()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(desk.nameOf(one.studentId())),
                                containsString(company),
                                containsString("Uit deze plaats halen"),
                                containsString("Vastzetten"))));
        web.perform(get(page + "/student").param("id", "nobody")).andExpect(status().isNotFound());
    }

    @Test
    void onlyCompaniesThatCanTakeTheProfileAreOffered() throws Exception {
        String body = web.perform(
                        get(page + "/move").param("id", one.studentId()).param("period", one.periodId()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var request = Objects.requireNonNull(desk.space.year().findRequest(Desk.key(one)));
        List<Company> cannot = desk.space.dataset().companies().stream()
                .filter(company ->
                        !company.isAccredited(request.student().profile(), request.firstDay(), request.lastDay()))
                .toList();
        assertThat(cannot).isNotEmpty().noneMatch(company -> body.contains("value=\"" + company.id() + "\""));
        assertThat(body).contains("Kies");
    }

    @Test
    void anAlternativeIsShownWithItsPriceThenDoneAndCanBeUndone() throws Exception {
        OtherPlaces.Line line = desk.space.dataset().students().stream()
                .flatMap(student ->
                        others.list(now(), student.id(), ReasonTexts.of(Locale.ROOT, desk.space.dataset())).stream())
                .findFirst()
                .orElseThrow();
        String preview = web.perform(get(java.net.URI.create(line.address())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vergeleken met het werkplan van nu")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(preview).contains(">Doen<");
        long before = now().version().version();
        web.perform(post(java.net.URI.create(line.address().replace("/preview", "")))
                        .param("expected", Long.toString(before)))
                .andExpect(flash().attribute("notice", "move.done"));
        assertThat(now().plan().plan()).isNotEqualTo(desk.proposal.plan());
        assertThat(now().plan().verdict().breaks()).isEmpty();
        working.undo(
                desk.space.id(),
                working.find(desk.space.id()).orElseThrow().version().version(),
                null);
        assertThat(now().plan().plan()).isEqualTo(desk.proposal.plan());
    }

    @Test
    void aBreakingMoveSaysWhatItBreaksAndIsRefused() throws Exception {
        Company company = desk.space.dataset().companies().stream()
                .filter(other -> !other.isAccredited(
                        Objects.requireNonNull(desk.space.year().findStudent(one.studentId()))
                                .profile(),
                        desk.space.year().firstDay(),
                        desk.space.year().lastDay()))
                .findFirst()
                .orElseThrow();
        Placement there = new Placement(
                one.studentId(),
                one.periodId(),
                company.id(),
                company.mentors().get(0).id(),
                one.days(),
                one.extra());
        web.perform(fill(get(page + "/move/preview"), there))
                .andExpect(
                        content().string(allOf(containsString("Dit breekt een regel"), not(containsString(">Doen<")))));
        web.perform(fill(move(now().version().version()), there))
                .andExpect(flash().attribute("problem", "move.refused"));
        assertThat(now().plan().plan()).isEqualTo(desk.proposal.plan());
    }

    @Test
    void whoIsTakenOutIsOutAfterTheyWereShownWhatItCosts() throws Exception {
        web.perform(get(page + "/move/preview")
                        .param("kind", "OUT")
                        .param("id", one.studentId())
                        .param("period", one.periodId()))
                .andExpect(content().string(allOf(containsString("slechter"), containsString(">Doen<"))));
        web.perform(move(now().version().version())
                        .param("kind", "OUT")
                        .param("id", one.studentId())
                        .param("period", one.periodId()))
                .andExpect(flash().attribute("notice", "move.done"));
        assertThat(now().plan().plan().placements()).doesNotContain(one);
    }

    @Test
    void whoLookedAtAnotherVersionIsToldSoWithWhatTheyChoseStillThere() throws Exception {
        long looked = now().version().version();
        working.setStatus(now(), java.util.Set.of(Desk.key(one)), WorkingStatus.ASKED, null);
        String back = Objects.requireNonNull(web.perform(fill(move(looked), one))
                .andExpect(flash().attribute("problem", "move.stale"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(back).contains("/move/preview").contains("company=" + one.companyId());
        assertThat(now().plan().plan()).isEqualTo(desk.proposal.plan());
        web.perform(fill(move(99), one)).andExpect(flash().attribute("problem", "move.stale"));
    }

    @Test
    void whatBecameOfAnotherPupilMeanwhileDoesNotStopAMove() throws Exception {
        long looked = now().version().version();
        Placement other = now().plan().plan().placements().stream()
                .filter(two -> !two.studentId().equals(one.studentId()))
                .findFirst()
                .orElseThrow();
        working.setStatus(now(), java.util.Set.of(Desk.key(other)), WorkingStatus.ASKED, null);
        web.perform(move(looked)
                        .param("kind", "OUT")
                        .param("id", one.studentId())
                        .param("period", one.periodId()))
                .andExpect(flash().attribute("notice", "move.done"));
        assertThat(now().plan().plan().placements()).doesNotContain(one).contains(other);
        assertThat(now().version().status(Desk.key(other))).isEqualTo(WorkingStatus.ASKED);
    }

    @Test
    void aCompanyCanBeExcludedForAPupilAndAllowedAgain() throws Exception {
        for (boolean excluded : new boolean[] {true, false}) {
            web.perform(post(page + "/exclude")
                            .param("id", one.studentId())
                            .param("company", one.companyId())
                            .param("excluded", Boolean.toString(excluded)))
                    .andExpect(flash().attribute("notice", "move.excludeDone"));
            assertThat(now().plan().verdict().breaks().isEmpty()).isEqualTo(!excluded);
        }
    }

    @Test
    void aFormThatIsNotWholeIsToldWhatIsMissing() throws Exception {
        web.perform(get(page + "/move/preview")
                        .param("id", one.studentId())
                        .param("period", one.periodId())
                        .param("company", one.companyId()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies minstens één periode, een leermeester")));
    }

    @Test
    void whatNamesNothingIsToldOnThePageItself() throws Exception {
        String preview = page + "/move/preview";
        for (String kind : new String[] {"SUPERVISE", "PLACE", "OUT"}) {
            MockHttpServletRequestBuilder wrong = get(preview)
                    .param("kind", kind)
                    .param("id", one.studentId())
                    .param("supervisor", "nobody")
                    .param("period", "never")
                    .param("company", one.companyId())
                    .param("mentor", one.mentorId())
                    .param("day", "MONDAY");
            web.perform(wrong)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("staat niet of niet meer in de gegevens"),
                                    containsString(desk.nameOf(one.studentId())))));
        }
        web.perform(get(preview).param("kind", "SUPERVISE").param("id", one.studentId()))
                .andExpect(status().isOk());
        web.perform(get(preview).param("id", "nobody"))
                .andExpect(status().isNotFound())
                .andExpect(flash().attributeCount(0));
        long before = now().version().version();
        web.perform(move(before)
                .param("kind", "SUPERVISE")
                .param("id", one.studentId())
                .param("supervisor", "nobody"));
        assertThat(now().version().version()).isEqualTo(before);
    }
}
