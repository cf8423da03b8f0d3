package nl.leerplaats.document.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.document.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Plans the visits of a supervisor. Each placement is cut into equal parts with a visit in each; a visit falls on a stage date that is on a
 * visit day, and takes in every pupil of the supervisor at that company for whom the date fits.
 *
 * <p>It is the greedy way to cover a set, which is known to need at most a logarithmic factor more days than the best cover: again and again
 * it takes the day on which most wishes can be met in one round; among those the round with the fewest minutes by car, which brings companies
 * that are near each other together; then the day nearest to the middle of the parts, so that visits spread; then the earliest. A round
 * starts from each company in turn and grows by the company that adds the fewest minutes. The same input gives the same visits.
 */
public final class VisitPlanner {

    private final Location school;
    private final VisitSettings settings;
    private final List<WantedVisit> open = new ArrayList<>();

    /** A round on a day with the wishes that it meets. */
    private record Choice(Tour tour, List<WantedVisit> met) {

        static final Comparator<Choice> BEST_FIRST = Comparator.comparingInt((Choice one) -> -one.met.size())
                .thenComparingInt(one -> one.tour.travelMinutes())
                .thenComparingLong(Choice::distance)
                .thenComparing(one -> one.tour.date());

        private long distance() {
            return met.stream().mapToLong(wish -> wish.distance(tour.date())).sum();
        }
    }

    private VisitPlanner(Location school, VisitSettings settings) {
        this.school = school;
        this.settings = settings;
    }

    /**
     * Plans the visits of a supervisor.
     *
     * @param supervisor who visits
     * @param school the supervisor's school
     * @param stages the placements of the supervisor's students, history included: visits that were keep their number and day
     * @param settings how often and how long
     */
    public static VisitPlan plan(Supervisor supervisor, School school, List<Stage> stages, VisitSettings settings) {
        VisitPlanner planner = new VisitPlanner(school.location(), settings);
        List<WantedVisit> all = stages.stream()
                .flatMap(stage -> WantedVisit.listOf(stage, supervisor.visitDays(), settings).stream())
                .toList();
        planner.open.addAll(all.stream().filter(wish -> !wish.dates().isEmpty()).toList());
        List<VisitDay> days = planner.days();
        return new VisitPlan(supervisor, school, days, planner.unvisited(all, supervisor.visitDays()));
    }

    /** Takes the best day again and again. Only the days of the wishes that were met have to be looked at anew. */
    private List<VisitDay> days() {
        TreeMap<LocalDate, Choice> choices = new TreeMap<>();
        TreeMap<LocalDate, Tour> taken = new TreeMap<>();
        TreeSet<LocalDate> stale = new TreeSet<>();
        open.forEach(wish -> stale.addAll(wish.dates()));
        while (!stale.isEmpty() || !choices.isEmpty()) {
            stale.removeAll(taken.keySet());
            for (LocalDate date : stale) {
                Choice choice = choose(date);
                if (choice == null) {
                    choices.remove(date);
                } else {
                    choices.put(date, choice);
                }
            }
            stale.clear();
            Choice best = choices.values().stream().min(Choice.BEST_FIRST).orElse(null);
            if (best != null) {
                taken.put(best.tour.date(), best.tour);
                choices.remove(best.tour.date());
                open.removeAll(best.met);
                best.met.forEach(wish -> stale.addAll(wish.dates()));
            }
        }
        return taken.values().stream()
                .map(tour -> new VisitDay(tour.date(), tour.visits(), tour.backMinutes()))
                .toList();
    }

    /** The best round on a day; null where no open wish is for that day. */
    private @Nullable Choice choose(LocalDate date) {
        Map<String, List<WantedVisit>> wishes = new LinkedHashMap<>();
        Map<String, List<Stage>> pupils = new LinkedHashMap<>();
        Map<String, Company> companies = new LinkedHashMap<>();
        for (WantedVisit wish : open) {
            Company company = wish.stage().company();
            if (wish.dates().contains(date)
                    && areTogether(pupils.getOrDefault(company.id(), List.of()), wish.stage())) {
                companies.put(company.id(), company);
                wishes.computeIfAbsent(company.id(), id -> new ArrayList<>()).add(wish);
                pupils.computeIfAbsent(company.id(), id -> new ArrayList<>()).add(wish.stage());
            }
        }
        return companies.values().stream()
                .map(seed -> grow(date, seed, companies, pupils))
                .map(tour -> new Choice(
                        tour,
                        tour.visits().stream()
                                .flatMap(visit ->
                                        wishes.getOrDefault(visit.company().id(), List.of()).stream())
                                .toList()))
                .min(Choice.BEST_FIRST)
                .orElse(null);
    }

    /** Tells whether one visit finds them all: who comes in the morning is not there with who comes in the afternoon. */
    private static boolean areTogether(List<Stage> pupils, Stage other) {
        return pupils.stream()
                .allMatch(one -> one.dayPart() == null || other.dayPart() == null || one.dayPart() == other.dayPart());
    }

    private Tour grow(LocalDate date, Company seed, Map<String, Company> companies, Map<String, List<Stage>> pupils) {
        Tour tour = Tour.alone(school, date, seed, pupils, settings);
        Tour longer = tour;
        while (longer != null) {
            tour = longer;
            longer = oneMore(tour, companies, pupils);
        }
        return tour;
    }

    /** The round with one company more that adds the fewest minutes by car; null where none fits. */
    private @Nullable Tour oneMore(Tour tour, Map<String, Company> companies, Map<String, List<Stage>> pupils) {
        List<Company> order = tour.order();
        Tour best = null;
        for (Company company : companies.values()) {
            for (int place = 0; place <= order.size() && !order.contains(company); place++) {
                List<Company> longer = new ArrayList<>(order);
                longer.add(place, company);
                Tour candidate = Tour.time(school, tour.date(), longer, pupils, settings);
                if (candidate != null && (best == null || candidate.travelMinutes() < best.travelMinutes())) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** The placements with a wish that was not met, each with the reason that weighs most. */
    private List<Unvisited> unvisited(List<WantedVisit> all, Weekdays visitDays) {
        Map<RequestKey, List<WantedVisit>> byStage = all.stream()
                .collect(Collectors.groupingBy(
                        wish -> wish.stage().request().key(), LinkedHashMap::new, Collectors.toList()));
        List<Unvisited> result = new ArrayList<>();
        for (List<WantedVisit> wishes : byStage.values()) {
            Stage stage = wishes.get(0).stage();
            long dateless =
                    wishes.stream().filter(wish -> wish.dates().isEmpty()).count();
            long missed = dateless + wishes.stream().filter(open::contains).count();
            if (missed > 0) {
                Unvisited.Reason reason = dateless == 0
                        ? Unvisited.Reason.NO_TIME
                        : stage.days().intersects(visitDays) ? Unvisited.Reason.NO_DATE : Unvisited.Reason.NO_VISIT_DAY;
                result.add(new Unvisited(stage, wishes.size(), (int) (wishes.size() - missed), reason));
            }
        }
        return result;
    }
}
