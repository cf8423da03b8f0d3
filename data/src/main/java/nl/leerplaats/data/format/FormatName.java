package nl.leerplaats.data.format;

import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code format}. A document of the other kind is not looked at any further: everything else in it would be a finding.
 *
 * @param expected the format of this document
 * @param other the format of the other kind of document
 */
record FormatName(String expected, String other) implements ValueReader<String> {

    @Override
    public @Nullable String read(JsonCursor in) {
        String text = Values.text(in);
        if (text == null || text.equals(expected)) {
            return text;
        }
        if (text.equals(other)) {
            throw new StopReading(Finding.of(FindingCode.OTHER_DOCUMENT, in.path(), text, expected)
                    .at(in.place()));
        }
        in.report(FindingCode.UNKNOWN_FORMAT, text, expected);
        return null;
    }
}
