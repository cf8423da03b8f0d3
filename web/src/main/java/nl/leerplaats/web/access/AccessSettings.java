package nl.leerplaats.web.access;

import java.time.Duration;
import nl.leerplaats.web.system.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in, under {@code leerplaats} in the configuration.
 *
 * @param access whether people log in
 * @param sessionTimeout how long a log-in holds while nothing is asked; a minute or more
 * @param setUpSecret what stands at the end of the link to the first account, 20 signs or more, chosen by whoever starts the program; empty to have one made
 *     and printed
 */
@ConfigurationProperties("leerplaats")
public record AccessSettings(
        @DefaultValue("local") Mode access,
        @DefaultValue("8h") Duration sessionTimeout,
        @DefaultValue("") String setUpSecret) {

    private static final int SHORTEST_SECRET = 20;

    /** Whether people log in. */
    public enum Mode {
        /** Nobody does: whoever reaches the program may do everything. */
        LOCAL,
        /** Everybody does. */
        ACCOUNTS
    }

    public AccessSettings {
        if (sessionTimeout.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new WrongSettingException("leerplaats.session-timeout", sessionTimeout, "8h, ≥ 1m");
        }
        if (!setUpSecret.isEmpty()
                && (setUpSecret.length() < SHORTEST_SECRET || !setUpSecret.matches("[A-Za-z0-9_-]+"))) {
            throw new WrongSettingException("leerplaats.set-up-secret", "…", "[A-Za-z0-9_-]{" + SHORTEST_SECRET + ",}");
        }
    }

    /** Tells whether people log in. */
    public boolean hasAccounts() {
        return access == Mode.ACCOUNTS;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "AccessSettings[" + access + "]";
    }
}
