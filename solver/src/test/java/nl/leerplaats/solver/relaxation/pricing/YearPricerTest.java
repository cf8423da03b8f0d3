package nl.leerplaats.solver.relaxation.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.JudgedYears;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;
import org.junit.jupiter.api.Test;

/** The cheapest year of a student at random prices is the cheapest of all that the judge finds valid. */
class YearPricerTest {

    private static final int SEEDS = 100;

    /** So few that different years often cost the same. */
    private static final long UNIT = 4;

    private static final long[] POINTS_OF_MEDIUM = {0, 1, 30};

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @Test
    void theCheapestYearAtAnyPricesIsTheCheapestThatTheJudgeAllows() {
        int pinned = 0;
        int ties = 0;
        int atTheLimit = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            JudgedYears all = JudgedYears.atTheLimit(seed);
            YearIndex index = all.index();
            Random random = new Random(seed);
            Prices prices = draw(index, random);
            List<Long> least = price(index, prices);
            for (StudentFact student : index.facts().students()) {
                List<JudgedYears.Judged> years = all.of(student.index());
                long[] costs = years.stream()
                        .mapToLong(year -> cost(index, prices, student.index(), year))
                        .sorted()
                        .toArray();

                assertThat(least.get(student.index()))
                        .as("seed %d, student %d", seed, student.index())
                        .isEqualTo(costs[0]);
                ties += costs.length > 1 && costs[0] == costs[1] ? 1 : 0;
                for (RequestFact request : index.requestsOf(student.index())) {
                    pinned += request.pinned() ? 1 : 0;
                }
                long most = student.student().hours().maximumMinutes()
                        - student.student().hours().completedMinutes();
                atTheLimit += years.stream()
                                .filter(year -> cost(index, prices, student.index(), year) == costs[0])
                                .anyMatch(year -> most > 0 && JudgedYears.minutes(year.year()) == most)
                        ? 1
                        : 0;
            }
        }
        executor.shutdown();
        assertThat(List.of(pinned, ties, atTheLimit))
                .as("pins, ties, and years exactly at the maximum")
                .allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }

    private static Prices draw(YearIndex index, Random random) {
        List<CapacityRow> rows = new ArrayList<>();
        long softUnit = random.nextInt(4) == 0 ? 0 : UNIT;
        Prices prices = new Prices(index, softUnit, POINTS_OF_MEDIUM[random.nextInt(POINTS_OF_MEDIUM.length)] * UNIT);
        int segments = index.facts().year().segments().count();
        int companies = index.facts().companies().size();
        int mentors = index.facts().mentors().size();
        for (int row = random.nextInt(30); row > 0; row--) {
            boolean ofMentor = random.nextBoolean();
            int days = random.nextBoolean() ? 1 << random.nextInt(5) : 0b111;
            rows.add(new CapacityRow(
                    ofMentor, random.nextInt(ofMentor ? mentors : companies), random.nextInt(segments), days, 1));
        }
        rows.forEach(row -> prices.charge(row, random.nextInt(3) * 40 * UNIT));
        int supervisors = index.facts().supervisors().size();
        for (CapacityRow row : supervisors == 0 ? List.<CapacityRow>of() : rows) {
            prices.charge(index, new CapacityLink(random.nextInt(supervisors), row), random.nextInt(3) * 50 * UNIT);
        }
        index.loads().all().forEach(load -> prices.setLoad(load, random.nextInt(3) * 20 * UNIT));
        int lapse = index.weight(CostTerm.RECOGNITION_LAPSE) > 0 ? 1 : 0;
        index.facts()
                .companies()
                .forEach(one -> prices.credit(index.recognition(one), lapse * random.nextInt(3) * 30 * UNIT));
        return prices;
    }

    /** Each student is a group, to whom all trips are left. */
    private List<Long> price(YearIndex index, Prices prices) {
        int students = index.facts().students().size();
        RelaxationContext context = HandMade.context(index);
        List<int[]> alone = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            alone.add(new int[] {student});
        }
        return new Pricing(context, new Workers(executor, 1))
                .price(alone, new Pricing.Query(prices, Map.of(), student -> Prices.FAR, 0, 1)).stream()
                        .map(PricedStudent::least)
                        .toList();
    }

    private static long cost(YearIndex index, Prices prices, int student, JudgedYears.Judged judged) {
        long cost = prices.softUnit() * judged.soft() + prices.mediumUnit() * judged.medium();
        for (Map.Entry<CapacityRow, Long> row : prices.rows().entrySet()) {
            cost += row.getValue() * row.getKey().taken(judged.year());
        }
        for (Map.Entry<CapacityLink, Long> link : prices.links().entrySet()) {
            boolean its = link.getKey().supervisor() == judged.year().supervisor();
            cost += its ? link.getValue() * link.getKey().row().taken(judged.year()) : 0;
        }
        YearUse use = YearUse.of(index, student, judged.year());
        for (YearUse.LoadPart part : use.loads()) {
            cost += part.amount() * prices.load(part.load());
        }
        for (Resource.VisitTrip trip : use.trips()) {
            cost += prices.rest(trip);
        }
        for (Resource.Recognition recognition : use.recognitions()) {
            cost -= prices.credit(recognition);
        }
        return cost;
    }
}
