package nl.leerplaats.solver.relaxation.generation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.solver.relaxation.lp.IntegerMaster;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/** Column generation and integer program for one cluster of students, with the rest of the plan fixed. */
public final class ClusterYears implements AutoCloseable {

    /** A round that changes both the bound and the objective of the master program by a smaller share than this is flat. */
    private static final double LEAST_GAIN = 1e-4;

    /** Column generation ends after so many flat rounds in a row. */
    private static final int MOST_FLAT_ROUNDS = 12;

    private final RelaxationContext context;
    private final Pricing pricing;
    private final Cluster cluster;
    private final int[] students;
    private final List<Column> near = new ArrayList<>();
    private @Nullable ColumnGeneration years;
    private boolean mediumOnly;
    private int flatRounds;

    public ClusterYears(RelaxationContext context, Pricing pricing, Cluster cluster) {
        this.context = context;
        this.pricing = pricing;
        this.cluster = cluster;
        students = cluster.students();
    }

    /** The students. */
    public Cluster cluster() {
        return cluster;
    }

    /**
     * Begins column generation from the plan, for medium cost alone or for soft cost with the medium cost of the plan as budget; after medium
     * cost alone, soft cost begins at its prices too.
     */
    public void begin(boolean ofMediumOnly, List<StudentYear> plan) {
        LagrangianBound medium = mediumOnly && !ofMediumOnly ? best() : null;
        ColumnGeneration begun = open(ofMediumOnly, plan);
        begun.priceAtZero();
        if (medium != null) {
            begun.priceAt(medium.prices());
        }
    }

    private ColumnGeneration open(boolean ofMediumOnly, List<StudentYear> plan) {
        close();
        mediumOnly = ofMediumOnly;
        flatRounds = 0;
        ColumnGeneration begun = new ColumnGeneration(
                context,
                context.leftTo(students, plan),
                pricing,
                cluster.groups(),
                mediumOnly,
                context.excess(students, plan),
                context.columns(students, plan));
        years = begun;
        return begun;
    }

    /** Gives the columns found so far and ends the column generation. */
    public List<Column> handOver() {
        ColumnGeneration current = years;
        List<Column> found = current == null ? List.of() : List.copyOf(current.columns());
        close();
        return found;
    }

    /** One round of column generation, unless it is at its end. */
    public void round(List<StudentYear> plan) {
        ColumnGeneration current = years;
        if (current != null && !current.isExhausted()) {
            current.add(context.columns(students, plan));
            long worth = current.worth();
            double choice = current.choice();
            current.round();
            boolean flat = current.worth() - worth <= Math.abs(worth) * LEAST_GAIN
                    && Math.abs(current.choice() - choice) <= Math.abs(choice) * LEAST_GAIN;
            flatRounds = flat ? flatRounds + 1 : 0;
        }
    }

    /** There is no column of negative reduced cost, or the last rounds were flat. */
    public boolean isExhausted() {
        ColumnGeneration current = years;
        return current == null || current.isExhausted() || flatRounds >= MOST_FLAT_ROUNDS;
    }

    /** The best bound on the cluster; null where there is none. */
    @Nullable
    public LagrangianBound best() {
        ColumnGeneration current = years;
        return current == null ? null : current.best();
    }

    /** An upper bound on the least cost of a student at some prices, from the columns known. */
    public long ceiling(int student, Prices prices) {
        ColumnGeneration current = years;
        return current == null ? Prices.FAR : current.ceiling(student, prices);
    }

    /** The columns that the next choice is among, without those of the plan. */
    public List<Column> columns() {
        ColumnGeneration current = years;
        List<Column> all = new ArrayList<>(current == null ? List.of() : current.columns());
        all.addAll(near);
        return all;
    }

    /** Adds columns for the next choice. */
    public void addColumns(List<Column> columns) {
        near.addAll(columns);
    }

    /**
     * Solves the integer program over the columns found so far and those added, at the residual capacities.
     *
     * @param plan the plan of which the rest is fixed
     * @param cuts prices of the zero-half cuts and capacity links to add; null for none
     * @param millis most milliseconds, where there is a time limit
     * @param enough it ends at a bound of this many points; infinite to go on to the optimum
     */
    public IntegerMaster.Result choose(List<StudentYear> plan, @Nullable Prices cuts, long millis, double enough) {
        Limits left = context.leftTo(students, plan);
        List<Column> own = context.columns(students, plan);
        Set<Column> all = new LinkedHashSet<>(own);
        all.addAll(columns());
        near.clear();
        long budget = context.excess(students, plan);
        List<Column> allowed = all.stream()
                .filter(column -> mediumOnly || column.excess() <= budget)
                .toList();
        return IntegerMaster.choose(new IntegerMaster.Task(
                allowed,
                left,
                cuts,
                null,
                mediumOnly ? 0 : 1,
                mediumOnly ? 1 : 0,
                budget,
                own,
                context.effort(),
                millis,
                enough,
                null,
                true));
    }

    @Override
    public void close() {
        ColumnGeneration current = years;
        if (current != null) {
            current.close();
        }
        years = null;
    }
}
