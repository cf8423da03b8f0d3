package nl.leerplaats.web.rest;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A finding as programs get it.
 *
 * @param code its stable code
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTICE}
 * @param path JSON path in what was sent, or in the dataset
 * @param line line in what was sent, from 1; left out where not known
 * @param column character in that line, from 1; left out where not known
 * @param message what is wrong and what to do, in the language of whoever asks
 */
public record RestFinding(
        String code,
        String severity,
        String path,
        @Nullable Integer line,
        @Nullable Integer column,
        String message) {

    static RestFinding of(Finding finding, Texts texts, @Nullable Names names) {
        TextPlace place = finding.place() instanceof TextPlace text ? text : null;
        return new RestFinding(
                finding.code().code(),
                finding.severity().name(),
                finding.path(),
                place == null ? null : place.line(),
                place == null ? null : place.column(),
                texts.finding(finding, names));
    }

    public static List<RestFinding> list(List<Finding> findings, Locale locale, @Nullable Names names) {
        Texts texts = Texts.of(locale);
        return findings.stream().map(finding -> of(finding, texts, names)).toList();
    }
}
