package nl.leerplaats.solver.problem;

/** What a search brings along for its moves. The engine carries it from plan to plan and does not look at it. */
public interface SearchAids {}
