package nl.leerplaats.web.store;

/**
 * What was erased with a space.
 *
 * @param students number of students in its data
 * @param changes lines of history
 * @param plans plans
 * @param versions versions of the working plan
 * @param calls calls with companies
 */
public record Erased(int students, int changes, int plans, int versions, int calls) {}
