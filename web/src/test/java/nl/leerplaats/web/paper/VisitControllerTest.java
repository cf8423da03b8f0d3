package nl.leerplaats.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.change.Renamed;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.document.SupervisorVisits;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitPlan;
import nl.leerplaats.document.visit.VisitSettings;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The visits on the page are those of the papers; the page of a student has the calendar of the hours statement. */
@WebTest
class VisitControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    private String page(Year year, String more) throws Exception {
        return web.perform(get(year.address(more)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static PlanBook book(Year year) {
        return PlanBook.of(year.space.year(), year.proposal.plan(), year.proposal.verdict());
    }

    @Test
    void aYearWithoutWorkingPlanSaysWhatToDoFirst() throws Exception {
        Year year = new Year(store);
        web.perform(get(year.address("visits")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Papieren zijn er zodra er een werkplan is")));
        web.perform(get("/spaces/nothing/visits")).andExpect(status().isNotFound());
    }

    @Test
    void eachSupervisorSeesWhereToGoWhenAndWhomToMeet() throws Exception {
        Year year = new Year(store).accepted(accept);
        PlanBook book = book(year);
        List<Supervisor> all = SupervisorVisits.listSupervisors(book);
        assertThat(all).isNotEmpty();
        for (Supervisor one : all) {
            VisitPlan plan = SupervisorVisits.plan(book, one, VisitSettings.DEFAULT);
            String page = page(year, "visits?supervisor=" + one.id());
            assertThat(page.split("<tr role=\"row\">").length - 2)
                    .isEqualTo(plan.listVisits().size());
            plan.listVisits()
                    .forEach(visit -> assertThat(page)
                            .contains(visit.company().name())
                            .contains(Names.of(year.space.dataset())
                                    .student(visit.stages().get(0).student().id())));
        }
        String whole = page(year, "visits?whole=true&lang=en");
        all.forEach(one -> assertThat(whole)
                .contains("Visits of " + Names.of(year.space.dataset()).supervisor(one.id())));
    }

    @Test
    void anUnknownSupervisorIsNotAnotherOne() throws Exception {
        Year year = new Year(store).accepted(accept);
        assertThat(page(year, "visits")).contains("Bezoeken van ");
        assertThat(page(year, "visits?supervisor=")).contains("Bezoeken van ");
        web.perform(get(year.address("visits")).param("supervisor", "no body/;"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theStudentHasCalendarHoursSupervisorAndPapersInTheYearAndInThePlan() throws Exception {
        Year year = new Year(store, dataset -> {
                    var students = new ArrayList<>(dataset.students());
                    students.set(0, Renamed.student(students.get(0), "a b/c;d&e%é:f"));
                    return dataset.withStudents(students);
                })
                .accepted(accept);
        String id = "a%20b/c;d%26e%25%C3%A9:f";
        var stages = book(year).ofStudent("a b/c;d&e%é:f");
        assertThat(stages).isNotEmpty();
        String inYear = web.perform(get(year.address("working-plan/student")).param("id", "a b/c;d&e%é:f"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(inYear)
                .contains("Agenda en uren")
                .contains("Begeleid door ")
                .contains("papers/of?owner=student:" + id + "&amp;kind=HOURS")
                .contains(stages.get(0).company().name());
        String inPlan = web.perform(
                        get("/plans/" + year.proposal.id() + "/student").param("id", "a b/c;d&e%é:f"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(inPlan).contains("Agenda en uren").contains("documents?student=" + id + "&amp;kind=HOURS");
    }
}
