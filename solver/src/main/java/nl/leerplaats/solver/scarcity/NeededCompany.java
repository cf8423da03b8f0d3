package nl.leerplaats.solver.scarcity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A company, or several alike, to go and win.
 *
 * @param proven whether it is proven that no plan can do without; otherwise a plan with one such company was really found
 * @param places how many pupils have no place at the same time at least; 1 where a plan with one place was found
 * @param profiles profiles for which it has to be recognised, in the order of the format: one where it was tried, each of several pupils else
 * @param areas where its pupils live, the area with most of them first
 * @param days weekdays on which they could come; empty for any
 * @param daysPerWeek weekdays that each of them needs, or more
 * @param from first day on which it is needed
 * @param bySchool pupils that it is for, by id of their school, in the order of the schools
 * @param found what such a company was found to be worth; null where it is proven instead
 */
public record NeededCompany(
        boolean proven,
        int places,
        List<Profile> profiles,
        List<Home> areas,
        Weekdays days,
        int daysPerWeek,
        LocalDate from,
        Map<String, Integer> bySchool,
        @Nullable AreaGain found) {

    public NeededCompany {
        profiles = List.copyOf(profiles);
        areas = List.copyOf(areas);
        bySchool = Collections.unmodifiableMap(new LinkedHashMap<>(bySchool));
    }

    /**
     * An area with pupils of those that it is for.
     *
     * @param area the area
     * @param students how many of them live there
     */
    public record Home(Area area, int students) {}

    /** What the plan costs less with it; null where it is proven instead. */
    public @Nullable Gain gain() {
        return found == null ? null : found.gain();
    }

    /** How many pupils it is for. */
    public int students() {
        return bySchool.values().stream().mapToInt(Integer::intValue).sum();
    }
}
