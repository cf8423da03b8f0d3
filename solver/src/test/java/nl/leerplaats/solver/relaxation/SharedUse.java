package nl.leerplaats.solver.relaxation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/**
 * What the students of a plan take from each other, kept while their years come and go: places, mentors, supervisors, and the four terms
 * that they share. Written from the format and not from the solver.
 */
final class SharedUse {

    private static final long LOAD_FACTOR = 20;

    private final PlanningYear year;
    private final Weights weights;
    private final Map<String, Integer> limitedIds = new LinkedHashMap<>();
    private final Map<String, Integer> tripIds = new LinkedHashMap<>();
    private final List<Long> tripCosts = new ArrayList<>();
    private final List<String> supervisorIds;
    private final List<Integer> limits = new ArrayList<>();
    private final Map<String, Integer> pinnedUse = new LinkedHashMap<>();
    private final List<String> lapsingIds;
    private int[] limitedUse = {};
    private int[] tripUse = {};
    private final int[] lapsingUse;
    private final int[] load;
    private final List<String> schoolIds;
    private final int[] weeks;
    private final int[] open;

    SharedUse(PlanningYear year) {
        this.year = year;
        weights = year.dataset().weights();
        supervisorIds =
                year.dataset().supervisors().stream().map(Supervisor::id).toList();
        lapsingIds = year.dataset().companies().stream()
                .filter(company -> year.findLapse(company).isPresent())
                .map(Company::id)
                .toList();
        lapsingUse = new int[lapsingIds.size()];
        load = new int[supervisorIds.size()];
        schoolIds = year.dataset().schools().stream().map(School::id).toList();
        weeks = new int[schoolIds.size()];
        open = new int[schoolIds.size()];
        year.requests().stream()
                .filter(request -> !request.history())
                .forEach(request -> weeks[schoolIds.indexOf(request.school().id())] += request.weeks());
    }

    /** Notes what a person pinned for one student: where pins are over a limit, they are the limit. */
    void notePins(List<Placement> placements, List<Supervision> supervisions) {
        for (Placement placement : placements) {
            if (isPinned(placement)) {
                keys(placement).forEach((key, limit) -> pinnedUse.merge(key, 1, Integer::sum));
            }
        }
        for (Supervision supervision : supervisions) {
            BaselineSupervision baseline = year.findBaselineSupervision(supervision.studentId());
            if (baseline != null && baseline.pinned()) {
                pinnedUse.merge(supervision.supervisorId(), 1, Integer::sum);
            }
        }
    }

    private PlannedRequest request(Placement placement) {
        return Objects.requireNonNull(year.findRequest(RequestKey.of(placement)));
    }

    private boolean isPinned(Placement placement) {
        return request(placement).isPinned();
    }

    /** The places and mentors that a placement takes, with how many there are of each; none for history. */
    private Map<String, Integer> keys(Placement placement) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        PlannedRequest request = request(placement);
        if (request.history()) {
            return keys;
        }
        Company company = Objects.requireNonNull(year.findCompany(placement.companyId()));
        int mentorLimit = company.findMentor(placement.mentorId()).orElseThrow().maxStudents();
        int last = year.segments().last(request);
        for (int segment = year.segments().first(request);
                segment <= last;
                segment += year.segments().step(request)) {
            for (DayOfWeek day : placement.days()) {
                String slot = company.id() + "|" + segment + day;
                keys.put(slot, company.places().get(day));
                keys.put(slot + "|" + placement.mentorId(), mentorLimit);
            }
        }
        return keys;
    }

    /** Looks up what a year takes; after all pins have been noted. */
    SharedResources take(OneYear one) {
        Set<Integer> limited = new LinkedHashSet<>();
        Set<Integer> trips = new LinkedHashSet<>();
        Set<Integer> lapsing = new LinkedHashSet<>();
        Supervisor supervisor = one.supervisions().isEmpty()
                ? null
                : year.findSupervisor(one.supervisions().get(0).supervisorId());
        if (supervisor != null) {
            limited.add(limited(supervisor.id(), supervisor.maxStudents()));
        }
        for (Placement placement : one.placements()) {
            keys(placement).forEach((key, limit) -> limited.add(limited(key, limit)));
            if (lapsingIds.contains(placement.companyId()) && hasBegunByTheLapse(placement)) {
                lapsing.add(lapsingIds.indexOf(placement.companyId()));
            }
            if (supervisor != null && !request(placement).history()) {
                trips.add(trip(supervisor, placement.companyId()));
            }
        }
        return new SharedResources(
                ints(limited),
                ints(trips),
                ints(lapsing),
                supervisor == null ? -1 : supervisorIds.indexOf(supervisor.id()),
                schoolIds.indexOf(Objects.requireNonNull(year.findStudent(one.studentId()))
                        .schoolId()),
                openWeeks(one));
    }

    private int openWeeks(OneYear one) {
        Set<RequestKey> placed = one.placements().stream().map(RequestKey::of).collect(Collectors.toSet());
        return year.listRequests(one.studentId()).stream()
                .filter(request -> !request.history() && !placed.contains(request.key()))
                .mapToInt(PlannedRequest::weeks)
                .sum();
    }

    private boolean hasBegunByTheLapse(Placement placement) {
        Company company = Objects.requireNonNull(year.findCompany(placement.companyId()));
        return !request(placement).firstDay().isAfter(year.findLapse(company).orElseThrow());
    }

    private static int[] ints(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private int limited(String key, int limit) {
        return limitedIds.computeIfAbsent(key, unused -> {
            limits.add(Math.max(limit, pinnedUse.getOrDefault(key, 0)));
            limitedUse = Arrays.copyOf(limitedUse, limits.size());
            return limits.size() - 1;
        });
    }

    private int trip(Supervisor supervisor, String companyId) {
        return tripIds.computeIfAbsent(supervisor.id() + "|" + companyId, unused -> {
            Company company = Objects.requireNonNull(year.findCompany(companyId));
            long minutes = 2L * year.travel().visit(year.getSchool(supervisor.schoolId()), company);
            tripCosts.add(minutes * weights.get(CostTerm.VISIT_TRIP));
            tripUse = Arrays.copyOf(tripUse, tripCosts.size());
            return tripCosts.size() - 1;
        });
    }

    /** Tells whether there is room for a year. */
    boolean fits(SharedResources take) {
        for (int one : take.limited()) {
            if (limitedUse[one] >= limits.get(one)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a year; gives the soft cost of the trips and the load that it brings. */
    long add(SharedResources take) {
        long before = loadCost(take.supervisor());
        change(take, 1);
        long cost = loadCost(take.supervisor()) - before;
        for (int trip : take.trips()) {
            cost += tripUse[trip] == 1 ? tripCosts.get(trip) : 0;
        }
        return cost;
    }

    /** Takes a year away. */
    void remove(SharedResources take) {
        change(take, -1);
    }

    private void change(SharedResources take, int by) {
        for (int one : take.limited()) {
            limitedUse[one] += by;
        }
        for (int trip : take.trips()) {
            tripUse[trip] += by;
        }
        for (int company : take.lapsing()) {
            lapsingUse[company] += by;
        }
        open[take.school()] += by * take.openWeeks();
        if (take.supervisor() >= 0) {
            load[take.supervisor()] += by;
        }
    }

    private long loadCost(int supervisor) {
        if (supervisor < 0) {
            return 0;
        }
        int most = year.dataset().supervisors().get(supervisor).maxStudents();
        long students = load[supervisor];
        return most > 0 ? LOAD_FACTOR * students * students / most * weights.get(CostTerm.SUPERVISOR_LOAD) : 0;
    }

    /** Medium cost of the shares of the schools with the years as they are. */
    long shareCost() {
        long count = 0;
        for (int school = 0; school < open.length; school++) {
            count += weeks[school] == 0 ? 0 : (long) open[school] * open[school] / weeks[school];
        }
        return count * weights.get(CostTerm.SCHOOL_SHARE);
    }

    /** Soft cost of the recognitions that lapse with the years as they are. */
    long lapseCost() {
        long lapses = Arrays.stream(lapsingUse).filter(use -> use == 0).count();
        return lapses * weights.get(CostTerm.RECOGNITION_LAPSE);
    }
}
