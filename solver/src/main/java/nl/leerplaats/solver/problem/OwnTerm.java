package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.CostTerm;

/** The soft terms that look at one placement alone and at no baseline, in the order of docs/rules.md, with what each counts. */
public enum OwnTerm {
    /** The way to the company, in weeks x days x minutes. */
    TRAVEL(CostTerm.TRAVEL),
    /** The minutes of the way above half an hour. */
    LONG_TRAVEL(CostTerm.LONG_TRAVEL),
    /** The company shares no interest with the student. */
    INTEREST(CostTerm.INTEREST),
    /** The company is not the student's first preference, but among them. */
    PREFERENCE(CostTerm.PREFERENCE),
    /** The company is not among the student's preferences. */
    UNLISTED(CostTerm.UNLISTED),
    /** The company was won by other schools, and not by the student's. */
    NOT_PARTNER(CostTerm.NOT_PARTNER),
    /** Another number of days than preferred. */
    EXTRA_DAY(CostTerm.EXTRA_DAY);

    /** Minutes of a way from which it counts as long (docs/rules.md, {@code longTravel}). */
    private static final int LONG_TRAVEL_MINUTES = 30;

    /** Preferences from this rank on cost the same (docs/rules.md, {@code preference}). */
    private static final int LAST_COUNTED_RANK = 5;

    private final CostTerm term;

    OwnTerm(CostTerm term) {
        this.term = term;
    }

    /** The term of the format. */
    public CostTerm term() {
        return term;
    }

    /** What it counts in a placement, weight left out; 0 or more. */
    public long count(Option option) {
        Candidate at = option.candidate();
        long weeks = option.request().weeks();
        return switch (this) {
            case TRAVEL -> weeks * option.dayCount() * at.travelMinutes();
            case LONG_TRAVEL -> weeks * option.dayCount() * Math.max(0, at.travelMinutes() - LONG_TRAVEL_MINUTES);
            case INTEREST -> at.noInterest() ? weeks : 0;
            case PREFERENCE -> at.preferenceRank() > 0 ? weeks * Math.min(at.preferenceRank(), LAST_COUNTED_RANK) : 0;
            case UNLISTED -> option.request().preferenceCount() > 0 && at.preferenceRank() < 0 ? weeks : 0;
            case NOT_PARTNER -> at.notPartner() ? weeks : 0;
            case EXTRA_DAY ->
                weeks
                        * Math.abs(option.dayCount()
                                - option.request().planned().request().preferredDays());
        };
    }
}
