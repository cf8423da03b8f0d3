package nl.leerplaats.data.validate;

import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;

/** Checks the records of a dataset against each other. */
public final class DatasetValidator {

    private DatasetValidator() {}

    /** Finds what leaves the cost undefined (format.md, dataset): a dataset with any of these is refused. */
    public static void checkErrors(Dataset dataset, FindingCollector findings) {}

    /** Finds what the reader of an accepted dataset should know. */
    public static void checkWarnings(Dataset accepted, FindingCollector findings) {}
}
