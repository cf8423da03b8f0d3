package nl.leerplaats.solver.problem;

/**
 * A company whose recognition lapses in the year planned unless it has a placement.
 *
 * @param company the company
 */
public record LapseRisk(CompanyFact company) {}
