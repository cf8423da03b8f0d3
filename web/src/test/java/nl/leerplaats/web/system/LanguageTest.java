package nl.leerplaats.web.system;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Screens are Dutch; English is a choice that stays, and a page read aloud is read in its own language. */
@WebTest
class LanguageTest {

    private static final String COOKIE = "leerplaats-language";

    @Autowired
    private MockMvc web;

    @Test
    void screensAreDutchWhateverTheBrowserPrefers() throws Exception {
        web.perform(get("/spaces").locale(Locale.GERMAN))
                .andExpect(content().string(containsString("<html lang=\"nl\">")))
                .andExpect(content().string(containsString("<h1>Planjaren</h1>")));
    }

    @Test
    void englishIsChosenOnceAndKept() throws Exception {
        web.perform(get("/spaces").param("lang", "en"))
                .andExpect(content().string(containsString("<html lang=\"en\">")))
                .andExpect(cookie().value(COOKIE, "en"))
                .andExpect(cookie().attribute(COOKIE, "SameSite", "Strict"));
        web.perform(get("/spaces").cookie(new Cookie(COOKIE, "en")))
                .andExpect(content().string(containsString("<h1>Planning years</h1>")));
    }

    @Test
    void aLanguageThatIsNotThereIsDutch() throws Exception {
        web.perform(get("/spaces").param("lang", "fr"))
                .andExpect(content().string(containsString("<html lang=\"nl\">")));
        web.perform(get("/spaces").cookie(new Cookie(COOKIE, "xx-!!")))
                .andExpect(content().string(containsString("<html lang=\"nl\">")));
    }

    @Test
    void theSwitchStaysOnThePageWithAllThatWasAskedFor() throws Exception {
        web.perform(get("/spaces?page=2&lang=nl"))
                .andExpect(content().string(containsString("href=\"/spaces?page=2&amp;lang=en\"")));
    }

    @Test
    void theSwitchNeverLeadsToAnotherSite() throws Exception {
        web.perform(get("//pupils.example/help")).andExpect(content().string(not(containsString("href=\"//"))));
    }
}
