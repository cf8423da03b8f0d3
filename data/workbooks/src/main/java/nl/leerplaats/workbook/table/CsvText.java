package nl.leerplaats.workbook.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a CSV file, with what had to be found out about it.
 *
 * @param content the text, without a mark of the encoding and without a first line that names the separator
 * @param separator what stands between two cells
 * @param skippedRows rows before the content: 1 where the first line names the separator
 */
record CsvText(String content, char separator, int skippedRows) {

    /** What programs in Western Europe write that do not write UTF-8. It gives every byte a character, so it is tried last. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String SEPARATORS = ";,\t|";

    private static final int SAMPLE_LINES = 40;

    /** A row of names alone weighs so much more than one with other texts in it. */
    private static final int MORE_THAN_ALIKE = 4;

    /** More rows alike say no more: a letter above a list has them too. */
    private static final int MOST_ALIKE = 8;

    static CsvText of(byte[] bytes) {
        String text = decode(bytes);
        String firstLine = text.lines().findFirst().orElse("").strip();
        if (firstLine.toLowerCase(Locale.ROOT).startsWith("sep=") && firstLine.length() == "sep=".length() + 1) {
            int end = text.indexOf('\n');
            String rest = end < 0 ? "" : text.substring(end + 1);
            char said = firstLine.charAt(firstLine.length() - 1);
            boolean separates =
                    sample(rest).stream().anyMatch(line -> cells(line, said).size() > 1);
            return new CsvText(rest, separates ? said : separatorOf(rest), 1);
        }
        return new CsvText(text, separatorOf(text), 0);
    }

    /**
     * Tells whether it can be the text of a list. A byte without a character, or a character that no list has, means that the encoding is none
     * of those that are tried, such as UTF-16 without a mark, or that the file is no text at all.
     */
    boolean isText() {
        return content.indexOf('\0') < 0 && content.indexOf('\uFFFD') < 0;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /**
     * The separator of the header: that which makes the most names of columns out of one of the first rows, and as many cells of rows below
     * it. A title above the header may have any of them in it, and so may the texts below.
     */
    private static char separatorOf(String text) {
        List<String> sample = sample(text);
        long most = 0;
        char best = SEPARATORS.charAt(0);
        for (char separator : SEPARATORS.toCharArray()) {
            for (int i = 0; i < sample.size(); i++) {
                List<String> cells = cells(sample.get(i), separator);
                long names = cells.stream().filter(cell -> isName(cell)).count();
                long alike = sample.subList(i + 1, sample.size()).stream()
                        .filter(line -> cells(line, separator).size() == cells.size())
                        .count();
                boolean onlyNames = cells.stream().allMatch(cell -> cell.isEmpty() || isName(cell));
                long weight = names == 0 ? 1 : names * (onlyNames ? MORE_THAN_ALIKE : 1);
                long score = cells.size() < 2 ? 0 : weight * (1 + 2 * Math.min(alike, MOST_ALIKE));
                if (score > most) {
                    most = score;
                    best = separator;
                }
            }
        }
        return best;
    }

    /** The first rows with something in them; a line end between quotes does not end one. */
    private static List<String> sample(String text) {
        List<String> result = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length() && result.size() < SAMPLE_LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean ends = (c == '\n' || c == '\r') && !quoted;
            if (ends || i == text.length() - 1) {
                String line = text.substring(start, ends ? i : i + 1);
                if (!line.isBlank()) {
                    result.add(line);
                }
                start = i + 1;
            }
        }
        return result;
    }

    private static List<String> cells(String line, char separator) {
        List<String> result = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == separator && !quoted) {
                result.add(line.substring(start, i).strip());
                start = i + 1;
            } else {
                quoted ^= line.charAt(i) == '"';
            }
        }
        return result;
    }

    /** A name of a column starts with a letter, and has no other separator in it unless it stands in quotes. */
    private static boolean isName(String cell) {
        boolean quoted = cell.startsWith("\"");
        int first = quoted ? 1 : 0;
        return cell.length() > first
                && Character.isLetter(cell.charAt(first))
                && (quoted || SEPARATORS.chars().allMatch(c -> cell.indexOf(c) < 0));
    }
}
