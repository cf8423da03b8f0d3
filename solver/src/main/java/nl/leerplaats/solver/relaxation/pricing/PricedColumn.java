package nl.leerplaats.solver.relaxation.pricing;

import nl.leerplaats.solver.relaxation.model.Column;

/**
 * A column with its cost at given prices; in {@code closing.ReducedCostEnumeration} with its reduced cost.
 *
 * @param column the year
 * @param cost price units
 */
public record PricedColumn(Column column, long cost) {}
