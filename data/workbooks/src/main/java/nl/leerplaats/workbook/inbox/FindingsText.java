package nl.leerplaats.workbook.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.text.MessageBundle;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;

/** What is wrong with a file, for whoever sent it: a text to lie beside the file, which every program of Windows opens. */
public final class FindingsText {

    /** With what a line about a finding begins. */
    static final String POINT = "- ";

    private static final String LINE_END = "\r\n";

    private final MessageBundle words;
    private final Texts texts;

    /** In a language; Dutch for one that is not there. */
    public FindingsText(Locale locale) {
        words = MessageBundle.of(FindingsText.class, "Inbox", locale);
        texts = Texts.of(locale);
    }

    /**
     * The text about a file that was set aside.
     *
     * @param fileName its name
     * @param findings all that was found
     */
    String ofUnread(String fileName, List<Finding> findings) {
        return text("unread", fileName, findings);
    }

    /**
     * The text about a file that was used, and in which something is odd.
     *
     * @param fileName its name
     * @param findings all that was found
     */
    String ofUsed(String fileName, List<Finding> findings) {
        return text("used", fileName, findings);
    }

    /**
     * The text about a file of which some was used and some was not.
     *
     * @param fileName its name
     * @param findings why some was not
     */
    String ofPartly(String fileName, List<Finding> findings) {
        return text("partly", fileName, findings);
    }

    private String text(String heading, String fileName, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(words.format(heading, Names.oneLine(fileName)));
        for (Severity severity : Severity.values()) {
            List<String> some = findings.stream()
                    .filter(one -> one.severity() == severity)
                    .map(this::line)
                    .toList();
            if (!some.isEmpty()) {
                lines.add("");
                lines.add(words.format("heading." + severity.name(), some.size()));
                lines.addAll(some);
            }
        }
        lines.add("");
        lines.add(words.format(heading + ".next"));
        return String.join(LINE_END, lines) + LINE_END;
    }

    private String line(Finding finding) {
        return POINT + Names.oneLine(texts.place(finding) + ": " + texts.finding(finding));
    }

    /** The text as it stands in a file. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
