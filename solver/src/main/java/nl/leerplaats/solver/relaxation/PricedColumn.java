package nl.leerplaats.solver.relaxation;

/**
 * A year with what it costs at the prices.
 *
 * @param column the year
 * @param cost price units
 */
record PricedColumn(Column column, long cost) {}
