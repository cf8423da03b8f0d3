package nl.leerplaats.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who starts the application for the first time sees at once what it is for. */
@SpringBootTest(classes = WebApplication.class, properties = WebTest.OWN_MEMORY)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTest.Solver.class)
class FirstRunTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Store store;

    @Test
    void theFirstPageShowsTheExampleBeingPlannedAndThenItsPlan() throws Exception {
        StoredDataset example =
                store.spaces().find(store.spaces().list().get(0).id()).orElseThrow();
        assertThat(example.dataset()).isEqualTo(DatasetGenerator.generate(InstanceKind.SCHOOL, FirstRun.SEED));
        StoredRun run = store.runs().listInUse().get(0);
        Settled.until(() -> store.runs().find(run.id()).orElseThrow().progress() != null);
        web.perform(get("/"))
                .andExpect(content()
                        .string(allOf(
                                containsString("wordt gemaakt"),
                                containsString("van hoogstens 20 seconden"),
                                containsString("Alle leerlingen en leerbedrijven zijn verzonnen."))));

        solver.last().end();
        Settled.until(() -> !store.runs().find(run.id()).orElseThrow().isInUse());
        web.perform(get("/"))
                .andExpect(content()
                        .string(allOf(containsString("Plan bekijken"), containsString("verzoeken geplaatst"))));
    }
}
