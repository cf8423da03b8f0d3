package nl.leerplaats.web.plan.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages that say how even, how scarce and how fragile a plan is: at once, or after a while without anybody doing anything. */
@WebTest
class ExplainControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private ExplainDesk desk;

    private StoredPlan stored;
    private String page;

    @BeforeEach
    void keepPlan() {
        StoredDataset dataset = intake.generate(InstanceKind.TIGHT, 2);
        Plan plan = FirstComeFirstServed.plan(dataset.dataset());
        stored = new StoredPlan(
                store.newId(),
                dataset,
                plan,
                PlanChecker.check(dataset.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(stored);
        page = "/plans/" + stored.id();
    }

    private String body(String path) throws Exception {
        return web.perform(get(page + path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void schoolsAndProfilesStandSideBySideAndTheWorstOffAreNamed() throws Exception {
        String body = body("/fair");

        stored.dataset().dataset().schools().forEach(school -> assertThat(body).contains(school.name()));
        assertThat(body)
                .contains("Per profiel")
                .contains("Wie het slechtst af is")
                .contains("minuten enkele reis");
    }

    @Test
    void whatIsScarceIsAskedForUntilItIsThere() throws Exception {
        assertThat(body("/scarce"))
                .contains("Dit wordt uitgerekend")
                .contains("every 1s")
                .contains("http-equiv=\"refresh\"");
        desk.scarcity(stored).report().join();

        String body = body("/scarce");

        assertThat(body)
                .doesNotContain("every 1s")
                .doesNotContain("http-equiv=\"refresh\"")
                .contains("Plaatsen die in elk plan ontbreken")
                .contains("Perioden: P1 (", " tot en met ")
                .contains("Hoe elk profiel ervoor staat")
                .contains("één plaats erbij op");
        assertThat(body("/scarce?lang=en")).contains("one more place on");
    }

    @Test
    void whatIsFragileIsToldWithWhatStandsReady() throws Exception {
        ExplainDesk.Look<?> look = desk.fragility(stored);
        look.report().join();
        assertThat(look.trials().done()).isEqualTo(look.trials().expected()).isPositive();

        assertThat(body("/fragile"))
                .contains("Perioden: P1 (")
                .contains("dan raakt dat")
                .contains("Dan zonder plaats", "<details><summary>", "told-more")
                .contains("Leerbedrijven");
    }

    @Test
    void everyViewOfThePlanLeadsToThem() throws Exception {
        for (String path : new String[] {"", "/companies", "/cost", "/fair"}) {
            assertThat(body(path))
                    .contains(page + "/fair")
                    .contains(page + "/scarce")
                    .contains(page + "/fragile");
        }
    }

    @Test
    void aPlanThatIsGoneIsNotThere() throws Exception {
        store.plans().remove(stored.id());

        web.perform(get(page + "/scarce")).andExpect(status().isNotFound());
    }
}
