package nl.leerplaats.data.firstcome;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.Segments;

/** How many pupils are at each company and each mentor, by weekday and segment (docs/rules.md, occupation). */
public final class OccupiedPlaces {

    private record MentorKey(String companyId, String mentorId) {}

    private final Segments segments;
    private final Map<String, int[]> atCompany = new LinkedHashMap<>();
    private final Map<MentorKey, int[]> atMentor = new LinkedHashMap<>();

    /** Nobody is anywhere yet. */
    public OccupiedPlaces(Segments segments) {
        this.segments = segments;
    }

    /** Tells whether the company and the mentor have room for one more on each of the days in the whole period. */
    public boolean isFree(PlannedRequest request, Choice choice) {
        int[] company = companyUse(choice);
        int[] mentor = mentorUse(choice);
        int last = segments.last(request);
        for (int segment = segments.first(request); segment <= last; segment += segments.step(request)) {
            for (DayOfWeek day : choice.days().toList()) {
                int slot = slot(segment, day);
                if (company[slot] >= choice.company().places().get(day)
                        || mentor[slot] >= choice.mentor().maxStudents()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Somebody is there, from the first to the last day of the period. */
    public void add(PlannedRequest request, Choice choice) {
        int[] company = companyUse(choice);
        int[] mentor = mentorUse(choice);
        int last = segments.last(request);
        for (int segment = segments.first(request); segment <= last; segment += segments.step(request)) {
            for (DayOfWeek day : choice.days().toList()) {
                int slot = slot(segment, day);
                company[slot]++;
                mentor[slot]++;
            }
        }
    }

    private int[] companyUse(Choice choice) {
        return atCompany.computeIfAbsent(choice.company().id(), key -> empty());
    }

    private int[] mentorUse(Choice choice) {
        MentorKey mentor = new MentorKey(choice.company().id(), choice.mentor().id());
        return atMentor.computeIfAbsent(mentor, key -> empty());
    }

    private int[] empty() {
        return new int[segments.count() * Weekdays.COUNT];
    }

    private static int slot(int segment, DayOfWeek day) {
        return segment * Weekdays.COUNT + day.getValue() - 1;
    }
}
