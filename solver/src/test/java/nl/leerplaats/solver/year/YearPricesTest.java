package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import org.junit.jupiter.api.Test;

/** The choices that are no placement cost at the prices of a search what the years with them cost. */
class YearPricesTest {

    private static final int SEEDS = 30;

    private static final long SOFT = 3;

    private static final long MEDIUM = 1_000;

    private static final long LOAD = 7;

    /** What a year costs at the prices, less the hours and days that are short. */
    private static long cost(YearIndex index, OwnCost own, int student, StudentYear year) {
        long load = YearUse.of(index, student, year).loads().stream()
                .mapToLong(part -> LOAD * part.amount())
                .sum();
        return MEDIUM * (own.medium(student, year) - own.shortfall(student, 0, 0))
                + SOFT * own.soft(student, year)
                + load;
    }

    @Test
    void aYearWithoutAnyPlacementCostsItsSupervisorAndItsRequests() {
        int supervised = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            YearIndex index = new YearIndex(ProblemMapper.map(PlanningYear.of(RandomTinyDatasets.of(seed))));
            OwnCost own = new OwnCost(index);
            YearPrices prices = new YearPrices(index, own, SOFT, MEDIUM, part -> LOAD * part.amount());
            for (int student : index.openStudents()) {
                RequestFact[] requests = index.requestsOf(student);
                Function<Integer, StudentYear> nowhere = who -> new StudentYear(new Option[requests.length], who);
                long open = 0;
                for (RequestFact request : requests) {
                    open += prices.unplaced(request);
                }
                assertThat(open + prices.supervisor(student, StudentYear.NOBODY))
                        .as("seed %d, student %d", seed, student)
                        .isEqualTo(cost(index, own, student, nowhere.apply(StudentYear.NOBODY)));
                for (int supervisor : index.supervisorsOf(student)) {
                    assertThat(open + prices.supervisor(student, supervisor))
                            .as("seed %d, student %d, supervisor %d", seed, student, supervisor)
                            .isEqualTo(cost(index, own, student, nowhere.apply(supervisor)));
                    supervised++;
                }
                assertThat(prices.unsupervised(student)).isEqualTo(MEDIUM * own.nobodyMedium(student));
            }
        }
        assertThat(supervised).isPositive();
    }
}
