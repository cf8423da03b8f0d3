package nl.leerplaats.web.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
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
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
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
        desk = new Desk(store, DatasetGenerator.generate(InstanceKind.POOL, 1, 48));
        accept.accept(desk.proposal, null, null, "Sanne");
        school = people.add("Sanne", desk.space, SpaceRole.SCHOOL);
        region = people.add("Rik", desk.space, SpaceRole.REGION);
        reader = people.add("Lies", desk.space, SpaceRole.READER);
        String own = desk.space.dataset().schools().get(0).id();
        student = placed(one -> one.schoolId().equals(own));
        other = placed(one -> !one.schoolId().equals(own));
        company = possible(true).get(0).id();
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

    /** Companies that the student could have, or could not have, in the only period, without the present one. */
    private List<Company> possible(boolean recognised) {
        PlannedRequest request = desk.space.year().listRequests(student).get(0);
        return desk.space.dataset().companies().stream()
                .filter(one -> !one.id().equals(present())
                        && one.takesFrom(request.school().id()))
                .filter(one -> request.isRecognised(one) == recognised)
                .toList();
    }

    private String present() {
        return desk.proposal.plan().placements().stream()
                .filter(one -> one.studentId().equals(student))
                .map(Placement::companyId)
                .findFirst()
                .orElseThrow();
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

    private MockHttpServletRequestBuilder proposed(String what, Instant made) {
        return post(desk.address("proposed/1/" + what)).param("made", made.toString());
    }

    /** When the first of them was proposed, as its page says. */
    private Instant made() {
        List<ProposedMove> all = store.proposedMoves().list(desk.space.id());
        return all.get(all.size() - 1).made();
    }

    private int answer(Account account, String answer, String reason) throws Exception {
        return ask(account, proposed("answer", made()).param("answer", answer).param("reason", reason))
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

    /** The page after something was sent. */
    private String refused(Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(desk.address("working-plan/student/propose")).param("id", student);
        fields.forEach(request::param);
        MockHttpServletResponse sent = ask(school, request);
        String to = Objects.requireNonNull(sent.getRedirectedUrl()).replaceFirst("#.*", "");
        return ask(school, get(to).cookie(sent.getCookies())).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theDayIsInTheSchoolYear() throws Exception {
        LocalDate first = desk.space.year().firstDay();
        LocalDate last = desk.space.year().lastDay();
        String told =
                "kies een dag in dit schooljaar, van " + DUTCH.format(first) + " tot en met " + DUTCH.format(last);
        for (String bad : List.of(
                "1900-01-01", first.minusDays(1).toString(), last.plusDays(1).toString(), "+999999999-12-31")) {
            assertThat(refused(Map.of("company", company, "from", bad))).as(bad).contains(told);
        }
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        propose(school, student, Map.of("company", company, "from", first.toString()));
        assertThat(only().from()).isEqualTo(first);
        LocalDate end = desk.space.year().listRequests(student).stream()
                .map(PlannedRequest::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(refused(Map.of("company", company, "from", end.plusDays(1).toString())))
                .contains(end.equals(last) ? told : "geen stage meer");
        assertThat(refused(Map.of("company", company, "from", end.toString()))).contains("is verstuurd");
    }

    @Test
    void onlyACompanyThatTheStudentCanHaveIsProposedAndListed() throws Exception {
        String strange = possible(false).get(0).id();
        assertThat(refused(Map.of("company", present()))).contains("de leerling is al bij dit leerbedrijf");
        assertThat(refused(Map.of("company", strange))).contains("dit leerbedrijf kan de leerling niet hebben");
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        assertThat(page(school, "working-plan/student?id=" + student))
                .contains("<option value=\"" + company + "\"")
                .doesNotContain("<option value=\"" + present() + "\"", "<option value=\"" + strange + "\"");
    }

    /** Where the student goes later in the year, or leaves in it, is said instead of kept: nobody knows what it would change. */
    @Test
    void whereTheStudentIsInAnotherPeriodIsSaidWithItsDays() throws Exception {
        List<Placement> two = withTwoCompanies();
        student = two.get(0).studentId();
        PlannedRequest early = request(two.get(0));
        PlannedRequest late = request(two.get(1));
        String there = "de leerling is van %s tot en met %s al bij dit leerbedrijf";
        String later = there.formatted(DUTCH.format(late.firstDay()), DUTCH.format(late.lastDay()));
        assertThat(refused(Map.of("company", two.get(1).companyId()))).contains(later);
        String now = there.formatted(DUTCH.format(early.firstDay()), DUTCH.format(early.lastDay()));
        assertThat(refused(Map.of("company", two.get(0).companyId()))).contains(now);
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        assertThat(page(school, "working-plan/student?id=" + student))
                .doesNotContain("<option value=\"" + two.get(1).companyId() + "\"");
        String after = late.firstDay().toString();
        assertThat(refused(Map.of("company", two.get(0).companyId(), "from", after)))
                .as("to stay there")
                .contains("is verstuurd");
    }

    /** The placements of an own student who is at two companies one after the other. */
    private List<Placement> withTwoCompanies() {
        String own = desk.space.dataset().schools().get(0).id();
        return desk.space.dataset().students().stream()
                .filter(one -> one.schoolId().equals(own))
                .map(one -> desk.proposal.plan().placements().stream()
                        .filter(at -> at.studentId().equals(one.id()))
                        .sorted(Comparator.comparing(at -> request(at).firstDay()))
                        .toList())
                .filter(places -> places.size() == 2
                        && !places.get(0).companyId().equals(places.get(1).companyId()))
                .findFirst()
                .orElseThrow();
    }

    private PlannedRequest request(Placement at) {
        return Objects.requireNonNull(desk.space.year().findRequest(RequestKey.of(at)));
    }

    @Test
    void whatWaitsIsNotProposedTwiceAndWhatWasTypedStays() throws Exception {
        propose();
        assertThat(refused(Map.of("company", company, "from", "2027-02-01", "note", "Nog eens <graag>")))
                .contains("Dit is al voorgesteld", "value=\"2027-02-01\"", ">Nog eens &lt;graag&gt;</textarea>")
                .contains("<option value=\"" + company + "\" selected=\"selected\"");
        assertThat(only().note()).isEqualTo(WHY);
        answer(region, "DECLINED", "Nu niet");
        propose();
        propose(school, student, Map.of("company", company, "from", "2027-02-02"));
        assertThat(store.proposedMoves().list(desk.space.id())).hasSize(3);
    }

    @Test
    void theRegionProposesNothingToItself() throws Exception {
        assertThat(propose(region, student, Map.of("company", company))).isEqualTo(FORBIDDEN);
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
    }

    @Test
    void aProposalIsTakenBackWhileItWaits() throws Exception {
        propose();
        ask(school, proposed("withdraw", made()));
        assertThat(store.proposedMoves().list(desk.space.id())).isEmpty();
        propose();
        answer(region, "TAKEN", "");
        ask(school, proposed("withdraw", made()));
        assertThat(only().answer()).isEqualTo(ProposedMove.Answer.TAKEN);
    }

    /** The number of one that is taken back goes to the next, which may be about a student of another school. */
    @Test
    void anOlderPageDoesNothingWithTheProposalThatCameInThePlaceOfAnother() throws Exception {
        propose();
        Instant old = made();
        for (Account sees : List.of(region, school)) {
            assertThat(page(sees, "proposed")).contains("name=\"made\" value=\"" + old + "\"");
        }
        ask(school, proposed("withdraw", old));
        store.proposedMoves().add(desk.space.id(), student, present(), null, "", "Tom");
        assertThat(only().number()).isEqualTo(1);
        assertThat(gone(region, proposed("answer", old).param("answer", "TAKEN")))
                .isTrue();
        assertThat(gone(school, proposed("withdraw", old))).isTrue();
        assertThat(only().isOpen()).isTrue();
    }

    /** Tells whether who sent something comes back to the list, which says that the proposal is gone. */
    private boolean gone(Account account, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse sent = ask(account, request);
        assertThat(sent.getRedirectedUrl()).isEqualTo(desk.address("proposed"));
        return ask(account, get(desk.address("proposed")).cookie(sent.getCookies()))
                .getContentAsString(StandardCharsets.UTF_8)
                .contains("Dit voorstel is er niet meer: het is ingetrokken. Er is niets veranderd.");
    }

    @Test
    void whoAnswersWhatIsTakenBackIsToldSo() throws Exception {
        propose();
        Instant made = made();
        ask(school, proposed("withdraw", made));
        assertThat(gone(region, proposed("answer", made).param("answer", "DECLINED")))
                .isTrue();
        assertThat(gone(school, proposed("withdraw", made))).isTrue();
        propose();
        Account strange = people.addOf(
                "Tom", desk.space, desk.space.dataset().schools().get(1).id());
        assertThat(gone(strange, proposed("withdraw", made())))
                .as("of another school")
                .isTrue();
        assertThat(only().isOpen()).isTrue();
        assertThat(ask(school, post("/spaces/geen/proposed/1/withdraw").param("made", made.toString()))
                        .getStatus())
                .isEqualTo(MISSING);
    }
}
