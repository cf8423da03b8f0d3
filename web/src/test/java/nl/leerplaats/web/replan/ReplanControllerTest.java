package nl.leerplaats.web.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.web.DroppedOut;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is refused before planning again begins, and what is said where it did not come to its end. */
@WebTest
class ReplanControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private AcceptDesk accept;

    private StoredDataset space;
    private String pages;
    private LocalDate monday;

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 4);
        pages = "/spaces/" + space.id() + "/replan";
        monday = space.year().firstDay().plusWeeks(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private void accept() throws Exception {
        DroppedOut.acceptAPlan(store, accept, space);
    }

    @Test
    void withoutAWorkingPlanTheNextStepIsToMakeOne() throws Exception {
        web.perform(get(pages))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Er is nog geen werkplan."),
                                containsString("/runs\""),
                                not(containsString("id=\"asOf\"")))));
        web.perform(post(pages).param("asOf", monday.toString()).param("time", "5"))
                .andExpect(status().isBadRequest())
                .andExpect(model().attribute("refusal", "NO_WORKING_PLAN"));
    }

    @Test
    void aDayThatCannotBeIsRefusedInWordsAndStaysInItsField() throws Exception {
        accept();
        LocalDate sunday = monday.minusDays(1);
        web.perform(post(pages).param("asOf", sunday.toString()).param("time", "5"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Deze dag is geen maandag."),
                                containsString("value=\"" + sunday + "\""))));
        LocalDate later = space.year().lastDay().plusYears(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        web.perform(post(pages).param("asOf", later.toString()).param("time", "5"))
                .andExpect(content().string(containsString("buiten het schooljaar")));
        LocalDate over = space.dataset().calendars().stream()
                .flatMap(one -> one.periods().stream())
                .map(Period::to)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        web.perform(post(pages).param("asOf", over.toString()).param("time", "5"))
                .andExpect(content().string(containsString("valt er niets meer te plannen")));
        web.perform(post(pages).param("asOf", "morgen").param("time", "5"))
                .andExpect(model().attribute("problem", "replan.badDate"));
        web.perform(post(pages).param("asOf", monday.toString()).param("time", "0"))
                .andExpect(model().attribute("problem", "run.badForm"));
        assertThat(store.replans().list(space.id())).isEmpty();
    }

    @Test
    void theUsualDayIsAMondayInTheYear() throws Exception {
        accept();
        String page = web.perform(get(pages)).andReturn().getResponse().getContentAsString();
        String day = page.replaceAll("(?s).*type=\"date\"[^>]*value=\"([-0-9]+)\".*", "$1");
        assertThat(LocalDate.parse(day).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(LocalDate.parse(day)).isBeforeOrEqualTo(space.year().lastDay());
        assertThat(page).contains("er niets veranderd in de gegevens");
    }

    @ParameterizedTest
    @EnumSource(RunState.class)
    void eachStateWithoutAProposalHasItsWords(RunState state) throws Exception {
        accept();
        StoredReplan replan =
                new StoredReplan(store.newId(), space.id(), Instant.now(), null, state, monday, 20, 1, null);
        store.replans().add(replan);
        boolean active = replan.isInUse();
        web.perform(get(pages + "/" + replan.id()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                active ? containsString("hx-trigger=\"every 1s\"") : not(containsString("hx-trigger")),
                                active ? containsString("Stoppen") : not(containsString("Stoppen")),
                                not(containsString("Alles aannemen")))));
        web.perform(get(pages)).andExpect(content().string(containsString("Eerdere voorstellen")));
    }

    @Test
    void whatIsOfAnotherSpaceOrNotThereIsNotFound() throws Exception {
        web.perform(get(pages + "/nothing")).andExpect(status().isNotFound());
        StoredReplan other =
                new StoredReplan(store.newId(), space.id(), Instant.now(), null, RunState.DONE, monday, 20, 1, null);
        store.replans().add(other);
        web.perform(get("/spaces/elsewhere/replan/" + other.id())).andExpect(status().isNotFound());
        web.perform(post(pages + "/" + other.id() + "/accept")
                        .param("kind", "FEWEST")
                        .param("all", "true"))
                .andExpect(status().isNotFound());
        web.perform(post(pages + "/" + other.id() + "/accept")
                        .param("kind", "nonsense")
                        .param("all", "true"))
                .andExpect(status().isNotFound());
    }
}
