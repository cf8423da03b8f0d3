package nl.leerplaats.web.access.people;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a password has to be: long. Which signs are in it is up to whoever thinks of it. */
final class PasswordRules {

    /** Fewest signs. */
    static final int SHORTEST = 12;

    /** Most bytes, of which bcrypt takes no more. */
    static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /** The end of the key of the text that says what is wrong; null for nothing. */
    static @Nullable String problem(String password, String again) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "password.short";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "password.long";
        }
        return password.equals(again) ? null : "password.different";
    }
}
