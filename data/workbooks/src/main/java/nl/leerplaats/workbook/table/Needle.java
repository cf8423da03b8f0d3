package nl.leerplaats.workbook.table;

import java.nio.charset.StandardCharsets;

/** Looks for a word in bytes that come piece by piece. No word it is used for starts again inside itself. */
final class Needle {

    private final byte[] word;
    private int matched;
    private boolean found;

    Needle(String word) {
        this.word = word.getBytes(StandardCharsets.US_ASCII);
    }

    void look(byte b) {
        if (b == word[matched]) {
            matched++;
            if (matched == word.length) {
                found = true;
                matched = 0;
            }
        } else if (matched > 0) {
            matched = b == word[0] ? 1 : 0;
        }
    }

    boolean found() {
        return found;
    }
}
