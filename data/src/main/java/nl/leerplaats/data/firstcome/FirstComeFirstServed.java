package nl.leerplaats.data.firstcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.check.PlacementConditions;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.travel.CompanyIndex;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator does by hand. Pinned, agreed and earlier placements, in that order, stay where that is possible; then each student in
 * the order of the file gets, on the preferred number of days if any company has it, the company of the period before, or one of the
 * student's own preferences, or the nearest that still has a mentor and places and breaks no hard rule; and at last the supervisor with
 * most room. Nobody is ever moved to make room for another. The plan is valid, and the same for the same dataset.
 */
public final class FirstComeFirstServed {

    private final PlanningYear year;
    private final CompanyIndex companies;
    private final OccupiedPlaces occupancy;
    private final WorkLimit workLimit;
    private final Map<RequestKey, Choice> chosen = new LinkedHashMap<>();

    private FirstComeFirstServed(PlanningYear year) {
        this.year = year;
        this.companies = new CompanyIndex(year.dataset().companies(), year.travel());
        this.occupancy = new OccupiedPlaces(year.segments());
        this.workLimit = new WorkLimit(year);
    }

    /** Plans an accepted dataset. */
    public static Plan plan(Dataset accepted) {
        return plan(PlanningYear.of(accepted));
    }

    /** Plans a year; the plan claims its cost. */
    public static Plan plan(PlanningYear year) {
        Plan plan = new FirstComeFirstServed(year).make();
        return plan.withCost(PlanChecker.check(year, plan).cost());
    }

    private Plan make() {
        List<PlannedRequest> requests = year.requests();
        requests.stream().filter(PlannedRequest::isPinned).forEach(this::keepPinned);
        requests.stream().filter(FirstComeFirstServed::isAgreed).forEach(this::keepEarlier);
        requests.stream()
                .filter(request -> !request.isPinned() && !isAgreed(request))
                .forEach(this::keepEarlier);
        requests.stream().filter(request -> !chosen.containsKey(request.key())).forEach(this::place);
        List<Placement> placements = new ArrayList<>();
        for (PlannedRequest request : requests) {
            Choice choice = chosen.get(request.key());
            if (choice != null) {
                placements.add(placement(request, choice));
            }
        }
        List<Supervision> supervisions = SupervisorChoice.choose(year, chosen.keySet());
        return new Plan(year.dataset().name(), placements, supervisions, null, Extra.NONE);
    }

    private static boolean isAgreed(PlannedRequest request) {
        return request.isAgreed() && !request.isPinned();
    }

    private static Placement placement(PlannedRequest request, Choice choice) {
        return new Placed(request, choice.company(), choice.mentor(), choice.days()).placement();
    }

    private void keepPinned(PlannedRequest request) {
        Choice earlier = findEarlier(request);
        if (earlier != null) {
            choose(request, earlier);
        }
    }

    private void keepEarlier(PlannedRequest request) {
        Choice earlier = findEarlier(request);
        if (earlier != null && isPossible(request, new PlacementConditions(request), earlier)) {
            choose(request, earlier);
        }
    }

    private @Nullable Choice findEarlier(PlannedRequest request) {
        BaselinePlacement baseline = request.baseline();
        Company company = baseline == null ? null : year.findCompany(baseline.companyId());
        if (baseline == null || company == null) {
            return null;
        }
        Mentor mentor = company.findMentor(baseline.mentorId()).orElse(null);
        return mentor == null ? null : new Choice(company, mentor, baseline.days());
    }

    private void place(PlannedRequest request) {
        PlacementConditions conditions = new PlacementConditions(request);
        Choice before = request.previous() == null ? null : chosen.get(request.previous());
        if (before != null && isPossible(request, conditions, before)) {
            choose(request, before);
            return;
        }
        List<Company> inOrder = new ArrayList<>();
        if (before != null) {
            inOrder.add(before.company());
        }
        request.student().preferences().forEach(id -> {
            Company preferred = year.findCompany(id);
            if (preferred != null) {
                inOrder.add(preferred);
            }
        });
        companies.listNearest(request.student()).forEach(near -> inOrder.add(near.company()));
        List<Company> allowed = inOrder.stream()
                .filter(company -> isAllowed(request, conditions, company))
                .toList();
        for (int numberOfDays : request.request().daysPerWeek()) {
            for (Company company : allowed) {
                Choice choice = findAt(request, conditions, company, numberOfDays);
                if (choice != null) {
                    choose(request, choice);
                    return;
                }
            }
        }
    }

    /** The first mentor and the first weekdays of the company that are free, or null. */
    private @Nullable Choice findAt(
            PlannedRequest request, PlacementConditions conditions, Company company, int numberOfDays) {
        for (Mentor mentor : company.mentors()) {
            for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
                Choice choice = new Choice(company, mentor, new Weekdays(mask));
                if (choice.days().size() == numberOfDays && isFree(request, conditions, choice)) {
                    return choice;
                }
            }
        }
        return null;
    }

    private boolean isPossible(PlannedRequest request, PlacementConditions conditions, Choice choice) {
        return isAllowed(request, conditions, choice.company()) && isFree(request, conditions, choice);
    }

    private boolean isAllowed(PlannedRequest request, PlacementConditions conditions, Company company) {
        return conditions.allow(company, year.travel().toCompany(request.student(), company));
    }

    private boolean isFree(PlannedRequest request, PlacementConditions conditions, Choice choice) {
        return conditions.allow(choice.company(), choice.mentor(), choice.days())
                && occupancy.isFree(request, choice)
                && workLimit.allows(request, choice);
    }

    private void choose(PlannedRequest request, Choice choice) {
        chosen.put(request.key(), choice);
        workLimit.add(request, choice);
        if (!request.history()) {
            occupancy.add(request, choice);
        }
    }
}
