package nl.leerplaats.data.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.check.PlacementConditions;
import nl.leerplaats.data.firstcome.Choice;
import nl.leerplaats.data.firstcome.OccupiedPlaces;
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
    private final Map<Key, List<Choice>> byWork = new LinkedHashMap<>();

    /** What the hours and days of a placement of one request depend on. */
    private record Key(List<DateRange> closures, int dayMinutes, Weekdays days) {}

    private Fitting(PlanningYear year, PlannedRequest request) {
        this.year = year;
        this.request = request;
    }

    static Fitting of(PlanningYear year, CompanyIndex companies, OccupiedPlaces nobody, PlannedRequest request) {
        Fitting fitting = new Fitting(year, request);
        PlacementConditions conditions = new PlacementConditions(request);
        for (CompanyIndex.Reachable near : companies.listNearest(request.student())) {
            if (conditions.allow(near.company(), near.minutes())) {
                fitting.add(near.company(), conditions, nobody);
            }
        }
        return fitting;
    }

    private void add(Company company, PlacementConditions conditions, OccupiedPlaces nobody) {
        for (Mentor mentor : company.mentors()) {
            for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
                Choice choice = new Choice(company, mentor, new Weekdays(mask));
                if (conditions.allow(company, mentor, choice.days()) && nobody.isFree(request, choice)) {
                    byWork.computeIfAbsent(
                                    new Key(company.closures(), request.uncappedDayMinutes(company), choice.days()),
                                    key -> new ArrayList<>())
                            .add(choice);
                }
            }
        }
    }

    boolean isEmpty() {
        return byWork.isEmpty();
    }

    /** The companies with a placement that a student can still have. */
    long countCompanies(StudentMaximum limits) {
        return within(limits).stream().map(Choice::company).distinct().count();
    }

    /** The placements that a student can still have. */
    List<Choice> within(StudentMaximum limits) {
        List<Choice> within = new ArrayList<>();
        byWork.values().forEach(choices -> {
            if (limits.fits(work(choices.get(0)))) {
                within.addAll(choices);
            }
        });
        return within;
    }

    boolean anyWithin(StudentMaximum limits) {
        return byWork.values().stream().anyMatch(choices -> limits.fits(work(choices.get(0))));
    }

    boolean anyWithinDays(StudentMaximum limits) {
        return byWork.values().stream().anyMatch(choices -> limits.fitsDays(work(choices.get(0))));
    }

    /** The same with another last day. */
    boolean anyWithin(StudentMaximum limits, PlannedRequest shorter) {
        return byWork.values().stream()
                .map(choices -> work(shorter, choices.get(0)))
                .anyMatch(work -> work.days() > 0 && limits.fits(work));
    }

    /** The placement that asks least; null where there is none. */
    @Nullable
    Choice findLeast() {
        return byWork.values().stream()
                .map(choices -> choices.get(0))
                .min(Comparator.comparing(this::work, LEAST_FIRST))
                .orElse(null);
    }

    /** The placement that asks least of those that a student can still have, of which there has to be one. */
    Choice getLeast(StudentMaximum limits) {
        return within(limits).stream()
                .min(Comparator.comparing(this::work, LEAST_FIRST))
                .orElseThrow();
    }

    /** What the placements come to, those left out that ask at least as much of both as another. */
    List<StageWork> listLeast() {
        List<StageWork> sorted = byWork.values().stream()
                .map(choices -> work(choices.get(0)))
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
