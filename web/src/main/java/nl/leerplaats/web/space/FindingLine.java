package nl.leerplaats.web.space;

import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the words of a language.
 *
 * @param path place in the document, or in the workbook in words
 * @param place place in the text of the file, where known
 * @param text what is wrong and what to do
 */
record FindingLine(String path, @Nullable TextPlace place, String text) {

    static FindingLine of(Finding finding, Texts texts, @Nullable Names names) {
        TextPlace place = finding.place() instanceof TextPlace text ? text : null;
        String path = finding.place() instanceof SheetPlace ? texts.place(finding) : finding.path();
        return new FindingLine(path, place, texts.finding(finding, names));
    }
}
