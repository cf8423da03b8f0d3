package nl.leerplaats.solver.problem;

import java.time.LocalDate;

/**
 * A company whose recognition lapses in the year planned unless a placement has begun by then.
 *
 * @param company the company
 * @param on the day on which it lapses
 */
public record LapsingCompany(CompanyFact company, LocalDate on) {}
