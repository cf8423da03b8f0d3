package nl.leerplaats.workbook.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.text.MessageBundle;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;

/** What is wrong with a file, for whoever sent it: a text to lie beside the file, which every program of Windows opens. */
public final class FindingsText {

    /** With what a line about a finding begins. */
    static final String POINT = "- ";

    /** Path of a document as a whole. */
    private static final String ALL = "$";

    /** Binary digits of the number of bytes in a megabyte. */
    private static final int MEGA = 20;

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
     * The text about something that is no file, or has no name that can be read, and stays where it is.
     *
     * @param name its name
     * @param finding which of the two
     */
    String ofLeft(String name, Finding finding) {
        return text("left", name, List.of(finding));
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
        return POINT + Names.oneLine(place(finding) + ": " + sentence(finding));
    }

    /** Without the signs of a path, which mean nothing to who keeps lists. */
    private String place(Finding finding) {
        if (finding.place() instanceof SheetPlace) {
            return texts.place(finding);
        }
        if (finding.path().equals(ALL)) {
            return words.format("place.file");
        }
        String path = FreeFile.shortened(finding.path().replaceFirst("^\\$\\.?", ""));
        return finding.place() instanceof TextPlace text ? words.format("place.line", path, text.line()) : path;
    }

    /** What is said elsewhere to who chose the file, or typed the command, is said here to who finds a text beside it. */
    private String sentence(Finding finding) {
        return switch (finding.code()) {
            case NOT_A_WORKBOOK -> words.format("no.workbook");
            case MISSING_SHEET -> words.format("no.sheet", finding.value());
            case WRONG_TYPE -> finding.path().equals(ALL) ? words.format("no.document") : texts.finding(finding);
            case WORKBOOK_TOO_LARGE ->
                finding.argument("what").equals("bytes")
                        ? words.format(
                                "no.room",
                                Long.parseLong(finding.argument("most").toString()) >> MEGA)
                        : texts.finding(finding);
            default -> texts.finding(finding);
        };
    }

    /** The text as it stands in a file. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
