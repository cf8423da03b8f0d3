package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Improves one plan on several threads. In each step every worker starts from the same plan and anneals the years of other students, in a
 * copy of its own; then the results are merged in the order of the workers. So the plan depends on the number of threads and not on their
 * timing. The first worker is the calling thread and works on the plan itself.
 */
public final class SearchTeam implements AutoCloseable {

    /** After so long without work a thread ends. */
    private static final long IDLE_SECONDS = 10;

    private final Search main;
    private final List<Search> others = new ArrayList<>();
    private final ExecutorService threads;
    private final BooleanSupplier stop;

    /** Students whose years may differ between the plan and its copies. */
    private final Set<Integer> behind = new LinkedHashSet<>();

    private final CostScale scale;
    private final Mending mending = new Mending();
    private long turns;
    private volatile boolean closed;

    /**
     * A team for a plan.
     *
     * @param main the plan
     * @param workers most workers; where students are few, fewer work
     * @param stop ends a step early
     */
    public SearchTeam(Search main, int workers, BooleanSupplier stop) {
        this.main = main;
        scale = CostScale.of(main.state());
        this.stop = () -> closed || stop.getAsBoolean();
        int useful = Math.min(workers, main.state().index().openStudents().length / Vicinities.FEWEST_STUDENTS);
        for (int number = 1; number < useful; number++) {
            others.add(main.copy());
        }
        threads = threads(Math.max(1, others.size()));
    }

    /** Threads that end by themselves as well: where a run broke off, nobody closes the team. */
    private static ExecutorService threads(int count) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "leerplaats-search");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** The plan. */
    Search main() {
        return main;
    }

    /** Sets the year of a student to what Timefold's plan has. */
    void follow(int student, StudentYear year) {
        main.follow(student, year);
        behind.add(student);
    }

    /** Takes over a whole plan that was found elsewhere; see {@link Search#adopt}. */
    Set<Integer> adopt(List<StudentYear> years) {
        Set<Integer> changed = main.adopt(years);
        behind.addAll(changed);
        return changed;
    }

    /**
     * Lets every worker look for cheaper years, and puts together what they found.
     *
     * @param random source of all choices
     * @return the students whose year may have changed; the plan costs no more than before
     */
    public Set<Integer> improve(RandomGenerator random) {
        List<Round> rounds = rounds(random);
        Map<Integer, StudentYear> news = new LinkedHashMap<>();
        behind.forEach(student -> news.put(student, main.state().year(student)));
        behind.clear();
        List<Future<Map<Integer, StudentYear>>> atWork = new ArrayList<>();
        for (int number = 0; number < others.size(); number++) {
            Search worker = others.get(number);
            Round round = rounds.get(number + 1);
            RandomGenerator own = new SplittableRandom(random.nextLong());
            atWork.add(threads.submit(() -> {
                news.forEach(worker::follow);
                return worker.improve(round, own, stop);
            }));
        }
        Set<Integer> changed =
                new LinkedHashSet<>(main.improve(rounds.get(0), new SplittableRandom(random.nextLong()), stop)
                        .keySet());
        behind.addAll(changed);
        for (Future<Map<Integer, StudentYear>> round : atWork) {
            Map<Integer, StudentYear> found = await(round);
            behind.addAll(found.keySet());
            if (main.replace(found)) {
                changed.addAll(found.keySet());
            }
        }
        return changed;
    }

    /**
     * Looks by chains for what annealing passes by, where it is time for that.
     *
     * @return the students whose year changed; the plan then costs less than before
     */
    Set<Integer> mend() {
        Set<Integer> changed = mending.mend(main, stop);
        behind.addAll(changed);
        return changed;
    }

    private List<Round> rounds(RandomGenerator random) {
        YearIndex index = main.state().index();
        int open = index.openStudents().length;
        long passes = open <= Vicinities.MOST_STUDENTS ? Round.ENOUGH_PASSES : turns / open;
        List<Round> rounds = new ArrayList<>();
        for (int[] group : Vicinities.draw(index, 1 + others.size(), random)) {
            rounds.add(Round.of(group, passes, scale));
            turns += group.length;
        }
        return rounds;
    }

    private static Map<Integer, StudentYear> await(Future<Map<Integer, StudentYear>> round) {
        try {
            return round.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker of the search failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        }
    }

    /** Ends the threads; a worker that is still busy stops soon. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }
}
