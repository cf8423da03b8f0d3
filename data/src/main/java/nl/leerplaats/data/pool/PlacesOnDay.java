package nl.leerplaats.data.pool;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;

/**
 * What a plan takes of the places of a company in the week of a day, weekday by weekday. As the judge counts it, a placement takes its place
 * for its whole period (docs/rules.md, derived values).
 *
 * @param company the company
 * @param weekdays Monday to Friday
 */
public record PlacesOnDay(Company company, List<Weekday> weekdays) {

    public PlacesOnDay {
        weekdays = List.copyOf(weekdays);
    }

    /**
     * A weekday at a company.
     *
     * @param day the weekday
     * @param places places that the company has; 0 from the day on which it has dropped out
     * @param taken of those: taken; of the two halves of the day the fuller one counts. It can be more than there are
     * @param bySchool pupils by id of their school, in the order of the schools; those of half a day count as one
     */
    public record Weekday(DayOfWeek day, int places, int taken, Map<String, Integer> bySchool) {

        public Weekday {
            bySchool = Collections.unmodifiableMap(new LinkedHashMap<>(bySchool));
        }

        /** Places that are not taken, 0 or more. */
        public int free() {
            return Math.max(0, places - taken);
        }
    }

    /** Looks at every company of a year on one of its days, in the order of the dataset; what names something unknown is left out. */
    public static List<PlacesOnDay> listOf(PlanningYear year, Plan plan, LocalDate on) {
        Map<String, List<Placed>> byCompany = new LinkedHashMap<>();
        for (Placed one : PlacedPlan.of(year, plan).listPlaces()) {
            Period period = one.request().period();
            if (!on.isBefore(period.from()) && !on.isAfter(period.to())) {
                byCompany
                        .computeIfAbsent(one.company().id(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        List<String> schools =
                year.dataset().schools().stream().map(one -> one.id()).toList();
        return year.dataset().companies().stream()
                .map(company -> new PlacesOnDay(
                        company,
                        Weekdays.ALL.toList().stream()
                                .map(day -> weekday(
                                        company, day, byCompany.getOrDefault(company.id(), List.of()), schools, on))
                                .toList()))
                .toList();
    }

    private static Weekday weekday(
            Company company, DayOfWeek day, List<Placed> there, List<String> schools, LocalDate on) {
        Map<String, Integer> bySchool = new LinkedHashMap<>();
        for (Placed one : there) {
            if (one.days().contains(day)) {
                bySchool.merge(one.request().school().id(), 1, Integer::sum);
            }
        }
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        schools.stream().filter(bySchool::containsKey).forEach(id -> inOrder.put(id, bySchool.getOrDefault(id, 0)));
        boolean gone = company.unavailableFrom() != null && !on.isBefore(company.unavailableFrom());
        return new Weekday(day, gone ? 0 : company.places().get(day), taken(there, day), inOrder);
    }

    /** What placements take on a weekday; of the two halves of the day the fuller one counts. */
    static int taken(List<Placed> there, DayOfWeek day) {
        int morning = 0;
        int afternoon = 0;
        for (Placed one : there) {
            if (one.days().contains(day)) {
                DayPart half = one.request().request().dayPart();
                morning += half == DayPart.AFTERNOON ? 0 : 1;
                afternoon += half == DayPart.MORNING ? 0 : 1;
            }
        }
        return Math.max(morning, afternoon);
    }

    /** Places in the week. */
    public int places() {
        return weekdays.stream().mapToInt(Weekday::places).sum();
    }

    /** Places taken in the week. */
    public int taken() {
        return weekdays.stream().mapToInt(Weekday::taken).sum();
    }

    /** Places in the week that are not taken. */
    public int free() {
        return weekdays.stream().mapToInt(Weekday::free).sum();
    }

    /** The weekdays with a place that is not taken. */
    public Weekdays freeDays() {
        return Weekdays.copyOf(weekdays.stream()
                .filter(one -> one.free() > 0)
                .map(Weekday::day)
                .toList());
    }
}
