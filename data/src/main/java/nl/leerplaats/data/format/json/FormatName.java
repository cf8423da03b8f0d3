package nl.leerplaats.data.format.json;

import java.util.Set;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code format}. A document of another kind is not looked at any further: everything else in it would be a finding.
 *
 * @param expected the format of this document
 */
public record FormatName(String expected) implements ValueReader<String> {

    private static final Set<String> ALL = Set.of(Dataset.FORMAT, Plan.FORMAT, ChangeDocument.FORMAT);

    @Override
    public @Nullable String read(JsonCursor in) {
        String text = Values.text(in);
        if (text == null || text.equals(expected)) {
            return text;
        }
        if (ALL.contains(text)) {
            throw new StopReading(Finding.of(FindingCode.OTHER_DOCUMENT, in.path(), text, expected)
                    .at(in.place()));
        }
        in.report(FindingCode.UNKNOWN_FORMAT, text, expected);
        return null;
    }
}
