package nl.leerplaats.data.year;

import java.time.LocalDate;

/**
 * Working-time law for pupils on stage, and the days of a school year. A school can be stricter through its own data, never looser.
 *
 * <p>Sources: Nadere regeling kinderarbeid art. 3:1 (under 16), Arbeidstijdenwet art. 5:3 and 5:7 (from 16), as named in docs/rules.md.
 */
public final class LegalLimits {

    /** Age in years from which the limits for youths hold instead of those for children (Arbeidstijdenwet art. 1:2). */
    public static final int YOUTH_AGE = 16;

    /** Youngest age in years for a stage (Nadere regeling kinderarbeid art. 3:1). */
    public static final int MINIMUM_AGE = 14;

    /** Longest day in minutes under 16 (Nadere regeling kinderarbeid art. 3:1). */
    public static final int DAY_MINUTES_UNDER_16 = 420;

    /** Longest day in minutes from 16 (Arbeidstijdenwet art. 5:7). */
    public static final int DAY_MINUTES_FROM_16 = 540;

    /** Longest week in minutes under 16, school included (Nadere regeling kinderarbeid art. 3:1). */
    public static final int WEEK_MINUTES_UNDER_16 = 2100;

    /**
     * Longest normal week in minutes from 16, school included: 40 hours. A single week may have 45, but no four weeks more than 40 on average
     * (Arbeidstijdenwet art. 5:7), and the week of a placement is the same all period long.
     */
    public static final int WEEK_MINUTES_FROM_16 = 2400;

    /** Earliest start under 16, in minutes from midnight: 07:00 (Nadere regeling kinderarbeid art. 3:1). */
    public static final int START_MINUTE_UNDER_16 = 7 * 60;

    /** Latest end under 16, in minutes from midnight: 19:00 (Nadere regeling kinderarbeid art. 3:1). */
    public static final int END_MINUTE_UNDER_16 = 19 * 60;

    /** Earliest start from 16, in minutes from midnight: 06:00 (Arbeidstijdenwet art. 5:3). */
    public static final int START_MINUTE_FROM_16 = 6 * 60;

    /** Latest end from 16, in minutes from midnight: 23:00 (Arbeidstijdenwet art. 5:3). */
    public static final int END_MINUTE_FROM_16 = 23 * 60;

    /** Working minutes above which a day needs a break (Nadere regeling kinderarbeid art. 3:1; Arbeidstijdenwet art. 5:4). */
    public static final int MINUTES_WITHOUT_BREAK = 270;

    /** Shortest break in minutes (Nadere regeling kinderarbeid art. 3:1; Arbeidstijdenwet art. 5:4). */
    public static final int BREAK_MINUTES = 30;

    /** Least practice in minutes over the third and fourth year together: 640 hours (WVO 2020 art. 2.38(9)). */
    public static final int LEAST_PRACTICE_MINUTES = 640 * 60;

    /** Most practice in minutes over the third and fourth year together: 1,280 hours (WVO 2020 art. 2.38(9)). */
    public static final int MOST_PRACTICE_MINUTES = 1280 * 60;

    /** Fewest practice days over the third and fourth year together (WVO 2020 art. 2.38(9)). */
    public static final int FEWEST_PRACTICE_DAYS = 80;

    /** Most practice days over the third and fourth year together (WVO 2020 art. 2.38(9)). */
    public static final int MOST_PRACTICE_DAYS = 160;
    /** Fewest days of education in a school year (WVO 2020 art. 2.39(1)); the minister may set another number for some schools (2.39(4)). */
    public static final int TEACHING_DAYS = 189;

    /** Most free days that a school chooses itself in a year, beside holidays and legal free days (Uitvoeringsbesluit WVO 2020 art. 2.42(3)). */
    public static final int OWN_FREE_DAYS = 12;

    private LegalLimits() {}

    /** Age in whole years; someone born on 29 February has the birthday on 1 March in other years. */
    public static int ageOn(LocalDate birthDate, LocalDate day) {
        boolean beforeBirthday = day.getMonthValue() < birthDate.getMonthValue()
                || day.getMonthValue() == birthDate.getMonthValue() && day.getDayOfMonth() < birthDate.getDayOfMonth();
        return day.getYear() - birthDate.getYear() - (beforeBirthday ? 1 : 0);
    }

    /** Tells whether somebody has not yet had the sixteenth birthday on this day. */
    public static boolean isUnder16(LocalDate birthDate, LocalDate day) {
        return ageOn(birthDate, day) < YOUTH_AGE;
    }

    /** Longest stage day in minutes on this day. */
    public static int dayMinutes(boolean under16) {
        return under16 ? DAY_MINUTES_UNDER_16 : DAY_MINUTES_FROM_16;
    }

    /** Longest normal week of stage and school together, in minutes. */
    public static int weekMinutes(boolean under16) {
        return under16 ? WEEK_MINUTES_UNDER_16 : WEEK_MINUTES_FROM_16;
    }

    /** Earliest start in minutes from midnight. */
    public static int startMinute(boolean under16) {
        return under16 ? START_MINUTE_UNDER_16 : START_MINUTE_FROM_16;
    }

    /** Latest end in minutes from midnight. */
    public static int endMinute(boolean under16) {
        return under16 ? END_MINUTE_UNDER_16 : END_MINUTE_FROM_16;
    }
}
