package nl.leerplaats.web.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.plan.ProposedMove;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.working.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A school proposes a move of a student of its own, the region answers, and the school sees the answer. */
@AccountsTest
class ProposedMoveControllerTest {

    private static final String WHY = "Wil graag dichter bij huis";
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private People people;

    @Autowired
    private AcceptDesk accept;

    private Desk desk;
    private Account school;
    private Account region;
    private Account reader;
    private String student;
    private String other;
    private String company;

    @BeforeEach
    void makeYear() throws Exception {
        desk = new Desk(store, DatasetGenerator.generate(InstanceKind.POOL, 1, 40));
        accept.accept(desk.proposal, null, null, "Sanne");
        school = people.add("Sanne", desk.space, SpaceRole.SCHOOL);
        region = people.add("Rik", desk.space, SpaceRole.REGION);
        reader = people.add("Lies", desk.space, SpaceRole.READER);
        String own = desk.space.dataset().schools().get(0).id();
        student = placed(one -> one.schoolId().equals(own));
        other = placed(one -> !one.schoolId().equals(own));
        company = desk.space.dataset().companies().get(0).id();
    }

    private String placed(Predicate<Student> which) {
        List<String> ids = desk.proposal.plan().placements().stream()
                .map(Placement::studentId)
                .toList();
        return desk.space.dataset().students().stream()
                .filter(one -> which.test(one) && ids.contains(one.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MockHttpServletResponse ask(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(People.as(account))).andReturn().getResponse();
    }

    private int propose(Account account, String who, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(desk.address("working-plan/student/propose")).param("id", who);
        fields.forEach(request::param);
        return ask(account, request).getStatus();
    }

    private void propose() throws Exception {
        assertThat(propose(school, student, Map.of("company", company, "from", "2027-02-01", "note", WHY)))
                .isEqualTo(FOUND);
    }

    private int answer(Account account, String answer, String reason) throws Exception {
        return ask(
                        account,
                        post(desk.address("proposed/1/answer"))
                                .param("answer", answer)
                                .param("reason", reason))
                .getStatus();
    }

    private String page(Account account, String address) throws Exception {
        String path = address.isEmpty() ? "/spaces/" + desk.space.id() : desk.address(address);
        return ask(account, get(path)).getContentAsString(StandardCharsets.UTF_8);
    }

    private ProposedMove only() {
        List<ProposedMove> all = store.proposedMoves().list(desk.space.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void theRegionSeesWhatASchoolProposesWhereItLooksFirst() throws Exception {
        propose();
        assertThat(only().from()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(only().by()).isEqualTo("Sanne");
        String link = "href=\"" + desk.address("proposed") + "\"";
        assertThat(page(region, "")).contains(link, "Eén voorstel van een school wacht op antwoord");
        assertThat(page(region, "working-plan")).contains(link, "één wacht op antwoord");
        assertThat(page(region, "proposed")).contains(WHY, desk.nameOf(student), "proposed/1/answer");
        assertThat(page(region, "working-plan/student?id=" + student)).contains(WHY, "proposed/1/answer");
        assertThat(page(reader, "proposed")).contains(WHY).doesNotContain("proposed/1/answer", "proposed/1/withdraw");
    }

    @Test
    void theSchoolSeesTheAnswer() throws Exception {
        propose();
        assertThat(page(school, "proposed")).contains("wacht op antwoord", "proposed/1/withdraw");
        assertThat(answer(region, "DECLINED", " ")).isEqualTo(FOUND);
        assertThat(only().isOpen()).as("a no says why").isTrue();
        answer(region, "DECLINED", "Daar is geen plaats meer");
        assertThat(only().answer()).isEqualTo(ProposedMove.Answer.DECLINED);
        for (String where : List.of("proposed", "working-plan/student?id=" + student)) {
            assertThat(page(school, where)).contains("niet gedaan", "Antwoord: Daar is geen plaats meer");
        }
        answer(region, "TAKEN", "");
        assertThat(only().answer()).as("answered once").isEqualTo(ProposedMove.Answer.DECLINED);
        assertThat(page(region, "")).doesNotContain(desk.address("proposed"));
    }

    @Test
    void whatIsTakenNeedsNoReasonAndChangesNoPlanByItself() throws Exception {
        propose();
        answer(region, "TAKEN", "");
        assertThat(only().answer()).isEqualTo(ProposedMove.Answer.TAKEN);
        assertThat(store.working().find(desk.space.id()).orElseThrow().planId()).isEqualTo(desk.proposal.id());
        assertThat(page(school, "proposed")).contains("overgenomen").doesNotContain("proposed/1/withdraw");
    }

    @Test
    void onlyAnOwnStudentIsProposedForAndOnlyTheRegionAnswers() throws Exception {
        Map<String, String> fields = Map.of("company", company);
        assertThat(propose(school, other, fields)).isEqualTo(MISSING);
        assertThat(propose(school, "niemand", fields)).isEqualTo(MISSING);
        assertThat(propose(reader, student, fields)).isEqualTo(FORBIDDEN);
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        propose();
        assertThat(answer(school, "TAKEN", "")).isEqualTo(FORBIDDEN);
        assertThat(answer(reader, "TAKEN", "")).isEqualTo(FORBIDDEN);
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void whatIsNoCompanyNoDayOrTooLongIsNotKept() throws Exception {
        for (Map<String, String> bad : List.of(
                Map.of("company", ""),
                Map.of("company", "geen"),
                Map.of("company", company, "from", "morgen"),
                Map.of("company", company, "note", "a".repeat(ProposedMove.LONGEST + 1)))) {
            assertThat(propose(school, student, bad)).isEqualTo(FOUND);
        }
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        propose(school, student, Map.of("company", company, "note", "a".repeat(ProposedMove.LONGEST)));
        assertThat(only().from()).isNull();
    }

    @Test
    void aProposalIsTakenBackWhileItWaits() throws Exception {
        propose();
        ask(school, post(desk.address("proposed/1/withdraw")));
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        propose();
        answer(region, "TAKEN", "");
        ask(school, post(desk.address("proposed/1/withdraw")));
        assertThat(only().answer()).isEqualTo(ProposedMove.Answer.TAKEN);
    }
}
