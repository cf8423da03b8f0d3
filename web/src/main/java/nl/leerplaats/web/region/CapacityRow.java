package nl.leerplaats.web.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.pool.PlacesOnDay;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * A company in the list of places.
 *
 * @param id the company
 * @param name its name
 * @param sector its sector, where known
 * @param postcode its postcode, where known
 * @param profiles codes of the profiles for which it is recognised on the day
 * @param partners names of the schools that won it
 * @param reservedFor names of the only schools that it takes pupils of; empty where it takes those of all
 * @param days Monday to Friday
 * @param places places in the week
 * @param taken of those: taken
 * @param free of those: not taken
 * @param schoolIds schools that have to do with it: they won it, have it reserved, or have pupils there
 * @param names what it is found by
 */
record CapacityRow(
        String id,
        String name,
        @Nullable String sector,
        @Nullable String postcode,
        List<String> profiles,
        List<String> partners,
        List<String> reservedFor,
        List<Day> days,
        int places,
        int taken,
        int free,
        Set<String> schoolIds,
        Set<String> names) {

    CapacityRow {
        profiles = List.copyOf(profiles);
        partners = List.copyOf(partners);
        reservedFor = List.copyOf(reservedFor);
        days = List.copyOf(days);
        schoolIds = Set.copyOf(schoolIds);
        names = Set.copyOf(names);
    }

    /**
     * A weekday.
     *
     * @param day the weekday
     * @param places places on it
     * @param taken of those: taken
     * @param schools who takes them
     */
    record Day(DayOfWeek day, int places, int taken, List<SchoolCount> schools) {

        Day {
            schools = List.copyOf(schools);
        }
    }

    /**
     * The row of a company on a day.
     *
     * @param use what is taken of it
     * @param schools names of schools by id
     * @param on the day
     */
    static CapacityRow of(PlacesOnDay use, Map<String, String> schools, LocalDate on) {
        Company company = use.company();
        Set<String> ids = new LinkedHashSet<>(company.partnerSchoolIds());
        ids.addAll(company.schoolIds());
        use.weekdays().forEach(day -> ids.addAll(day.bySchool().keySet()));
        return new CapacityRow(
                company.id(),
                company.name(),
                company.sector(),
                company.location().postcode(),
                company.accreditations().stream()
                        .filter(one -> one.covers(one.profile(), on, on))
                        .map(one -> one.profile().code())
                        .distinct()
                        .sorted()
                        .toList(),
                names(company.partnerSchoolIds(), schools),
                names(company.schoolIds(), schools),
                use.weekdays().stream()
                        .map(day -> new Day(
                                day.day(), day.places(), day.taken(), SchoolCount.listOf(day.bySchool(), schools)))
                        .toList(),
                use.places(),
                use.taken(),
                use.free(),
                ids,
                SearchWords.names(found(company)));
    }

    private static List<String> names(List<String> ids, Map<String, String> schools) {
        return ids.stream().map(id -> schools.getOrDefault(id, id)).toList();
    }

    private static List<String> found(Company company) {
        List<String> names = new ArrayList<>();
        names.add(String.join(
                " ",
                company.name(),
                Objects.requireNonNullElse(company.location().postcode(), ""),
                Objects.requireNonNullElse(company.sector(), "")));
        names.add(company.id());
        return names;
    }
}
