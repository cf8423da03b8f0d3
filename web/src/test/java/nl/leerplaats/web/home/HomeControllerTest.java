package nl.leerplaats.web.home;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The explanation of words, for somebody who has never seen a planning program. */
@WebTest
class HomeControllerTest {

    @Autowired
    private MockMvc web;

    @Test
    void theWordsTheRulesAndTheCostAreExplained() throws Exception {
        web.perform(get("/help"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Harde regel"),
                                containsString("Strafpunten"),
                                containsString("docentbegeleider"),
                                containsString("niet geplaatst"))));
        web.perform(get("/help").param("lang", "en"))
                .andExpect(content().string(allOf(containsString("Hard rule"), containsString("Supervisor"))));
    }
}
