package nl.leerplaats.solver.problem;

/**
 * An entry of a given plan that names something unknown, names a day twice, or comes after another for the same request or student.
 *
 * @param position position in the plan
 */
public record UnreadableEntry(int position) {}
