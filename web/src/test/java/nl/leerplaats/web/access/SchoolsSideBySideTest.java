package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.working.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Coordinators of two schools work on the same afternoon in one working plan, each with the page as it was when they began. */
@AccountsTest
class SchoolsSideBySideTest {

    private static final int PUPILS = 30;
    private static final Pattern EXPECTED = Pattern.compile("name=\"expected\" value=\"(\\d+)\"");

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

    private Desk desk;
    private final List<Account> coordinators = new ArrayList<>();
    private final List<Placement> own = new ArrayList<>();

    @BeforeEach
    void makeYear() throws Exception {
        desk = new Desk(store, DatasetGenerator.generate(InstanceKind.POOL, 1, PUPILS));
        accept.accept(desk.proposal, null, null, null);
        for (School school : desk.space.dataset().schools().subList(0, 2)) {
            coordinators.add(people.addOf("Coordinator " + school.id(), desk.space, school.id()));
            own.add(desk.proposal.plan().placements().stream()
                    .filter(one -> schoolOf(one).equals(school.id()))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private String schoolOf(Placement one) {
        return desk.space.dataset().students().stream()
                .filter(student -> student.id().equals(one.studentId()))
                .findFirst()
                .orElseThrow()
                .schoolId();
    }

    private WorkingVersion now() {
        return working.find(desk.space.id()).orElseThrow().version();
    }

    /** The version that stands in the forms of the page. */
    private String look(Account who) throws Exception {
        String page = web.perform(
                        get(desk.address("calls")).param("all", "true").with(People.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher found = EXPECTED.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResultActions agree(Account who, String looked, Placement one) throws Exception {
        return web.perform(post(desk.address("working-plan/status"))
                .param("expected", looked)
                .param("status", "AGREED")
                .param("key", one.studentId() + " " + one.periodId())
                .with(People.as(who)));
    }

    private ResultActions call(Account who, String looked, Placement one) throws Exception {
        return web.perform(post(desk.address("calls"))
                .param("expected", looked)
                .param("company", one.companyId())
                .param("key", one.studentId() + " " + one.periodId())
                .param("answer", "ASKED")
                .param("note", "belt terug")
                .with(People.as(who)));
    }

    @Test
    void bothKeepWhatTheyDidWithTheirOwnPupils() throws Exception {
        String first = look(coordinators.get(0));
        String second = look(coordinators.get(1));
        agree(coordinators.get(0), first, own.get(0)).andExpect(flash().attribute("notice", "working.statusDone"));
        call(coordinators.get(1), second, own.get(1)).andExpect(flash().attribute("notice", "working.statusDone"));
        assertThat(now().statuses())
                .isEqualTo(Map.of(
                        RequestKey.of(own.get(0)),
                        WorkingStatus.AGREED,
                        RequestKey.of(own.get(1)),
                        WorkingStatus.ASKED));
        assertThat(store.working().list(desk.space.id()))
                .extracting(WorkingVersion::by)
                .startsWith(coordinators.get(1).name(), coordinators.get(0).name());
    }

    @Test
    void whoTouchesThePupilOfAColleagueWhoWasEarlierIsTold() throws Exception {
        Account colleague = people.addOf("Colleague", desk.space, schoolOf(own.get(0)));
        String looked = look(coordinators.get(0));
        agree(colleague, looked, own.get(0)).andExpect(flash().attribute("notice", "working.statusDone"));
        call(coordinators.get(0), looked, own.get(0))
                .andExpect(flash().attribute("problem", "calls.stale"))
                .andExpect(flash().attribute("noted", "belt terug"));
        agree(coordinators.get(0), looked, own.get(0))
                .andExpect(flash().attribute("problem", "working.stale"))
                .andExpect(flash().attribute("staleOf", desk.nameOf(own.get(0).studentId())));
        assertThat(now().version()).isEqualTo(2);
        assertThat(store.calls().list(desk.space.id())).isEmpty();
    }

    /** It would be kept as a note about the whole company, which a school does not write. */
    @Test
    void aNoteAboutAPupilWhoIsNotAtTheCompanyIsNotNoted() throws Exception {
        Placement pupil = own.get(0);
        String elsewhere = own.get(1).companyId();
        assertThat(elsewhere).isNotEqualTo(pupil.companyId());
        for (String key : List.of(pupil.studentId() + " " + pupil.periodId(), pupil.studentId() + " ")) {
            web.perform(post(desk.address("calls"))
                            .param("expected", look(coordinators.get(0)))
                            .param("company", elsewhere)
                            .param("key", key)
                            .param("note", "belt terug")
                            .with(People.as(coordinators.get(0))))
                    .andExpect(flash().attribute("problem", "calls.stale"))
                    .andExpect(flash().attribute("noted", "belt terug"));
        }
        assertThat(store.calls().list(desk.space.id())).isEmpty();
    }
}
