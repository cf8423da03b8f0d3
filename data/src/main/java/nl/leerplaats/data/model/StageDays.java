package nl.leerplaats.data.model;

import nl.leerplaats.data.value.Extra;

/**
 * Stage days over the third and fourth year together (WVO 2020 art. 2.38(9)).
 *
 * @param required days to reach, 0 or more
 * @param maximum days not to exceed, 0 or more
 * @param completed days done before, in nothing that a placement of the dataset stands for; 0 or more
 * @param extra extensions
 */
public record StageDays(int required, int maximum, int completed, Extra extra) {

    /** Most stage days in two years (WVO 2020 art. 2.38(9)); the default of the format. */
    public static final int LEGAL_MAXIMUM = 160;

    /** What holds where the document says nothing. */
    public static final StageDays DEFAULT = new StageDays(0, LEGAL_MAXIMUM, 0, Extra.NONE);
}
