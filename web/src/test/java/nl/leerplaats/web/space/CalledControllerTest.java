package nl.leerplaats.web.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.AccreditationChanged;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a company says on the telephone is in the data a moment later, as the facts that it is. */
@WebTest
class CalledControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    private StoredDataset space;
    private Company company;

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 5);
        company = space.dataset().companies().get(3);
    }

    private MockHttpServletRequestBuilder save() {
        return post("/spaces/" + space.id() + "/called/company").param("id", company.id());
    }

    private List<Change> changes() {
        return store.spaces().listChanges(space.id()).stream()
                .map(ChangeEntry::change)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void aCompanyIsFoundAndItsFormShowsHowItIs() throws Exception {
        web.perform(get("/spaces/" + space.id() + "/called").param("q", company.id()))
                .andExpect(content().string(allOf(containsString(company.id()), containsString("1 leerbedrijf"))));
        Accreditation recognition = company.accreditations().get(0);
        web.perform(get("/spaces/" + space.id() + "/called/company").param("id", company.id()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + recognition.until() + "\""),
                                containsString("aandag</label>"))));
    }

    @Test
    void allThatTheCompanySaidIsNotedAsFactsWithWhoAndWhy() throws Exception {
        LocalDate from = LocalDate.of(2027, 2, 1);
        Mentor mentor = company.mentors().get(0);
        Accreditation recognition = company.accreditations().get(0);
        LocalDate last = recognition.until().minusMonths(1);
        int places = company.places().get(DayOfWeek.MONDAY) + 1;
        web.perform(save().param("from", from.toString())
                        .param("places.monday", String.valueOf(places))
                        .param("mentor.0", "2027-01-29")
                        .param("recognition.0", last.toString())
                        .param("note", "de baas stopt")
                        .param("by", "Noor"))
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/history"))
                .andExpect(flash().attribute("notice", "called.done"));

        assertThat(changes())
                .extracting(Change::fact)
                .containsExactly(
                        new CompanyUnavailable(company.id(), from),
                        new PlacesChanged(company.id(), Map.of(DayOfWeek.MONDAY, places)),
                        new AccreditationChanged(company.id(), recognition.profile(), recognition.from(), last),
                        new MentorLeft(company.id(), mentor.id(), LocalDate.of(2027, 1, 29)));
        assertThat(changes()).allSatisfy(one -> {
            assertThat(one.by()).isEqualTo("Noor");
            assertThat(one.note()).isEqualTo("de baas stopt");
        });
        assertThat(Objects.requireNonNull(store.spaces()
                                .find(space.id())
                                .orElseThrow()
                                .year()
                                .findCompany(company.id()))
                        .unavailableFrom())
                .isEqualTo(from);
    }

    @Test
    void whatCannotBeMeantIsToldAtItsFieldAndWhatWasTypedStays() throws Exception {
        web.perform(save().param("places.tuesday", "veel")
                        .param("recognition.0", "31-02-2027")
                        .param("note", "hallo"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Vul een heel getal in van 0 tot en met 999."),
                                containsString("Kies een dag, zoals 2027-02-01."),
                                containsString("value=\"veel\""),
                                containsString("value=\"hallo\""))));
        assertThat(changes()).isEmpty();
    }

    @Test
    void nothingDifferentIsNotNoted() throws Exception {
        web.perform(save())
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/called"))
                .andExpect(flash().attribute("notice", "called.same"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void aCompanyThatTakesPartAgainIsNotedToo() throws Exception {
        web.perform(save().param("from", "2027-02-01"));
        web.perform(save().param("from", ""));
        assertThat(changes())
                .extracting(Change::fact)
                .containsExactly(
                        new CompanyUnavailable(company.id(), LocalDate.of(2027, 2, 1)),
                        new CompanyUnavailable(company.id(), null));
    }

    @Test
    void whoIsNotThereIsNotFound() throws Exception {
        web.perform(get("/spaces/" + space.id() + "/called/company").param("id", "niemand"))
                .andExpect(status().isNotFound());
    }
}
