package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.record.form.Digest;
import org.junit.jupiter.api.Test;

/** A company goes where nobody is placed there, whatever signs its id has; the pages about it lead to each other. */
@WebTest
class CompanyRemoveControllerTest extends CompanyPages {

    @Test
    void anIdOfAnySignsIsFoundChangedAndTakenOut() throws Exception {
        happens(withId(HOSTILE));
        web.perform(get(address("company")).param("id", HOSTILE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<b>raar"))));
        Map<String, String> fields = shown(Objects.requireNonNull(find(HOSTILE)));
        fields.put("sector", "zorg");
        String location = Objects.requireNonNull(save(fields)
                .andExpect(flash().attribute("notice", "record.done"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(URLDecoder.decode(location, StandardCharsets.UTF_8)).endsWith("/data/company?id=" + HOSTILE);
        assertThat(Objects.requireNonNull(find(HOSTILE)).sector()).isEqualTo("zorg");

        web.perform(get(address("company/remove")).param("id", HOSTILE))
                .andExpect(content().string(containsString("Ja, weghalen")));
        web.perform(send(
                        "company/remove",
                        Map.of("id", HOSTILE, "seen", Digest.of(Objects.requireNonNull(find(HOSTILE))))))
                .andExpect(flash().attribute("notice", "record.gone"));
        assertThat(find(HOSTILE)).isNull();
        assertThat(changes().get(changes().size() - 1).fact()).isInstanceOf(Remove.class);
    }

    @Test
    void aCompanyWhereSomebodyIsPlacedDoesNotGo() throws Exception {
        accept();
        String used = store.plans()
                .find(store.working().find(space.id()).orElseThrow().planId())
                .orElseThrow()
                .plan()
                .placements()
                .get(0)
                .companyId();
        web.perform(get(address("company/remove")).param("id", used))
                .andExpect(content()
                        .string(allOf(
                                containsString("dus dit leerbedrijf kan niet weg"),
                                containsString("/called/company?id=" + used),
                                not(containsString("Ja, weghalen")))));
        web.perform(send("company/remove", Map.of("id", used, "seen", Digest.of(Objects.requireNonNull(find(used))))))
                .andExpect(status().isBadRequest());
        assertThat(find(used)).isNotNull();
    }

    @Test
    void aCompanyThatChangedSinceTheQuestionDoesNotGo() throws Exception {
        happens(withId("Q1"));
        String seen = Digest.of(Objects.requireNonNull(find("Q1")));
        happens(withId("Q1").withUnavailableFrom(LocalDate.of(2027, 1, 1)));
        web.perform(send("company/remove", Map.of("id", "Q1", "seen", seen)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ondertussen veranderd")));
        assertThat(find("Q1")).isNotNull();
    }

    @Test
    void theTelephoneFormAndThePlanLeadHereAndBack() throws Exception {
        web.perform(get("/spaces/" + space.id() + "/called/company").param("id", company.id()))
                .andExpect(content().string(containsString("/data/company?id=" + company.id())));
        web.perform(get(address("company")).param("id", company.id()))
                .andExpect(content().string(containsString("/called/company?id=" + company.id())));
        accept();
        String plan = store.working().find(space.id()).orElseThrow().planId();
        web.perform(get("/plans/" + plan + "/company").param("id", company.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("/data/company?id=" + company.id()),
                                containsString("/called/company?id=" + company.id()))));
    }

    @Test
    void whoIsNotThereIsNotFound() throws Exception {
        web.perform(get(address("company")).param("id", "niemand")).andExpect(status().isNotFound());
        web.perform(get(address("company/remove")).param("id", "niemand")).andExpect(status().isNotFound());
        web.perform(get("/spaces/nowhere/data/companies")).andExpect(status().isNotFound());
    }
}
