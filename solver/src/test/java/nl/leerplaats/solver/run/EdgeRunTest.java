package nl.leerplaats.solver.run;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is missing, too much, or decided already: a valid plan comes out that claims what it costs. */
class EdgeRunTest {

    private static final long STEPS = 3;

    /** Two students, two companies, two supervisors. */
    private static TinyDataset two(String name) {
        return TinyDataset.create()
                .name(name)
                .student("bram", bram -> bram.hours(640, 1280, 0))
                .company("smithy", smithy -> {})
                .supervisor("sam", sam -> {})
                .supervisor("tess", tess -> tess.visitDays(MONDAY));
    }

    private static TinyDataset withWeights(String name, int weight) {
        TinyDataset tiny = two(name)
                .company("mill", mill -> mill.lastPlacementEnded("2023-06-30"))
                .baseline("anna", "P1", "smithy", "mies", MONDAY, FRIDAY)
                .baselineSupervision("anna", "sam")
                .travelTime("anna", "smithy", 45);
        for (CostTerm term : CostTerm.values()) {
            tiny.weight(term, weight);
        }
        return tiny;
    }

    private static TinyDataset withWishes(int wishes) {
        TinyDataset tiny = two(wishes + " preferences");
        String[] ids = IntStream.range(0, wishes)
                .mapToObj(number -> "company " + number)
                .toArray(String[]::new);
        for (String id : ids) {
            tiny.company(id, company -> {});
        }
        return tiny.student("anna", anna -> anna.preferences(ids));
    }

    static Stream<Dataset> nothingToChoose() {
        return Stream.of(
                        TinyDataset.create().name("no companies").withoutCompany("bakery"),
                        two("no students").withoutStudent("anna").withoutStudent("bram"),
                        TinyDataset.create()
                                .name("no requests")
                                .student(
                                        "anna",
                                        anna -> anna.withoutRequest("P1").withoutRequest("P2")),
                        TinyDataset.create().name("all over").asOf("2030-01-07"),
                        TinyDataset.create().name("no mentors").company("bakery", b -> b.withoutMentors()),
                        TinyDataset.create().name("no places").company("bakery", b -> b.places(0)),
                        TinyDataset.create().name("no recognitions").company("bakery", b -> b.withoutAccreditations()),
                        TinyDataset.create()
                                .name("mentor for nobody")
                                .company("bakery", b -> b.mentor("mies", Weekdays.ALL, 0)),
                        TinyDataset.create().name("no way").travelTime("anna", "bakery", 1_000_000),
                        TinyDataset.create().name("no hours left").student("anna", anna -> anna.hours(0, 100, 100)),
                        TinyDataset.create()
                                .name("all pinned")
                                .supervisor("sam", sam -> {})
                                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .pinned("anna", "P2", "bakery", "mies", MONDAY, FRIDAY)
                                .pinnedSupervision("anna", "sam"))
                .map(TinyDataset::build);
    }

    static Stream<Dataset> edges() {
        return Stream.of(
                        two("without companies").withoutCompany("bakery").withoutCompany("smithy"),
                        TinyDataset.create().name("no supervisors").student("bram", bram -> {}),
                        two("one without requests")
                                .student(
                                        "anna",
                                        anna -> anna.withoutRequest("P1").withoutRequest("P2")),
                        two("one company").withoutCompany("smithy"),
                        two("supervisors for nobody")
                                .supervisor("sam", sam -> sam.maxStudents(0))
                                .supervisor("tess", tess -> tess.maxStudents(0)),
                        two("supervisors of another profile")
                                .supervisor("sam", sam -> sam.profiles(Profile.GROEN))
                                .supervisor("tess", tess -> tess.profiles(Profile.GROEN)),
                        two("any number of days")
                                .student(
                                        "anna",
                                        anna -> anna.request("P1", 4, 1, 2, 3).request("P2", 1, 2, 3, 4)),
                        two("days of no minutes").company("bakery", b -> b.minutesPerDay(0)),
                        two("endless ways")
                                .student("anna", anna -> anna.travel(1_000_000))
                                .travelTime("anna", "bakery", 1_000_000)
                                .travelTime("anna", "smithy", 1_000_000),
                        two("before it all").asOf("2020-01-06"),
                        withWeights("weights of 0", 0),
                        withWeights("weights of a million", Weights.MAXIMUM),
                        withWishes(2000))
                .map(TinyDataset::build);
    }

    /** Pins that break every rule there is, and others who want the same. */
    static Stream<Dataset> brokenPins() {
        return Stream.of(
                        two("pins that are all wrong")
                                .school("school", school -> school.schoolMinutes(2000))
                                .school("elsewhere", school -> {})
                                .student(
                                        "anna",
                                        anna -> anna.born("2013-02-02")
                                                .request("P2", 3)
                                                .exclusions("bakery")
                                                .schoolDays(MONDAY))
                                .company(
                                        "bakery",
                                        b -> b.withoutAccreditations()
                                                .workTimes("00:00", "05:00")
                                                .unavailableFrom("2027-02-01"))
                                .supervisor(
                                        "sam", sam -> sam.school("elsewhere").maxStudents(0))
                                .travelTime("anna", "bakery", 46)
                                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                                .pinnedSupervision("anna", "sam"),
                        two("more pins than places")
                                .withoutCompany("smithy")
                                .company("bakery", b -> b.places(0))
                                .student("chris", chris -> {})
                                .supervisor("sam", sam -> sam.maxStudents(1))
                                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                                .pinned("bram", "P1", "bakery", "mies", MONDAY, FRIDAY)
                                .pinnedSupervision("anna", "sam")
                                .pinnedSupervision("bram", "sam"),
                        two("pins over the maximum")
                                .student("anna", anna -> anna.hours(0, 100, 0).days(0, 10, 5))
                                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                        two("later pins that leave no hours")
                                .calendar(
                                        "calendar",
                                        calendar -> calendar.withoutPeriods()
                                                .period("P1", "2026-08-31", "2027-01-29")
                                                .period("P2", "2027-02-01", "2027-04-23")
                                                .period("P3", "2027-05-03", "2027-07-16"))
                                .student("anna", anna -> anna.hours(640, 500, 0).request("P3", 2))
                                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                                .pinned("anna", "P3", "bakery", "mies", MONDAY, TUESDAY),
                        two("a pin on every day of the week")
                                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
                        two("a pin on no day").pinned("anna", "P1", "bakery", "mies"))
                .map(TinyDataset::build);
    }

    @ParameterizedTest
    @MethodSource("nothingToChoose")
    void whereNothingIsToBeChosenTheRunEndsAtOnce(Dataset dataset) throws InterruptedException {
        SolveResult result = Runs.solve(dataset, STEPS, 1);

        assertThat(result.stopReason()).as(dataset.name()).isEqualTo(StopReason.NOTHING_TO_CHOOSE);
        assertThat(result.steps()).as(dataset.name()).isZero();
    }

    @ParameterizedTest
    @MethodSource({"edges", "brokenPins"})
    void atTheEdgesAValidPlanComesOut(Dataset dataset) throws InterruptedException {
        SolveResult result = Runs.solve(dataset, STEPS, 1);

        assertThat(result.stopReason()).as(dataset.name()).isIn(StopReason.STEP_LIMIT, StopReason.PROVEN_OPTIMAL);
    }

    @Test
    void anEmptyDatasetHasAnEmptyPlan() throws InterruptedException {
        Dataset empty = new Dataset(
                "empty",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Weights.DEFAULT,
                Extra.NONE);

        assertThat(Runs.solve(empty, STEPS, 1).plan())
                .isEqualTo(new Plan("empty", List.of(), List.of(), new Cost(0, 0, 0), Extra.NONE));
    }

    @Test
    void whoCannotBePlacedIsLeftUnplaced() throws InterruptedException {
        Dataset dataset = two("no company for Bram")
                .student("bram", bram -> bram.profile(Profile.GROEN))
                .build();

        assertThat(Runs.solve(dataset, STEPS, 1).plan().placements())
                .extracting(placement -> placement.studentId() + " " + placement.periodId())
                .containsExactly("anna P1", "anna P2");
    }

    @Test
    void theBestOfManyWishesComesTrue() throws InterruptedException {
        SolveResult result = Runs.solve(withWishes(200).build(), 10, 1);

        assertThat(result.plan().placements())
                .filteredOn(placement -> placement.studentId().equals("anna"))
                .extracting(placement -> placement.companyId())
                .containsExactly("company 0", "company 0");
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void anyAcceptedDatasetHasAValidPlan(InstanceKind kind) throws InterruptedException {
        for (long seed = 11; seed <= 15; seed++) {
            Runs.solve(RandomDatasets.of(kind, seed, 8), STEPS, seed);
        }
    }
}
