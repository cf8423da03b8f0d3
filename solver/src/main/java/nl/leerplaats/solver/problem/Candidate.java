package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.BaselinePlacement;

/**
 * A company for a request, with all that does not depend on mentor and days.
 *
 * @param request the request
 * @param company the company
 * @param travelMinutes one way, in minutes
 * @param dayLength normal stage day in minutes
 * @param brokenRules bits of the hard rules that a placement there breaks, by ordinal
 * @param noInterest the company shares no tag with the student's interests, and the student has interests that count
 * @param preferenceRank place among the student's preferences, from 0; -1 where it is not among them or they do not count
 * @param notPartner other schools won the company, and the student's did not
 * @param baselineCompany it is the company of the request's baseline placement
 */
public record Candidate(
        RequestFact request,
        CompanyFact company,
        int travelMinutes,
        int dayLength,
        int brokenRules,
        boolean noInterest,
        int preferenceRank,
        boolean notPartner,
        boolean baselineCompany) {

    /** Tells whether the baseline placement is at this company with another mentor. */
    boolean isOtherMentor(MentorFact mentor) {
        BaselinePlacement baseline = request.planned().baseline();
        return baselineCompany
                && baseline != null
                && !baseline.mentorId().equals(mentor.mentor().id());
    }

    /** Weekdays lost and gained against the baseline placement, 0 where that is at another company. */
    int changedDays(int daysMask) {
        BaselinePlacement baseline = request.planned().baseline();
        return baselineCompany && baseline != null
                ? Integer.bitCount(baseline.days().mask() ^ daysMask)
                : 0;
    }
}
