package nl.leerplaats.solver.explain;

import nl.leerplaats.data.plan.HardRule;
import org.jspecify.annotations.Nullable;

/** What keeps a student from a company, in the order in which companies are sifted. */
public enum Obstacle {
    /** No accreditation of the profile from the first to the last day. */
    ACCREDITATION("accreditation", HardRule.ACCREDITATION),
    /** The student excludes the company, or the company takes no pupils of the school. */
    EXCLUDED("excluded", HardRule.EXCLUDED),
    /** The company drops out, or the mentor leaves, before the placement ends. */
    UNAVAILABLE("unavailable", HardRule.UNAVAILABLE),
    /** The student is too young on the first day. */
    AGE("age", HardRule.AGE),
    /** The working day does not lie between the hours that the law allows at that age. */
    TIMES("times", HardRule.TIMES),
    /** The way is longer than the student's longest. */
    TRAVEL("travel", HardRule.TRAVEL),
    /** The company has no mentor who is there on enough weekdays with a place. */
    NO_DAYS("noDays", null),
    /** The weekdays of the company are days on which the student has to be in school. */
    SCHOOL_DAYS("schoolDays", HardRule.DAYS),
    /** Stage and school together are a longer week than the law allows at that age. */
    WEEK("week", HardRule.WEEK),
    /** The placement, with those of other periods, takes the student over the most hours or days. */
    MAXIMUM("maximum", null),
    /** Others have the places, or the mentor. */
    FULL("full", null);

    private final String key;
    private final @Nullable HardRule rule;

    Obstacle(String key, @Nullable HardRule rule) {
        this.key = key;
        this.rule = rule;
    }

    /** Name in messages and documents. */
    public String key() {
        return key;
    }

    /** The hard rule that a placement breaks by itself with it; null for an obstacle of other kinds. */
    @Nullable
    HardRule rule() {
        return rule;
    }
}
