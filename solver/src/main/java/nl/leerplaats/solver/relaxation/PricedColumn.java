package nl.leerplaats.solver.relaxation;

/**
 * A column with its cost at the prices, or its reduced cost where that is said.
 *
 * @param column the year
 * @param cost price units
 */
record PricedColumn(Column column, long cost) {}
