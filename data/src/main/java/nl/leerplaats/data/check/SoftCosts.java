package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** The soft terms of placements: the way, the fit, the continuity and the visits (docs/rules.md, soft cost). */
final class SoftCosts {

    /** Minutes of a way from which it counts as long (docs/rules.md, {@code longTravel}). */
    private static final int LONG_TRAVEL_MINUTES = 30;

    /** Preferences from this rank on cost the same (docs/rules.md, {@code preference}). */
    private static final int LAST_COUNTED_RANK = 5;

    private final PlanningYear year;
    private final Tally tally;

    SoftCosts(PlanningYear year, Tally tally) {
        this.year = year;
        this.tally = tally;
    }

    /** A supervisor who visits a company. */
    private record Visit(String supervisorId, String companyId) {}

    void check(PlacedPlan plan) {
        Set<Visit> visits = new LinkedHashSet<>();
        Map<String, LocalDate> firstDays = new LinkedHashMap<>();
        for (Placed placed : plan.placed().values()) {
            firstDays.merge(placed.company().id(), placed.request().firstDay(), (a, b) -> b.isBefore(a) ? b : a);
            if (placed.request().history()) {
                continue;
            }
            way(placed);
            fit(placed);
            Supervisor supervisor =
                    plan.supervisorOf().get(placed.request().student().id());
            if (supervisor != null) {
                visits.add(new Visit(supervisor.id(), placed.company().id()));
                visitDay(placed, supervisor);
            }
            change(placed, plan.placed());
        }
        visits.forEach(this::visitTrip);
        year.lapses().forEach((companyId, lapse) -> {
            LocalDate first = firstDays.get(companyId);
            if (first == null || first.isAfter(lapse)) {
                tally.add(
                        CostTerm.RECOGNITION_LAPSE,
                        1,
                        new CostPart.Subject("", "", "", companyId, ""),
                        new CostFacts.Lapse(lapse));
            }
        });
    }

    private void way(Placed placed) {
        PlannedRequest request = placed.request();
        int minutes = year.travel().toCompany(request.student(), placed.company());
        long ways = (long) request.weeks() * placed.days().size();
        CostPart.Subject subject = CostPart.Subject.of(placed);
        int days = placed.days().size();
        CostFacts way = new CostFacts.Way(
                minutes, days, request.weeks(), year.travel().wayTo(request.student(), placed.company()));
        tally.add(CostTerm.TRAVEL, ways * minutes, subject, way);
        tally.add(CostTerm.LONG_TRAVEL, ways * Math.max(0, minutes - LONG_TRAVEL_MINUTES), subject, way);
    }

    private void fit(Placed placed) {
        PlannedRequest request = placed.request();
        Student student = request.student();
        int weeks = request.weeks();
        CostPart.Subject subject = CostPart.Subject.of(placed);
        boolean wishes = !request.request().isOrientation();
        if (wishes
                && !student.interests().isEmpty()
                && Collections.disjoint(student.interests(), placed.company().tags())) {
            tally.add(CostTerm.INTEREST, weeks, subject, new CostFacts.Weeks(weeks));
        }
        List<String> preferences = wishes ? student.preferences() : List.of();
        int rank = preferences.indexOf(placed.company().id());
        if (rank >= 0) {
            long count = (long) weeks * Math.min(rank, LAST_COUNTED_RANK);
            tally.add(CostTerm.PREFERENCE, count, subject, new CostFacts.Rank(rank + 1, weeks));
        } else if (!preferences.isEmpty()) {
            tally.add(CostTerm.UNLISTED, weeks, subject, new CostFacts.Weeks(weeks));
        }
        if (placed.company().isOfOtherPartners(student.schoolId())) {
            tally.add(CostTerm.NOT_PARTNER, weeks, subject, new CostFacts.Weeks(weeks));
        }
        int days = placed.days().size();
        int preferred = request.request().preferredDays();
        long extra = (long) weeks * Math.abs(days - preferred);
        tally.add(CostTerm.EXTRA_DAY, extra, subject, new CostFacts.DayCount(days, preferred, weeks));
    }

    private void visitDay(Placed placed, Supervisor supervisor) {
        if (!placed.days().intersects(supervisor.visitDays())) {
            tally.add(
                    CostTerm.NO_VISIT_DAY,
                    placed.request().weeks(),
                    CostPart.Subject.of(placed, supervisor.id()),
                    new CostFacts.VisitDays(
                            placed.days(),
                            supervisor.visitDays(),
                            placed.request().weeks()));
        }
    }

    private void change(Placed after, Map<RequestKey, Placed> placed) {
        RequestKey previous = after.request().previous();
        @Nullable Placed before = previous == null ? null : placed.get(previous);
        if (before == null) {
            return;
        }
        CostPart.Subject subject = CostPart.Subject.of(after);
        if (!before.company().id().equals(after.company().id())) {
            tally.add(
                    CostTerm.COMPANY_CHANGE,
                    1,
                    subject,
                    new CostFacts.OtherCompany(before.company().id()));
        } else if (!before.mentor().id().equals(after.mentor().id())) {
            tally.add(
                    CostTerm.MENTOR_CHANGE,
                    1,
                    subject,
                    new CostFacts.OtherMentor(
                            before.mentor().id(), after.mentor().id()));
        }
        int lost = before.days().minus(after.days()).size();
        int gained = after.days().minus(before.days()).size();
        tally.add(
                CostTerm.DAY_CHANGE,
                Math.min(lost, gained),
                subject,
                new CostFacts.OtherDays(before.days(), after.days()));
    }

    private void visitTrip(Visit visit) {
        Supervisor supervisor = Objects.requireNonNull(year.findSupervisor(visit.supervisorId()));
        Company company = Objects.requireNonNull(year.findCompany(visit.companyId()));
        int minutes = year.travel().visit(year.getSchool(supervisor.schoolId()), company);
        tally.add(
                CostTerm.VISIT_TRIP,
                2L * minutes,
                new CostPart.Subject(supervisor.schoolId(), "", "", company.id(), supervisor.id()),
                new CostFacts.Trip(minutes));
    }
}
