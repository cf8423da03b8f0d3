package nl.leerplaats.data.model;

import java.util.List;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A wish for one placement of a student in a period (plaatsingsverzoek).
 *
 * @param periodId period of the calendar of the student's school
 * @param daysPerWeek allowed numbers of stage days a week, 1 to {@link #MAX_DAYS_PER_WEEK}, the preferred one first
 * @param minutesPerDay longest stage day in minutes, where the school sets one
 * @param schoolDays weekdays on which the student has to be in school
 * @param profiles in place of the student's own profile: any one of them will do, for this is orientation; empty where the own one holds
 * @param dayPart the half of the day that the stage takes; null where it takes the whole
 * @param extra extensions
 */
public record Request(
        String periodId,
        List<Integer> daysPerWeek,
        @Nullable Integer minutesPerDay,
        Weekdays schoolDays,
        List<Profile> profiles,
        @Nullable DayPart dayPart,
        Extra extra) {

    /** Most stage days a week that a wish may allow (section students of the data format): a day is left for school. */
    public static final int MAX_DAYS_PER_WEEK = 4;

    public Request {
        daysPerWeek = List.copyOf(daysPerWeek);
        profiles = List.copyOf(profiles);
        if (daysPerWeek.isEmpty()) {
            throw new IllegalArgumentException("The request for period (" + periodId + ") allows no number of days.");
        }
    }

    /** The number of days a week that is wished for, 1 to {@link #MAX_DAYS_PER_WEEK}. */
    public int preferredDays() {
        return daysPerWeek.get(0);
    }

    /** Tells whether it is a first look outside the own direction: wishes and changes do not count for it (docs/rules.md). */
    public boolean isOrientation() {
        return !profiles.isEmpty();
    }

    /** The same wish for another period. */
    public Request withPeriodId(String otherPeriodId) {
        return new Request(otherPeriodId, daysPerWeek, minutesPerDay, schoolDays, profiles, dayPart, extra);
    }

    /** The same wish with other allowed numbers of stage days a week. */
    public Request withDaysPerWeek(List<Integer> others) {
        return new Request(periodId, others, minutesPerDay, schoolDays, profiles, dayPart, extra);
    }

    /** The same wish with another longest stage day, in minutes. */
    public Request withMinutesPerDay(int minutes) {
        return new Request(periodId, daysPerWeek, minutes, schoolDays, profiles, dayPart, extra);
    }

    /** The same wish with other weekdays on which the student has to be in school. */
    public Request withSchoolDays(Weekdays others) {
        return new Request(periodId, daysPerWeek, minutesPerDay, others, profiles, dayPart, extra);
    }

    /** The same wish with profiles in place of the student's own; none: the own one holds. */
    public Request withProfiles(List<Profile> others) {
        return new Request(periodId, daysPerWeek, minutesPerDay, schoolDays, others, dayPart, extra);
    }

    /** The same wish for a half of the day; null: for the whole. */
    public Request withDayPart(@Nullable DayPart other) {
        return new Request(periodId, daysPerWeek, minutesPerDay, schoolDays, profiles, other, extra);
    }
}
