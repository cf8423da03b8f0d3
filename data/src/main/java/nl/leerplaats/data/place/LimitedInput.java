package nl.leerplaats.data.place;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after a number of bytes, so that a small file that unpacks to a huge one cannot fill the memory. Closing it leaves the source open. */
final class LimitedInput extends FilterInputStream {

    private long left;

    LimitedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    /** Bytes that could still be read; negative where there was more than that. */
    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left < 0) {
            return -1;
        }
        int count = in.read(target, offset, length);
        if (count > 0) {
            left -= count;
        }
        return count;
    }

    @Override
    public void close() {
        // The source is a part of a zip file that goes on.
    }
}
