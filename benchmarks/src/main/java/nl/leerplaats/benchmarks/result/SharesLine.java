package nl.leerplaats.benchmarks.result;

import java.time.Instant;
import java.util.List;

/**
 * How evenly what cannot be placed is spread over schools in a plan that was made with a weight of {@code schoolShare}.
 *
 * @param format {@link #FORMAT}
 * @param time start of the measurement
 * @param instance what was solved, with the weight of its kind
 * @param weight points of {@code schoolShare} with which the plan was made, 0 or more
 * @param seconds time to make it
 * @param schools each school with students
 * @param weeksWithout weeks asked without a placement, of all schools
 * @param largestDifference between the largest and the least share of weeks without a placement of a school, 0 to 1
 * @param withoutTerm what the plan costs without the term, so that plans of different weights compare
 * @param provenMedium no plan with the weight has less medium cost than this
 * @param medium medium cost of the plan with the weight
 * @param machine where
 * @param source with what
 */
public record SharesLine(
        String format,
        Instant time,
        ResultLine.Instance instance,
        int weight,
        double seconds,
        List<School> schools,
        long weeksWithout,
        double largestDifference,
        ResultLine.Claim withoutTerm,
        long provenMedium,
        long medium,
        ResultLine.Machine machine,
        ResultLine.Source source) {

    /** Value of {@code format}. */
    public static final String FORMAT = "leerplaats-shares/1";

    /**
     * A school.
     *
     * @param id its id
     * @param weeksAsked weeks of the requests of its students
     * @param weeksWithout of those: without a placement
     */
    public record School(String id, long weeksAsked, long weeksWithout) {

        /** Share of the weeks without a placement, 0 to 1; 0 where none are asked. */
        public double share() {
            return weeksAsked == 0 ? 0 : (double) weeksWithout / weeksAsked;
        }
    }

    public SharesLine {
        schools = List.copyOf(schools);
    }

    /** The largest difference between the shares of two schools. */
    public static double largestDifference(List<School> schools) {
        double most = schools.stream().mapToDouble(School::share).max().orElse(0);
        return most - schools.stream().mapToDouble(School::share).min().orElse(0);
    }
}
