package nl.leerplaats.data.model;

import java.util.Optional;

/** The terms of the medium and the soft cost with their default weights, in the order of docs/rules.md. */
public enum CostTerm {
    UNPLACED("unplaced", Level.MEDIUM, 15),
    SHORTFALL_HOUR("shortfallHour", Level.MEDIUM, 1),
    SHORTFALL_DAY("shortfallDay", Level.MEDIUM, 4),
    UNSUPERVISED("unsupervised", Level.MEDIUM, 20),
    BROKEN_AGREEMENT("brokenAgreement", Level.MEDIUM, 120),
    CHANGED_AGREEMENT("changedAgreement", Level.MEDIUM, 30),
    SCHOOL_SHARE("schoolShare", Level.MEDIUM, 0),
    TRAVEL("travel", Level.SOFT, 1),
    LONG_TRAVEL("longTravel", Level.SOFT, 2),
    INTEREST("interest", Level.SOFT, 40),
    PREFERENCE("preference", Level.SOFT, 10),
    UNLISTED("unlisted", Level.SOFT, 60),
    NOT_PARTNER("notPartner", Level.SOFT, 20),
    EXTRA_DAY("extraDay", Level.SOFT, 30),
    NO_VISIT_DAY("noVisitDay", Level.SOFT, 25),
    COMPANY_CHANGE("companyChange", Level.SOFT, 1200),
    MENTOR_CHANGE("mentorChange", Level.SOFT, 200),
    DAY_CHANGE("dayChange", Level.SOFT, 100),
    VISIT_TRIP("visitTrip", Level.SOFT, 20),
    SUPERVISOR_LOAD("supervisorLoad", Level.SOFT, 20),
    RECOGNITION_LAPSE("recognitionLapse", Level.SOFT, 600),
    BASELINE_COMPANY("baselineCompany", Level.SOFT, 2400),
    BASELINE_MENTOR("baselineMentor", Level.SOFT, 300),
    BASELINE_DAY("baselineDay", Level.SOFT, 400),
    BASELINE_SUPERVISOR("baselineSupervisor", Level.SOFT, 300);

    /** What kind of cost a term is: what the plan fails to deliver, or how good it is. */
    public enum Level {
        MEDIUM,
        SOFT
    }

    private final String key;
    private final Level level;
    private final int defaultWeight;

    CostTerm(String key, Level level, int defaultWeight) {
        this.key = key;
        this.level = level;
        this.defaultWeight = defaultWeight;
    }

    /** The name in documents, for example {@code companyChange}. */
    public String key() {
        return key;
    }

    /** Medium or soft. */
    public Level level() {
        return level;
    }

    /** The weight where the dataset names none. */
    public int defaultWeight() {
        return defaultWeight;
    }

    /** Finds the term with this name. */
    public static Optional<CostTerm> findByKey(String key) {
        for (CostTerm term : values()) {
            if (term.key.equals(key)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
