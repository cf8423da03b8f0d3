package nl.leerplaats.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** A drop-out and a new company are tried with the real solver: who has to go elsewhere appears, and nothing of it is in the database. */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {"leerplaats.first-run=false", WebTest.OWN_MEMORY})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTest.OwnPages.class)
class WhatIfByPagesTest {

    /** What the program does by itself in the background meanwhile. */
    private static final List<String> OF_NIGHTS = List.of("duty_job", "night", "night_setting", "remembered");

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private WhatIfDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private StoredDataset space;
    private Plan plan;
    private LocalDate monday;
    private String company;
    private String pages;

    @BeforeEach
    void acceptAPlan() throws Exception {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        pages = "/spaces/" + space.id() + "/what-if";
        plan = FirstComeFirstServed.plan(dataset);
        StoredPlan proposal = new StoredPlan(
                store.newId(),
                space,
                plan,
                PlanChecker.check(space.year(), plan),
                new PlanOrigin.Uploaded("plan"),
                Instant.now());
        store.plans().add(proposal);
        accept.accept(proposal, null, null, null);
        LocalDate first = space.year().firstDay();
        monday = first.plusWeeks(15).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        company = plan.placements().stream()
                .filter(this::isToCome)
                .map(Placement::companyId)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
        desk.forget();
    }

    private boolean isToCome(Placement one) {
        return !Objects.requireNonNull(space.year().findRequest(RequestKey.of(one)))
                .lastDay()
                .isBefore(monday);
    }

    private Map<String, Long> countRows() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(name -> !OF_NIGHTS.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> counts.put(
                        name,
                        jdbc.sql("select count(*) from \"" + name + "\"")
                                .query(Long.class)
                                .single()));
        return counts;
    }

    /** The four digits that are nearest to a place. */
    private static String nearest(Location place) {
        return IntStream.range(1000, 10_000)
                .mapToObj(String::valueOf)
                .filter(digits -> PostcodeAreas.BUILT_IN.find(digits).isPresent())
                .min(Comparator.comparingDouble(digits ->
                        PostcodeAreas.BUILT_IN.find(digits).orElseThrow().kilometresTo(place)))
                .orElseThrow();
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
                .format(day);
    }

    private MockHttpServletRequestBuilder dropOut() {
        return post(pages).param("gone.0", company).param("from", monday.toString());
    }

    private Trial ask(MockHttpServletRequestBuilder form, String seconds) throws Exception {
        String address = Objects.requireNonNull(web.perform(form.param("seconds", seconds))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return desk.find(space.id(), address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private Trial answer(MockHttpServletRequestBuilder form) throws Exception {
        Trial trial = ask(form, "2");
        web.perform(get(pages + "/" + trial.id() + "/panel")).andExpect(status().isOk());
        Settled.until(() -> !trial.isActive());
        assertThat(trial.state()).isEqualTo(RunState.DONE);
        return trial;
    }

    @Test
    void whoIsAtACompanyThatDropsOutAppearsAndNothingIsKept() throws Exception {
        Map<String, Long> before = countRows();
        assertThat(before).containsKeys("DATA_CHANGE", "PLAN", "RUN", "REPLAN", "SNAPSHOT", "SEARCH_JOB");
        Trial trial = answer(dropOut());
        String page = pages + "/" + trial.id();

        String shown = web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Zo min mogelijk anders"),
                                containsString("Dit is gebeurd: wijziging vastleggen"),
                                containsString("van het werkplan moet"),
                                not(containsString("afgesproken plaatsing")),
                                containsString("Er wordt niets bewaard"),
                                containsString("Werkplan van nu, vanaf " + inWords(monday)),
                                containsString("het deel van het jaar vanaf " + inWords(monday)),
                                containsString("Stages zonder plaats vanaf " + inWords(monday)),
                                not(containsString("hx-trigger=\"every")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(plan.placements())
                .filteredOn(one -> one.companyId().equals(company) && isToCome(one))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(shown)
                        .contains(Objects.requireNonNull(space.year().findStudent(one.studentId()))
                                .name()));
        assertThat(shown).containsPattern("kan niet blijven|kunnen niet blijven|raakt een plaats kwijt|raken een");
        web.perform(get(page).param("show", "FREE").param("lang", "en"))
                .andExpect(content().string(containsString("What changes: Free")));
        web.perform(get(pages).param("again", trial.id()))
                .andExpect(content().string(containsString("value=\"" + company + "\"")));

        JsonNode json = new ApiCaller(web).read("/api" + page).json();
        assertThat(json.get("state").asString()).isEqualTo("DONE");
        assertThat(json.get("proposals").size()).isEqualTo(3);
        JsonNode fewest = json.get("proposals").get(0);
        assertThat(fewest.get("preview").get("placements").toString()).contains(company);
        assertThat(fewest.get("changed").asLong()).isPositive();

        assertThat(countRows()).isEqualTo(before);
        assertThat(store.spaces().find(space.id()).orElseThrow().dataset()).isEqualTo(space.dataset());
    }

    @Test
    void aNewCompanyGetsTheStudentsOfOneThatDropsOut() throws Exception {
        Company old = Objects.requireNonNull(space.year().findCompany(company));
        MockHttpServletRequestBuilder form =
                dropOut().param("name", "Bakkerij Nieuw").param("location.postcode", nearest(old.location()));
        for (Profile profile : Profile.values()) {
            form.param("profiles.of." + profile.code(), "on");
        }
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
            form.param("places." + day, "9");
        }
        Map<String, Long> before = countRows();
        Trial trial = answer(form);
        String shown = web.perform(get(pages + "/" + trial.id()).param("show", "FREE"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = trial.question().changes().get(1).fact().subject().id();
        List<String> there = Objects.requireNonNull(trial.result()).choose("FREE").changes().placements().stream()
                .filter(one -> one.to() != null && one.to().companyId().equals(id))
                .map(one -> one.key().studentId())
                .toList();
        assertThat(there)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(shown)
                        .contains(Objects.requireNonNull(space.year().findStudent(one))
                                .name()));
        assertThat(shown).contains("Er komt een leerbedrijf bij: Bakkerij Nieuw", "naar Bakkerij Nieuw");
        assertThat(countRows()).isEqualTo(before);
    }

    @Test
    void whatIsStoppedEndsSoonWithTheProposalsThatAreThere() throws Exception {
        Trial trial = ask(dropOut(), "120");
        Trial waiting = ask(dropOut(), "120");
        web.perform(get(pages + "/" + waiting.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("hx-trigger=\"every 1s\""),
                                containsString("Dat duurt hoogstens ongeveer 2 minuten."))));
        web.perform(post(pages + "/" + waiting.id() + "/stop")).andExpect(redirectedUrl(pages + "/" + waiting.id()));
        assertThat(waiting.isActive() && trial.isActive()).isFalse();
        Instant asked = Instant.now();
        web.perform(post(pages + "/" + trial.id() + "/stop")).andExpect(status().is3xxRedirection());
        Settled.until(() -> !trial.isActive() && !waiting.isActive());
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(trial.state()).isIn(RunState.DONE, RunState.CANCELLED);
        web.perform(get(pages + "/" + waiting.id()))
                .andExpect(content().string(allOf(containsString("Nog eens proberen"), not(containsString("hx-get")))));
    }

    @Test
    void whatHasHappenedIsKeptOnceAndOnlyWhereTheDataAreStillTheSame() throws Exception {
        Trial trial = answer(dropOut());
        String keep = pages + "/" + trial.id() + "/keep";
        String replan = "/spaces/" + space.id() + "/replan?asOf=" + monday;
        web.perform(post(keep)).andExpect(redirectedUrl(replan));
        assertThat(web.perform(get(replan)).andReturn().getResponse().getContentAsString())
                .containsPattern("name=\"asOf\"[^>]*value=\"" + monday + "\"");
        List<ChangeEntry> kept = store.spaces().listChanges(space.id());
        assertThat(kept)
                .singleElement()
                .satisfies(
                        one -> assertThat(Objects.requireNonNull(one.change()).fact())
                                .isEqualTo(new CompanyUnavailable(company, monday)));
        web.perform(post(keep))
                .andExpect(status().isConflict())
                .andExpect(model().attribute("problem", "whatif.keepStale"))
                .andExpect(content()
                        .string(allOf(
                                containsString("sinds dit is uitgerekend"),
                                not(containsString("Dit is gebeurd: wijziging vastleggen")))));
        assertThat(store.spaces().listChanges(space.id())).hasSize(1);
        web.perform(dropOut().param("seconds", "5"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("dat staat in de gegevens")));
    }

    @Test
    void nothingIsFoundOfASpaceThatWasErased() throws Exception {
        Trial trial = answer(dropOut());
        store.erase(space.id());
        web.perform(get(pages + "/" + trial.id())).andExpect(status().isNotFound());
        desk.forget();
        assertThat(desk.find(space.id(), trial.id())).isEmpty();
    }
}
