package nl.leerplaats.data.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.firstcome.Choice;
import nl.leerplaats.data.firstcome.OccupiedPlaces;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.travel.CompanyIndex;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;

/**
 * Says why requests have no place in a plan, for everything that shows it to people: the input check, the list of a plan, the page of a
 * student, scarcity and the command line. Any number of threads may ask.
 */
public final class OpenReasons {

    private final PlanningYear year;
    private final CompanyIndex companies;
    private final OccupiedPlaces occupancy;
    private final Map<RequestKey, Choice> chosen = new LinkedHashMap<>();
    private final Map<RequestKey, OpenReason> known = new LinkedHashMap<>();

    private OpenReasons(PlanningYear year, Plan plan) {
        this.year = year;
        companies = new CompanyIndex(year.dataset().companies(), year.travel());
        occupancy = new OccupiedPlaces(year.segments());
        PlacedPlan.of(year, plan)
                .placed()
                .values()
                .forEach(one -> add(one.request(), new Choice(one.company(), one.mentor(), one.days())));
    }

    private void add(PlannedRequest request, Choice choice) {
        if (chosen.putIfAbsent(request.key(), choice) == null && !request.history()) {
            occupancy.add(request, choice);
        }
    }

    /** The reasons of a plan, good or broken; what it says of somebody unknown is passed over. */
    public static OpenReasons of(PlanningYear year, Plan plan) {
        return new OpenReasons(year, plan);
    }

    /** The reasons before anything is planned: with nothing but history and what is pinned. */
    public static OpenReasons ofPinned(PlanningYear year) {
        List<Placement> placements = new ArrayList<>();
        for (PlannedRequest request : year.requests()) {
            if (request.isPinned()) {
                BaselinePlacement baseline = Objects.requireNonNull(request.baseline());
                placements.add(Placement.of(baseline, request.period().id()));
            }
        }
        return new OpenReasons(year, new Plan(year.dataset().name(), placements, List.of(), null, Extra.NONE));
    }

    /** The reason of every request without a placement, in the order of the dataset. */
    public List<OpenReason> list() {
        return year.requests().stream()
                .filter(request -> !chosen.containsKey(request.key()))
                .map(this::of)
                .toList();
    }

    /** Why a request has no place, or would have none if it lost its place. */
    public OpenReason of(PlannedRequest request) {
        synchronized (known) {
            return known.computeIfAbsent(request.key(), key -> reason(request, fitting(request), others(request)));
        }
    }

    private Others others(PlannedRequest request) {
        List<Others.Placed> placed = new ArrayList<>();
        for (PlannedRequest other : year.listRequests(request.student().id())) {
            Choice choice = chosen.get(other.key());
            if (choice != null && !other.isPinned() && !other.key().equals(request.key())) {
                placed.add(new Others.Placed(other, choice));
            }
        }
        return new Others(fixed(request.student(), request.key()), placed);
    }

    /** What is completed, over and pinned, but for one request. */
    private StageWork fixed(Student student, RequestKey but) {
        StageWork fixed =
                new StageWork(student.hours().completedMinutes(), student.days().completed());
        for (PlannedRequest other : year.listRequests(student.id())) {
            Choice choice = chosen.get(other.key());
            if (choice != null && other.isPinned() && !other.key().equals(but)) {
                fixed = fixed.plus(StageWork.of(year, other, choice.company(), choice.days()));
            }
        }
        return fixed;
    }

    private Fitting fitting(PlannedRequest request) {
        return Fitting.of(year, companies, request);
    }

    private OpenReason reason(PlannedRequest request, Fitting fitting, Others others) {
        StudentMaximum alone = StudentMaximum.of(request.student(), others.fixed());
        StudentMaximum together = StudentMaximum.of(request.student(), others.all(year));
        OpenReason.Kind kind = kind(request, fitting, alone, together);
        Choice least = fitting.findLeast();
        boolean maximum = kind == OpenReason.Kind.OWN_MAXIMUM || kind == OpenReason.Kind.OWN_MAXIMUM_TOGETHER;
        return new OpenReason(
                request.key(),
                kind,
                (int) fitting.countCompanies(together),
                least == null ? StageWork.NONE : fitting.work(least),
                (kind == OpenReason.Kind.OWN_MAXIMUM ? alone : together).counted(),
                alone.most(),
                maximum ? new Remedies(year, this::fitting, request, fitting, others).list() : List.of());
    }

    private OpenReason.Kind kind(
            PlannedRequest request, Fitting fitting, StudentMaximum alone, StudentMaximum together) {
        if (fitting.isEmpty()) {
            return OpenReason.Kind.NO_COMPANY;
        }
        if (!fitting.anyWithin(alone)) {
            return OpenReason.Kind.OWN_MAXIMUM;
        }
        List<Choice> within = fitting.within(together);
        if (within.isEmpty()) {
            return OpenReason.Kind.OWN_MAXIMUM_TOGETHER;
        }
        boolean free = within.stream().anyMatch(choice -> occupancy.isFree(request, choice));
        return free ? OpenReason.Kind.FREE : OpenReason.Kind.FULL;
    }

    /**
     * The requests of a student that can have no place because of the student's own maximum, whoever else is there: those of which every
     * placement is too much beside what is fixed; and where each can be had but not all of them, the first that no longer fits if those before
     * it get as little as they can.
     */
    public List<OpenReason> listOverMaximum(Student student) {
        List<PlannedRequest> open = year.listRequests(student.id()).stream()
                .filter(request -> !request.isPinned())
                .toList();
        StageWork fixed = fixed(student, new RequestKey(student.id(), ""));
        if (open.isEmpty() || StudentMaximum.of(student, fixed).fits(most(open))) {
            return List.of();
        }
        List<OpenReason> over = new ArrayList<>();
        List<Fitting> alone = new ArrayList<>();
        for (PlannedRequest request : open) {
            Fitting fitting = fitting(request);
            OpenReason reason = reason(request, fitting, new Others(fixed, List.of()));
            if (reason.kind() == OpenReason.Kind.OWN_MAXIMUM) {
                over.add(reason);
            } else if (reason.kind() != OpenReason.Kind.NO_COMPANY) {
                alone.add(fitting);
            }
        }
        over.addAll(listTogether(alone, fixed));
        return List.copyOf(over);
    }

    /** Never less than any placements of the requests come to. */
    private static StageWork most(List<PlannedRequest> open) {
        StageWork most = StageWork.NONE;
        for (PlannedRequest request : open) {
            int days = request.weeks()
                    * request.request().daysPerWeek().stream()
                            .mapToInt(one -> one)
                            .max()
                            .orElse(0);
            int minutes =
                    Objects.requireNonNullElse(request.request().minutesPerDay(), LegalLimits.DAY_MINUTES_FROM_16);
            most = most.plus(new StageWork((long) days * Math.min(minutes, LegalLimits.DAY_MINUTES_FROM_16), days));
        }
        return most;
    }

    private List<OpenReason> listTogether(List<Fitting> fittings, StageWork fixed) {
        if (fittings.size() < 2
                || fit(fittings, 0, StudentMaximum.of(fittings.get(0).request().student(), fixed))) {
            return List.of();
        }
        List<OpenReason> over = new ArrayList<>();
        List<Others.Placed> before = new ArrayList<>();
        for (Fitting fitting : fittings) {
            PlannedRequest request = fitting.request();
            Others others = new Others(fixed, before);
            StudentMaximum limits = StudentMaximum.of(request.student(), others.all(year));
            if (fitting.anyWithin(limits)) {
                before.add(new Others.Placed(request, fitting.getLeast(limits)));
            } else {
                over.add(reason(request, fitting, others));
            }
        }
        return List.copyOf(over);
    }

    /** Tells whether the requests from a number on can all have a placement. */
    private static boolean fit(List<Fitting> fittings, int number, StudentMaximum limits) {
        return number == fittings.size()
                || fittings.get(number).listLeast().stream()
                        .filter(limits::fits)
                        .anyMatch(work -> fit(fittings, number + 1, limits.plus(work)));
    }
}
