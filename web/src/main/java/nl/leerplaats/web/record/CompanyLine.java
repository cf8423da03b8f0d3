package nl.leerplaats.web.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * A company in the list.
 *
 * @param id its id
 * @param place its place among all companies by name, from 0
 * @param name its name
 * @param postcode its postcode, where known
 * @param sector what it does, where known
 * @param profiles codes of the profiles that it is recognised for, at any time
 * @param places weekdays with as many places, most places first
 * @param placesInWeek places of all weekdays together
 * @param mentors number of mentors
 * @param until last day on which it takes anybody; null where it goes on
 * @param findings number of findings about it
 * @param names all by which it is found
 */
record CompanyLine(
        String id,
        int place,
        String name,
        @Nullable String postcode,
        @Nullable String sector,
        String profiles,
        List<DayPlaces> places,
        int placesInWeek,
        int mentors,
        @Nullable LocalDate until,
        int findings,
        Set<String> names) {

    CompanyLine {
        places = List.copyOf(places);
        names = Set.copyOf(names);
    }

    /**
     * Weekdays with as many places.
     *
     * @param days the weekdays
     * @param places places on each of them
     */
    record DayPlaces(Weekdays days, int places) {}

    /** By what the list is sorted. */
    enum Sort {
        NAME,
        POSTCODE,
        PROFILES,
        PLACES,
        MENTORS,
        UNTIL,
        FINDINGS;

        private Comparator<CompanyLine> order() {
            return switch (this) {
                case NAME -> Comparator.comparing(CompanyLine::place);
                case POSTCODE ->
                    Comparator.comparing(CompanyLine::postcode, Comparator.nullsLast(Comparator.naturalOrder()));
                case PROFILES -> Comparator.comparing(CompanyLine::profiles);
                case PLACES ->
                    Comparator.comparingInt(CompanyLine::placesInWeek).reversed();
                case MENTORS -> Comparator.comparingInt(CompanyLine::mentors).reversed();
                case UNTIL -> Comparator.comparing(CompanyLine::until, Comparator.nullsLast(Comparator.naturalOrder()));
                case FINDINGS -> Comparator.comparingInt(CompanyLine::findings).reversed();
            };
        }
    }

    /**
     * Those of lines in which words are found, sorted.
     *
     * @param all the lines of all companies, by name
     * @param q words that one of the names of a company holds: its own, its postcode or address, what it does, a profile, a mentor
     * @param down whether what usually comes first comes last
     */
    static List<CompanyLine> list(List<CompanyLine> all, String q, Sort sort, boolean down) {
        SearchWords words = SearchWords.of(q);
        return all.stream()
                .filter(line -> words.isIn(line.names))
                .sorted(down ? sort.order().reversed() : sort.order())
                .toList();
    }

    /**
     * The line of a company.
     *
     * @param place its place among all by name
     * @param findings number of findings about it
     */
    static CompanyLine of(Company company, int place, int findings) {
        LocalDate from = company.unavailableFrom();
        List<String> profiles = company.accreditations().stream()
                .map(Accreditation::profile)
                .distinct()
                .sorted()
                .map(Profile::code)
                .toList();
        int week = Weekdays.ALL.toList().stream()
                .mapToInt(day -> company.places().get(day))
                .sum();
        return new CompanyLine(
                company.id(),
                place,
                company.name(),
                company.location().postcode(),
                company.sector(),
                String.join(", ", profiles),
                places(company),
                week,
                company.mentors().size(),
                from == null ? null : from.minusDays(1),
                findings,
                names(company, profiles));
    }

    private static List<DayPlaces> places(Company company) {
        Map<Integer, Weekdays> days = new TreeMap<>(Comparator.reverseOrder());
        Weekdays.ALL.toList().stream()
                .filter(day -> company.places().get(day) > 0)
                .forEach(day -> days.merge(company.places().get(day), Weekdays.of(day), Weekdays::or));
        return days.entrySet().stream()
                .map(one -> new DayPlaces(one.getValue(), one.getKey()))
                .toList();
    }

    /** The name with where it is and what it does is one name: who looks for a baker in a town types both words. */
    private static Set<String> names(Company company, List<String> profiles) {
        Contact contact = company.contact();
        String address = contact == null ? null : contact.address();
        List<String> names = new ArrayList<>(List.of(company.name(), company.id()));
        names.add(Stream.of(company.name(), company.location().postcode(), address, company.sector())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        if (contact != null) {
            Stream.of(contact.person(), contact.phone(), contact.email())
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
        names.addAll(profiles);
        names.addAll(company.tags());
        company.mentors().stream().map(Mentor::name).filter(Objects::nonNull).forEach(names::add);
        return SearchWords.names(names);
    }
}
