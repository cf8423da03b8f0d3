package nl.leerplaats.web.system;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who keeps the program running sees how it is, and nothing of the people in it. */
@WebTest
class HealthTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Intake intake;

    @Autowired
    private Store store;

    @Test
    void healthIsToldInAWord() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("\"UP\""), not(containsString("jdbc")))));
    }

    @Test
    void figuresCountJobsAndNameNoAddressOfAPupil() throws Exception {
        StoredDataset space = intake.generate(InstanceKind.SCHOOL, 4);
        String student = space.dataset().students().get(0).id();
        web.perform(get("/spaces/" + space.id() + "/data/students/" + student));
        web.perform(get("/actuator/prometheus"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("leerplaats_jobs{kind=\"run\",state=\"waiting\"}"),
                                containsString("leerplaats_jobs{kind=\"night\",state=\"failing\"}"),
                                not(containsString(space.id())),
                                not(containsString(student)))));
        store.erase(space.id());
    }

    @Test
    void nothingElseIsOpen() throws Exception {
        for (String name : new String[] {"", "/env", "/beans", "/heapdump", "/loggers", "/shutdown", "/threaddump"}) {
            web.perform(get("/actuator" + name)).andExpect(status().isNotFound());
        }
    }
}
