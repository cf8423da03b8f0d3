package nl.leerplaats.road;

/** Hears how far the work is. */
@FunctionalInterface
public interface RoadProgress {

    /** Hears nothing. */
    RoadProgress SILENT = (step, done, total) -> {};

    /** A part of the work. */
    enum Step {
        /** Reads the extract: bytes of it. */
        READING,
        /** Makes the road network of it, once for each extract: how far is not known. */
        BUILDING,
        /** Opens a network that is there already. */
        OPENING,
        /** Searches from homes: searches. */
        SEARCHING
    }

    /**
     * Tells how far a step is.
     *
     * @param step the step
     * @param done what is done of it
     * @param total what there is to do; 0 where that is not known
     */
    void report(Step step, long done, long total);
}
