package nl.leerplaats.web.record.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells in a form which record it was made of, so that a record that became another meanwhile is not written over unseen. */
public final class Digest {

    private static final int BYTES = 12;

    private Digest() {}

    /** A text that is another for another record, and the same after a restart. */
    public static String of(Record one) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(one.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
