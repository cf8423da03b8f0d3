package nl.leerplaats.benchmarks.report;

import nl.leerplaats.benchmarks.result.ResultLine;

/** What to think of one run. */
enum Health {
    /** No plan came out. */
    UNINITIALISED("no plan"),
    /** The plan breaks a hard rule. */
    INVALID("invalid"),
    /** The plan costs more than the contender claims. */
    WRONG_CLAIM("suspicious: costs more than claimed"),
    /** The plan costs less than is possible, so a bound or the judge is wrong. */
    SUSPICIOUS("suspicious: below a proven bound"),
    /** Proven to be the best there is. */
    OPTIMAL("optimal"),
    /** A plan that stayed the same for the last two thirds of the time and is not proven to be the best. */
    FLAT_LINED("flat-lined"),
    /** A plan that got better for most of the time, or needed hardly any. */
    HEALTHY("healthy");

    /** Share of the time after which a plan has to have become better once more. */
    private static final double LAST_GAIN = 1 / 3.0;

    private final String text;

    Health(String text) {
        this.text = text;
    }

    /** As the report says it. */
    String text() {
        return text;
    }

    /** Tells whether somebody has to look for a defect. */
    boolean isAlarm() {
        return this == SUSPICIOUS || this == INVALID || this == WRONG_CLAIM;
    }

    static Health of(ResultLine line, Knowledge knowledge) {
        ResultLine.PlanFigures plan = line.plan();
        if (plan == null) {
            return UNINITIALISED;
        }
        if (plan.hard() > 0) {
            return INVALID;
        }
        if (knowledge.isBelowBound(plan.cost())) {
            return SUSPICIOUS;
        }
        if (line.verdict().equals("dearer")) {
            return WRONG_CLAIM;
        }
        if (knowledge.isOptimal(plan.cost())) {
            return OPTIMAL;
        }
        return isFlat(line) ? FLAT_LINED : HEALTHY;
    }

    /** A method that is done long before the time limit does not use its time, which is something else. */
    private static boolean isFlat(ResultLine line) {
        long limit = line.settings().timeLimitMillis();
        if (line.trace().isEmpty() || line.usage().elapsedMillis() < limit * LAST_GAIN) {
            return false;
        }
        long last = line.trace().get(line.trace().size() - 1).get(0);
        return last < limit * LAST_GAIN;
    }
}
