package nl.leerplaats.web.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.plan.PlanTables;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.work.held.HoursDesk;
import nl.leerplaats.web.work.held.StudentHours;
import nl.leerplaats.web.working.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The hours of students until a day: past days as the working plan of then had them. */
@WebTest
class HoursControllerTest {

    private static final LocalDate MOVED = LocalDate.of(2026, 11, 2);

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk working;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private HoursDesk hours;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;
    private String page;

    @BeforeEach
    void propose() {
        desk = new Desk(store, InstanceKind.SCHOOL);
        page = desk.address("working-plan/hours");
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private Working accepted() throws Exception {
        accept.accept(desk.proposal, null, null, "Sanne");
        return now();
    }

    private Working now() {
        return working.find(desk.space.id()).orElseThrow();
    }

    private StudentHours of(String studentId, LocalDate until) {
        return hours.count(now(), until).students().stream()
                .filter(one -> one.student().id().equals(studentId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withOnePlanTheHoursAreThoseOfThePlan() throws Exception {
        web.perform(get(page)).andExpect(redirectedUrl(desk.address("working-plan")));
        Working now = accepted();
        LocalDate inTheYear = LocalDate.of(2027, 2, 1);
        PlanTables.of(now.plan()).students().forEach(row -> {
            StageWork total = of(row.id(), inTheYear).total();
            assertThat(total).isEqualTo(new StageWork(row.minutes(), row.days()));
        });
        web.perform(get(page).param("until", inTheYear.toString()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Uren tot en met 1 februari 2027"),
                                containsString("Het eerste werkplan is van"),
                                containsString("Tegen 640 uur en 80 dagen"))));
    }

    @Test
    void whoWasTakenOutInTheYearKeepsTheDaysUntilThen() throws Exception {
        Working first = accepted();
        Placement one = first.plan().plan().placements().stream()
                .filter(placement -> of(placement.studentId(), MOVED.minusDays(1))
                                .planned()
                                .until()
                                .days()
                        > 0)
                .filter(placement -> placement.periodId().equals("P1"))
                .findFirst()
                .orElseThrow();
        String student = one.studentId();
        StageWork until = of(student, MOVED.minusDays(1)).planned().until();
        working.move(first, new HandMove.TakeOut(Desk.key(one)), null);
        Moved.to(jdbc, desk.space.id(), 1, MOVED);
        Moved.to(jdbc, desk.space.id(), 2, MOVED);
        assertThat(of(student, MOVED.minusDays(1)).planned().until())
                .as("accepted and taken out on one day: the days before count as it was accepted")
                .isEqualTo(until);

        Moved.to(jdbc, desk.space.id(), 1, LocalDate.of(2026, 9, 1));
        Moved.to(jdbc, desk.space.id(), 2, MOVED);
        assertThat(of(student, MOVED.minusDays(1)).planned().until()).isEqualTo(until);
        StageWork total = of(student, MOVED.minusDays(1)).total();
        assertThat(total)
                .as("wherever it is split")
                .isEqualTo(of(student, LocalDate.of(2027, 7, 1)).total());

        working.undo(desk.space.id(), now().version().version(), "Sanne");
        Student now = of(student, MOVED).student();
        assertThat(of(student, LocalDate.of(2027, 7, 1)).total().days())
                .as("the days while it was taken out are lost, those after it are there again")
                .isBetween(total.days(), Integer.MAX_VALUE)
                .isGreaterThanOrEqualTo(until.days() + now.days().completed());
    }

    @Test
    void whatIsPutRightByHandCountsInTheTotal() throws Exception {
        accepted();
        Student student = desk.space.dataset().students().get(0);
        StageWork before = of(student.id(), MOVED).total();
        int minutes = student.hours().completedMinutes() + 480;
        desk.happens(new WorkCompleted(student.id(), minutes, student.days().completed() + 1));
        StudentHours after = of(student.id(), MOVED);
        assertThat(after.total()).isEqualTo(before.plus(new StageWork(480, 1)));
        desk.happens(
                new WorkCompleted(student.id(), minutes - 960, student.days().completed()));
        assertThat(of(student.id(), MOVED).total().minutes()).isEqualTo(before.minutes() - 480);
        web.perform(get(page).param("q", student.shownName()))
                .andExpect(content()
                        .string(allOf(
                                containsString(student.shownName()),
                                containsString("/data/student/hours?id="),
                                containsString(HourCount.of(before.minutes() - 480)
                                                .toPlainString()
                                                .replace('.', ',')
                                        + "\u00a0uur"))));
    }

    @Test
    void studentsAreFoundSortedAndDownloaded() throws Exception {
        accepted();
        List<StudentHours> all = hours.count(now(), MOVED).students();
        List<StudentHours> named = filter(null, false, HoursFilter.Sort.NAME).apply(all);
        assertThat(named).hasSameSizeAs(all).extracting(one -> one.student().shownName());
        assertThat(filter(null, true, HoursFilter.Sort.SHORT).apply(all))
                .allMatch(StudentHours::isShort)
                .isSortedAccordingTo((one, other) -> Long.compare(other.minutesShort(), one.minutesShort()));
        String name = named.get(0).student().shownName();
        assertThat(filter(name, false, HoursFilter.Sort.NAME).apply(all)).contains(named.get(0));
        String table = web.perform(get(desk.address("working-plan/hours.csv")).param("until", MOVED.toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(all.size() + 1).anyMatch(line -> line.contains("Uren tot en met de dag"));
        assertThat(table.lines().skip(1).findFirst().orElseThrow()).contains(name);
    }

    private static HoursFilter filter(@Nullable String q, boolean only, HoursFilter.Sort by) {
        return new HoursFilter(MOVED, q, null, only, by);
    }

    @Test
    void whatIsNoDayIsSaidAndTodayIsShown() throws Exception {
        accepted();
        web.perform(get(page).param("until", "gisteren"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dit is geen dag.")));
        web.perform(get(page + ".csv").param("until", "gisteren")).andExpect(redirectedUrl(page + "?until=gisteren"));
        web.perform(get(page)).andExpect(content().string(not(containsString("Dit is geen dag."))));
    }
}
