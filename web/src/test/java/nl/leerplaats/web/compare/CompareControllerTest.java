package nl.leerplaats.web.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who moves from one plan to another and what it costs, whatever data the two were made of. */
@WebTest
class CompareControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private AcceptDesk accept;

    private StoredDataset space;
    private Plan whole;
    private Plan lessOne;
    private String student;
    private String page;

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 5);
        page = "/spaces/" + space.id() + "/compare";
        whole = FirstComeFirstServed.plan(space.dataset());
        student = whole.placements().get(0).studentId();
        List<Placement> others = new ArrayList<>(whole.placements());
        others.removeIf(one -> one.studentId().equals(student));
        lessOne = new Plan(whole.dataset(), others, whole.supervisions(), null, Extra.NONE);
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private StoredPlan keep(Plan plan, PlanOrigin origin) {
        StoredDataset now = store.spaces().find(space.id()).orElseThrow();
        StoredPlan kept =
                new StoredPlan(store.newId(), now, plan, PlanChecker.check(now.year(), plan), origin, Instant.now());
        store.plans().add(kept);
        return kept;
    }

    private StoredPlan keep(Plan plan) {
        return keep(plan, new PlanOrigin.Uploaded("plan.json"));
    }

    @Test
    void whoLosesAPlaceIsNamedWithWhatItCosts() throws Exception {
        StoredPlan a = keep(whole);
        StoredPlan b = keep(lessOne);
        long worse = b.verdict().cost().medium() - a.verdict().cost().medium();
        String name = Names.of(space.dataset()).student(student);
        web.perform(get(page).param("a", a.id()).param("b", b.id()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Het tweede plan is slechter"),
                                containsString("Voor 1 leerling verandert er iets"),
                                containsString(name),
                                containsString("geen plaats meer"),
                                containsString(">" + worse + " slechter<"),
                                not(containsString("verschillende gegevens")))));
        web.perform(get(page).param("a", b.id()).param("b", a.id()))
                .andExpect(content().string(containsString(">" + worse + " beter<")));
    }

    /** What is missing counts first; a plan that breaks rules is no better for having less missing. */
    @Test
    void oneSentenceSaysWhichPlanIsBetter() throws Exception {
        StoredPlan a = keep(whole);
        StoredPlan b = keep(lessOne);
        long soft = b.verdict().cost().soft() - a.verdict().cost().soft();
        String but = soft < 0 ? "Er is wel minder ongemak." : soft == 0 ? "Het ongemak is gelijk." : "meer ongemak.";
        web.perform(get(page).param("a", a.id()).param("b", b.id()))
                .andExpect(content().string(allOf(containsString("er ontbreekt meer"), containsString(but))));
        List<Placement> crowded = new ArrayList<>(whole.placements());
        Placement one = crowded.get(0);
        crowded.set(
                0, new Placement(one.studentId(), one.periodId(), one.companyId(), "niemand", one.days(), one.extra()));
        StoredPlan broken = keep(new Plan(whole.dataset(), crowded, whole.supervisions(), null, Extra.NONE));
        web.perform(get(page).param("a", a.id()).param("b", broken.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Het tweede plan is slechter: het breekt meer harde regels."),
                                containsString("keer een harde regel gebroken"))));
        web.perform(get(page).param("a", broken.id()).param("b", a.id()))
                .andExpect(
                        content().string(containsString("Het tweede plan is beter: het breekt minder harde regels.")));
    }

    @Test
    void thePlanBesideItselfIsTheSame() throws Exception {
        StoredPlan a = keep(whole);
        web.perform(get(page).param("a", a.id()).param("b", a.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("De twee plannen zijn even goed."),
                                containsString("Voor niemand verandert er iets"))));
    }

    @Test
    void plansOfDifferentDataAreJudgedByTheDataOfNowAndThatIsSaid() throws Exception {
        StoredPlan a = keep(whole);
        WeightsChanged fact = new WeightsChanged(new Weights(Map.of(CostTerm.UNPLACED, 1000)));
        store.spaces().apply(space.id(), List.of(new Change("w", Instant.now(), null, null, fact, Extra.NONE)), null);
        StoredPlan b = keep(lessOne);
        StoredDataset now = store.spaces().find(space.id()).orElseThrow();
        long worse = b.verdict().cost().medium()
                - PlanChecker.check(now.year(), whole).cost().medium();
        assertThat(worse).isGreaterThan(999);
        web.perform(get(page).param("a", a.id()).param("b", b.id()).param("lang", "en"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Both are judged with the data of now."), containsString(" worse<"))));
    }

    @Test
    void theWorkingPlanIsTheFirstOneAndWhatWasMadeByHandIsFoldedAway() throws Exception {
        StoredPlan a = keep(whole);
        accept.accept(a, null, null, null);
        StoredPlan hand = keep(lessOne, new PlanOrigin.ByHand(a.id()));
        web.perform(get(page).param("b", hand.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 plan met de hand gemaakt"),
                                containsString("werkplan"),
                                containsString("Voor 1 leerling verandert er iets"))));
    }

    @Test
    void aPlanIsCalledAsPeopleLikeAndKeepsItsNameWhereNoneIsGiven() throws Exception {
        StoredPlan a = keep(whole);
        web.perform(post(page + "/" + a.id()).param("name", " Voorstel 3 ").param("note", "voor het overleg"))
                .andExpect(status().is3xxRedirection());
        web.perform(get(page))
                .andExpect(content().string(allOf(containsString("Voorstel 3"), containsString("voor het overleg"))));
        web.perform(post(page + "/" + a.id()).param("name", " ").param("note", ""))
                .andExpect(status().is3xxRedirection());
        assertThat(store.plans().find(a.id()).orElseThrow().header().name()).isEqualTo("Voorstel 3");
    }

    @Test
    void aSpaceWithoutPlansSaysSoAndAPlanOfAnotherSpaceIsNotFound() throws Exception {
        web.perform(get(page)).andExpect(content().string(containsString("Er is nog geen plan.")));
        StoredPlan a = keep(whole);
        StoredDataset other = intake.generate(InstanceKind.SCHOOL, 6);
        web.perform(get("/spaces/" + other.id() + "/compare").param("a", a.id()).param("b", a.id()))
                .andExpect(status().isNotFound());
        web.perform(post("/spaces/" + other.id() + "/compare/" + a.id()).param("name", "x"))
                .andExpect(status().isNotFound());
        store.erase(other.id());
    }
}
