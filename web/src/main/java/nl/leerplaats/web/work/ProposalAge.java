package nl.leerplaats.web.work;

import org.jspecify.annotations.Nullable;

/**
 * What became different since the proposals of planning again were made.
 *
 * @param number number of the last change of the data now
 * @param data whether the data are not what they were
 * @param plan whether the working plan is another one than they were made from, and not because one of them was accepted
 * @param newer id of newer proposals that are there; null for none
 */
public record ProposalAge(
        long number, boolean data, boolean plan, @Nullable String newer) {

    /** Tells whether who accepts a proposal has to know something first. */
    public boolean isOld() {
        return data || plan;
    }

    /**
     * Tells whether somebody knows of all changes of the data.
     *
     * @param known number of the last change that they know of; null for none
     */
    public boolean isKnown(@Nullable Long known) {
        return !data || known != null && known == number;
    }
}
