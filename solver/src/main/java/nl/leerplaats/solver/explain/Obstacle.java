package nl.leerplaats.solver.explain;

/** What keeps a student from a company, in the order in which companies are sifted. */
public enum Obstacle {
    /** No accreditation of the profile from the first to the last day. */
    ACCREDITATION("accreditation"),
    /** The student excludes the company, or the company takes no pupils of the school. */
    EXCLUDED("excluded"),
    /** The company drops out, or the mentor leaves, before the placement ends. */
    UNAVAILABLE("unavailable"),
    /** The student is too young on the first day. */
    AGE("age"),
    /** The working day does not lie between the hours that the law allows at that age. */
    TIMES("times"),
    /** The way is longer than the student's longest. */
    TRAVEL("travel"),
    /** The company has no mentor who is there on enough weekdays with a place. */
    NO_DAYS("noDays"),
    /** The weekdays of the company are days on which the student has to be in school. */
    SCHOOL_DAYS("schoolDays"),
    /** Stage and school together are a longer week than the law allows at that age. */
    WEEK("week"),
    /** The placement, with those of other periods, takes the student over the most hours or days. */
    MAXIMUM("maximum"),
    /** Others have the places, or the mentor. */
    FULL("full");

    private final String key;

    Obstacle(String key) {
        this.key = key;
    }

    /** Name in messages and documents. */
    public String key() {
        return key;
    }
}
