package nl.leerplaats.web.store.account;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may come in.
 *
 * @param id its id, which nobody can guess
 * @param email address for mail, as it was typed
 * @param name what the person is called
 * @param password the password as Spring Security encoded it; null for who has none
 * @param issuer who says who this is, by OpenID Connect; null where nobody does
 * @param subject what the issuer calls the person
 * @param administrator whether the person keeps the installation
 * @param created since when it is there
 * @param disabled whether it may not come in any more
 */
public record Account(
        String id,
        String email,
        String name,
        @Nullable String password,
        @Nullable String issuer,
        @Nullable String subject,
        boolean administrator,
        Instant created,
        boolean disabled) {

    /** Most signs of an e-mail address. */
    public static final int LONGEST_EMAIL = 254;

    /** Most signs of a name. */
    public static final int LONGEST_NAME = 100;

    /** An e-mail address as it is compared. */
    public static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
