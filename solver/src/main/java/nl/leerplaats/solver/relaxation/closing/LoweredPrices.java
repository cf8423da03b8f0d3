package nl.leerplaats.solver.relaxation.closing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Lower prices of capacity that only one block of students wants: of no other block a year was listed that takes any of it. The program of
 * the block has such a row as a constraint, and needs no price for it, while years of others that take some of it are far above the least
 * cost anyway, so far as the price is lowered by no more than that. docs/relaxation.md has the proof.
 */
final class LoweredPrices {

    /** Share of the radius of a block by which years of it that were not listed may get cheaper. */
    private static final double MOST_LOSS = 0.25;

    private static final int SHARED = -1;

    /**
     * A block and what was listed of it.
     *
     * @param students the students
     * @param taken the rows with a price that a listed year takes some of
     * @param radius every year that is not listed has a reduced cost of at least this, in price units
     */
    record Listed(int[] students, Set<CapacityRow> taken, long radius) {}

    /**
     * What changes for a block.
     *
     * @param less how much less the rows that only this block wants cost, in price units
     * @param credit the same times their right-hand sides: what the bound rises by where the block takes nothing of them
     * @param loss how much cheaper a year that is not listed can get by the lower prices of other blocks at most, in price units
     */
    record Lowered(Map<CapacityRow, Long> less, long credit, long loss) {

        static final Lowered NOTHING = new Lowered(Map.of(), 0, 0);

        Lowered {
            less = Map.copyOf(less);
        }
    }

    /** A student can have a placement for a request at a company, and take so much there of what one other block wants. */
    private record Reach(int block, int student, int position, int company, long price) {}

    private final YearIndex index;
    private final Map<CapacityRow, Long> prices;
    private final List<Listed> blocks;
    private final Map<CapacityRow, Integer> owners;
    private final Map<Integer, List<CapacityRow>> wantedAt = new LinkedHashMap<>();
    private final Map<Integer, Double> shares = new LinkedHashMap<>();
    private final List<Reach> reaches = new ArrayList<>();

    private LoweredPrices(YearIndex index, Map<CapacityRow, Long> prices, List<Listed> blocks) {
        this.index = index;
        this.prices = prices;
        this.blocks = blocks;
        owners = owners(blocks.stream().map(Listed::taken).toList());
    }

    /**
     * Lowers the prices as far as the radii of the blocks allow.
     *
     * @param index the problem
     * @param prices the prices of the rows, in price units
     * @param blocks the blocks: each student is in one of them
     * @return what changes, by block
     */
    static List<Lowered> of(YearIndex index, Map<CapacityRow, Long> prices, List<Listed> blocks) {
        LoweredPrices lowering = new LoweredPrices(index, prices, blocks);
        lowering.findWanted();
        lowering.findReaches();
        lowering.limitShares();
        return lowering.list();
    }

    /**
     * The rows that one block alone wants, with its number.
     *
     * @param taken the rows that a listed year takes some of, by block
     */
    static Map<CapacityRow, Integer> owners(List<Set<CapacityRow>> taken) {
        Map<CapacityRow, Integer> owners = new LinkedHashMap<>();
        for (int block = 0; block < taken.size(); block++) {
            int own = block;
            taken.get(block).forEach(row -> owners.merge(row, own, (known, other) -> SHARED));
        }
        owners.values().removeIf(owner -> owner == SHARED);
        return owners;
    }

    private void findWanted() {
        owners.keySet()
                .forEach(row -> wantedAt.computeIfAbsent(row.company(index), company -> new ArrayList<>())
                        .add(row));
    }

    private void findReaches() {
        for (int block = 0; block < blocks.size(); block++) {
            for (int student : blocks.get(block).students) {
                RequestFact[] requests = index.requestsOf(student);
                for (int position = 0; position < requests.length; position++) {
                    Map<Integer, Long> most = mostTaken(block, requests[position]);
                    for (Map.Entry<Integer, Long> entry : most.entrySet()) {
                        reaches.add(new Reach(block, student, position, entry.getKey(), entry.getValue()));
                    }
                }
            }
        }
    }

    /** The most that a placement for a request costs of what one other block wants, by company. */
    private Map<Integer, Long> mostTaken(int block, RequestFact request) {
        Map<Integer, Long> most = new LinkedHashMap<>();
        RequestOptions options = index.choicesOf(request);
        for (int choice = 0; choice < options.size(); choice++) {
            Option option = options.option(choice);
            int company = option.company().index();
            long sum = 0;
            for (CapacityRow row : wantedAt.getOrDefault(company, List.of())) {
                sum += owners.getOrDefault(row, block) == block ? 0 : row.taken(option) * prices.getOrDefault(row, 0L);
            }
            if (sum > 0) {
                most.merge(company, sum, Math::max);
            }
        }
        return most;
    }

    /** A year of another block has at most one placement for each request: each may get cheaper by an even part. */
    private void limitShares() {
        for (Reach reach : reaches) {
            double each = MOST_LOSS * blocks.get(reach.block).radius / index.requestsOf(reach.student).length;
            shares.merge(reach.company, Math.min(1, each / reach.price), Math::min);
        }
    }

    private double share(int company) {
        return shares.getOrDefault(company, 1.0);
    }

    private List<Lowered> list() {
        long[] losses = losses();
        List<Map<CapacityRow, Long>> less = new ArrayList<>();
        long[] credits = new long[blocks.size()];
        blocks.forEach(block -> less.add(new LinkedHashMap<>()));
        owners.forEach((row, owner) -> {
            long lower = (long) (share(row.company(index)) * prices.getOrDefault(row, 0L));
            if (lower > 0) {
                less.get(owner).put(row, lower);
                credits[owner] += lower * row.limit();
            }
        });
        List<Lowered> result = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            result.add(new Lowered(less.get(block), credits[block], losses[block]));
        }
        return result;
    }

    /** How much cheaper a year of each block can get: the most of a student, whose requests each get cheaper by the most of a company. */
    private long[] losses() {
        long[] losses = new long[blocks.size()];
        Map<Integer, Map<Integer, Long>> byStudent = new LinkedHashMap<>();
        for (Reach reach : reaches) {
            long loss = (long) Math.ceil(share(reach.company) * reach.price);
            byStudent
                    .computeIfAbsent(reach.student, student -> new LinkedHashMap<>())
                    .merge(reach.position, loss, Math::max);
        }
        for (int block = 0; block < losses.length; block++) {
            for (int student : blocks.get(block).students) {
                long sum = byStudent.getOrDefault(student, Map.of()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                losses[block] = Math.max(losses[block], sum);
            }
        }
        return losses;
    }
}
