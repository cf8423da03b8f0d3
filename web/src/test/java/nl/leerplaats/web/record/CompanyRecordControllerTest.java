package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.record.form.NextId;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;

/** A coordinator looks a company up, corrects it and adds one, in pages alone. */
@WebTest
class CompanyRecordControllerTest extends CompanyPages {

    @Test
    void theListIsSearchedByPlaceSortedAndPaged() throws Exception {
        happens(withId(HOSTILE));
        web.perform(get(address("companies")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Leerbedrijf 1 tot en met 25 van 171")));
        web.perform(get(address("companies")).param("q", "zuiderveen vreemd"))
                .andExpect(content()
                        .string(allOf(
                                containsString(">1 leerbedrijf<"),
                                containsString("Vreemd &amp; &lt;b&gt;raar"),
                                containsString("id=B%201/2;x%3D%C3%A9?%26%3Cb%3E"))));
        web.perform(get(address("companies")).param("q", "geen enkel"))
                .andExpect(content().string(containsString("Geen leerbedrijf gevonden.")));
        for (CompanyLine.Sort sort : CompanyLine.Sort.values()) {
            web.perform(get(address("companies"))
                            .param("sort", sort.name())
                            .param("down", "true")
                            .param("page", "3"))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("aria-sort=\"descending\""),
                                    containsString("sort=" + sort + "&amp;down=true&amp;page=4"))));
        }
    }

    @Test
    void whatIsSearchedForStaysOnTheNextPage() throws Exception {
        web.perform(get(address("companies")).param("q", "a & b=% {x}")).andExpect(status().isOk());
        web.perform(get(address("companies")).param("q", "b0"))
                .andExpect(content().string(containsString("q=b0&amp;sort=NAME&amp;down=false&amp;page=2")));
    }

    @Test
    void aCompanyIsCorrectedInOneChange() throws Exception {
        Map<String, String> fields = shown(company);
        int rows = company.mentors().size();
        fields.put("name", "De Gouden Kwast");
        fields.put("places.monday", "4");
        fields.put("contact.phone", "030-1234567");
        fields.put("mentors." + rows + ".name", "Noor");
        fields.put("mentors." + rows + ".days.monday", "on");
        fields.put("note", "belde zelf");

        save(fields)
                .andExpect(redirectedUrlPattern(address("company") + "?id=*"))
                .andExpect(flash().attribute("notice", "record.done"));

        Company changed = Objects.requireNonNull(find(company.id()));
        assertThat(changed.name()).isEqualTo("De Gouden Kwast");
        assertThat(changed.places().monday()).isEqualTo(4);
        assertThat(changed.mentors()).hasSize(rows + 1);
        assertThat(changes()).hasSize(1);
        assertThat(changes().get(0).note()).isEqualTo("belde zelf");
    }

    /** The measured times of a company stay as they were where it is elsewhere, so whoever moves it has to hear of them. */
    @Test
    void whoMovesACompanyHearsThatMeasuredTravelTimesStay() throws Exception {
        Dataset dataset = space.dataset();
        TravelTime time = new TravelTime(dataset.students().get(0).id(), company.id(), 12, Extra.NONE);
        space = store.spaces()
                .add(StoredDataset.of(
                        store.newId(), dataset.withTravelTimes(List.of(time)), List.of(), true, Instant.now()));

        String told = "Van dit leerbedrijf zijn reistijden gemeten. Die blijven staan";
        web.perform(get(address("company")).param("id", company.id()))
                .andExpect(content().string(containsString(told)));
        Company other = dataset.companies().get(4);
        web.perform(get(address("company")).param("id", other.id()))
                .andExpect(content().string(not(containsString(told))));
        web.perform(get(address("company"))).andExpect(content().string(not(containsString(told))));
        web.perform(get(address("position")).param("kind", "COMPANY").param("id", company.id()))
                .andExpect(content().string(containsString(told)));
        web.perform(get(address("student")).param("id", time.studentId()))
                .andExpect(
                        content().string(containsString("Van deze leerling zijn reistijden gemeten. Die vervallen")));
    }

    @Test
    void nothingDifferentIsNotKept() throws Exception {
        save(shown(company)).andExpect(flash().attribute("notice", "record.same"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsToldAtItsFieldWithAllThatWasTyped() throws Exception {
        Map<String, String> fields = shown(company);
        fields.put("name", "");
        fields.put("minutesPerDay", "acht uur");
        fields.put("closures.7.from", "2027-01-04");
        fields.put("closures.7.to", "2027-01-03");
        fields.put("contact.email", "\"><script>");

        save(fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er kloppen 3 dingen niet"),
                                containsString("Vul dit in."),
                                containsString("value=\"acht uur\""),
                                containsString("Dit is eerder dan het begin."),
                                containsString("value=\"2027-01-03\""),
                                containsString("value=\"&quot;&gt;&lt;script&gt;\""))));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatTheDatasetRefusesIsToldInWordsWithAllThatWasTyped() throws Exception {
        Dataset underWay = DatasetGenerator.generate(InstanceKind.REPLAN, 3);
        space = store.spaces().add(StoredDataset.of(store.newId(), underWay, List.of(), true, Instant.now()));
        BaselinePlacement placed = underWay.baseline().get(0);
        Company used = Objects.requireNonNull(find(placed.companyId()));
        Map<String, String> fields = shown(used);
        fields.put("name", "Anders");
        for (int i = 0; i < used.mentors().size(); i++) {
            fields.put("mentors." + i + ".out", "on");
        }

        save(fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit kan niet, en er is niets bewaard"),
                                containsString("value=\"Anders\""),
                                not(containsString("$.")))));
        assertThat(changes()).isEmpty();

        web.perform(send("company/remove", Map.of("id", used.id(), "seen", Digest.of(used))))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("dus dit leerbedrijf kan niet weg")));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatAnotherChangedMeanwhileIsToldAndNotWrittenOver() throws Exception {
        Map<String, String> fields = shown(company);
        fields.put("name", "Mijn naam");
        happens(company.withUnavailableFrom(LocalDate.of(2027, 2, 1)));

        String page = save(fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit is ondertussen veranderd"),
                                containsString("value=\"Mijn naam\""),
                                containsString("van 1-2-2027 naar niets"))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Objects.requireNonNull(find(company.id())).name()).isEqualTo(company.name());
        Company other = Objects.requireNonNull(find(company.id()));
        assertThat(page).contains("name=\"seen\" value=\"" + Digest.of(other) + "\"");

        fields.put("seen", Digest.of(other));
        save(fields).andExpect(status().is3xxRedirection());
        assertThat(Objects.requireNonNull(find(company.id())).name()).isEqualTo("Mijn naam");
    }

    /** Another company that changes meanwhile is nobody's business here. */
    @Test
    void whatAnotherChangedElsewhereDoesNotMatter() throws Exception {
        Map<String, String> fields = shown(company);
        fields.put("name", "Mijn naam");
        happens(space.dataset().companies().get(4).withUnavailableFrom(LocalDate.of(2027, 2, 1)));

        save(fields).andExpect(flash().attribute("notice", "record.done"));
    }

    @Test
    void aCompanyIsAddedOnceUnderTheNextNumber() throws Exception {
        String last = space.dataset()
                .companies()
                .get(space.dataset().companies().size() - 1)
                .id();
        String id = NextId.of(List.of(last), "B1");
        web.perform(get(address("company")))
                .andExpect(content()
                        .string(allOf(containsString("Nieuw leerbedrijf"), containsString("value=\"" + id + "\""))));
        Map<String, String> fields =
                Map.of("id", id, "seen", "", "name", "Nieuw BV", "location.postcode", "3584 CC", "places.monday", "1");

        save(fields).andExpect(flash().attribute("notice", "record.done"));
        assertThat(Objects.requireNonNull(find(id)).location().postcode()).isEqualTo("3584CC");

        save(fields)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nieuw BV staat er al onder dit nummer.")));
        assertThat(now().dataset().companies())
                .hasSize(space.dataset().companies().size() + 1);
    }

    @Test
    void moreLinesAreAskedForWithoutLosingWhatWasTyped() throws Exception {
        Map<String, String> fields = shown(company);
        fields.put("name", "Half af");
        fields.put("more", "rows");
        save(fields)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Half af\""),
                                containsString(
                                        "name=\"mentors." + (company.mentors().size() + 4) + ".name\""))));
        assertThat(changes()).isEmpty();
    }

    /** What is odd stands beside the field that it is about. */
    @Test
    void aFindingStandsBesideItsField() throws Exception {
        Company odd = withId("Q2");
        happens(odd.withMentors(List.of(new Mentor("M1", "Noor", Weekdays.ALL, 1, Extra.NONE)))
                .withPlaces(PerWeekday.ZERO));
        web.perform(get(address("company")).param("id", "Q2"))
                .andExpect(content().string(containsString("class=\"field-found\"")));
        web.perform(get(address("companies")).param("q", "Q2"))
                .andExpect(content().string(containsString("1 waarschuwing")));
    }

    /** The dropped-out day is one of the fields too, as in the form of the telephone. */
    @Test
    void aCompanyThatDroppedOutShowsUntilWhen() throws Exception {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(
                                store.newId(),
                                Instant.now(),
                                null,
                                null,
                                new CompanyUnavailable(company.id(), LocalDate.of(2027, 2, 1)),
                                Extra.NONE)),
                        null);
        web.perform(get(address("companies")).param("q", company.id()))
                .andExpect(content().string(containsString("31 jan")));
    }
}
