package nl.leerplaats.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A setting with which the web application cannot start. */
public final class SettingRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String value;
    private final @Nullable String allowed;

    /**
     * A refused setting.
     *
     * @param setting its whole name, such as {@code leerplaats.backup.time}
     * @param value what it is set to
     * @param allowed what may be there, such as {@code 02:30} or {@code ≥ 1}; null where that is not known
     */
    public SettingRefusedException(String setting, String value, @Nullable String allowed) {
        super("The setting " + setting + " (" + value + ") cannot be used.");
        this.setting = setting;
        this.value = value;
        this.allowed = allowed;
    }

    String setting() {
        return setting;
    }

    /** Its name as an environment variable. */
    String variable() {
        return setting.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
    }

    String value() {
        return value;
    }

    @Nullable
    String allowed() {
        return allowed;
    }
}
