package nl.leerplaats.data.format.json;

import nl.leerplaats.data.finding.Finding;

/** Ends the reading of a document of which nothing else is worth telling. Never leaves this package. */
final class StopReading extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    StopReading(Finding finding) {
        super(finding.code().code(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
