package nl.leerplaats.web.space;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Every change is there in words, can be taken out, and put back. */
@WebTest
class HistoryControllerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private AccessLog log;

    private int minute;

    private Change change(ChangedFact fact, String note) {
        Instant at = Instant.parse("2026-09-01T08:00:00Z").plusSeconds(60L * minute++);
        return new Change("change-" + minute, at, "Noor", note, fact, Extra.NONE);
    }

    private ResultActions history(StoredDataset year) throws Exception {
        return web.perform(get("/spaces/" + year.id() + "/history")).andExpect(status().isOk());
    }

    private ResultActions undo(StoredDataset year, long number) throws Exception {
        return web.perform(post("/spaces/" + year.id() + "/history/" + number + "/undo"));
    }

    private Company company(StoredDataset year) {
        return store.spaces()
                .find(year.id())
                .orElseThrow()
                .dataset()
                .companies()
                .get(0);
    }

    @Test
    void aChangeIsToldWithWhoWhenAndWhatWasNoted() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 31);
        Change gone = change(new CompanyUnavailable(company(year).id(), DAY), "belde vanochtend");
        store.spaces().apply(year.id(), List.of(gone), null);

        history(year)
                .andExpect(content()
                        .string(allOf(
                                containsString(company(year).name()),
                                containsString("1-2-2027"),
                                containsString("Noor"),
                                containsString("belde vanochtend"),
                                containsString("1 sep"))));
    }

    /** What is done with notes changes no data, and stands between the changes all the same. */
    @Test
    void whatIsDoneWithNotesStandsWhereItHappened() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 31);
        Change first = change(new CompanyUnavailable(company(year).id(), DAY), "het eerst");
        minute += 10;
        Change last = change(new CompanyUnavailable(company(year).id(), DAY.plusDays(1)), "het laatst");
        store.spaces().apply(year.id(), List.of(first, last), null);
        for (LogKind kind : List.of(LogKind.NOTE_WRITTEN, LogKind.SPACE_MADE)) {
            log.add(first.at().plusSeconds(60), kind, null, null, year.id());
        }
        log.add(last.at().plusSeconds(60), LogKind.NOTE_REMOVED, null, null, year.id());
        log.add(last.at(), LogKind.NOTE_REMOVED, null, null, null);

        String told = history(year).andReturn().getResponse().getContentAsString();

        assertThat(told)
                .containsSubsequence("weggehaald", "het laatst", "geschreven", "het eerst")
                .containsOnlyOnce("Notitie bij een leerbedrijf weggehaald");
    }

    @Test
    void aRecordThatWasPutSaysFieldByFieldWhatBecameDifferent() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 32);
        Supervisor one = year.dataset().supervisors().get(0);
        Supervisor other = new Supervisor(
                one.id(),
                one.name(),
                one.schoolId(),
                one.profiles(),
                one.maxStudents() + 3,
                one.visitDays(),
                null,
                one.extra());
        store.spaces().apply(year.id(), List.of(change(new Put.OfSupervisor(other), "")), null);

        history(year)
                .andExpect(content()
                        .string(allOf(
                                containsString("leerlingen hoogstens"),
                                containsString("van " + one.maxStudents() + " naar " + other.maxStudents()),
                                not(containsString("bezoekdagen")))));
    }

    @Test
    void aNewRecordIsToldAsNew() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 33);
        Supervisor fresh = new Supervisor(
                "nieuw-1",
                "Sanne Kuiper",
                year.dataset().schools().get(0).id(),
                List.of(),
                4,
                Weekdays.ALL,
                null,
                Extra.NONE);
        store.spaces().apply(year.id(), List.of(change(new Put.OfSupervisor(fresh), "")), null);
        history(year).andExpect(content().string(allOf(containsString("Sanne Kuiper"), containsString(">nieuw<"))));
    }

    @Test
    void anUndoTakesAChangeOutAndAnUndoOfItPutsItBack() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 34);
        store.spaces()
                .apply(
                        year.id(),
                        List.of(change(new CompanyUnavailable(company(year).id(), DAY), "")),
                        null);
        assertThat(company(year).unavailableFrom()).isEqualTo(DAY);

        undo(year, 1).andExpect(flash().attribute("notice", "history.undone"));
        assertThat(company(year).unavailableFrom()).isNull();
        history(year)
                .andExpect(
                        content().string(allOf(containsString("ongedaan gemaakt"), containsString("Toch weer doen"))));

        undo(year, 2).andExpect(flash().attribute("notice", "history.undone"));
        assertThat(company(year).unavailableFrom()).isEqualTo(DAY);
    }

    @Test
    void whatIsOutAlreadyOrNotThereIsToldAndChangesNothing() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 35);
        store.spaces()
                .apply(
                        year.id(),
                        List.of(change(new CompanyUnavailable(company(year).id(), DAY), "")),
                        null);
        undo(year, 1);
        undo(year, 1).andExpect(flash().attribute("problem", "history.cannot"));
        undo(year, 99).andExpect(flash().attribute("problem", "history.cannot"));
        web.perform(post("/spaces/nowhere/history/1/undo")).andExpect(status().isNotFound());
        assertThat(store.spaces().listChanges(year.id())).hasSize(2);
    }

    @Test
    void aChangeThatDoesNotFitStandsOnTopWithTheReasonAndCanBeDropped() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 36);
        store.spaces().apply(year.id(), List.of(change(new CompanyUnavailable("weg-7", DAY), "")), null);
        history(year)
                .andExpect(content()
                        .string(allOf(
                                containsString("1 wijziging past niet"),
                                containsString("Er is geen leerbedrijf"),
                                containsString("Laten vervallen"))));
        undo(year, 1);
        history(year).andExpect(content().string(not(containsString("wijziging past niet"))));
    }

    /** What depended on the change that is taken out waits from then on, and that is said. */
    @Test
    void anUndoThatLeavesAnotherChangeWithoutItsRecordSaysSo() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 37);
        Company base = company(year);
        Company fresh = new Company(
                "nieuw-2",
                "Nieuw & Zoon",
                base.location(),
                null,
                null,
                base.minutesPerDay(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                base.places(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Extra.NONE);
        List<Change> both = new ArrayList<>();
        both.add(change(new Put.OfCompany(fresh), ""));
        both.add(change(new CompanyUnavailable("nieuw-2", DAY), ""));
        store.spaces().apply(year.id(), both, null);

        undo(year, 1).andExpect(flash().attribute("notice", "history.undoneSomeWait"));
        // The company is gone, and is still called by its name.
        history(year).andExpect(content().string(containsString("Nieuw &amp; Zoon")));
    }

    @Test
    void aLongHistoryIsPaged() throws Exception {
        StoredDataset year = intake.generate(InstanceKind.SCHOOL, 38);
        List<Change> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add(change(new CompanyUnavailable(company(year).id(), DAY.plusDays(i)), "nummer " + i + "."));
        }
        store.spaces().apply(year.id(), many, null);
        history(year)
                .andExpect(content().string(allOf(containsString("nummer 50."), not(containsString("nummer 0.")))));
        web.perform(get("/spaces/" + year.id() + "/history").param("page", "2"))
                .andExpect(content().string(allOf(containsString("nummer 0."), not(containsString("nummer 50.")))));
    }
}
