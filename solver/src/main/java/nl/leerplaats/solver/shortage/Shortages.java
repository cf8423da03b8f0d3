package nl.leerplaats.solver.shortage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.OpenReasons;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.shortage.Matching.Reach;

/**
 * Finds what no plan can avoid. In each part of the year it matches requests with room, group by group of those that can only be on certain
 * weekdays and need a number of them; where somebody is left over, those who are in the way and the room that they share are a proof. It
 * looks at places, mentors, weekdays and every rule that looks at one placement, and leaves out what students share otherwise: a shortage
 * that it does not find may be there all the same, one that it finds is there in every plan.
 */
public final class Shortages {

    private static final Comparator<Group> MOST_FIRST = Comparator.comparingInt(Group::missing)
            .reversed()
            .thenComparingInt(one -> one.requests().size())
            .thenComparingInt(Group::segment);

    private final YearPlan problem;
    private final List<Demand> demands = new ArrayList<>();
    private final Map<Integer, FreeRoom> freeIn = new LinkedHashMap<>();
    private final Set<Group> found = new LinkedHashSet<>();

    /** Requests of which some are left over in a segment. */
    private record Group(int segment, List<Demand> requests, int missing) {}

    private Shortages(YearPlan problem) {
        this.problem = problem;
        Set<RequestKey> own = listOverMaximum(problem);
        for (RequestAssignment assignment : problem.requests()) {
            if (!assignment.isPinned()
                    && !own.contains(assignment.request().planned().key())) {
                demands.add(Demand.of(assignment));
            }
        }
    }

    /**
     * Requests for which places are not what is short: those that the student's own maximum leaves no room for, and where some of a student's
     * requests have to do without because of it, all of the student's.
     */
    private static Set<RequestKey> listOverMaximum(YearPlan problem) {
        OpenReasons reasons = OpenReasons.ofPinned(problem.facts().year());
        Set<RequestKey> own = new LinkedHashSet<>();
        for (Student student : problem.facts().year().dataset().students()) {
            for (OpenReason reason : reasons.listOverMaximum(student)) {
                own.add(reason.request());
                if (reason.kind() == OpenReason.Kind.OWN_MAXIMUM_TOGETHER) {
                    problem.requests().stream()
                            .filter(one -> !one.options().isEmpty())
                            .map(one -> one.request().planned().key())
                            .filter(key -> key.studentId().equals(student.id()))
                            .forEach(own::add);
                }
            }
        }
        return own;
    }

    /** The shortages of a year, see {@link #list(YearPlan)}. */
    public static List<Shortage> list(PlanningYear year) {
        return list(ProblemMapper.map(year));
    }

    /**
     * The shortages of a problem, the largest first. No request is in two of them, so that together they prove that every valid plan leaves
     * as many requests unplaced as the sum of what is missing.
     *
     * @param problem a problem with the options of every request
     */
    public static List<Shortage> list(YearPlan problem) {
        Shortages shortages = new Shortages(problem);
        shortages.look();
        return shortages.apart();
    }

    private void look() {
        Set<List<Demand>> seen = new LinkedHashSet<>();
        boolean pins = problem.requests().stream()
                .anyMatch(one -> one.isPinned() && !one.request().history());
        for (int segment = 0; segment < problem.facts().year().segments().count(); segment++) {
            int here = segment;
            List<Demand> present =
                    demands.stream().filter(demand -> demand.isIn(here)).toList();
            for (List<Demand> group : groups(present)) {
                if (seen.add(group)
                        || pins) { // pinned ones may leave the same requests less room in another part of the year
                    prove(group, segment);
                }
            }
        }
    }

    /** Those who can only be on certain weekdays and need so many of them: each different group once. */
    private static Set<List<Demand>> groups(List<Demand> present) {
        Set<List<Demand>> groups = new LinkedHashSet<>();
        for (int mask = Weekdays.ALL.mask(); mask >= 0; mask--) {
            Weekdays days = new Weekdays(mask);
            for (int least = 1; least <= Weekdays.COUNT; least++) {
                int each = least;
                List<Demand> group = present.stream()
                        .filter(one -> days.containsAll(one.days()) && one.leastDays() >= each)
                        .toList();
                if (!group.isEmpty()) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private FreeRoom free(int segment) {
        return freeIn.computeIfAbsent(segment, key -> new FreeRoom(problem, key));
    }

    /** Notes the shortages inside a group. Looked at by itself, a smaller group may prove to have even less room. */
    private void prove(List<Demand> group, int segment) {
        List<Reach> reaches = joined(leftOver(group, segment));
        for (Reach reach : reaches) {
            List<Demand> inside = reach.requests().stream().mapToObj(group::get).toList();
            if (inside.size() < group.size()) {
                prove(inside, segment);
            } else {
                found.add(new Group(segment, group, leftOver(group, segment).size()));
            }
        }
    }

    private List<Reach> leftOver(List<Demand> group, int segment) {
        return new Matching(new Rooms(group, free(segment)), group.size()).listLeftOver();
    }

    /** Puts together what shares requests or room: it is one shortage. */
    private static List<Reach> joined(List<Reach> reaches) {
        List<Reach> apart = new ArrayList<>();
        for (Reach reach : reaches) {
            List<Reach> met = apart.stream().filter(reach::meets).toList();
            met.forEach(reach::add);
            apart.removeAll(met);
            apart.add(reach);
        }
        return apart;
    }

    /** The largest shortages that have no request in common. */
    private List<Shortage> apart() {
        List<Group> sorted = new ArrayList<>(found);
        sorted.sort(MOST_FIRST);
        Set<Demand> taken = new LinkedHashSet<>();
        List<Shortage> apart = new ArrayList<>();
        for (Group one : sorted) {
            if (one.requests().stream().noneMatch(taken::contains)) {
                taken.addAll(one.requests());
                apart.add(shortage(minimal(one)));
            }
        }
        return List.copyOf(apart);
    }

    /** Leaves out the requests without which as much is proven, until every one is needed. */
    private Group minimal(Group group) {
        for (Demand one : group.requests()) {
            List<Demand> others = group.requests().stream()
                    .filter(other -> !other.equals(one))
                    .toList();
            int missing = leftOver(others, group.segment()).size();
            if (missing >= group.missing()) {
                return minimal(new Group(group.segment(), others, missing));
            }
        }
        return group;
    }

    private Shortage shortage(Group group) {
        Rooms rooms = new Rooms(group.requests(), free(group.segment()));
        Reach all = new Reach(new BitSet(), new BitSet(), new BitSet());
        new Matching(rooms, group.requests().size()).listLeftOver().forEach(all::add);
        List<SharedRoom> shared = new ArrayList<>();
        all.companies().stream().mapToObj(rooms::ofCompany).forEach(shared::add);
        all.mentors().stream()
                .filter(mentor -> !all.companies().get(rooms.companyOf(mentor)))
                .mapToObj(rooms::ofMentor)
                .forEach(shared::add);
        shared.sort(Comparator.comparing(SharedRoom::companyId)
                .thenComparing(room -> Objects.requireNonNullElse(room.mentorId(), "")));
        return new Shortage(
                problem.facts().year().segments().start(group.segment()),
                new Weekdays(group.requests().stream()
                        .mapToInt(one -> one.days().mask())
                        .reduce(0, (a, b) -> a | b)),
                group.requests().stream().mapToInt(Demand::leastDays).min().orElse(1),
                group.requests().stream()
                        .map(one -> one.request().planned().key())
                        .sorted()
                        .toList(),
                shared,
                group.missing());
    }
}
