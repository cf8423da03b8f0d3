package nl.leerplaats.web.system;

/** A setting with which the application cannot start. */
public final class WrongSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String value;
    private final String allowed;

    /**
     * A wrong setting.
     *
     * @param name its whole name, such as {@code leerplaats.backup.time}
     * @param value what it is set to
     * @param allowed what may be there, such as {@code 02:30} or {@code ≥ 1}, in any language
     */
    public WrongSettingException(String name, Object value, String allowed) {
        super("The setting " + name + " (" + value + ") has to be as " + allowed + ".");
        this.name = name;
        this.value = value.toString();
        this.allowed = allowed;
    }

    /** Its whole name. */
    public String name() {
        return name;
    }

    /** What it is set to. */
    public String value() {
        return value;
    }

    /** What may be there. */
    public String allowed() {
        return allowed;
    }
}
