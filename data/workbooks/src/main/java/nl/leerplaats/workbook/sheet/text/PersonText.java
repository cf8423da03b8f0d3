package nl.leerplaats.workbook.sheet.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.MailAddresses;
import nl.leerplaats.data.finding.PhoneNumbers;

/**
 * What people type in a cell for a person: a name, or how to reach him in place of it or behind it.
 *
 * @param name the name; empty where there is none
 * @param phones telephone numbers; what has digits and no letters is meant as one
 * @param emails e-mail addresses
 */
public record PersonText(String name, List<String> phones, List<String> emails) {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** What says that a number or an address follows, at the end of a name. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)[\\s\\p{P}]*\\b(tel|telefoon|telefoonnummer|tel\\.?\\s?nr|mobiel|mob|gsm|06|e-?mail|mail)\\b[\\s\\p{P}]*$");

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/(<-]+|[\\s,;:|/(<>-]+$|[\\s,;:|/(-]+\\)\\s*$");

    /** Reads the text of a cell, on one line. */
    public static PersonText of(String text) {
        List<String> emails = MailAddresses.find(text);
        String rest = emails.isEmpty() ? text : MailAddresses.without(text);
        List<String> phones =
                PhoneNumbers.find(rest).stream().map(PersonText::balanced).toList();
        if (!phones.isEmpty()) {
            rest = PhoneNumbers.without(rest);
        } else if (emails.isEmpty()
                && DIGIT.matcher(text).find()
                && !LETTER.matcher(text).find()) {
            return new PersonText("", List.of(text), List.of());
        }
        if (emails.isEmpty() && phones.isEmpty()) {
            return new PersonText(text, phones, emails);
        }
        String name = trimmed(LABEL.matcher(trimmed(rest)).replaceAll(""));
        return new PersonText(
                LETTER.matcher(name).find() && !LABEL.matcher(name).matches() ? name : "", phones, emails);
    }

    private static String trimmed(String text) {
        return balanced(EDGES.matcher(text.strip()).replaceAll("").replaceAll("\\s{2,}", " "));
    }

    /** A text without the bracket whose other one went elsewhere. */
    private static String balanced(String text) {
        boolean same = text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
        return (same ? text : text.replaceAll("[()]", "")).strip();
    }
}
