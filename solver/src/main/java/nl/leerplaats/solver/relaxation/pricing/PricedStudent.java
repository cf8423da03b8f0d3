package nl.leerplaats.solver.relaxation.pricing;

import java.util.List;

/**
 * What pricing found for one student.
 *
 * @param student index of the student
 * @param least no year of the student costs less at the prices
 * @param completeBelow every year that costs less than this is listed, in price units
 * @param columns years, the cheapest first
 * @param shares the shares of trips on which {@code least} rests
 */
public record PricedStudent(
        int student, long least, long completeBelow, List<PricedColumn> columns, List<TripShare> shares) {}
