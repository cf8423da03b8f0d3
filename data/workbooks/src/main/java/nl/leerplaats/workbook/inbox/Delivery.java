package nl.leerplaats.workbook.inbox;

import java.time.Instant;
import java.util.Comparator;

/**
 * A file in a watched folder, as it was when somebody looked.
 *
 * @param name name of the file
 * @param size number of bytes
 * @param modified when it was written last, as the disk tells
 */
public record Delivery(String name, long size, Instant modified) {

    /** What was written first comes first. */
    static final Comparator<Delivery> ORDER =
            Comparator.comparing(Delivery::modified).thenComparing(Delivery::name);
}
