package nl.leerplaats.benchmarks.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed when companies drop out, and how soon.
 *
 * @param format {@link #FORMAT}
 * @param time start of the measurement
 * @param instance what was planned
 * @param asOf Monday from which on was planned again, on which the companies drop out
 * @param companies ids of the companies
 * @param settings how long and how
 * @param firstMillis milliseconds from the call, the year not yet split, to the first proposal
 * @param allMillis the same to the last; null where only the first was asked for
 * @param leastChanges proven: agreed placements that every valid plan breaks or changes
 * @param proposals the proposals, in the order in which they were made
 * @param betweenGap tenths of a per cent that the soft cost of the second is above the best possible at most, 0 where it is proven to be the best;
 *     null where nothing is known or it was not made
 * @param rival what CP-SAT makes of the same with the time of all proposals; null where it was not asked
 * @param machine where
 * @param source with what
 */
public record DropoutLine(
        String format,
        Instant time,
        ResultLine.Instance instance,
        String asOf,
        List<String> companies,
        Settings settings,
        long firstMillis,
        @Nullable Long allMillis,
        long leastChanges,
        List<Proposed> proposals,
        @Nullable Long betweenGap,
        @Nullable Proposed rival,
        ResultLine.Machine machine,
        ResultLine.Source source) {

    /** Value of {@code format}. */
    public static final String FORMAT = "leerplaats-dropout/1";

    public DropoutLine {
        companies = List.copyOf(companies);
        proposals = List.copyOf(proposals);
    }

    /**
     * How long and how.
     *
     * @param timeLimitMillis time for all proposals
     * @param threads threads
     * @param seed seed of the random choices
     */
    public record Settings(long timeLimitMillis, int threads, long seed) {}

    /**
     * A plan that was proposed.
     *
     * @param kind which proposal, or the name of the rival
     * @param agreed agreed placements that it breaks or changes
     * @param medium medium cost by the weights of the dataset
     * @param soft soft cost by the same
     * @param unplaced requests without a placement
     * @param best whether it is proven to be the best at what it is after
     * @param millis milliseconds from the call
     */
    public record Proposed(
            String kind, long agreed, long medium, long soft, long unplaced, boolean best, long millis) {}

    /** The first proposal. */
    public Proposed first() {
        return proposals.get(0);
    }

    /** Agreed placements that the first proposal changes beyond what is proven to be the least. */
    public long above() {
        return first().agreed() - leastChanges;
    }

    /** Below 0 where the first proposal is better than the rival: fewer agreed placements changed, or else less cost; 0 where they are equal. */
    public int againstRival() {
        Proposed other = rival;
        if (other == null) {
            return -1;
        }
        int agreed = Long.compare(first().agreed(), other.agreed());
        int medium = Long.compare(first().medium(), other.medium());
        return agreed != 0 ? agreed : medium != 0 ? medium : Long.compare(first().soft(), other.soft());
    }
}
