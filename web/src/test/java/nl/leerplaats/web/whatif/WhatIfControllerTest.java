package nl.leerplaats.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is refused before anything is tried, what is said where it goes wrong, and which pages lead here. */
@WebTest
class WhatIfControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private WhatIfDesk desk;

    @Autowired
    private StandInSolver solver;

    private StoredDataset space;
    private Company company;
    private String pages;

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 4);
        company = space.dataset().companies().get(0);
        pages = "/spaces/" + space.id() + "/what-if";
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
        desk.forget();
        solver.endAll();
    }

    private void accept() throws Exception {
        Plan plan = FirstComeFirstServed.plan(space.dataset());
        StoredPlan proposal = new StoredPlan(
                store.newId(),
                space,
                plan,
                PlanChecker.check(space.year(), plan),
                new PlanOrigin.Uploaded("plan"),
                Instant.now());
        store.plans().add(proposal);
        accept.accept(proposal, null, null, null);
    }

    @Test
    void withoutAWorkingPlanTheNextStepIsToMakeOne() throws Exception {
        web.perform(get(pages))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er is nog geen werkplan"),
                                containsString("/runs\""),
                                not(containsString("id=\"from\"")))));
        web.perform(post(pages)
                        .param("gone.0", company.id())
                        .param("from", space.year().firstDay().toString())
                        .param("seconds", "5"))
                .andExpect(status().isBadRequest())
                .andExpect(model().attribute("problem", "replan.refused.NO_WORKING_PLAN"));
    }

    @Test
    void theFormBeginsWithTheCompanyAndADayOfTheYear() throws Exception {
        accept();
        String page = web.perform(get(pages).param("company", company.id()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(company.name());
        LocalDate day = LocalDate.parse(page.replaceAll("(?s).*name=\"from\"[^>]*value=\"([-0-9]+)\".*", "$1"));
        assertThat(day).isBetween(space.year().firstDay(), space.year().lastDay());
        assertThat(day.getDayOfWeek() == DayOfWeek.MONDAY
                        || day.equals(space.year().firstDay()))
                .isTrue();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndStaysInItsField() throws Exception {
        accept();
        web.perform(post(pages)
                        .param("gone.0", "Nergens")
                        .param("from", space.year().lastDay().plusDays(1).toString())
                        .param("seconds", "5"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Nergens\""),
                                containsString("Dit leerbedrijf staat niet in de gegevens."),
                                containsString("Deze dag ligt buiten het schooljaar."))));
        web.perform(post(pages)).andExpect(status().isBadRequest());
        web.perform(get(pages).param("company", "nobody").param("again", "nothing"))
                .andExpect(status().isOk());
    }

    @Test
    void aSearchThatFailsSaysSoAndLeavesEverythingAsItWas() throws Exception {
        accept();
        String address = Objects.requireNonNull(web.perform(post(pages)
                        .param("gone.0", company.id())
                        .param("from", space.year().firstDay().plusWeeks(3).toString())
                        .param("seconds", "5"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        Trial trial = desk.find(space.id(), address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
        Settled.until(() -> !trial.isActive());
        assertThat(trial.state()).isEqualTo(RunState.FAILED);
        web.perform(get(address)).andExpect(content().string(containsString("Er is niets veranderd.")));
        web.perform(get(address + "/panel"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("hx-get"))));
        web.perform(get("/spaces/elsewhere/what-if/" + trial.id())).andExpect(status().isNotFound());
    }

    @Test
    void whatIsGoneIsNotFound() throws Exception {
        accept();
        web.perform(get(pages + "/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(content()
                        .string(allOf(
                                containsString("Het antwoord is weg"), containsString("href=\"" + pages + "\""))));
        web.perform(get(pages + "/nothing/panel")).andExpect(header().string("HX-Refresh", "true"));
        for (String gone : new String[] {pages + "/nothing", pages + "/nothing/panel", "/spaces/nothing/what-if"}) {
            web.perform(get(gone)).andExpect(status().isNotFound());
        }
        for (String gone : new String[] {"/nothing/stop", "/nothing/keep"}) {
            web.perform(post(pages + gone)).andExpect(status().isNotFound());
        }
        web.perform(post("/spaces/nothing/what-if")).andExpect(status().isNotFound());
    }

    @Test
    void otherPagesLeadHere() throws Exception {
        accept();
        String link = "href=\"" + pages;
        web.perform(get("/spaces/" + space.id() + "/data/company").param("id", company.id()))
                .andExpect(content().string(containsString(link + "?company=" + company.id())));
        web.perform(get("/spaces/" + space.id() + "/replan"))
                .andExpect(content().string(containsString(link + "\"")));
        String fragile = "/spaces/" + space.id() + "/working-plan/fragile";
        Settled.until(() -> shows(fragile, link + "?company="));
    }

    private boolean shows(String address, String text) {
        try {
            return web.perform(get(address))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .contains(text);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
