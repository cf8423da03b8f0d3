package nl.leerplaats.web.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the words of a language.
 *
 * @param error whether the file is refused for it
 * @param path place in the document
 * @param place place in the text of the file, where known
 * @param text what is wrong and what to do
 */
record FindingLine(boolean error, String path, @Nullable TextPlace place, String text) {

    /** The findings in words, what a file is refused for first. */
    static List<FindingLine> listOf(List<Finding> findings, Locale locale) {
        Texts texts = Texts.of(locale);
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> new FindingLine(
                        finding.severity() == Severity.ERROR, finding.path(), finding.place(), texts.finding(finding)))
                .toList();
    }
}
