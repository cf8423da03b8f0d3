package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.record.form.CalendarForm;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.record.form.NextId;
import nl.leerplaats.web.record.form.SchoolForm;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The year itself in pages: schools, calendars, and what counts how much. */
@WebTest
class YearRecordControllerTest {

    private static final String HOSTILE = "K 1/2;x=é?&<b>";

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    private StoredDataset space;

    @BeforeEach
    void open() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 7);
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
    }

    private Dataset now() {
        return store.spaces().find(space.id()).orElseThrow().dataset();
    }

    private String address(String page) {
        return "/spaces/" + space.id() + "/data" + page;
    }

    private ResultActions send(String page, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address(page));
        fields.forEach(request::param);
        return web.perform(request);
    }

    private List<ChangedFact> facts() {
        return store.spaces().listChanges(space.id()).stream()
                .map(ChangeEntry::change)
                .map(Objects::requireNonNull)
                .map(Change::fact)
                .toList();
    }

    private void happens(ChangedFact fact) {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(store.newId(), Instant.now(), null, null, fact, Extra.NONE)),
                        null);
    }

    private SchoolCalendar calendar() {
        String used = now().schools().get(0).calendarId();
        return now().calendars().stream()
                .filter(one -> one.id().equals(used))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> shown(SchoolCalendar one) {
        Map<String, String> posted = Posted.of(CalendarForm.of(one).withRows(1).fields());
        posted.remove("name");
        posted.put("id", one.id());
        posted.put("seen", Digest.of(one));
        return posted;
    }

    private Map<String, String> shown(School one) {
        Map<String, String> posted = Posted.of(SchoolForm.of(one).fields());
        posted.put("id", one.id());
        posted.put("seen", Digest.of(one));
        return posted;
    }

    @Test
    void theIndexLeadsToEveryKindOfRecord() throws Exception {
        web.perform(get(address("")))
                .andExpect(content()
                        .string(allOf(
                                containsString(address("/companies") + "\""),
                                containsString(address("/schools") + "\""),
                                containsString(address("/calendars") + "\""),
                                containsString(address("/weights") + "\""))));
    }

    @Test
    void aFreeDayIsAddedToACalendar() throws Exception {
        SchoolCalendar calendar = calendar();
        Map<String, String> fields = shown(calendar);
        int next = calendar.closures().size();
        fields.put("closures." + next + ".name", "Studiedag");
        fields.put("closures." + next + ".from", "2027-01-11");

        send("/calendar", fields).andExpect(flash().attribute("notice", "record.done"));

        assertThat(calendar().closures()).hasSize(next + 1);
        assertThat(facts()).hasSize(1).first().isInstanceOf(Put.OfCalendar.class);
        web.perform(get(address("/calendars"))).andExpect(content().string(containsString(calendar.id())));
    }

    @Test
    void aPeriodThatIsAskedForStaysAndWhatWasTypedToo() throws Exception {
        Map<String, String> fields = shown(calendar());
        fields.put("periods.0.out", "on");
        fields.put("closures.0.name", "Iets anders");

        send("/calendar", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("een stage in deze periode, dus die kan niet weg"),
                                containsString("value=\"Iets anders\""),
                                containsString("checked=\"checked\""))));
        assertThat(facts()).isEmpty();
    }

    /** What only the check of the whole dataset knows comes back in words too. */
    @Test
    void periodsThatMeetAreRefusedBesideThePeriod() throws Exception {
        SchoolCalendar calendar = calendar();
        Map<String, String> fields = shown(calendar);
        fields.put("periods.1.from", calendar.periods().get(0).from().toString());

        send("/calendar", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Dit kan niet, en er is niets bewaard"),
                                containsString(calendar.periods().get(0).id()),
                                not(containsString("$.")))));
    }

    @Test
    void aCalendarOfAnyNameIsAddedAndChanged() throws Exception {
        web.perform(get(address("/calendar"))).andExpect(content().string(containsString("Nieuwe kalender")));
        Map<String, String> fields =
                new LinkedHashMap<>(Posted.of(CalendarForm.empty(calendar()).fields()));
        fields.put("name", HOSTILE);
        send("/calendar", fields).andExpect(flash().attribute("notice", "record.done"));
        send("/calendar", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Die naam is er al.")));

        SchoolCalendar added = now().calendars().get(now().calendars().size() - 1);
        assertThat(added.id()).isEqualTo(HOSTILE);
        web.perform(get(address("/calendar")).param("id", HOSTILE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<b>"))));
        Map<String, String> again = shown(added);
        again.put("periods.0.out", "on");
        send("/calendar", again).andExpect(flash().attribute("notice", "record.done"));
        assertThat(now().calendars().get(now().calendars().size() - 1).periods())
                .hasSize(added.periods().size() - 1);
    }

    @Test
    void aCalendarThatAnotherChangedIsNotWrittenOver() throws Exception {
        SchoolCalendar calendar = calendar();
        Map<String, String> fields = shown(calendar);
        happens(new Put.OfCalendar(new SchoolCalendar(
                calendar.id(), calendar.firstDay(), calendar.lastDay(), List.of(), calendar.periods(), Extra.NONE)));
        fields.put("lastDay", calendar.lastDay().plusDays(1).toString());

        send("/calendar", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Dit is ondertussen veranderd")));
        assertThat(calendar().closures()).isEmpty();
    }

    @Test
    void aSchoolIsCorrectedAndAddedAndNeverTwice() throws Exception {
        School school = now().schools().get(1);
        web.perform(get(address("/schools"))).andExpect(content().string(containsString(school.name())));
        Map<String, String> fields = shown(school);
        fields.put("contact.address", "Plein 1");
        fields.put("location.postcode", "nergens");
        send("/school", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Deze postcode is niet bekend"),
                                containsString(">Plein 1</textarea>"))));
        fields.put("location.postcode", "3584CC");
        send("/school", fields).andExpect(flash().attribute("notice", "record.done"));
        School changed = now().schools().get(1);
        assertThat(Objects.requireNonNull(changed.contact()).address()).isEqualTo("Plein 1");
        assertThat(changed.location().postcode()).isEqualTo("3584CC");

        String id = NextId.of(now().schools().stream().map(School::id).toList(), "S1");
        Map<String, String> added =
                Posted.of(SchoolForm.empty(now().calendars()).fields());
        added.put("id", id);
        added.put("name", "Avondschool & <co>");
        added.put("location.postcode", "3584");
        send("/school", added).andExpect(flash().attribute("notice", "record.done"));
        send("/school", added).andExpect(content().string(containsString("staat er al onder dit nummer")));
        assertThat(now().schools()).hasSize(space.dataset().schools().size() + 1);
    }

    @Test
    void weightsAreKeptAsOneChangeOfThoseThatDiffer() throws Exception {
        web.perform(get(address("/weights")))
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"weight.travel\""),
                                containsString("data-steps=\"0,10,20,40,80,160,320\""),
                                containsString("Gewoonlijk: 40."))));
        Map<String, String> fields = new LinkedHashMap<>();
        for (CostTerm term : CostTerm.values()) {
            fields.put("weight." + term.key(), String.valueOf(now().weights().get(term)));
        }
        fields.put("seen", Digest.of(now().weights()));
        send("/weights", fields).andExpect(flash().attribute("notice", "record.same"));

        fields.put("weight.interest", "80");
        fields.put("weight.travel", "");
        send("/weights", fields).andExpect(flash().attribute("notice", "record.done"));

        assertThat(facts()).containsExactly(new WeightsChanged(new Weights(Map.of(CostTerm.INTEREST, 80))));

        send("/weights", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Dit is ondertussen veranderd")));

        send("/weights", Map.of("usual", "all", "seen", Digest.of(now().weights())))
                .andExpect(flash().attribute("notice", "record.done"));
        assertThat(now().weights().get(CostTerm.INTEREST)).isEqualTo(CostTerm.INTEREST.defaultWeight());
    }

    @Test
    void aWeightThatIsNoneIsToldAndTheOthersStay() throws Exception {
        send("/weights", Map.of("weight.interest", "-1", "weight.travel", "7", "seen", Digest.of(now().weights())))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"-1\""),
                                containsString("value=\"7\""),
                                containsString("aria-invalid=\"true\""))));
        assertThat(facts()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String page : List.of("/calendar", "/school")) {
            web.perform(get(address(page)).param("id", "nergens")).andExpect(status().isNotFound());
        }
    }
}
