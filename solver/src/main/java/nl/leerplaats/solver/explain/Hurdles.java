package nl.leerplaats.solver.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.PlacementConditions;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.mapping.PossibleOptions;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/** Finds what is in the way of a request at each company, in the present plan without the student. */
final class Hurdles {

    private final WhatIf whatIf;
    private final PossibleOptions possible;
    private final NearbyPlan near;
    private final StudentYear present;

    /** For the requests of one student, who is taken out of the plan. */
    Hurdles(WhatIf whatIf, int student) {
        this.whatIf = whatIf;
        possible = whatIf.possible();
        near = whatIf.near();
        present = near.year(student);
        near.takeOut(student);
    }

    /** An option with its obstacles. */
    private record Tried(Option option, EnumSet<Obstacle> obstacles) {
        static final Comparator<Tried> FEWEST_FIRST = Comparator.comparingInt(
                        (Tried tried) -> tried.obstacles().size())
                .thenComparingInt(Tried::missing)
                .thenComparingLong(tried -> tried.option().softCost())
                .thenComparing(tried -> tried.option().mentor(), MentorFact.BY_COMPANY_AND_ID)
                .thenComparingInt(tried -> tried.option().daysMask());

        /** Days that would have to change for it. */
        private int missing() {
            int school = option.request().planned().request().schoolDays().mask();
            return Integer.bitCount(option.daysMask() & school);
        }
    }

    /** What is in the way at a company. */
    Hurdle at(RequestFact request, CompanyFact company) {
        EnumSet<Obstacle> atCompany = atCompany(possible.brokenAt(request, company));
        int travel = possible.travelMinutes(request, company);
        Tried best = possible.list(request, company).stream()
                .map(option -> tried(option, atCompany))
                .min(Tried.FEWEST_FIRST)
                .orElse(null);
        if (best == null) {
            EnumSet<Obstacle> all = EnumSet.copyOf(atCompany);
            all.add(Obstacle.NO_DAYS);
            return new Hurdle(
                    request.planned().key(),
                    company.company().id(),
                    "",
                    Weekdays.NONE,
                    travel,
                    all,
                    null,
                    Weekdays.NONE,
                    Weekdays.NONE,
                    Weekdays.NONE,
                    List.of());
        }
        return hurdle(request, company, travel, best);
    }

    private Hurdle hurdle(RequestFact request, CompanyFact company, int travel, Tried best) {
        Option option = best.option();
        Weekdays fullDays = new Weekdays(near.fullAtCompany(option));
        Weekdays fullMentor = new Weekdays(near.fullAtMentor(option));
        return new Hurdle(
                request.planned().key(),
                company.company().id(),
                option.mentor().mentor().id(),
                option.days(),
                travel,
                best.obstacles(),
                best.obstacles().size() == 1
                        ? fault(option, best.obstacles().iterator().next(), travel)
                        : null,
                fullDays,
                fullMentor,
                option.days().and(request.planned().request().schoolDays()),
                occupants(option, fullDays, fullMentor));
    }

    /** Bits of the rules that any placement there breaks, as obstacles; for sifting many companies quickly. */
    EnumSet<Obstacle> atCompany(RequestFact request, CompanyFact company) {
        return atCompany(possible.brokenAt(request, company));
    }

    private static EnumSet<Obstacle> atCompany(int broken) {
        return ofRules(rule -> (broken & (1 << rule.ordinal())) != 0);
    }

    private static EnumSet<Obstacle> ofRules(Predicate<HardRule> broken) {
        EnumSet<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        for (Obstacle one : Obstacle.values()) {
            HardRule rule = one.rule();
            if (rule != null && broken.test(rule)) {
                obstacles.add(one);
            }
        }
        return obstacles;
    }

    private Tried tried(Option option, EnumSet<Obstacle> atCompany) {
        EnumSet<Obstacle> obstacles = EnumSet.copyOf(atCompany);
        obstacles.addAll(ofRules(option::breaks));
        if (isOverMaximum(option)) {
            obstacles.add(Obstacle.MAXIMUM);
        }
        if (near.fullAtCompany(option) != 0 || near.fullAtMentor(option) != 0) {
            obstacles.add(Obstacle.FULL);
        }
        return new Tried(option, obstacles);
    }

    /** Together with what the student has in other periods. */
    private boolean isOverMaximum(Option option) {
        long minutes = 0;
        long dates = 0;
        for (int position = 0; position < present.size(); position++) {
            Option other = present.option(position);
            if (other != null && other.request().index() != option.request().index()) {
                minutes += other.minutes();
                dates += other.stageDates();
            }
        }
        return !StudentWorkLimit.of(option.request().student().student(), 0, 0).allowsMore(minutes, dates, option);
    }

    /** What is found and what is allowed, of an obstacle that has both. */
    private static BreakFacts.@Nullable Fault fault(Option option, Obstacle only, int travel) {
        HardRule rule = only.rule();
        if (rule == null) {
            return null;
        }
        BreakFacts.Fault fault = new PlacementConditions(option.request().planned())
                .findFault(rule, option.company().company(), option.mentor().mentor(), option.days(), travel);
        if (fault instanceof BreakFacts.Minutes time) {
            return new BreakFacts.Minutes(Math.max(0, time.found()), time.allowed());
        }
        boolean without = fault instanceof BreakFacts.NotRecognised
                || fault instanceof BreakFacts.Excluded
                || fault instanceof BreakFacts.WrongDays;
        return without ? null : fault;
    }

    /** Tells whether two stages on one day are there at the same time. */
    private static boolean meet(PlannedRequest one, PlannedRequest other) {
        return !one.isHalfDay()
                || !other.isHalfDay()
                || one.request().dayPart() == other.request().dayPart();
    }

    /** Who is at the company on the full days, in a period that overlaps. */
    private List<String> occupants(Option option, Weekdays fullDays, Weekdays fullMentorDays) {
        Set<String> students = new LinkedHashSet<>();
        PlannedRequest own = option.request().planned();
        for (Placement placement : whatIf.present().plan().placements()) {
            Weekdays days = Weekdays.copyOf(placement.days());
            boolean here =
                    placement.companyId().equals(option.company().company().id());
            boolean withMentor =
                    here && placement.mentorId().equals(option.mentor().mentor().id());
            boolean inTheWay = here && days.intersects(fullDays) || withMentor && days.intersects(fullMentorDays);
            PlannedRequest other = inTheWay ? whatIf.year().findRequest(RequestKey.of(placement)) : null;
            if (other != null
                    && meet(own, other)
                    && !other.history()
                    && !other.student().id().equals(own.student().id())
                    && !other.period().to().isBefore(own.period().from())
                    && !own.period().to().isBefore(other.period().from())) {
                students.add(placement.studentId());
            }
        }
        return new ArrayList<>(students);
    }
}
