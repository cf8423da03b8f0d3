package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The companies with a dual price on their places or on those of their mentors. A price says that one place more may be worth a trial, not
 * what it is worth: duals are degenerate, and two mentors who share one shortage can both have all of its price.
 */
public final class PlacePrices {

    /** Pieces of work after the first prices; more hardly change the order of the companies with the highest prices. */
    private static final int ROUNDS = 2;

    /** Pieces of work at most until then. */
    private static final int MOST = 200;

    /** Most students: prices of more take minutes. */
    private static final int MOST_STUDENTS = 1000;

    private PlacePrices() {}

    /**
     * The companies with a price, the highest first, by index; empty where there is no linear programming on this machine, or the problem
     * is too large for it to be quick. The same problem
     * and plan give the same list.
     *
     * @param index the problem
     * @param medium medium cost of the plan
     * @param soft soft cost of the plan
     * @param years the year of each student in the plan, by number; together they keep every limit
     */
    public static Optional<List<Integer>> listDearest(YearIndex index, long medium, long soft, StudentYear[] years) {
        if (!NativeSolvers.arePresent() || index.facts().students().size() > MOST_STUDENTS) {
            return Optional.empty();
        }
        SharedYears shared = new SharedYears();
        shared.note(medium, soft, years);
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (Relaxation relaxation =
                new Relaxation(index, shared, true, executor, threads, new Effort(() -> Effort.NO_LIMIT))) {
            int rounds = 0;
            for (int piece = 0; piece < MOST && rounds < ROUNDS && !relaxation.isOver(); piece++) {
                relaxation.advance();
                rounds += relaxation.dual() == null ? 0 : 1;
            }
            LagrangianBound dual = relaxation.dual();
            return Optional.of(dual == null ? List.of() : listDearest(index, dual.prices()));
        } finally {
            executor.shutdown();
        }
    }

    private static List<Integer> listDearest(YearIndex index, Prices prices) {
        Map<Integer, Long> byCompany = new LinkedHashMap<>();
        prices.rows().forEach((row, price) -> byCompany.merge(row.company(index), price, Long::sum));
        List<Integer> companies = new ArrayList<>(byCompany.keySet());
        companies.removeIf(company -> byCompany.getOrDefault(company, 0L) <= 0);
        companies.sort(Comparator.comparingLong((Integer company) -> byCompany.getOrDefault(company, 0L))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(companies);
    }
}
