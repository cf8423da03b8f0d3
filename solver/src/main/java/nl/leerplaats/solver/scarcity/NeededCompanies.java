package nl.leerplaats.solver.scarcity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.shortage.Shortage;

/** Makes a list of companies to go and win of what is scarce: what is proven short first, and then what was found to make the plan better. */
public final class NeededCompanies {

    private final PlanningYear year;
    private final Map<String, Area> homes = new LinkedHashMap<>();

    private NeededCompanies(PlanningYear year) {
        this.year = year;
        for (Cell cell : Cell.listOf(year.dataset())) {
            cell.students().forEach(student -> homes.put(student.id(), cell.area()));
        }
    }

    /**
     * The list of a report, in its order: the largest shortage first, and then the company that is worth most.
     *
     * @param year the year that the report is about
     * @param report what is scarce
     */
    public static List<NeededCompany> of(PlanningYear year, ScarcityReport report) {
        NeededCompanies needed = new NeededCompanies(year);
        return Stream.concat(
                        report.shortages().stream().map(needed::proven),
                        report.areas().stream().map(needed::found))
                .toList();
    }

    private NeededCompany proven(Shortage shortage) {
        Set<Profile> profiles = new TreeSet<>();
        shortage.requests().forEach(key -> profiles.addAll(request(key).profiles()));
        List<Student> students = students(shortage.requests());
        return new NeededCompany(
                true,
                shortage.missing(),
                List.copyOf(profiles),
                areas(students),
                shortage.days(),
                shortage.daysPerWeek(),
                shortage.on(),
                bySchool(students),
                null);
    }

    private NeededCompany found(AreaGain gain) {
        List<RequestKey> takers = gain.takers().stream().map(RequestKey::of).toList();
        List<Student> students = students(takers);
        LocalDate from = takers.stream()
                .map(key -> request(key).firstDay())
                .min(Comparator.naturalOrder())
                .orElse(year.firstDay());
        int days =
                gain.takers().stream().mapToInt(one -> one.days().size()).min().orElse(1);
        return new NeededCompany(
                false,
                1,
                List.of(gain.profile()),
                List.of(new NeededCompany.Home(gain.area(), students.size())),
                gain.days(),
                days,
                from,
                bySchool(students),
                gain);
    }

    private PlannedRequest request(RequestKey key) {
        return Objects.requireNonNull(year.findRequest(key), "The report is about another year.");
    }

    private List<Student> students(Collection<RequestKey> requests) {
        Set<Student> students = new LinkedHashSet<>();
        requests.forEach(key -> students.add(request(key).student()));
        return List.copyOf(students);
    }

    private List<NeededCompany.Home> areas(List<Student> students) {
        Map<Area, Integer> counts = new LinkedHashMap<>();
        students.forEach(student -> counts.merge(Objects.requireNonNull(homes.get(student.id())), 1, Integer::sum));
        List<NeededCompany.Home> areas = new ArrayList<>();
        counts.forEach((area, count) -> areas.add(new NeededCompany.Home(area, count)));
        areas.sort(Comparator.comparingInt(NeededCompany.Home::students)
                .reversed()
                .thenComparing(NeededCompany.Home::area));
        return areas;
    }

    private Map<String, Integer> bySchool(List<Student> students) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        students.forEach(one -> counts.merge(one.schoolId(), 1, Integer::sum));
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        year.dataset().schools().stream()
                .map(one -> one.id())
                .filter(counts::containsKey)
                .forEach(id -> inOrder.put(id, counts.getOrDefault(id, 0)));
        return inOrder;
    }
}
