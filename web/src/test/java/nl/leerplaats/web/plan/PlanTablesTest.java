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
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
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

    /** A year with the same pupils on the same days is one line; it is the whole year where their school has no other period. */
    @Test
    void periodsOfACompanyThatAreAlikeAreOneLine() {
        Dataset dataset = TinyDataset.create()
                .student("bram", student -> {})
                .company("garage", company -> {})
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "garage", "mies", MONDAY)
                .build();
        PlanTables tables = PlanTables.of(stored(dataset, plan));
        assertThat(tables.companies().get(0).periods()).singleElement().satisfies(year -> {
            assertThat(year.wholeYear()).isTrue();
            assertThat(year.period()).isEqualTo("P1 – P2");
            assertThat(year.from()).isBefore(year.to());
        });
        assertThat(tables.companies().get(1).periods()).singleElement().satisfies(half -> {
            assertThat(half.wholeYear()).isFalse();
            assertThat(half.period()).isEqualTo("P1");
        });
    }

    @Test
    void periodsWithOtherDaysAreLinesOfTheirOwn() {
        Dataset dataset = TinyDataset.create().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P2", "bakery", "mies", TUESDAY)
                .build();
        assertThat(PlanTables.of(stored(dataset, plan)).companies().get(0).periods())
                .hasSize(2)
                .noneMatch(CompanyRow.CompanyPeriod::wholeYear);
    }

    @Test
    void aCompanyWithoutPupilsHasARowWithItsPlaces() {
        Dataset dataset = TinyDataset.create()
                .company("garage", company -> company.places(3))
                .build();
        PlanTables tables = PlanTables.of(stored(dataset, TinyPlan.of(dataset).build()));
        assertThat(tables.companies()).isEmpty();
        assertThat(tables.everyCompany()).extracting(Company::id).containsExactlyInAnyOrder("bakery", "garage");
        CompanyRow garage =
                new CompanyFilter("garage", false).page(tables, 1, 10).rows().get(0);
        assertThat(garage.periods()).isEmpty();
        assertThat(garage.open())
                .hasSize(5)
                .allMatch(day -> day.places() == 3 && day.pupils().isEmpty());
    }

    /** The words typed come back in the address of the next page, whatever signs are in them. */
    @ParameterizedTest
    @CsvSource({
        "'', false, /plans/p/companies",
        "'', true, /plans/p/companies?all=true",
        "a&b c, false, /plans/p/companies?q=a%26b%20c",
        "ä, true, /plans/p/companies?all=true&q=%C3%A4"
    })
    void theAddressHasWhatIsShown(String q, boolean all, String address) {
        assertThat(new CompanyFilter(q, all).address("p")).isEqualTo(address);
    }

    private static List<String> pupils(CompanyRow company, int period, DayOfWeek day) {
        return company.periods().get(period).weekdays().get(day.getValue() - 1).pupils().stream()
                .map(DayPupil::name)
                .toList();
    }

    /** One in the morning and one in the afternoon take one place together. */
    @Test
    void halfDaysShareAPlaceInTheTables() {
        Dataset dataset = TinyDataset.create()
                .student("anna", anna -> anna.dayPart("P1", DayPart.MORNING))
                .student("bob", bob -> bob.dayPart("P1", DayPart.AFTERNOON))
                .build();
        PlanTables tables = PlanTables.of(stored(
                dataset,
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .build()));

        CompanyRow.CompanyDay monday =
                tables.companies().get(0).periods().get(0).weekdays().get(0);
        assertThat(monday.pupils())
                .containsExactly(new DayPupil("anna", DayPart.MORNING), new DayPupil("bob", DayPart.AFTERNOON));
        assertThat(monday.taken()).isEqualTo(1);
        assertThat(DayPupil.places(List.of(
                        new DayPupil("a", null),
                        new DayPupil("b", DayPart.MORNING),
                        new DayPupil("c", DayPart.MORNING),
                        new DayPupil("d", DayPart.AFTERNOON))))
                .isEqualTo(3);
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
