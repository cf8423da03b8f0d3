package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Pages hold data on minors: they load nothing from elsewhere, are in no frame, and leave no copy on the computer. */
@WebTest
class SecurityHeadersTest {

    @Autowired
    private MockMvc web;

    @Test
    void aPageRunsOnlyOurOwnFilesAndLeavesNoCopy() throws Exception {
        web.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void aPageThatIsNotThereHasThemToo() throws Exception {
        for (String address : new String[] {"/nothing", "/api/nothing"}) {
            web.perform(get(address))
                    .andExpect(status().is4xxClientError())
                    .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                    .andExpect(header().string("X-Frame-Options", "DENY"));
        }
    }

    @Test
    void whatTheLayoutLoadsIsInTheJar() throws Exception {
        String page = web.perform(get("/")).andReturn().getResponse().getContentAsString();
        String[] assets = page.split("(?:src|href)=\"(?=/(?:webjars|css)/)");
        assertThat(assets).hasSizeGreaterThan(4);
        for (int index = 1; index < assets.length; index++) {
            String address = assets[index].substring(0, assets[index].indexOf('"'));
            web.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", not(containsString("no-store"))));
        }
        assertThat(page).doesNotContain("https://");
    }
}
