package nl.leerplaats.web.plan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.store.PlanOrigin;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables say what the plan says, and count what the judge counts. */
class PlanTablesTest {

    private static StoredPlan stored(Dataset dataset, Plan plan) {
        StoredDataset keptDataset = StoredDataset.of("d", dataset, List.of(), false, Instant.EPOCH);
        return new StoredPlan(
                "p",
                keptDataset,
                plan,
                PlanChecker.check(dataset, plan),
                new PlanOrigin.Solved(Duration.ofSeconds(1), StopReason.TIME_LIMIT, 1, new Bound(0, 0, 0, 0)),
                Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, 1", "SCHOOL, 2", "TIGHT, 1", "TIGHT, 2", "MULTI, 1", "REPLAN, 1", "REPLAN, 2"})
    void theTablesCountWhatTheJudgeCounts(InstanceKind kind, long seed) {
        Dataset dataset = DatasetGenerator.generate(kind, seed);
        StoredPlan plan = stored(dataset, FirstComeFirstServed.plan(dataset));
        PlanTables tables = PlanTables.of(plan);
        String which = kind + " with seed " + seed;
        assertThat(tables.figures().hoursShort())
                .as(which)
                .isEqualTo(plan.verdict().count(CostTerm.SHORTFALL_HOUR));
        assertThat(tables.students().stream().mapToLong(StudentRow::daysShort).sum())
                .as(which)
                .isEqualTo(plan.verdict().count(CostTerm.SHORTFALL_DAY));
        assertThat(tables.figures().unsupervised()).as(which).isEqualTo((int)
                plan.verdict().count(CostTerm.UNSUPERVISED));
        assertThat(tables.students().stream()
                        .flatMap(row -> row.stages().stream())
                        .filter(stage -> stage.isUnplaced() && !stage.past())
                        .mapToLong(StageRow::weeks)
                        .sum())
                .as(which)
                .isEqualTo(plan.verdict().count(CostTerm.UNPLACED));
    }

    @Test
    void aStudentIsShownWithPlaceMentorDaysAndTravelInEachPeriod() {
        Dataset dataset = TinyDataset.create().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, THURSDAY)
                .build();
        StudentRow anna = PlanTables.of(stored(dataset, plan)).students().get(0);
        assertThat(anna.id()).isEqualTo("anna");
        assertThat(anna.stages()).hasSize(2);
        StageRow first = anna.stages().get(0);
        assertThat(first.period()).isEqualTo("P1");
        assertThat(first.weeks()).isEqualTo(19);
        StageRow.Place place = Objects.requireNonNull(first.place());
        assertThat(place.days()).isEqualTo(Weekdays.of(MONDAY, THURSDAY));
        assertThat(place.travelMinutes()).isEqualTo(3);
        assertThat(anna.stages().get(1).isUnplaced()).isTrue();
        assertThat(anna.countUnplaced()).isEqualTo(1);
    }

    @Test
    void aCompanyIsShownWithItsPupilsByWeekdayInEachPeriod() {
        Dataset dataset = TinyDataset.create().student("bram", student -> {}).build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", TUESDAY)
                .place("bram", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        List<CompanyRow> companies = PlanTables.of(stored(dataset, plan)).companies();
        assertThat(companies).singleElement().satisfies(bakery -> {
            assertThat(bakery.periods())
                    .extracting(CompanyRow.CompanyPeriod::period)
                    .containsExactly("P1", "P2");
            assertThat(pupils(bakery, 0, MONDAY)).hasSize(2);
            assertThat(pupils(bakery, 0, TUESDAY)).hasSize(1);
            assertThat(pupils(bakery, 1, TUESDAY)).hasSize(1);
            assertThat(pupils(bakery, 1, MONDAY)).isEmpty();
        });
    }

    private static List<String> pupils(CompanyRow company, int period, DayOfWeek day) {
        return company.periods().get(period).weekdays().get(day.getValue() - 1).pupils();
    }

    /** As the judge leaves it out: it is in the list of breaks, and in no row. */
    @Test
    void whatAPlanNamesThatIsNotThereIsInNoRow() {
        Dataset dataset = TinyDataset.create().build();
        Plan plan = TinyPlan.of(dataset)
                .place("nobody", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P9", "bakery", "mies", MONDAY)
                .place("anna", "P1", "nowhere", "mies", MONDAY)
                .place("anna", "P1", "bakery", "no one", MONDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY, MONDAY)
                .place("anna", "P1", "bakery", "mies", DayOfWeek.SUNDAY)
                .supervise("anna", "no one")
                .build();
        PlanTables tables = PlanTables.of(stored(dataset, plan));
        assertThat(tables.companies()).isEmpty();
        assertThat(tables.figures().unplacedRequests()).isEqualTo(2);
        assertThat(tables.students().get(0).supervisor()).isNull();
    }

    @Test
    void ofTwoPlacementsForARequestTheFirstCounts() {
        Dataset dataset = TinyDataset.create().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P1", "bakery", "mies", TUESDAY)
                .build();
        StageRow stage =
                PlanTables.of(stored(dataset, plan)).students().get(0).stages().get(0);
        assertThat(Objects.requireNonNull(stage.place()).days()).isEqualTo(Weekdays.of(MONDAY));
    }
}
