package nl.leerplaats.data.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import nl.leerplaats.data.finding.TextPlace;

/**
 * Decodes UTF-8 strictly and knows the line and column of the first byte that is not: all text before it is given out first. A byte order
 * mark at the start is skipped and remembered.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER_BYTES = 16 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private boolean atEnd;
    private boolean atStart = true;
    private boolean startedWithMark;
    private int line = 1;
    private int column = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Tells whether the text started with a byte order mark; known once something has been read. */
    boolean startedWithMark() {
        return startedWithMark;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("Room for a surrogate pair is needed, not for (" + length + ").");
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int count = chars.position();
            if (count > 0) {
                return given(target, offset, count);
            }
            if (result.isError()) {
                throw new NotUtf8Exception(new TextPlace(line, column));
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private int given(char[] target, int offset, int count) throws IOException {
        int skipped = atStart && target[offset] == BYTE_ORDER_MARK ? 1 : 0;
        atStart = false;
        if (skipped == 1) {
            startedWithMark = true;
            System.arraycopy(target, offset + 1, target, offset, count - 1);
        }
        int left = count - skipped;
        for (int i = offset; i < offset + left; i++) {
            if (target[i] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return left > 0 ? left : read(target, offset, count + 1);
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
