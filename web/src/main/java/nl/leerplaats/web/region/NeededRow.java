package nl.leerplaats.web.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.scarcity.NeededCompany;
import nl.leerplaats.solver.scarcity.ScarcityTexts;

/**
 * A company to go and win, in words.
 *
 * @param proven whether it is proven that no plan can do without
 * @param places pupils without a place at the same time, at least
 * @param profiles codes of the profiles
 * @param areas where the pupils live, the area with most of them first
 * @param days the weekdays; empty for any
 * @param daysPerWeek days a week of each pupil, or more
 * @param from first day on which it is needed
 * @param schools for how many pupils of which schools
 * @param gain who gets a place with it; empty where it is proven instead
 */
record NeededRow(
        boolean proven,
        int places,
        String profiles,
        List<Home> areas,
        String days,
        int daysPerWeek,
        LocalDate from,
        List<SchoolCount> schools,
        String gain) {

    NeededRow {
        areas = List.copyOf(areas);
        schools = List.copyOf(schools);
    }

    /**
     * An area.
     *
     * @param name how it is called
     * @param students pupils who live there
     */
    record Home(String name, int students) {}

    static NeededRow of(
            NeededCompany needed, Map<String, String> schools, ScarcityTexts texts, Texts words, String gain) {
        return new NeededRow(
                needed.proven(),
                needed.places(),
                needed.profiles().stream().map(Profile::code).collect(Collectors.joining(", ")),
                needed.areas().stream()
                        .map(one -> new Home(texts.area(one.area()), one.students()))
                        .toList(),
                needed.days().isEmpty() ? "" : words.weekdays(needed.days()),
                needed.daysPerWeek(),
                needed.from(),
                SchoolCount.listOf(needed.bySchool(), schools),
                gain);
    }
}
