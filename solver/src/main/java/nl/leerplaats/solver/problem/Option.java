package nl.leerplaats.solver.problem;

import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;

/** A placement that a request can get: a mentor of a company and a set of weekdays, with what follows from it. */
public final class Option {

    private final Candidate candidate;
    private final MentorFact mentor;
    private final int minutes;
    private final long softCost;
    private final short stageDates;
    private final short brokenRules;
    private final byte daysMask;
    private final boolean keptPin;
    private final boolean breaksAgreement;
    private final boolean changesAgreement;

    /**
     * Builds an option.
     *
     * @param candidate the request and the company
     * @param mentor a mentor of that company
     * @param daysMask weekdays, bit 0 for Monday
     * @param minutes minutes of all its stage dates
     * @param stageDates number of its stage dates
     * @param brokenRules bits of all hard rules that it breaks by itself, by ordinal
     * @param price what its own soft terms cost
     */
    public Option(
            Candidate candidate,
            MentorFact mentor,
            int daysMask,
            int minutes,
            int stageDates,
            int brokenRules,
            OptionPrice price) {
        this.candidate = candidate;
        this.mentor = mentor;
        this.daysMask = (byte) daysMask;
        this.minutes = minutes;
        this.stageDates = (short) stageDates;
        this.keptPin = candidate.request().pinned() && candidate.request().isBaseline(mentor, daysMask);
        this.brokenRules = candidate.request().history() || keptPin ? 0 : (short) brokenRules;
        boolean agreed = candidate.request().hasLooseAgreement();
        this.breaksAgreement = agreed && !candidate.baselineCompany();
        this.changesAgreement =
                agreed && candidate.baselineCompany() && !candidate.request().isBaseline(mentor, daysMask);
        this.softCost = candidate.request().history() ? 0 : price.of(this);
    }

    /** The request it is an option of. */
    public RequestFact request() {
        return candidate.request();
    }

    /** The request and the company. */
    public Candidate candidate() {
        return candidate;
    }

    /** The company. */
    public CompanyFact company() {
        return candidate.company();
    }

    /** The mentor. */
    public MentorFact mentor() {
        return mentor;
    }

    /** The weekdays, bit 0 for Monday. */
    public int daysMask() {
        return daysMask;
    }

    /** The weekdays. */
    public Weekdays days() {
        return new Weekdays(daysMask);
    }

    /** Number of weekdays. */
    public int dayCount() {
        return Integer.bitCount(daysMask);
    }

    /** Minutes of all stage dates. */
    public int minutes() {
        return minutes;
    }

    /** Number of stage dates. */
    public int stageDates() {
        return stageDates;
    }

    /** It keeps the recognition of its company from lapsing in the year planned. */
    public boolean keepsRecognition() {
        return company().isKeptBy(request());
    }

    /** It is the pinned placement of its request, as a person decided it. */
    public boolean isKeptPin() {
        return keptPin;
    }

    /** Tells whether it breaks a rule that looks at one placement alone. */
    public boolean breaks(HardRule rule) {
        return (brokenRules & (1 << rule.ordinal())) != 0;
    }

    /** Tells whether it breaks any rule that looks at one placement alone. */
    public boolean breaksAny() {
        return brokenRules != 0;
    }

    /** What all soft terms of this placement alone cost, weights included; 0 for history. */
    public long softCost() {
        return softCost;
    }

    /** Count of the term {@code brokenAgreement}. */
    public long brokenAgreementCount() {
        return breaksAgreement ? 1 : 0;
    }

    /** Count of the term {@code changedAgreement}. */
    public long changedAgreementCount() {
        return changesAgreement ? 1 : 0;
    }

    /** Count of the term {@code baselineCompany}, against a baseline placement that is not pinned. */
    public long baselineCompanyCount() {
        return request().hasLooseBaseline() && !candidate.baselineCompany() ? 1 : 0;
    }

    /** Count of the term {@code baselineMentor}, against a baseline placement that is not pinned. */
    public long baselineMentorCount() {
        return request().hasLooseBaseline() && candidate.isOtherMentor(mentor) ? 1 : 0;
    }

    /** Count of the term {@code baselineDay}, against a baseline placement that is not pinned. */
    public long baselineDayCount() {
        return request().hasLooseBaseline() ? candidate.changedDays(daysMask) : 0;
    }

    @Override
    public String toString() {
        return mentor.company().company().id() + "/" + mentor.mentor().id() + days();
    }
}
