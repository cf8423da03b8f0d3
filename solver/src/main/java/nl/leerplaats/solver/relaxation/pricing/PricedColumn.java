package nl.leerplaats.solver.relaxation.pricing;

import nl.leerplaats.solver.relaxation.model.Column;

/**
 * A column with its cost at the prices, or its reduced cost where that is said.
 *
 * @param column the year
 * @param cost price units
 */
public record PricedColumn(Column column, long cost) {}
