package nl.leerplaats.data.generate;

import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.value.Extra;

/**
 * Draws hours and days required, allowed and done. The law counts grades 3 and 4 together: at least 640 hours in 80 days, at most 1,280
 * hours in 160 days (WVO 2020 art. 2.38(9)); a school sets about half of it as the goal for grade 3.
 */
final class Progress {

    /**
     * What a student has to reach.
     *
     * @param hours hours
     * @param days stage days
     */
    record Goal(Hours hours, StageDays days) {}

    private static final int LEGAL_HOURS = 640;
    private static final int LEGAL_MAXIMUM_HOURS = 1_280;
    private static final int LEGAL_DAYS = 80;
    private static final int QUARTER_MINUTES = 15;

    private final Draw draw;

    Progress(Draw draw) {
        this.draw = draw;
    }

    /** The goal of a student of the class who is on stage in a share of the year, from 0 to 1. */
    Goal draw(ClassGroup group, double shareOfYear) {
        if (group.grade() == 3) {
            int hours = (int) (draw.pick(240, 280, 320, 320, 320) * shareOfYear);
            return goal(hours, hours / 8, 0, 0);
        }
        boolean wholeYear = shareOfYear >= 1;
        int daysDone = !wholeYear ? draw.between(40, 62) : group.oneYear() ? 0 : draw.between(26, 46);
        int quartersDone = daysDone == 0 ? 0 : daysDone * draw.between(25, 30) + draw.below(8);
        return goal(LEGAL_HOURS, LEGAL_DAYS, quartersDone * QUARTER_MINUTES, daysDone);
    }

    private Goal goal(int hours, int days, int minutesDone, int daysDone) {
        boolean capped = draw.chance(6);
        int mostHours = capped ? Math.max(hours, minutesDone / 60) + 40 : LEGAL_MAXIMUM_HOURS;
        int mostDays = capped ? Math.max(days, daysDone) + 6 : StageDays.LEGAL_MAXIMUM;
        return new Goal(
                new Hours(hours * 60, mostHours * 60, minutesDone, Extra.NONE),
                new StageDays(draw.chance(85) ? days : 0, mostDays, daysDone, Extra.NONE));
    }
}
