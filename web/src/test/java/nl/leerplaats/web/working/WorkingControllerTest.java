package nl.leerplaats.web.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The working plan says in one sentence how it stands, and what was done can be undone. */
@WebTest
class WorkingControllerTest {

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

    @BeforeEach
    void propose() {
        desk = new Desk(store, InstanceKind.SCHOOL);
        page = desk.address("working-plan");
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private Working accepted() throws Exception {
        accept.accept(desk.proposal, null, null, "Sanne");
        return now();
    }

    private Working now() {
        return working.find(desk.space.id()).orElseThrow();
    }

    private static String key(Placement one) {
        return KeyText.of(List.of(Desk.key(one)));
    }

    @Test
    void beforeAnythingIsAcceptedThePageSaysWhatToDoFirst() throws Exception {
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er is nog geen werkplan"),
                                containsString("/plans/" + desk.proposal.id() + "/accept"))));
        store.plans().remove(desk.proposal.id());
        web.perform(get(page)).andExpect(content().string(containsString("Maak eerst een plan")));
        web.perform(get("/spaces/nothing/working-plan")).andExpect(status().isNotFound());
    }

    /** Undo goes back, and the history of what held stays true. */
    @Test
    void thePlanIsShownAsItWasAtTheEndOfADay() throws Exception {
        Working first = accepted();
        working.setStatus(
                first, Set.of(Desk.key(first.plan().plan().placements().get(0))), WorkingStatus.AGREED, null);
        working.undo(desk.space.id(), now().version().version(), null);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        web.perform(get(page + "/on").param("day", today.toString()))
                .andExpect(redirectedUrl("/plans/" + first.version().planId()))
                .andExpect(flash().attribute("heldVersion", first.version().version()));
        web.perform(get("/plans/" + first.version().planId())
                        .flashAttr("heldOn", today)
                        .flashAttr("heldVersion", 1L))
                .andExpect(content().string(containsString("Zo was het werkplan aan het eind van")));
        web.perform(get(page + "/on").param("day", today.minusDays(1).toString()))
                .andExpect(flash().attribute("problem", "working.noneThen"));
        web.perform(get(page + "/on").param("day", "gisteren"))
                .andExpect(flash().attribute("problem", "working.noDay"));
    }

    @Test
    void thePupilsAreThereWithTheirStatusAndWhoDidWhat() throws Exception {
        Working now = accepted();
        String name = desk.nameOf(now.plan().plan().placements().get(0).studentId());
        web.perform(get(page).param("q", name))
                .andExpect(content()
                        .string(allOf(
                                containsString(name),
                                containsString("voorgesteld"),
                                containsString("Plan aangenomen"),
                                containsString("door Sanne"))));
        web.perform(get(page).param("show", "AGREED"))
                .andExpect(content().string(containsString("Geen leerlingen gevonden")));
    }

    /** Whatever made it so: a working plan that lacks what is past is told, and can be planned with. */
    @Test
    void aWorkingPlanThatLacksWhatIsPastIsToldInWords() throws Exception {
        erase();
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        Replanning split =
                Replanning.of(school, FirstComeFirstServed.plan(school), LocalDate.of(2026, 12, 7), Keep.ALL);
        desk = new Desk(store, split.dataset());
        List<Placement> placements = new ArrayList<>(split.working().placements());
        Placement lacking = placements.remove(0);
        Plan plan = new Plan(split.dataset().name(), placements, split.working().supervisions(), null, Extra.NONE);
        store.working()
                .add(
                        desk.space.id(),
                        null,
                        desk.propose(plan).id(),
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal("x", List.of()),
                        null);
        assertThat(now().plan().verdict().breaks()).extracting(Break::rule).containsExactly(HardRule.PINNED);

        web.perform(get(desk.address("working-plan/student")).param("id", lacking.studentId()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("De vastgezette plaatsing")));
        web.perform(get(desk.address("working-plan"))).andExpect(status().isOk());
        web.perform(get(desk.address("calls"))).andExpect(status().isOk());
        assertThat(working.planningDataset(desk.space.id(), MayChange.UNPLACED, null)
                        .orElseThrow()
                        .dataset()
                        .baseline())
                .extracting(one -> RequestKey.of(one))
                .contains(Desk.key(lacking));
    }

    @Test
    void whatIsTickedBecomesAgreedAndTheFormGoesBackToItsPage() throws Exception {
        Working now = accepted();
        Placement one = now.plan().plan().placements().get(0);
        web.perform(post(page + "/status")
                        .param("expected", Long.toString(now.version().version()))
                        .param("status", "AGREED")
                        .param("key", key(one))
                        .param("back", page + "?page=1"))
                .andExpect(redirectedUrl(page + "?page=1"));
        assertThat(now().version().statuses()).isEqualTo(Map.of(Desk.key(one), WorkingStatus.AGREED));
        web.perform(get(page).param("show", "AGREED")).andExpect(content().string(not(containsString("Geen leerl"))));
    }

    @Test
    void whatIsNotInTheWorkingPlanIsNotNoted() throws Exception {
        Working now = accepted();
        Placement one = now.plan().plan().placements().get(0);
        for (String unknown : List.of(one.studentId() + " geen", "niemand " + one.periodId())) {
            web.perform(post(page + "/status")
                            .param("expected", Long.toString(now.version().version()))
                            .param("status", "AGREED")
                            .param("key", key(one), unknown))
                    .andExpect(flash().attribute("problem", "working.unknown"))
                    .andExpect(flash().attribute("notice", nullValue()));
        }
        assertThat(now().version()).isEqualTo(now.version());
    }

    @Test
    void aFormNeverLeadsToAnotherWebsite() throws Exception {
        Working now = accepted();
        for (String elsewhere : List.of("https://example.org", "//example.org", page + "\r\nX: y", "/\\example.org")) {
            web.perform(post(page + "/status")
                            .param("expected", Long.toString(now.version().version()))
                            .param("status", "AGREED")
                            .param("back", elsewhere))
                    .andExpect(redirectedUrl(page))
                    .andExpect(flash().attribute("problem", "working.nothingTicked"));
        }
    }

    /** Others are no reason to refuse; who is ticked and was changed meanwhile is, by name, and undo takes back only what was looked at. */
    @Test
    void whatWasTickedOnAnOlderPageIsDoneUnlessSomethingOfThesePupilsChanged() throws Exception {
        Working now = accepted();
        Placement one = now.plan().plan().placements().get(0);
        Placement other = now.plan().plan().placements().stream()
                .filter(two -> !two.studentId().equals(one.studentId()))
                .findFirst()
                .orElseThrow();
        working.move(now, new HandMove.TakeOut(Desk.key(one)), null);
        String old = Long.toString(now.version().version());
        web.perform(tick(old, key(one), key(other)))
                .andExpect(flash().attribute("problem", "working.stale"))
                .andExpect(flash().attribute("staleOf", desk.nameOf(one.studentId())));
        assertThat(now().version().statuses()).isEmpty();
        web.perform(get(page).flashAttr("problem", "working.stale").flashAttr("staleOf", desk.nameOf(one.studentId())))
                .andExpect(content().string(containsString("Het gaat om: " + desk.nameOf(one.studentId()))));

        web.perform(tick(old, key(other))).andExpect(flash().attribute("notice", "working.statusDone"));
        assertThat(now().version().statuses()).isEqualTo(Map.of(Desk.key(other), WorkingStatus.AGREED));
        assertThat(now().plan().plan().placements()).doesNotContain(one);
        web.perform(post(page + "/undo").param("expected", old))
                .andExpect(flash().attribute("problem", "working.stale"));
        web.perform(tick("99", key(other))).andExpect(flash().attribute("problem", "working.stale"));
        assertThat(now().version().version()).isEqualTo(3);
    }

    private MockHttpServletRequestBuilder tick(String expected, String... keys) {
        return post(page + "/status")
                .param("expected", expected)
                .param("status", "AGREED")
                .param("key", keys);
    }

    @Test
    void undoGoesBackAndRedoForth() throws Exception {
        Working now = accepted();
        Placement one = now.plan().plan().placements().get(0);
        web.perform(get(page)).andExpect(content().string(not(containsString("working-plan/redo"))));
        working.move(now, new HandMove.TakeOut(Desk.key(one)), null);
        web.perform(post(page + "/undo")
                .param("expected", Long.toString(now().version().version())));
        assertThat(now().plan().plan().placements()).contains(one);
        web.perform(get(page)).andExpect(content().string(containsString("working-plan/redo")));
        web.perform(post(page + "/redo")
                .param("expected", Long.toString(now().version().version())));
        assertThat(now().plan().plan().placements()).doesNotContain(one);
    }

    @Test
    void whatNoLongerFitsIsSaidFirstWithPlanningAgainAsTheNextStep() throws Exception {
        Working now = accepted();
        Placement lost = now.plan().plan().placements().get(0);
        long there = now.plan().plan().placements().stream()
                .filter(one -> one.companyId().equals(lost.companyId()))
                .count();
        web.perform(get(page)).andExpect(content().string(not(containsString("past niet meer"))));
        desk.happens(new CompanyUnavailable(lost.companyId(), desk.space.year().firstDay()));
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        there == 1 ? "1 plaatsing past niet meer" : there + " plaatsingen passen niet"),
                                containsString(desk.address("replan")))));
        web.perform(get(page).param("show", "NOT_FITTING"))
                .andExpect(content()
                        .string(allOf(containsString(desk.nameOf(lost.studentId())), containsString("tag-error"))));
    }

    @Test
    void aDayToComeIsToldToBeOne() throws Exception {
        accepted();
        web.perform(get(desk.address("working-plan/on")).param("day", "2099-01-01"))
                .andExpect(redirectedUrl(desk.address("working-plan")))
                .andExpect(flash().attribute("problem", "working.dayToCome"));
    }

    @Test
    void theOverviewCountsNoPlaceOfWhoIsGone() throws Exception {
        Working now = accepted();
        int placed = now.plan().header().placed();
        String gone = now.plan().plan().placements().get(0).studentId();
        int theirs = now.plan().dataset().year().listRequests(gone).size();
        desk.happens(new Remove(Subject.student(gone)));
        String said = web.perform(get("/spaces/" + desk.space.id()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(said)
                .contains("In het werkplan zijn " + (placed - theirs) + " van ")
                .doesNotContain("zijn " + placed + " van");
    }

    @Test
    void periodsThatAreAlikeAreOneLine() throws Exception {
        Working now = accepted();
        List<WorkingRow> rows = WorkingRows.of(now, nl.leerplaats.web.plan.PlanTables.of(now.plan()), Map.of());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.lines().stream()
                                .mapToInt(line -> line.keys().size())
                                .sum())
                        .isEqualTo(row.student().stages().size()));
        assertThat(rows)
                .anyMatch(row -> row.lines().size() < row.student().stages().size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.lines())
                        .allMatch(line -> !line.isWholeYear()
                                || line.keys().size() == row.student().stages().size()));
    }

    @Test
    void howEvenScarceAndFragileItIsStandsBesideIt() throws Exception {
        for (String part : List.of("fair", "scarce", "fragile")) {
            web.perform(get(desk.address("working-plan/" + part)))
                    .andExpect(redirectedUrl(desk.address("working-plan")));
        }
        accepted();
        web.perform(get(desk.address("working-plan")))
                .andExpect(content().string(containsString(desk.address("working-plan/scarce"))));
        web.perform(get(desk.address("working-plan/fair")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wie het slechtst af is")));
        for (String part : List.of("scarce", "fragile")) {
            web.perform(get(desk.address("working-plan/" + part)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("aria-current=\"page\"")));
        }
    }
}
