package nl.leerplaats.data.fairness;

import nl.leerplaats.data.model.Student;

/**
 * What a plan gives one student. Travel and wishes are of the placements that are still to come; hours and days count history too.
 *
 * @param student the student
 * @param requests requests that the plan is about, history left out
 * @param unplaced of those: without a placement
 * @param ways ways to a company in the school year, one way: weeks times days a week, summed over the placements
 * @param travelMinutes minutes of all those ways together
 * @param longestMinutes minutes of the longest way, one way; 0 where nothing is placed
 * @param minutesDone working minutes completed and planned
 * @param daysDone stage days completed and planned
 * @param weeks weeks of the placements
 * @param firstChoiceWeeks of those: at the company that the student likes best, where the student has preferences
 * @param listedWeeks of those: at any company of the student's preferences, the best one included
 * @param interestWeeks of those: at a company that shares a tag with the student's interests, where the student has interests
 * @param wishPoints soft cost of wishes not met: the terms {@code preference}, {@code unlisted} and {@code interest}, weights included
 * @param weeksAsked weeks of the requests that the plan is about, history left out
 * @param daysAsked stage days that these ask for in the year: weeks times the preferred days a week; {@code ways} is what is given of them
 * @param partnerWeeks of the weeks of the placements: at a company that the student's school won
 * @param awayWeeks of these: at a company that only other schools won (docs/rules.md, {@code notPartner})
 */
public record StudentFigures(
        Student student,
        int requests,
        int unplaced,
        long ways,
        long travelMinutes,
        int longestMinutes,
        long minutesDone,
        long daysDone,
        long weeks,
        long firstChoiceWeeks,
        long listedWeeks,
        long interestWeeks,
        long wishPoints,
        long weeksAsked,
        long daysAsked,
        long partnerWeeks,
        long awayWeeks) {

    private static final int MINUTES_PER_HOUR = 60;

    /** Clock hours short of what is required, rounded up. */
    public long hoursShort() {
        long missing = Math.max(0, student.hours().requiredMinutes() - minutesDone);
        return (missing + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }

    /** Stage days short of what is required. */
    public long daysShort() {
        return Math.max(0, student.days().required() - daysDone);
    }

    /** Mean minutes of a way, rounded; 0 where nothing is placed. */
    public long meanTravelMinutes() {
        return ways == 0 ? 0 : Math.round(travelMinutes / (double) ways);
    }
}
