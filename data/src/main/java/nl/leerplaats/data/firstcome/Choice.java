package nl.leerplaats.data.firstcome;

import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Weekdays;

/**
 * Where a student goes in a period.
 *
 * @param company company
 * @param mentor mentor of that company
 * @param days stage weekdays
 */
public record Choice(Company company, Mentor mentor, Weekdays days) {}
