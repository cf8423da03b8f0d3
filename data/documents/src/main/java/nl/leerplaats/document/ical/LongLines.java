package nl.leerplaats.document.ical;

/**
 * Lines of a calendar of at most 75 octets in UTF-8, their end not counted (RFC 5545, 3.1): what is longer goes on in a line that starts with a
 * space. The library counts characters, and a letter can be up to four octets; a letter is never cut.
 */
final class LongLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private static final int LAST_OF_ONE_OCTET = 0x7F;
    private static final int LAST_OF_TWO_OCTETS = 0x7FF;
    private static final int LAST_OF_THREE_OCTETS = 0xFFFF;

    private LongLines() {}

    /** The text with its lines put together and folded anew. */
    static String fold(String folded) {
        String text = folded.replace(FOLD, "");
        StringBuilder result = new StringBuilder(text.length() + text.length() / MOST_OCTETS * FOLD.length());
        int octets = 0;
        for (int at = 0, point; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (point == '\r' || point == '\n') {
                octets = 0;
            } else {
                int size = octets(point);
                if (octets + size > MOST_OCTETS) {
                    result.append(FOLD);
                    octets = 1;
                }
                octets += size;
            }
            result.appendCodePoint(point);
        }
        return result.toString();
    }

    private static int octets(int point) {
        if (point <= LAST_OF_ONE_OCTET) {
            return 1;
        }
        if (point <= LAST_OF_TWO_OCTETS) {
            return 2;
        }
        return point <= LAST_OF_THREE_OCTETS ? 3 : 4;
    }
}
