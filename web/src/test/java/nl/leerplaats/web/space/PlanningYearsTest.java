package nl.leerplaats.web.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.DroppedOut;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.NotFitting;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The list of planning years: starting with nobody in it, what waits in each, another name, and what erasing takes. */
@WebTest
class PlanningYearsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private JdbcClient jdbc;

    private static MockHttpServletRequestBuilder empty(String school, String postcode, String municipality) {
        return post("/spaces/empty")
                .param("school", school)
                .param("postcode", postcode)
                .param("municipality", municipality)
                .param("year", "2026-2027")
                .param("region", "");
    }

    @Test
    void anEmptyYearHasTheCalendarOfItsRegionAndEveryPageOfItOpens() throws Exception {
        String page = Objects.requireNonNull(web.perform(empty("Leeg College", "8011 AB", "Zwolle"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        Dataset dataset = store.spaces()
                .find(page.substring("/spaces/".length()))
                .orElseThrow()
                .dataset();

        SchoolYear year = SchoolYear.find("2026-2027").orElseThrow();
        assertThat(dataset.calendars()).containsExactly(RegionCalendar.make(HolidayRegion.NOORD, year, 2));
        assertThat(dataset.schools()).hasSize(1);
        assertThat(dataset.students()).isEmpty();
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("nog geen leerlingen"), not(containsString("id=\"time\"")))));
        web.perform(get(page + "/history")).andExpect(status().isOk());
        web.perform(get(page + "/workbook")).andExpect(status().isOk());
        web.perform(get("/spaces")).andExpect(content().string(containsString("Leeg College 2026-2027")));
    }

    /** Nothing typed, a village for a municipality, a divided one without region, a postcode that is not there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 8011AB | Zwolle | Vul de naam van de school in",
                "A | '' | Zwolle | Vul de postcode van de school in",
                "A | 0000ZZ | Zwolle | Postcode 0000ZZ is niet bekend",
                "A | 8011AB | '' | Vul de gemeente van de school in",
                "A | 8011AB | Hattemerbroek | Er is geen gemeente Hattemerbroek",
                "A | 8011AB | Bergen | Bergen (Limburg)"
            })
    void whatCannotBeUsedIsToldAtItsFieldAndWhatWasTypedStays(
            String school, String postcode, String municipality, String told) throws Exception {
        int before = store.spaces().list().size();
        web.perform(empty(school, postcode, municipality))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(told)))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content()
                        .string(containsString(
                                "value=\"" + (municipality.isEmpty() ? postcode : municipality) + "\"")));
        assertThat(store.spaces().list()).hasSize(before);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        web.perform(empty("", "", "").param("year", "x"))
                .andExpect(content()
                        .string(allOf(
                                containsString("wrong-school"),
                                containsString("wrong-postcode"),
                                containsString("wrong-municipality"))));
    }

    @Test
    void theListSaysTheYearAndWhatWaits() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 21);
        String company = year.dataset().companies().get(0).id();
        Change lost = new Change(
                "lost",
                Instant.parse("2026-09-01T10:00:00Z"),
                null,
                null,
                new CompanyUnavailable(company + "?", null),
                Extra.NONE);
        store.spaces().apply(year.id(), List.of(lost), "Noor");

        web.perform(get("/spaces"))
                .andExpect(content()
                        .string(allOf(
                                containsString(store.spaces()
                                        .findHeader(year.id())
                                        .orElseThrow()
                                        .schoolYears()),
                                containsString("1 wijziging past niet"),
                                containsString("/spaces/" + year.id() + "/history"),
                                containsString("nog geen werkplan"))));
        assertThat(store.spaces().findHeader(year.id()).orElseThrow().schoolYears())
                .matches("20\\d\\d-20\\d\\d");
    }

    @Test
    void aYearGetsAnotherNameAndNeverNone() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 22);
        web.perform(post("/spaces/" + year.id() + "/name").param("name", "  Vakschool & co "))
                .andExpect(flash().attribute("notice", "space.renamed"))
                .andExpect(redirectedUrl("/spaces/" + year.id()));
        web.perform(get("/spaces/" + year.id()))
                .andExpect(content().string(containsString("Vakschool &amp; co</span>")));
        web.perform(post("/spaces/" + year.id() + "/name").param("name", "x".repeat(401)))
                .andExpect(flash().attribute("problem", "space.longName"));
        web.perform(post("/spaces/" + year.id() + "/name").param("name", " "))
                .andExpect(flash().attribute("problem", "space.noName"));
        assertThat(store.spaces().findHeader(year.id()).orElseThrow().name()).isEqualTo("Vakschool & co");
        web.perform(post("/spaces/nowhere/name").param("name", "x")).andExpect(status().isNotFound());
    }

    @Test
    void erasingIsAskedWithWhatItTakes() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 23);
        web.perform(get("/spaces/" + year.id() + "/erase"))
                .andExpect(content()
                        .string(allOf(
                                containsString(year.dataset().students().size() + " leerlingen"),
                                containsString(year.dataset().companies().size() + " leerbedrijven"),
                                containsString("0 plannen"))));
        assertThat(store.spaces().find(year.id())).isPresent();
        web.perform(post("/spaces/" + year.id() + "/delete")).andExpect(redirectedUrl("/spaces"));
        assertThat(store.spaces().find(year.id())).isEmpty();
        web.perform(get("/spaces/" + year.id() + "/erase")).andExpect(status().isNotFound());
    }

    /** The same number on every page that tells it, and by REST. */
    @Test
    void whatDoesNotFitAnyMoreWaitsForSomebody() throws Exception {
        StoredDataset year = DroppedOut.year(store, accept, 3);
        String address = "/spaces/" + year.id();
        web.perform(get(address)).andExpect(content().string(not(containsString("niet meer: werkplan bekijken"))));
        DroppedOut.loseACompany(
                store,
                year,
                working.find(year.id()).orElseThrow().plan().plan(),
                year.year().firstDay());

        int lost = NotFitting.of(working.find(year.id()).orElseThrow().plan()).size();
        assertThat(lost).isPositive();
        String told = (lost == 1 ? "1 plaatsing past" : lost + " plaatsingen passen") + " niet meer";
        for (String page : List.of(address, "/spaces", address + "/working-plan")) {
            web.perform(get(page)).andExpect(content().string(containsString(told)));
        }
        web.perform(get("/api" + address + "/working-plan"))
                .andExpect(content().string(containsString("\"notFitting\":" + lost)));
        store.erase(year.id());
    }

    /** Names of pupils are kept no longer than somebody needs them. */
    @Test
    void aYearThatIsLongOverAsksToBeErased() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 24);
        PlanningSpace header = store.spaces().findHeader(year.id()).orElseThrow();
        LocalDate last = year.year().lastDay();
        assertThat(SpaceLine.of(store, working, header, at(last.plusYears(1))).longOver())
                .isFalse();
        assertThat(SpaceLine.of(store, working, header, at(last.plusYears(1).plusDays(1)))
                        .longOver())
                .isTrue();

        PlanningSpace changed = touched(header, last.plusMonths(3));
        assertThat(SpaceLine.of(store, working, changed, at(last.plusMonths(15)))
                        .longOver())
                .isFalse();
        assertThat(SpaceLine.of(store, working, changed, at(last.plusMonths(15).plusDays(1)))
                        .longOver())
                .isTrue();

        jdbc.sql("update space set touched = ? where id = ?")
                .params(OffsetDateTime.parse("2020-01-01T00:00:00Z"), year.id())
                .update();
        assertThat(page("/spaces/" + year.id()))
                .as("its last day is to come")
                .doesNotContain("meer dan een jaar voorbij");
        assertThat(page("/spaces?sort=TOUCHED&down=false"))
                .as("of another year than this one")
                .contains("2020 01:00");
        store.erase(year.id());
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static PlanningSpace touched(PlanningSpace space, LocalDate day) {
        return new PlanningSpace(
                space.id(),
                space.name(),
                space.schoolYears(),
                space.example(),
                space.created(),
                at(day).instant(),
                space.number(),
                space.students(),
                space.companies(),
                space.requests(),
                space.setAside(),
                space.workingVersion());
    }

    /** Whoever keeps the years of many schools finds one by its name or year, and turns pages. */
    @Test
    void manyYearsAreSearchedSortedAndPaged() throws Exception {
        for (int number = 1; number <= 23; number++) {
            String id = intake.generate(InstanceKind.SCHOOL, 1).id();
            store.spaces().rename(id, "Zeldzaam/&; College " + (number < 10 ? "0" : "") + number);
        }
        String found = page("/spaces?q=zeldzaam/%26;%2020&sort=NAME&down=true");
        assertThat(found)
                .contains("Planjaar 1 tot en met 20 van 23")
                .contains("Zeldzaam/&amp;; College 23", "Zeldzaam/&amp;; College 04")
                .doesNotContain("Zeldzaam/&amp;; College 03");
        assertThat(found.indexOf("College 23")).isLessThan(found.indexOf("College 22"));
        String next = found.substring(found.indexOf("rel=\"next\""));
        next = next.substring(next.indexOf("href=\"") + 6);
        String second = page(next.substring(0, next.indexOf('"')).replace("&amp;", "&"));
        assertThat(second)
                .contains("Planjaar 21 tot en met 23 van 23", "College 03")
                .doesNotContain("College 04");
        assertThat(page("/spaces?q=zeldzaam%20college%2007")).contains("1 planjaar<", "College 07");
        assertThat(page("/spaces?q=zoiets%20is%20er%20niet")).contains("Geen planjaar gevonden.", "name=\"q\"");
    }

    private String page(String address) throws Exception {
        return web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
