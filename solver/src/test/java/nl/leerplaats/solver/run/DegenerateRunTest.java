package nl.leerplaats.solver.run;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerplaats.data.Reweighted;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.api.SolveSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The format allows what no school has. That too gives a valid plan that claims what it costs, and a bound that is not above it. */
class DegenerateRunTest {

    private static final SolveSettings STEPS = SolveSettings.ofSteps(5, 1);
    private static final SolveSettings ONE_SECOND = SolveSettings.ofTime(Duration.ofSeconds(1), 1);
    private static final int MANY_REQUESTS = 20;

    /** Three students who want the same two companies, with something to count of every term. */
    private static TinyDataset three(String name) {
        return TinyDataset.create()
                .name(name)
                .student("anna", anna -> anna.hours(640, 1280, 0).interests("baking"))
                .student(
                        "bram",
                        bram -> bram.days(80, 160, 0)
                                .preferences("smithy", "bakery")
                                .request("P2", 2, 3))
                .student("chris", chris -> {})
                .company("smithy", smithy -> smithy.at(52.15, 5.2).tags("iron"))
                .company("mill", mill -> mill.lastPlacementEnded("2023-06-30").at(52.2, 5.2))
                .supervisor("sam", sam -> sam.maxStudents(2).visitDays(FRIDAY))
                .supervisor("tess", tess -> tess.maxStudents(1).visitDays(MONDAY))
                .baseline("anna", "P1", "smithy", "mies", MONDAY, FRIDAY)
                .baselineSupervision("anna", "sam")
                .travelTime("bram", "smithy", 44);
    }

    private static Map<CostTerm, Integer> all(int weight) {
        Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            weights.put(term, weight);
        }
        return weights;
    }

    private static void solve(Dataset dataset) throws InterruptedException {
        Runs.solve(dataset, STEPS);
    }

    @ParameterizedTest
    @EnumSource(CostTerm.class)
    void oneWeightOfNothingOrOfAMillion(CostTerm term) throws InterruptedException {
        Dataset dataset = three("weight of " + term.key()).build();
        Map<CostTerm, Integer> others = all(0);
        others.put(term, 1);

        solve(Reweighted.of(dataset, Map.of(term, 0)));
        solve(Reweighted.of(dataset, Map.of(term, Weights.MAXIMUM)));
        solve(Reweighted.of(dataset, others));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Weights.MAXIMUM})
    void allWeightsAlike(int weight) throws InterruptedException {
        solve(Reweighted.of(three("all weights " + weight).build(), all(weight)));
        for (long seed = 1; seed <= 5; seed++) {
            solve(Reweighted.of(RandomTinyDatasets.of(seed), all(weight)));
        }
    }

    private static List<String> names(String kind, int number) {
        return IntStream.range(0, number).mapToObj(one -> kind + " " + one).toList();
    }

    /** A year of twenty periods of two weeks, and a student who wants a placement in each. */
    private static TinyDataset manyRequests() {
        LocalDate monday = LocalDate.of(2026, 8, 31);
        return three("20 requests")
                .calendar("weekly", calendar -> {
                    calendar.withoutPeriods().withoutClosures();
                    for (int period = 0; period < MANY_REQUESTS; period++) {
                        calendar.period(
                                "W" + period,
                                monday.plusWeeks(2L * period).toString(),
                                monday.plusWeeks(2L * period + 1).plusDays(4).toString());
                    }
                })
                .school("weekly", school -> school.calendar("weekly"))
                .student("daan", daan -> {
                    daan.school("weekly")
                            .hours(640, 800, 0)
                            .withoutRequest("P1")
                            .withoutRequest("P2");
                    for (int period = 0; period < MANY_REQUESTS; period++) {
                        daan.request("W" + period, 2, 1, 3);
                    }
                });
    }

    /** Companies with mentors who work on every weekday: 125 options each for a student who takes any number of days. */
    private static TinyDataset manyOptions() {
        TinyDataset tiny = three("10,000 options");
        names("company", 80).forEach(id -> tiny.company(id, DegenerateRunTest::withFiveMentors));
        return tiny.student("anna", anna -> anna.request("P1", 1, 2, 3, 4).request("P2", 4, 3, 2, 1));
    }

    private static void withFiveMentors(TinyCompany company) {
        names("mentor", 5).forEach(mentor -> company.mentor(mentor, Weekdays.ALL, 1));
    }

    private static TinyDataset wishes(int number) {
        TinyDataset tiny = three(number + " preferences");
        List<String> ids = new ArrayList<>(names("company", number));
        ids.forEach(id -> tiny.company(id, company -> {}));
        return tiny.student("anna", anna -> anna.preferences(ids.toArray(new String[0])));
    }

    private static Stream<TinyDataset> numbers() {
        return Stream.of(
                three("endless ways")
                        .student("anna", anna -> anna.travel(1_000_000))
                        .student("bram", bram -> bram.travel(1_000_000))
                        .travelTime("anna", "bakery", 1_000_000)
                        .travelTime("bram", "bakery", 1_000_000),
                three("ways of nothing")
                        .travelTime("anna", "bakery", 0)
                        .travelTime("chris", "bakery", 0)
                        .travelTime("chris", "smithy", 0),
                three("days of no minutes")
                        .company("bakery", bakery -> bakery.minutesPerDay(0))
                        .company("smithy", smithy -> smithy.minutesPerDay(0))
                        .company("mill", mill -> mill.minutesPerDay(0)),
                three("days of a million minutes").company("bakery", bakery -> bakery.minutesPerDay(1_000_000)),
                three("room for everybody")
                        .company("bakery", bakery -> bakery.places(1_000_000).mentor("mies", Weekdays.ALL, 1_000_000)),
                three("supervisors for everybody")
                        .supervisor("sam", sam -> sam.maxStudents(1_000_000))
                        .supervisor("tess", tess -> tess.maxStudents(1_000_000)),
                three("more hours than a year has")
                        .student("anna", anna -> anna.hours(16_000, 16_000, 0).days(160, 160, 0))
                        .student("bram", bram -> bram.hours(0, 0, 0))
                        .student("chris", chris -> chris.days(0, 0, 0)),
                manyRequests(),
                manyRequests().asOf("2027-01-11"),
                manyOptions(),
                wishes(2_000));
    }

    private static Stream<TinyDataset> years() {
        return Stream.of(
                TinyDataset.create().name("one of each"),
                three("one company").withoutCompany("smithy").withoutCompany("mill"),
                three("no open day").calendar("calendar", one -> one.closure("2026-08-31", "2027-07-16")),
                three("one open day")
                        .calendar(
                                "calendar",
                                one -> one.closure("2026-08-31", "2026-11-02").closure("2026-11-04", "2027-07-16")),
                three("one day of school")
                        .calendar(
                                "calendar",
                                one -> one.span("2026-08-31", "2026-08-31")
                                        .withoutPeriods()
                                        .period("P1", "2026-08-31", "2026-08-31"))
                        .student("anna", anna -> anna.withoutRequest("P2"))
                        .student("bram", bram -> bram.withoutRequest("P2"))
                        .student("chris", chris -> chris.withoutRequest("P2")),
                three("re-planned in the last week").asOf("2027-07-12"),
                three("all pinned but one")
                        .pinned("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .pinned("bram", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .pinned("chris", "P1", "smithy", "mies", MONDAY, TUESDAY)
                        .pinned("chris", "P2", "mill", "mies", MONDAY, TUESDAY)
                        .pinnedSupervision("bram", "sam"));
    }

    static Stream<Dataset> degenerate() {
        return Stream.concat(numbers(), years()).map(TinyDataset::build);
    }

    @ParameterizedTest
    @MethodSource("degenerate")
    void aPlanAndABoundComeOutAfterSomeSteps(Dataset dataset) throws InterruptedException {
        solve(dataset);
    }

    @ParameterizedTest
    @MethodSource("degenerate")
    void aPlanAndABoundComeOutInASecond(Dataset dataset) throws InterruptedException {
        Runs.solve(dataset, ONE_SECOND);
    }

    @Test
    void aPlanAndABoundComeOutWithoutTheRelaxation() throws InterruptedException {
        SolveSettings without = new SolveSettings(null, 5L, 1, 1, false);
        for (Dataset dataset : degenerate().toList()) {
            Runs.solve(dataset, without);
        }
    }

    @Test
    void soTheyDoOnTwoThreads() throws InterruptedException {
        SolveSettings two = new SolveSettings(null, 5L, 1, 2);
        for (Dataset dataset : degenerate().toList()) {
            Runs.solve(dataset, two);
        }
    }
}
