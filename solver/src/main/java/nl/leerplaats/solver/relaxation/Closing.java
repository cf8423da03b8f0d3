package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Closes the gap that a fractional choice leaves, block by block: all years of a block's students that cost at most so much more than the
 * cheapest at the prices are listed, and an integer program chooses among them. A choice with a year that is not listed costs at least that
 * much more, so the lesser of both is a bound on the block; and the bounds of the blocks add up.
 */
final class Closing {

    /** Most years of one block, so that the integer program stays small. */
    private static final int MOST_YEARS = 12_000;

    private final YearIndex index;
    private final Limits limits;
    private final Pricing pricing;
    private final Dual dual;
    private final long budget;
    private final int students;

    /**
     * Begins.
     *
     * @param dual the prices and what they prove
     * @param budget most medium cost above the least of all students together
     */
    Closing(YearIndex index, Limits limits, Pricing pricing, Dual dual, long budget) {
        this.index = index;
        this.limits = limits;
        this.pricing = pricing;
        this.dual = dual;
        this.budget = budget;
        students = index.facts().students().size();
    }

    /**
     * The years near the cheapest of a block.
     *
     * @param columns the years
     * @param radius whoever takes another year pays at least this much more than the cheapest, in price units
     */
    record Near(List<Column> columns, long radius) {}

    /**
     * What a block came to.
     *
     * @param gain how much more the block costs at least than its students' cheapest years, in price units
     * @param complete the gain is what the best choice costs more: no wider list would change it
     */
    record Block(long gain, boolean complete) {}

    /** Lists the years of a block that cost at most so much more than the cheapest. */
    Near listNear(List<int[]> block, long radius) {
        int count = block.stream().mapToInt(group -> group.length).sum();
        int each = Math.max(20, MOST_YEARS / Math.max(1, count));
        List<PricedStudent> priced = pricing.price(
                block,
                new Pricing.Question(
                        dual.prices(), dual.shares(), student -> dual.leastOf()[student] + radius, radius, each));
        long complete = radius;
        List<Column> columns = new ArrayList<>();
        for (PricedStudent one : priced) {
            complete = Math.min(complete, one.completeBelow() - dual.leastOf()[one.student()]);
            for (Column column : one.columns()) {
                if (column.excess() <= budget) {
                    columns.add(column);
                }
            }
        }
        return new Near(columns, Math.max(0, complete));
    }

    /** The bound on a block by itself, all that it takes from others at the prices. */
    Block prove(List<int[]> block, Near near, Effort effort) {
        long alone = alone(block);
        double unit = dual.prices().softUnit();
        YearChoice.Result result = YearChoice.choose(
                index,
                limits,
                new YearChoice.Task(
                        near.columns(),
                        List.of(),
                        dual.prices(),
                        1,
                        dual.prices().mediumUnit() / unit,
                        budget,
                        List.of(),
                        effort));
        double chosen = result.least() * unit;
        double most = (double) alone + near.radius();
        long gain = (long) Math.floor(Math.min(chosen, most)) - alone;
        return new Block(Math.max(0, gain), chosen <= most);
    }

    List<Column> choose2(List<Column> columns, StudentYear[] plan, Effort effort) {
        List<Column> start = new ArrayList<>();
        List<Column> all = new ArrayList<>(columns);
        for (int student = 0; student < students; student++) {
            Column own = pricing.column(student, plan[student]);
            start.add(own);
            if (columns.stream().noneMatch(own::isSame)) {
                all.add(own);
            }
        }
        YearChoice.Result r = YearChoice.choose(index, limits, new YearChoice.Task(all, List.of(), null, 1, 0, budget, start, effort));
        System.out.println("mip least " + r.least());
        return r.years();
    }

    private long alone(List<int[]> block) {
        long sum = 0;
        Map<Integer, Boolean> supervisors = new LinkedHashMap<>();
        for (int[] group : block) {
            for (int student : group) {
                sum += dual.leastOf()[student];
                for (int supervisor : index.supervisorsOf(student)) {
                    supervisors.put(supervisor, true);
                }
            }
        }
        for (int supervisor : supervisors.keySet()) {
            sum += Dual.leastLoad(index, limits, dual.prices(), supervisor);
        }
        return sum;
    }

    /** The best choice for a block where everybody else stays; the years of a plan of which no more is known than that it is valid. */
    List<Column> choose(List<int[]> block, List<Column> columns, StudentYear[] plan, long leftOfBudget, Effort effort) {
        boolean[] inside = new boolean[students];
        block.forEach(group -> Arrays.stream(group).forEach(student -> inside[student] = true));
        List<StudentYear> others = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            if (!inside[student]) {
                others.add(plan[student]);
            }
        }
        List<Column> start = new ArrayList<>();
        List<Column> all = new ArrayList<>(columns);
        for (int[] group : block) {
            for (int student : group) {
                Column own = pricing.column(student, plan[student]);
                start.add(own);
                if (columns.stream().noneMatch(own::isSame)) {
                    all.add(own);
                }
            }
        }
        return YearChoice.choose(
                        index,
                        limits,
                        new YearChoice.Task(all, others, null, 1, 0, leftOfBudget, start, effort))
                .years();
    }
}
