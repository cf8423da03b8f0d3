package nl.leerplaats.document.visit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitPlannerTest {

    private static VisitPlan plan(Dataset dataset, Plan plan, String supervisorId) {
        return plan(PlanBook.of(PlanningYear.of(dataset), plan), supervisorId, VisitSettings.DEFAULT);
    }

    private static VisitPlan plan(PlanBook book, String supervisorId, VisitSettings settings) {
        Supervisor supervisor = Objects.requireNonNull(book.year().findSupervisor(supervisorId));
        return VisitPlanner.plan(
                supervisor, book.year().getSchool(supervisor.schoolId()), book.ofSupervisor(supervisorId), settings);
    }

    /** P1 has 19 school weeks: a visit in each four weeks is five visits, all on the one day that is a stage day and a visit day. */
    @Test
    void aPupilIsVisitedMonthlyOnAStageDayThatIsAVisitDay() {
        Dataset dataset = TinyDataset.create()
                .supervisor("vera", vera -> vera.visitDays(TUESDAY, FRIDAY))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .build();

        VisitPlan visits = plan(dataset, plan, "vera");

        assertThat(visits.listVisits())
                .hasSize(5)
                .allSatisfy(visit -> assertThat(visit.date().getDayOfWeek()).isEqualTo(TUESDAY));
        assertThat(visits.unvisited()).isEmpty();
    }

    @Test
    void pupilsOfOneCompanyAreSeenInOneVisit() {
        Dataset dataset = TinyDataset.create()
                .student("bob", bob -> {})
                .company("bakery", bakery -> bakery.places(2).mentor("mo", nl.leerplaats.data.value.Weekdays.ALL, 1))
                .supervisor("vera", vera -> vera.visitDays(TUESDAY))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bob", "P1", "bakery", "mo", TUESDAY, THURSDAY)
                .supervise("anna", "vera")
                .supervise("bob", "vera")
                .build();

        assertThat(plan(dataset, plan, "vera").listVisits())
                .hasSize(5)
                .allSatisfy(visit -> assertThat(visit.stages()).hasSize(2));
    }

    /** Two companies in town and two 12 km to the east: a round has time for two, and takes neighbours. */
    @Test
    void companiesNearEachOtherShareADay() {
        Dataset dataset = TinyDataset.create()
                .student("bob", bob -> {})
                .student("cas", cas -> {})
                .student("dik", dik -> {})
                .company("butcher", company -> company.at(52.095, 5.125))
                .company("farm", company -> company.at(52.09, 5.30))
                .company("mill", company -> company.at(52.092, 5.305))
                .supervisor("vera", vera -> vera.visitDays(TUESDAY))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bob", "P1", "farm", "mies", MONDAY, TUESDAY)
                .place("cas", "P1", "butcher", "mies", MONDAY, TUESDAY)
                .place("dik", "P1", "mill", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .supervise("bob", "vera")
                .supervise("cas", "vera")
                .supervise("dik", "vera")
                .build();
        VisitSettings two = new VisitSettings(4, 45, LocalTime.of(9, 0), 200);

        VisitPlan visits = plan(PlanBook.of(PlanningYear.of(dataset), plan), "vera", two);

        assertThat(visits.days())
                .hasSize(10)
                .allSatisfy(day -> assertThat(day.visits().stream()
                                .map(visit -> visit.company().id())
                                .sorted()
                                .toList())
                        .isIn(List.of("bakery", "butcher"), List.of("farm", "mill")));
    }

    @Test
    void whatCannotBeVisitedOnAStageDayIsSaid() {
        Dataset dataset = TinyDataset.create()
                .supervisor("vera", vera -> vera.visitDays(FRIDAY))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .build();

        VisitPlan visits = plan(dataset, plan, "vera");

        assertThat(visits.days()).isEmpty();
        assertThat(visits.unvisited()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Unvisited.Reason.NO_VISIT_DAY);
            assertThat(one.wanted()).isEqualTo(5);
            assertThat(one.planned()).isZero();
        });
    }

    /** The company closes on every Tuesday of September, so one of the five parts has no Tuesday left. */
    @Test
    void aPartOfTheStageWithoutAVisitDayIsSaid() {
        Dataset dataset = TinyDataset.create()
                .company(
                        "bakery",
                        bakery -> bakery.closed("2026-09-01", "2026-09-01")
                                .closed("2026-09-08", "2026-09-08")
                                .closed("2026-09-15", "2026-09-15")
                                .closed("2026-09-22", "2026-09-22")
                                .closed("2026-09-29", "2026-09-29")
                                .closed("2026-10-06", "2026-10-06"))
                .supervisor("vera", vera -> vera.visitDays(TUESDAY))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .build();

        assertThat(plan(dataset, plan, "vera").unvisited()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(Unvisited.Reason.NO_DATE);
            assertThat(one.planned()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyVisitIsPossibleAndEveryMissingOneIsCounted(long seed) {
        PlanningYear year = PlanningYear.of(RandomDatasets.of(InstanceKind.MULTI, seed, 40));
        PlanBook book = PlanBook.of(year, RandomPlans.of(year, seed));
        VisitSettings settings = VisitSettings.DEFAULT;
        int visits = 0;
        for (Supervisor supervisor : year.dataset().supervisors()) {
            VisitPlan plan = plan(book, supervisor.id(), settings);
            assertThat(plan(book, supervisor.id(), settings)).isEqualTo(plan);
            plan.days().forEach(day -> requirePossible(day, supervisor, settings));
            requireCounted(book.ofSupervisor(supervisor.id()), plan, settings);
            visits += plan.listVisits().size();
        }
        assertThat(visits).isPositive();
    }

    private static void requirePossible(VisitDay day, Supervisor supervisor, VisitSettings settings) {
        LocalTime free = LocalTime.MIDNIGHT;
        for (Visit visit : day.visits()) {
            assertThat(supervisor.visitDays().contains(visit.date().getDayOfWeek()))
                    .isTrue();
            assertThat(visit.from()).isAfterOrEqualTo(free);
            assertThat(visit.from().getMinute() % 5).as("%s", visit.from()).isZero();
            for (Stage stage : visit.stages()) {
                assertThat(stage.dates()).contains(visit.date());
                assertThat(stage.company()).isEqualTo(visit.company());
            }
            free = visit.to();
        }
        if (day.visits().size() > 1) {
            assertThat(settings.dayStart().plusMinutes(settings.dayMinutes()))
                    .isAfterOrEqualTo(free.plusMinutes(day.backMinutes()));
        }
    }

    private static void requireCounted(List<Stage> stages, VisitPlan plan, VisitSettings settings) {
        for (Stage stage : stages) {
            int wanted =
                    settings.countVisits(stage.request().weeks(), stage.dates().size());
            long planned = plan.listVisits().stream()
                    .filter(visit -> visit.stages().contains(stage))
                    .count();
            int missing = plan.unvisited().stream()
                    .filter(one -> one.stage().equals(stage))
                    .mapToInt(one -> one.wanted() - one.planned())
                    .sum();
            assertThat(planned + missing).isEqualTo(wanted);
        }
    }
}
