package nl.leerplaats.workbook.table;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was seen while a workbook was unpacked, so that only the few workbooks that need it are looked at again.
 *
 * @param strict parts that use the names of the strict variant of the format (ISO/IEC 29500)
 * @param isoDates parts that may hold dates as text
 * @param emptyTexts parts that may have formulas that give a text without characters
 * @param marked parts that may hide or merge something
 */
record Traits(Set<String> strict, Set<String> isoDates, Set<String> emptyTexts, Set<String> marked) {

    static Traits create() {
        return new Traits(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** Tells whether this part has to be written otherwise. */
    boolean needRewriting(String part) {
        return strict.contains(part) || isoDates.contains(part) || emptyTexts.contains(part);
    }

    /** Tells whether the parts have to be written otherwise before the library understands them. */
    boolean needsRewriting() {
        return !strict.isEmpty() || !isoDates.isEmpty() || !emptyTexts.isEmpty();
    }
}
