package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.share.MarkedSchools;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.ProposedMove;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.space.CompanyNote;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.CallDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.working.Desk;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks all addresses as the coordinator of one school of several, in whose year everything about the pupils of the others carries a mark: in
 * no answer, header or file is one, and what is changed is of own pupils alone.
 */
@AccountsTest
class SchoolWalkTest {

    private static final int PUPILS = 30;
    private static final int OK = 200;
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

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private CallDesk calls;

    private List<Address> addresses = List.of();
    private Desk desk;
    private Account coordinator;
    private Map<String, String> ids = Map.of();
    private Placement own;
    private Placement other;

    @Autowired
    void setMappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        addresses = Address.listOf(mappings);
    }

    @BeforeEach
    void makeYear() throws Exception {
        Dataset plain = DatasetGenerator.generate(InstanceKind.POOL, 1, PUPILS);
        String school = plain.schools().get(0).id();
        desk = new Desk(store, MarkedSchools.of(plain, school));
        accept.accept(desk.proposal, null, null, "Sanne");
        coordinator = people.add("Sanne", desk.space, SpaceRole.SCHOOL);
        own = placementOf(true);
        other = placementOf(false);
        WorkingPlanDesk.Working now = working.find(desk.space.id()).orElseThrow();
        calls.note(now, other.companyId(), Set.of(RequestKey.of(other)), Call.Answer.YES, MarkedSchools.MARK, "Bo");
        now = working.find(desk.space.id()).orElseThrow();
        calls.note(now, other.companyId(), Set.of(), null, MarkedSchools.MARK + " heel bedrijf", "Bo");
        store.notes().add(desk.space.id(), own.companyId(), schoolOf(other), false, "Bo", MarkedSchools.MARK + " 1");
        store.notes().add(desk.space.id(), own.companyId(), null, false, "Bo", MarkedSchools.MARK + " 2");
        store.proposedMoves().add(desk.space.id(), other.studentId(), own.companyId(), null, MarkedSchools.MARK, "Bo");
        desk.happens(
                new StudentLeft(other.studentId(), desk.space.year().lastDay().minusDays(40)));
        ids = new LinkedHashMap<>();
        ids.put("/spaces/{id}", "/spaces/" + desk.space.id());
        ids.put("{space}", desk.space.id());
        ids.put("{spaceId}", desk.space.id());
        ids.put("/plans/{id}", "/plans/" + desk.proposal.id());
        ids.put("{planId}", desk.proposal.id());
    }

    private boolean isOwn(String studentId) {
        return !studentId.startsWith(MarkedSchools.MARK);
    }

    private Placement placementOf(boolean ownSchool) {
        return desk.proposal.plan().placements().stream()
                .filter(one -> isOwn(one.studentId()) == ownSchool)
                .findFirst()
                .orElseThrow();
    }

    private String schoolOf(Placement one) {
        return desk.space.dataset().students().stream()
                .filter(student -> student.id().equals(one.studentId()))
                .map(Student::schoolId)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(People.as(coordinator))).andReturn().getResponse();
    }

    /** Everything that an answer tells: where it leads, headers, text, and the texts in files. */
    private static String told(MockHttpServletResponse response) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String name : response.getHeaderNames()) {
            told.append(name).append(": ").append(response.getHeaders(name)).append('\n');
        }
        byte[] body = response.getContentAsByteArray();
        told.append(FileTexts.of(body));
        return told.toString();
    }

    /** Parameters with which the addresses of own pages are asked, of an own pupil or of another's. */
    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Placement one) {
        long version = working.find(desk.space.id()).orElseThrow().version().version();
        return request.param("id", one.studentId())
                .param("owner", "student:" + one.studentId())
                .param("school", schoolOf(one))
                .param("company", one.companyId())
                .param("key", one.studentId() + " " + one.periodId())
                .param("expected", String.valueOf(version))
                .param("status", WorkingStatus.ASKED.name())
                .param("all", "true")
                .param("from", "2027-05-01")
                .param("name", "Nieuwe Naam");
    }

    @Test
    void theYearHasMarksToFind() throws Exception {
        Account region = people.add("Rik", desk.space, SpaceRole.REGION);
        String told = told(web.perform(get(desk.address("working-plan")).with(People.as(region)))
                .andReturn()
                .getResponse());
        assertThat(MarkedSchools.leaks(told)).isNotEmpty();
        String papers = told(web.perform(get(desk.address("papers/workbook")).with(People.as(region)))
                .andReturn()
                .getResponse());
        assertThat(MarkedSchools.leaks(papers)).contains(MarkedSchools.MARK);
        String paper = told(web.perform(get(desk.address("papers/of"))
                        .param("owner", "student:" + other.studentId())
                        .with(People.as(region)))
                .andReturn()
                .getResponse());
        assertThat(MarkedSchools.leaks(paper)).contains(MarkedSchools.MARK);
    }

    @Test
    void noAddressTellsAnythingOfAnothersPupil() throws Exception {
        SoftAssertions all = new SoftAssertions();
        List<String> shown = new ArrayList<>();
        for (Address address : addresses) {
            boolean slow = address.pattern().endsWith("papers.zip"); // and the same whatever it is asked with
            if (!slow) {
                all.assertThat(MarkedSchools.leaks(told(ask(address.request(ids)))))
                        .as("%s", address)
                        .isEmpty();
            }
            for (Placement one : slow ? List.of(own) : List.of(own, other)) {
                MockHttpServletResponse asked = ask(with(address.request(ids), one));
                String sent = isOwn(one.studentId()) ? "" : one.studentId();
                all.assertThat(MarkedSchools.leaks(without(told(asked), sent)))
                        .as("%s with an id", address)
                        .isEmpty();
                all.assertThat(asked.getStatus()).as("%s", address).isLessThan(500);
                if (sent.isEmpty() && address.reads() && asked.getStatus() == OK && address.isOfSpace()) {
                    shown.add(address.pattern());
                }
            }
        }
        all.assertAll();
        assertThat(shown)
                .contains(
                        "/spaces/{id}/working-plan",
                        "/spaces/{space}/working-plan/student",
                        "/spaces/{id}/board",
                        "/spaces/{id}/board/print",
                        "/spaces/{id}/calls",
                        "/spaces/{id}/papers",
                        "/spaces/{id}/papers/of",
                        "/spaces/{id}/papers.zip",
                        "/spaces/{id}/papers/workbook",
                        "/spaces/{id}/visits",
                        "/spaces/{id}/working-plan/hours",
                        "/spaces/{id}/working-plan/hours.csv",
                        "/spaces/{id}/data",
                        "/spaces/{id}/data/students",
                        "/spaces/{id}/data/student",
                        "/spaces/{id}/data/student/hours",
                        "/spaces/{id}/data/student/remove",
                        "/spaces/{id}/data/companies",
                        "/spaces/{id}/region",
                        "/spaces/{id}/region/schools",
                        "/spaces/{id}/region/recognitions",
                        "/spaces/{id}/region/leave",
                        "/spaces/{id}/proposed",
                        "/spaces/{id}/notes.csv");
    }

    /** What was asked for may stand in the answer's own address, but nowhere else: that is tested for those who are guessed. */
    private static String without(String told, String sent) {
        return sent.isEmpty() ? told : told.replace(sent, "");
    }

    @Test
    void whoIsGuessedIsNotThereAndIsNotRepeated() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Address address : addresses) {
            Needs needs = address.needs();
            boolean ofPupil = address.pattern()
                    .matches(
                            ".*/(student|student/propose|student/hours|student/remove|student/left|papers/of|region/leave|status|calls)");
            boolean ofOwn =
                    needs == Needs.OWN && address.reads() && !address.pattern().endsWith("/calls")
                            || needs == Needs.OWN_ASK
                            || needs == Needs.OWN_WORK && !address.pattern().endsWith("/data/student");
            if (ofPupil && ofOwn) {
                MockHttpServletResponse guessed = ask(with(address.request(ids), other));
                all.assertThat(guessed.getStatus()).as("%s", address).isEqualTo(MISSING);
                all.assertThat(told(guessed)).as("%s", address).doesNotContain(other.studentId());
            }
        }
        all.assertAll();
    }

    @Test
    void nothingOfOthersIsChanged() throws Exception {
        Dataset before = now();
        Map<String, WorkingStatus> statuses = statuses();
        List<ProposedMove> moves = store.proposedMoves().list(desk.space.id());
        List<CompanyNote> notes = store.notes().list(desk.space.id());
        for (Address address : addresses) {
            if (!address.reads()) {
                ask(with(address.request(ids), other));
            }
        }
        assertThat(others(now())).isEqualTo(others(before));
        assertThat(now().companies()).isEqualTo(before.companies());
        assertThat(statuses()).isEqualTo(statuses);
        assertThat(store.notes().list(desk.space.id())).isEqualTo(notes);
        assertThat(store.proposedMoves().list(desk.space.id())).isEqualTo(moves);
        assertThat(working.find(desk.space.id()).orElseThrow().version().planId())
                .isEqualTo(desk.proposal.id());
    }

    private Map<String, WorkingStatus> statuses() {
        return working.find(desk.space.id()).orElseThrow().version().statuses().entrySet().stream()
                .filter(one -> !isOwn(one.getKey().studentId()))
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }

    private Dataset now() {
        return store.spaces().find(desk.space.id()).orElseThrow().dataset();
    }

    private List<Student> others(Dataset dataset) {
        return dataset.students().stream().filter(one -> !isOwn(one.id())).toList();
    }

    @Test
    void ownPlacementsAreAgreedAndOwnPupilsChanged() throws Exception {
        MockHttpServletRequestBuilder status =
                with(post(desk.address("working-plan/status")), own).param("status", WorkingStatus.AGREED.name());
        assertThat(ask(status).getStatus()).isEqualTo(FOUND);
        MockHttpServletRequestBuilder pin =
                post(desk.address("working-plan/status")).param("status", WorkingStatus.PINNED.name());
        assertThat(ask(with(pin, own)).getStatus()).isEqualTo(FORBIDDEN);
        RequestKey key = RequestKey.of(own);
        assertThat(working.find(desk.space.id()).orElseThrow().version().status(key))
                .isEqualTo(WorkingStatus.ASKED);
        RequestKey kept = RequestKey.of(other);
        assertThat(working.find(desk.space.id()).orElseThrow().version().status(kept))
                .isEqualTo(WorkingStatus.AGREED);
    }

    @Test
    void aCompanyIsChangedByWhoWonItAlone() throws Exception {
        Company shared = now().companies().stream()
                .filter(one -> one.partnerSchoolIds().isEmpty())
                .findFirst()
                .orElseThrow();
        MockHttpServletRequestBuilder save = post(desk.address("data/company"))
                .param("id", shared.id())
                .param("seen", Digest.of(shared))
                .param("name", "Anders");
        assertThat(ask(save).getStatus()).isEqualTo(FORBIDDEN);
        assertThat(now().companies()).contains(shared);
    }
}
