package nl.leerplaats.solver.explain;

/**
 * A student whom a place would help.
 *
 * @param studentId the student
 * @param answer the plan with the student there and everybody else where they are
 * @param medium medium cost that the plan saves
 * @param soft soft cost that the plan saves; negative where medium cost is saved at a price
 */
public record Fit(String studentId, Answer answer, long medium, long soft) {}
