package nl.leerplaats.web.system;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser on this computer can be made to call us by any website; data on minors is here, so none may read or change it. */
@WebTest
class RequestGuardTest {

    private static final String HERE = "http://localhost:8080";

    @Autowired
    private MockMvc web;

    @Test
    void namesOfThisComputerAreAnswered() throws Exception {
        for (String name : new String[] {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"}) {
            web.perform(get("http://" + name + ":8080/")).andExpect(status().isOk());
        }
    }

    @Test
    void aNameThatAnotherSiteMadePointHereIsRefused() throws Exception {
        web.perform(get("http://pupils.example:8080/")).andExpect(status().isForbidden());
        web.perform(get("http://localhost.example/")).andExpect(status().isForbidden());
    }

    @Test
    void aRequestOfOurOwnPageIsDone() throws Exception {
        web.perform(change().header("Sec-Fetch-Site", "same-origin")).andExpect(status().isUnprocessableContent());
        web.perform(change().header("Host", "localhost:8080").header("Origin", HERE))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aRequestOfAnotherSiteIsRefused() throws Exception {
        for (MockHttpServletRequestBuilder other : new MockHttpServletRequestBuilder[] {change(), read()}) {
            web.perform(other.header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        }
        web.perform(change().header("Sec-Fetch-Site", "same-site")).andExpect(status().isForbidden());
        web.perform(change().header("Host", "localhost:8080").header("Origin", "http://pupils.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void anotherPortOnThisComputerIsAnotherSite() throws Exception {
        web.perform(change().header("Host", "localhost:8080").header("Origin", "http://localhost:9000"))
                .andExpect(status().isForbidden());
    }

    @Test
    void anOriginThatIsNoAddressIsRefused() throws Exception {
        web.perform(change().header("Host", "localhost:8080").header("Origin", "null"))
                .andExpect(status().isForbidden());
        web.perform(change().header("Host", "localhost:8080").header("Origin", "http://%%"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProgramOnThisComputerNamesNoPageAndIsServed() throws Exception {
        web.perform(change()).andExpect(status().isUnprocessableContent());
        web.perform(read()).andExpect(status().isOk());
    }

    @Test
    void followingALinkFromAnotherSiteToAPageOnlyReads() throws Exception {
        web.perform(get("/").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder read() {
        return get(HERE + "/api/openapi");
    }

    /** A dataset that is none: whoever comes past the guard is told so. */
    private static MockHttpServletRequestBuilder change() {
        return post(HERE + "/api/spaces")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
    }
}
