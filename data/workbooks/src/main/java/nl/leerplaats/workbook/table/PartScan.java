package nl.leerplaats.workbook.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.leerplaats.data.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a part of a workbook while it is unpacked: whether the list of parts speaks of macros, and whether a cell claims to stand in a
 * column or row that no office program has, which would make a row of millions of cells.
 */
final class PartScan {

    /** Columns that there are. */
    static final int MAX_COLUMNS = 16_384;

    /** Letters of the last column that there is, XFD. */
    private static final int MAX_LETTERS = 3;

    /** Digits of the last row that there is, 1048576. */
    private static final int MAX_DIGITS = 7;

    private static final byte[] MACROS = "macroEnabled".getBytes(StandardCharsets.US_ASCII);

    private final boolean listsParts;
    private final boolean isSheet;
    private final boolean isXml;
    private final Needle strict = new Needle("purl.oclc.org/ooxml");
    private final Needle hidden = new Needle("hidden");
    private final Needle noHeight = new Needle(" ht=\"0");
    private final Needle noWidth = new Needle(" width=\"0");
    private final Needle merged = new Needle("mergeCell");
    private final Needle emptyText = new Needle("v></");
    private final Needle emptyTextToo = new Needle("v/>");
    private final Needle formula = new Needle("t=\"str\"");
    private final Needle isoDate = new Needle("t=\"d\"");
    private final Needle isoDateToo = new Needle("t='d'");
    private int macros;
    private int state;
    private int letters;
    private int digits;
    private @Nullable FindingCode found;

    PartScan(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        listsParts = lower.equals("[content_types].xml");
        isSheet = lower.endsWith(".xml") && lower.startsWith("xl/");
        isXml = lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** What is wrong with the part; null where nothing is. */
    @Nullable
    FindingCode found() {
        return found;
    }

    /** Notes what was seen of the part. */
    void note(String name, Traits traits) {
        if (strict.found()) {
            traits.strict().add(name);
        }
        if (isoDate.found() || isoDateToo.found()) {
            traits.isoDates().add(name);
        }
        if (formula.found() && (emptyText.found() || emptyTextToo.found())) {
            traits.emptyTexts().add(name);
        }
        if (hidden.found() || noHeight.found() || noWidth.found() || merged.found()) {
            traits.marked().add(name);
        }
    }

    void look(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (listsParts) {
                lookForMacros(buffer[i]);
            } else if (isSheet) {
                lookForPlace(buffer[i]);
                hidden.look(buffer[i]);
                noHeight.look(buffer[i]);
                noWidth.look(buffer[i]);
                merged.look(buffer[i]);
                emptyText.look(buffer[i]);
                emptyTextToo.look(buffer[i]);
                formula.look(buffer[i]);
                isoDate.look(buffer[i]);
                isoDateToo.look(buffer[i]);
            }
            if (isXml) {
                strict.look(buffer[i]);
            }
        }
    }

    private void lookForMacros(byte b) {
        if (b == MACROS[macros]) {
            macros++;
        } else {
            macros = b == MACROS[0] ? 1 : 0;
        }
        if (macros == MACROS.length) {
            found = FindingCode.HAS_MACROS;
            macros = 0;
        }
    }

    /** Follows {@code r="AB12"}: white space, r, an equals sign and a quote, then letters and digits. */
    private void lookForPlace(byte b) {
        boolean space = b == ' ' || b == '\n' || b == '\t' || b == '\r';
        switch (state) {
            case 0 -> state = space ? 1 : 0;
            case 1 -> state = b == 'r' ? 2 : space ? 1 : 0;
            case 2 -> state = b == '=' ? 3 : space ? 2 : 0;
            case 3 -> {
                state = b == '"' || b == '\'' ? 4 : space ? 3 : 0;
                letters = 0;
                digits = 0;
            }
            default -> count(b);
        }
    }

    private void count(byte b) {
        if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
            letters++;
        } else if (b >= '0' && b <= '9') {
            digits++;
        } else {
            state = 0;
            return;
        }
        if (letters > MAX_LETTERS || digits > MAX_DIGITS) {
            found = FindingCode.BROKEN_WORKBOOK;
        }
    }
}
