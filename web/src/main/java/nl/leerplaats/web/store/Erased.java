package nl.leerplaats.web.store;

import java.io.Serializable;

/**
 * What was erased with a space; it is told on the next page, until when it may be kept with a log-in.
 *
 * @param students number of students in its data
 * @param changes lines of history
 * @param plans plans
 * @param versions versions of the working plan
 * @param calls calls with companies
 */
public record Erased(int students, int changes, int plans, int versions, int calls) implements Serializable {}
