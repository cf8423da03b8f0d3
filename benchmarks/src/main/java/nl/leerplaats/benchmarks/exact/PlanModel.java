package nl.leerplaats.benchmarks.exact;

import nl.leerplaats.data.plan.Plan;

/** An integer linear program whose solutions are the valid plans, each at its cost. */
public interface PlanModel {

    /** The program. */
    LinearModel program();

    /** Values of the core that mean the given plan, which has to keep the hard rules; a solver can start from them. */
    long[] start(Plan plan);

    /** The variables that decide a plan: the others follow from them. */
    int[] deciding();

    /** The plan that values of the variables mean. */
    Plan plan(Values values);

    /** The way in which a solver solves the program: at once, unless a model has a better one. */
    default ProgramSolver prepare(ProgramSolver solver) {
        return solver;
    }

    /** Values of the variables. */
    @FunctionalInterface
    interface Values {
        /** The value of a variable. */
        long get(int variable);
    }
}
