package nl.leerplaats.data.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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

    private static final int SAMPLE_LINES = 20;

    static CsvText of(byte[] bytes) {
        String text = decode(bytes);
        String firstLine = text.lines().findFirst().orElse("").strip();
        if (firstLine.toLowerCase(Locale.ROOT).startsWith("sep=") && firstLine.length() == "sep=".length() + 1) {
            int end = text.indexOf('\n');
            String rest = end < 0 ? "" : text.substring(end + 1);
            return new CsvText(rest, firstLine.charAt(firstLine.length() - 1), 1);
        }
        return new CsvText(text, separatorOf(text), 0);
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

    /** The separator that stands most often outside quotes in the first row, the header; semicolon where none does. */
    private static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < SAMPLE_LINES; i++) {
            char c = text.charAt(i);
            int which = SEPARATORS.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                lines++;
                if (sum(counts) > 0) {
                    break;
                }
            } else if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
