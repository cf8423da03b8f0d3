package nl.leerplaats.web.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.CallStore;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.board.BoardPages;
import nl.leerplaats.web.working.board.PrintBlock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a company answers is in the working plan at once, and every call is kept; the week board shows who is where. */
@WebTest
class CallControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    private Desk desk;
    private String page;
    private Placement one;

    @BeforeEach
    void accept() throws Exception {
        desk = new Desk(store, InstanceKind.SCHOOL);
        page = desk.address("calls");
        web.perform(get(page)).andExpect(redirectedUrl(desk.address("working-plan")));
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

    private MockHttpServletRequestBuilder say(long expected, String answer, String note) {
        return post(page)
                .param("expected", Long.toString(expected))
                .param("company", one.companyId())
                .param("key", KeyText.of(List.of(Desk.key(one))))
                .param("answer", answer)
                .param("note", note);
    }

    private String company() {
        return Objects.requireNonNull(desk.space.year().findCompany(one.companyId()))
                .name();
    }

    @Test
    void aCompanyIsAskedForItsPupilsAndItsYesIsAnAgreement() throws Exception {
        web.perform(get(page).param("q", company()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString(desk.nameOf(one.studentId())), containsString("voorgesteld"))));
        web.perform(say(now().version().version(), "ASKED", "belt terug"))
                .andExpect(flash().attribute("notice", "working.statusDone"));
        assertThat(now().version().status(Desk.key(one))).isEqualTo(WorkingStatus.ASKED);
        web.perform(say(now().version().version(), "YES", ""));
        assertThat(now().version().status(Desk.key(one))).isEqualTo(WorkingStatus.AGREED);
        assertThat(store.calls().list(desk.space.id()))
                .extracting(Call::answer)
                .containsExactly(Call.Answer.YES, Call.Answer.ASKED);
        web.perform(get(page).param("q", company()).param("all", "true"))
                .andExpect(
                        content().string(allOf(containsString("2 eerdere gesprekken"), containsString("belt terug"))));
    }

    @Test
    void aNoTakesThePupilOutForGoodAndOffersToPlanOnlyThoseWithoutAPlace() throws Exception {
        web.perform(say(now().version().version(), "NO", "geen tijd"))
                .andExpect(flash().attribute("refused", one.studentId()));
        assertThat(now().plan().plan().placements()).doesNotContain(one);
        assertThat(Objects.requireNonNull(now().plan().dataset().year().findStudent(one.studentId()))
                        .exclusions())
                .contains(one.companyId());
        web.perform(get(page).flashAttr("refused", one.studentId()))
                .andExpect(content().string(containsString("name=\"mayChange\" value=\"UNPLACED\"")));
    }

    /** Where the first pupil with a placement in two periods goes: one place for both. */
    private List<Placement> twoAtOneCompany() throws Exception {
        Plan plan = now().plan().plan();
        for (Placement first : plan.placements()) {
            List<Placement> both = plan.placements().stream()
                    .filter(other -> other.studentId().equals(first.studentId())
                            && other.companyId().equals(first.companyId()))
                    .toList();
            if (both.size() > 1) {
                one = both.get(0);
                return both;
            }
        }
        throw new IllegalStateException("The example has a pupil with two periods at one company.");
    }

    private String listed() throws Exception {
        return web.perform(get(page).param("q", company()).param("all", "true"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aNoAboutOnePeriodTakesOutTheOthersThereTooAndTellsSoBeforeAndAfter() throws Exception {
        List<Placement> both = twoAtOneCompany();
        working.setStatus(now(), Set.of(Desk.key(both.get(1))), WorkingStatus.AGREED, null);
        assertThat(listed()).contains("Bij een nee vervalt ook " + both.get(1).periodId());
        Map<String, Object> flash =
                new HashMap<>(web.perform(say(now().version().version(), "NO", ""))
                        .andReturn()
                        .getFlashMap());
        assertThat(now().plan().plan().placements()).doesNotContainAnyElementsOf(both);
        assertThat(now().plan().verdict().breaks()).isEmpty();
        web.perform(get(page).flashAttrs(flash))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ook vervallen bij dit leerbedrijf: "
                                        + both.get(1).periodId()),
                                containsString("afgesproken"))));
    }

    @Test
    void whatIsPinnedStaysAfterANoAndIsTold() throws Exception {
        List<Placement> both = twoAtOneCompany();
        working.setStatus(now(), Set.of(Desk.key(both.get(1))), WorkingStatus.PINNED, null);
        assertThat(listed()).contains("Deze plaatsing staat vast");
        Map<String, Object> flash =
                new HashMap<>(web.perform(say(now().version().version(), "NO", ""))
                        .andReturn()
                        .getFlashMap());
        assertThat(now().plan().plan().placements()).doesNotContain(both.get(0)).contains(both.get(1));
        web.perform(get(page).flashAttrs(flash))
                .andExpect(content().string(containsString("Blijft staan, want die staat vast")));
        one = both.get(1);
        long before = now().version().version();
        web.perform(say(before, "NO", "toch niet"))
                .andExpect(flash().attribute("problem", "calls.settled"))
                .andExpect(flash().attribute("noted", "toch niet"));
        assertThat(now().version().version()).isEqualTo(before);
        assertThat(store.calls().list(desk.space.id())).hasSize(1);
    }

    @Test
    void undoOfANoBringsThePlaceBackAndLetsThePupilGoThereAgain() throws Exception {
        web.perform(say(now().version().version(), "NO", ""));
        long refused = now().version().version();
        for (int round = 0; round < 2; round++) {
            web.perform(post(desk.address("working-plan/undo"))
                    .param("expected", Long.toString(now().version().version())));
            assertThat(now().plan().plan().placements()).contains(one);
            assertThat(exclusions()).doesNotContain(one.companyId());
            assertThat(now().plan().verdict().breaks()).isEmpty();
            web.perform(post(desk.address("working-plan/redo"))
                    .param("expected", Long.toString(now().version().version())));
            assertThat(now().version().version()).isEqualTo(refused);
            assertThat(now().plan().plan().placements()).doesNotContain(one);
            assertThat(exclusions()).contains(one.companyId());
        }
    }

    @Test
    void undoOfANoThatWasTakenBackInTheDataAlreadyBringsThePlaceBack() throws Exception {
        web.perform(say(now().version().version(), "NO", ""));
        long line = now().plan().dataset().number();
        store.spaces().takeOut(desk.space.id(), line, "Sanne").orElseThrow();
        working.undo(desk.space.id(), now().version().version(), null);
        assertThat(now().plan().plan().placements()).contains(one);
        assertThat(exclusions()).doesNotContain(one.companyId());
    }

    private List<String> exclusions() {
        return Objects.requireNonNull(now().plan().dataset().year().findStudent(one.studentId()))
                .exclusions();
    }

    @Test
    void aNoteAloneChangesNoStatus() throws Exception {
        long before = now().version().version();
        web.perform(say(before, "", "niet opgenomen"));
        assertThat(now().version().version()).isEqualTo(before);
        assertThat(store.calls().list(desk.space.id())).extracting(Call::note).containsExactly("niet opgenomen");
    }

    @Test
    void aNoteOfNothingAndOneThatIsTooLongAreNotNoted() throws Exception {
        long before = now().version().version();
        web.perform(say(before, "", "  ")).andExpect(flash().attribute("problem", "calls.emptyNote"));
        String longest = "x".repeat(CallStore.LONGEST_NOTE);
        web.perform(say(before, "YES", longest + "y"))
                .andExpect(flash().attribute("problem", "calls.longNote"))
                .andExpect(flash().attribute("noted", longest + "y"));
        assertThat(store.calls().list(desk.space.id())).isEmpty();
        web.perform(say(before, "", " " + longest + " "));
        assertThat(store.calls().list(desk.space.id())).extracting(Call::note).containsExactly(longest);
    }

    @Test
    void anAnswerToAnotherVersionIsNotNotedAndTheNoteIsNotLost() throws Exception {
        long looked = now().version().version();
        working.move(now(), new HandMove.TakeOut(Desk.key(one)), null);
        web.perform(say(looked, "YES", "akkoord met Jan"))
                .andExpect(flash().attribute("problem", "calls.stale"))
                .andExpect(flash().attribute("noted", "akkoord met Jan"));
        assertThat(store.calls().list(desk.space.id())).isEmpty();
        web.perform(say(now().version().version(), "YES", "")).andExpect(flash().attribute("problem", "calls.stale"));
        assertThat(now().version().statuses()).isEmpty();
    }

    @Test
    void anAnswerIsNotedWhateverBecameOfOtherPupilsMeanwhile() throws Exception {
        long looked = now().version().version();
        Placement other = now().plan().plan().placements().stream()
                .filter(two -> !two.studentId().equals(one.studentId()))
                .findFirst()
                .orElseThrow();
        working.move(now(), new HandMove.TakeOut(Desk.key(other)), null);
        web.perform(say(looked, "YES", "akkoord met Jan")).andExpect(flash().attribute("notice", "working.statusDone"));
        assertThat(now().version().statuses()).isEqualTo(Map.of(Desk.key(one), WorkingStatus.AGREED));
        assertThat(now().plan().plan().placements()).doesNotContain(other);
    }

    @Test
    void nothingIsNotedOfACompanyThatIsNotInTheData() throws Exception {
        MockHttpServletRequestBuilder note = post(page)
                .param("expected", Long.toString(now().version().version()))
                .param("note", "belt terug");
        web.perform(note.param("company", "geen"))
                .andExpect(flash().attribute("problem", "note.noCompany"))
                .andExpect(flash().attribute("notice", nullValue()));
        assertThat(store.calls().list(desk.space.id())).isEmpty();
    }

    @Test
    void companiesWithOpenQuestionsComeFirst() throws Exception {
        for (Placement there : now().plan().plan().placements()) {
            if (there.companyId().equals(one.companyId())) {
                working.setStatus(now(), java.util.Set.of(Desk.key(there)), WorkingStatus.AGREED, null);
            }
        }
        String body = web.perform(get(page).param("all", "true").param("page", "99"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).contains(company());
        web.perform(get(page).param("q", company()))
                .andExpect(content().string(containsString("Geen leerbedrijven gevonden")));
    }

    @Test
    void theWeekBoardFindsEveryCompanyAndEveryClass() throws Exception {
        String board = desk.address("board");
        Company empty = desk.space.dataset().companies().stream()
                .filter(company -> now().plan().plan().placements().stream()
                        .noneMatch(there -> there.companyId().equals(company.id())))
                .findFirst()
                .orElseThrow();
        web.perform(get(board).param("q", empty.name()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"name\">" + empty.name())));
        web.perform(get(board).param("by", "GROUP"))
                .andExpect(content()
                        .string(containsString(
                                desk.space.dataset().schools().get(0).name())));
        web.perform(get(board).param("whole", "true"))
                .andExpect(content().string(containsString(desk.nameOf(one.studentId()))));
    }

    @Test
    void everyCompanyWithStudentsAndEveryClassIsPrintedOnItsOwnPage() throws Exception {
        Dataset dataset = desk.space.dataset();
        Set<String> used = new LinkedHashSet<>();
        now().plan().plan().placements().forEach(there -> used.add(there.companyId()));

        String html = web.perform(get(desk.address("board/print")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        for (Company company : dataset.companies()) {
            String head = ">" + company.name() + "</h2>";
            assertThat(html.contains(head)).as(company.name()).isEqualTo(used.contains(company.id()));
        }
        assertThat(html).contains(desk.nameOf(one.studentId()), "van 1 plaats");
        Set<String> classes = new LinkedHashSet<>();
        dataset.students().forEach(student -> classes.add(String.valueOf(student.group())));
        assertThat(html.split("print-page", -1)).hasSize(1 + used.size() + classes.size());
        web.perform(get(desk.address("board")))
                .andExpect(content().string(containsString(desk.address("board/print"))));
    }

    /** What is the same in every period stands there once, with the dates of the whole. */
    @Test
    void periodsThatAreAlikeAreOneLineOfThePrint() {
        List<PrintBlock> blocks = PrintBlock.list(now());

        assertThat(blocks).isNotEmpty().allSatisfy(block -> {
            assertThat(block.lines()).isNotEmpty();
            for (int at = 1; at < block.lines().size(); at++) {
                assertThat(block.lines().get(at).days())
                        .isNotEqualTo(block.lines().get(at - 1).days());
            }
        });
        assertThat(blocks).anyMatch(block -> block.by() == BoardPages.By.COMPANY);
        assertThat(blocks).anyMatch(block -> block.by() == BoardPages.By.GROUP);
    }
}
