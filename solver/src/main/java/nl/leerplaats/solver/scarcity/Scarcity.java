package nl.leerplaats.solver.scarcity;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.OpenReasons;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Around;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.shortage.Shortages;

/**
 * Finds what is scarce for a plan of any origin. A shortlist says which places are worth trying: the students who would like best what is
 * taken, and the places that the relaxation puts a price on, where it can work. Each of them is then really tried; only what makes the plan
 * better is reported, with the difference that was found. The same dataset and plan give the same report.
 */
public final class Scarcity {

    /** Companies that are tried because of a student, and because of a price; areas that are tried. */
    private static final int BY_STUDENT = 6;

    private static final int BY_PRICE = 3;

    private static final int AREAS = 4;

    private final PlanningYear year;
    private final List<Cell> cells;
    private final SparePlaces spare;
    private final WhatIf given;
    private final WhatIf start;
    private final Standing standing;
    private final PlaceTrial trial;
    private final Map<RequestKey, OpenReason> blocked = new LinkedHashMap<>();
    private final AtomicReference<Cost> cheapest;
    private final Trials trials;

    private Scarcity(Dataset dataset, Plan plan, Trials trials) {
        this.trials = trials;
        year = PlanningYear.of(dataset);
        cells = Cell.listOf(year.dataset());
        spare = new SparePlaces(year.dataset(), cells);
        given = WhatIf.of(spare.dataset(), plan);
        Answer better = given.ask(Around.everybody(year.dataset()));
        start = better.cost().compareTo(given.present().cost()) < 0 ? given.with(better.plan()) : given;
        cheapest = new AtomicReference<>(start.present().cost());
        standing = new Standing(start);
        trial = new PlaceTrial(start, spare);
        OpenReasons.of(year, start.present().plan()).list().stream()
                .filter(OpenReason::isOwnMaximum)
                .forEach(reason -> blocked.put(reason.request(), reason));
    }

    /**
     * Looks at a plan.
     *
     * @param dataset an accepted dataset
     * @param plan a plan of it, good or broken
     * @param prices where the prices of the relaxation come from
     */
    public static ScarcityReport of(Dataset dataset, Plan plan, PriceSource prices) {
        return of(dataset, plan, prices, new Trials());
    }

    /**
     * Looks at a plan, and tells how far it is.
     *
     * @param dataset an accepted dataset
     * @param plan a plan of it, good or broken
     * @param prices where the prices of the relaxation come from
     * @param trials counts what is tried
     */
    public static ScarcityReport of(Dataset dataset, Plan plan, PriceSource prices, Trials trials) {
        return new Scarcity(dataset, plan, trials).report(prices);
    }

    private ScarcityReport report(PriceSource prices) {
        // The prices take as long as the trials; neither waits for the other.
        CompletableFuture<Optional<List<Integer>>> dearest =
                CompletableFuture.supplyAsync(() -> prices.listDearest(start));
        List<Integer> liked = new Shortlist(standing).list(BY_STUDENT);
        List<Cell> tried = listNeediest();
        trials.expect(liked.size() + tried.size() + BY_PRICE + 1);
        List<PlaceGain> places = new ArrayList<>(places(liked));
        List<AreaGain> areas = tried.parallelStream()
                .map(this::area)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(AreaGain::gain)
                        .reversed()
                        .thenComparing(AreaGain::profile)
                        .thenComparing(AreaGain::area))
                .toList();
        Optional<List<Integer>> priced = dearest.join();
        List<Integer> more = priced.orElse(List.of()).stream()
                .filter(company -> !liked.contains(company))
                .limit(BY_PRICE)
                .toList();
        places.addAll(places(more));
        trials.expect(liked.size() + tried.size() + more.size() + 1); // the last one is the look at recognitions
        places.sort(Comparator.comparing(PlaceGain::gain)
                .reversed()
                .thenComparing(one -> one.company().id()));
        return new ScarcityReport(
                given.verdict().cost(),
                Objects.requireNonNull(cheapest.get()),
                Shortages.list(year),
                List.copyOf(blocked.values()),
                places,
                areas,
                listSupply(),
                new Lapses(start, standing).list(),
                liked.size() + more.size() + tried.size(),
                priced.isPresent());
    }

    private List<PlaceGain> places(List<Integer> companies) {
        List<CompanyFact> facts = standing.index().facts().companies();
        return companies.parallelStream()
                .map(company -> facts.get(company).company().id())
                .filter(id -> year.findCompany(id) != null)
                .map(this::place)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PlaceTrial.Result> look(String companyId, Weekdays open) {
        Optional<PlaceTrial.Result> found = trial.look(companyId, open);
        trials.add();
        found.ifPresent(result ->
                cheapest.accumulateAndGet(result.without(), (one, other) -> other.compareTo(one) < 0 ? other : one));
        return found;
    }

    private Optional<PlaceGain> place(String companyId) {
        Company company = Optional.ofNullable(year.findCompany(companyId)).orElseThrow();
        return look(companyId, company.places().positiveDays())
                .map(found -> new PlaceGain(
                        company,
                        found.days(),
                        found.gain(),
                        found.takers(),
                        found.newlyPlaced(),
                        found.losing(),
                        found.moved()));
    }

    private Optional<AreaGain> area(Cell cell) {
        return look(spare.companyOf(cell), Weekdays.ALL)
                .map(found -> new AreaGain(
                        cell.profile(),
                        cell.area(),
                        spare.newCompany(cell, found.days()),
                        found.days(),
                        found.gain(),
                        found.takers(),
                        found.newlyPlaced(),
                        found.losing(),
                        found.moved()));
    }

    /** The cells to try: those with most requests unplaced first, then those whose students have it worst. */
    private List<Cell> listNeediest() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (StudentFact student : standing.index().facts().students()) {
            numbers.put(student.student().id(), student.index());
        }
        return cells.stream()
                .sorted(Comparator.comparing((Cell cell) -> cell.students().stream()
                                .filter(student -> blocked.keySet().stream()
                                        .noneMatch(key -> key.studentId().equals(student.id())))
                                .map(student -> need(numbers.getOrDefault(student.id(), 0)))
                                .max(Comparator.naturalOrder())
                                .orElse(Gain.NONE))
                        .reversed())
                .limit(AREAS)
                .toList();
    }

    /** What could be saved if a student had everything for nothing. */
    private Gain need(int student) {
        return standing.whole(student);
    }

    private List<AreaSupply> listSupply() {
        Map<Student, StudentFact> facts = new LinkedHashMap<>();
        standing.index().facts().students().forEach(fact -> facts.put(fact.student(), fact));
        List<AreaSupply> supply = new ArrayList<>();
        for (Cell cell : cells) {
            supply.add(supply(
                    cell,
                    cell.students().stream()
                            .map(facts::get)
                            .flatMap(Stream::ofNullable)
                            .toList()));
        }
        supply.sort(Comparator.comparingInt(AreaSupply::unplaced)
                .reversed()
                .thenComparingInt(AreaSupply::leastRoom)
                .thenComparing(AreaSupply::profile)
                .thenComparing(AreaSupply::area));
        return supply;
    }

    private AreaSupply supply(Cell cell, List<StudentFact> students) {
        Map<DayOfWeek, Set<Integer>> room = new EnumMap<>(DayOfWeek.class);
        Weekdays.ALL.toList().forEach(day -> room.put(day, new LinkedHashSet<>()));
        int requests = 0;
        int unplaced = 0;
        for (StudentFact student : students) {
            RequestFact[] own = standing.index().requestsOf(student.index());
            for (int position = 0; position < own.length; position++) {
                requests += own[position].history() ? 0 : 1;
                boolean placed = standing.year(student.index()).option(position) != null
                        || blocked.containsKey(own[position].planned().key());
                unplaced += own[position].history() || placed ? 0 : 1;
            }
            for (Option option : standing.listFree(student.index())) {
                for (DayOfWeek day : option.days().toList()) {
                    room.computeIfAbsent(day, key -> new LinkedHashSet<>())
                            .add(option.company().index());
                }
            }
        }
        Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
        room.forEach((day, companies) -> counts.put(day, companies.size()));
        return new AreaSupply(cell.profile(), cell.area(), students.size(), requests, unplaced, counts);
    }
}
