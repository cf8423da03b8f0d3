package nl.leerplaats.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads work at one plan: nothing that one of them finds may be lost, break a rule, or depend on who was ready first. */
@Timeout(120)
@Isolated("it looks at the clock")
class SearchTeamTest {

    private static final int STEPS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Search firstPlan(InstanceKind kind, long seed) {
        Search search =
                new Search(new YearIndex(ProblemMapper.map(PlanningYear.of(DatasetGenerator.generate(kind, seed)))));
        search.construct(() -> false);
        return search;
    }

    private static Cost cost(Search search) {
        return new Cost(0, search.state().medium(), search.state().soft());
    }

    @Test
    void theGroupsHaveNobodyInCommon() {
        YearIndex index = firstPlan(InstanceKind.TIGHT, 1).state().index();
        Random random = new Random(1);
        for (int round = 0; round < 20; round++) {
            int[] members = Vicinities.draw(index, 3, random).stream()
                    .flatMapToInt(IntStream::of)
                    .toArray();
            assertThat(members).as("round %d", round).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void noStepMakesThePlanDearerAndTogetherTheyMakeItCheaper(int threads) {
        Search search = firstPlan(InstanceKind.TIGHT, 3);
        Cost first = cost(search);
        Random random = new Random(5);
        try (SearchTeam team = new SearchTeam(search, threads, () -> false)) {
            for (int step = 0; step < STEPS; step++) {
                Cost before = cost(search);
                team.improve(random);
                assertThat(cost(search)).as("step %d", step).isLessThanOrEqualTo(before);
            }
        }
        assertThat(cost(search)).isLessThan(first);
    }

    @Test
    void whatAnotherWorkerFindsIsInThePlan() {
        Thread caller = Thread.currentThread();
        Search search = firstPlan(InstanceKind.MULTI, 1);
        Cost before = cost(search);
        BooleanSupplier onlyOthersWork = () -> Thread.currentThread().equals(caller);
        try (SearchTeam team = new SearchTeam(search, 2, onlyOthersWork)) {
            assertThat(team.improve(new Random(1))).isNotEmpty();
        }
        assertThat(cost(search)).isLessThan(before);
    }

    @Test
    void aFailureOfAWorkerIsAFailureOfTheSearch() {
        Thread caller = Thread.currentThread();
        try (SearchTeam team = new SearchTeam(firstPlan(InstanceKind.TIGHT, 1), 2, () -> {
            if (!Thread.currentThread().equals(caller)) {
                throw new ArithmeticException("a worker cannot count");
            }
            return false;
        })) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> team.improve(new Random(1)))
                    .withMessageContaining("a worker cannot count")
                    .withCauseInstanceOf(ArithmeticException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void eachWorkerStopsAtTheNextTry(int threads) {
        AtomicInteger asked = new AtomicInteger();
        int enough = 50;
        try (SearchTeam team =
                new SearchTeam(firstPlan(InstanceKind.TIGHT, 1), threads, () -> asked.incrementAndGet() > enough)) {
            team.improve(new Random(1));
        }
        assertThat(asked.get()).as("questions whether to stop").isBetween(enough + 1, enough + threads);
    }

    @Test
    void theThreadsEndWithTheTeam() throws InterruptedException {
        awaitNoSearchThreads();
        SearchTeam team = new SearchTeam(firstPlan(InstanceKind.TIGHT, 1), 3, () -> false);
        team.improve(new Random(1));
        assertThat(searchThreads()).as("threads at work").isEqualTo(2);

        team.close();

        awaitNoSearchThreads();
    }

    private static void awaitNoSearchThreads() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (searchThreads() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertThat(searchThreads()).as("threads left").isZero();
    }

    private static long searchThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("leerplaats-search"))
                .count();
    }
}
