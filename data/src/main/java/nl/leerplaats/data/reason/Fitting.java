package nl.leerplaats.data.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.check.PlacementConditions;
import nl.leerplaats.data.firstcome.Choice;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.travel.CompanyIndex;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import org.jspecify.annotations.Nullable;

/** Every placement that a request could have if nobody else were there, with what it comes to. */
final class Fitting {

    static final Comparator<StageWork> LEAST_FIRST =
            Comparator.comparingInt(StageWork::days).thenComparingLong(StageWork::minutes);

    private final PlanningYear year;
    private final PlannedRequest request;
    private final Map<Terms, Integer> numbers = new LinkedHashMap<>();
    private final Map<Key, Alike> byWork = new LinkedHashMap<>();

    /** What the hours and days of a placement of one request depend on, of its company. */
    private record Terms(List<DateRange> closures, int dayMinutes) {}

    /** The same with the weekdays; the terms by number, for there are as many keys to look up as placements. */
    private record Key(int terms, Weekdays days) {}

    private Fitting(PlanningYear year, PlannedRequest request) {
        this.year = year;
        this.request = request;
    }

    /** Placements that come to the same. */
    private final class Alike {
        private final List<Choice> choices = new ArrayList<>();
        private @Nullable StageWork known;

        private Choice first() {
            return choices.get(0);
        }

        private StageWork work() {
            if (known == null) {
                known = Fitting.this.work(first());
            }
            return known;
        }
    }

    static Fitting of(PlanningYear year, CompanyIndex companies, PlannedRequest request) {
        Fitting fitting = new Fitting(year, request);
        PlacementConditions conditions = new PlacementConditions(request);
        List<Weekdays> allowed = new ArrayList<>();
        for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
            Weekdays days = new Weekdays(mask);
            if (conditions.allowDays(days)) {
                allowed.add(days);
            }
        }
        for (CompanyIndex.Reachable near : companies.listNearest(request.student())) {
            if (conditions.allow(near.company(), near.minutes())) {
                fitting.add(near.company(), conditions, allowed);
            }
        }
        return fitting;
    }

    private void add(Company company, PlacementConditions conditions, List<Weekdays> allowed) {
        Weekdays open = company.places().positiveDays();
        int terms = numbers.computeIfAbsent(
                new Terms(company.closures(), request.uncappedDayMinutes(company)), key -> numbers.size());
        for (Mentor mentor : company.mentors()) {
            for (Weekdays days : allowed) {
                if (mentor.maxStudents() > 0 && open.containsAll(days) && conditions.allow(company, mentor, days)) {
                    byWork.computeIfAbsent(new Key(terms, days), key -> new Alike())
                            .choices
                            .add(new Choice(company, mentor, days));
                }
            }
        }
    }

    PlannedRequest request() {
        return request;
    }

    boolean isEmpty() {
        return byWork.isEmpty();
    }

    /** The companies with a placement that a student can still have. */
    long countCompanies(StudentMaximum limits) {
        return within(limits).stream()
                .map(choice -> choice.company().id())
                .distinct()
                .count();
    }

    /** The placements that a student can still have. */
    List<Choice> within(StudentMaximum limits) {
        List<Choice> within = new ArrayList<>();
        byWork.values().forEach(alike -> {
            if (limits.fits(alike.work())) {
                within.addAll(alike.choices);
            }
        });
        return within;
    }

    boolean anyWithin(StudentMaximum limits) {
        return byWork.values().stream().anyMatch(alike -> limits.fits(alike.work()));
    }

    boolean anyWithinDays(StudentMaximum limits) {
        return byWork.values().stream().anyMatch(alike -> limits.fitsDays(alike.work()));
    }

    /** The same with another last day. */
    boolean anyWithin(StudentMaximum limits, PlannedRequest shorter) {
        return byWork.values().stream()
                .map(alike -> work(shorter, alike.first()))
                .anyMatch(work -> work.days() > 0 && limits.fits(work));
    }

    /** The placement that asks least; null where there is none. */
    @Nullable
    Choice findLeast() {
        return byWork.values().stream()
                .min(Comparator.comparing(Alike::work, LEAST_FIRST))
                .map(Alike::first)
                .orElse(null);
    }

    /** The placement that asks least of those that a student can still have, of which there has to be one. */
    Choice getLeast(StudentMaximum limits) {
        return byWork.values().stream()
                .filter(alike -> limits.fits(alike.work()))
                .min(Comparator.comparing(Alike::work, LEAST_FIRST))
                .map(Alike::first)
                .orElseThrow();
    }

    /** What the placements come to, those left out that ask at least as much of both as another. */
    List<StageWork> listLeast() {
        List<StageWork> sorted = byWork.values().stream()
                .map(Alike::work)
                .distinct()
                .sorted(LEAST_FIRST)
                .toList();
        List<StageWork> least = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        for (StageWork work : sorted) {
            if (work.minutes() < fewest) {
                least.add(work);
                fewest = work.minutes();
            }
        }
        return least;
    }

    StageWork work(Choice choice) {
        return work(request, choice);
    }

    private StageWork work(PlannedRequest what, Choice choice) {
        return StageWork.of(year, what, choice.company(), choice.days());
    }
}
