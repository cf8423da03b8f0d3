package nl.leerplaats.data.plan;

/** The hard rules in the order of docs/rules.md; a plan that breaks any is invalid. */
public enum HardRule {
    FORMAT("format"),
    DAYS("days"),
    PLACE("place"),
    MENTOR("mentor"),
    ACCREDITATION("accreditation"),
    WEEK("week"),
    TIMES("times"),
    AGE("age"),
    TRAVEL("travel"),
    EXCLUDED("excluded"),
    UNAVAILABLE("unavailable"),
    MAXIMUM("maximum"),
    PINNED("pinned"),
    SUPERVISOR("supervisor");

    private final String key;

    HardRule(String key) {
        this.key = key;
    }

    /** The name in docs/rules.md. */
    public String key() {
        return key;
    }
}
