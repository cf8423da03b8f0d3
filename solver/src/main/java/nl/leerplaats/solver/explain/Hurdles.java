package nl.leerplaats.solver.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.mapping.PossibleOptions;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.WorkLimit;
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
                .thenComparingInt(tried -> tried.option().mentor().index())
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
                        ? fault(request.planned(), company.company(), option, best.obstacles(), travel)
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
        EnumSet<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        add(obstacles, broken, HardRule.ACCREDITATION, Obstacle.ACCREDITATION);
        add(obstacles, broken, HardRule.EXCLUDED, Obstacle.EXCLUDED);
        add(obstacles, broken, HardRule.UNAVAILABLE, Obstacle.UNAVAILABLE);
        add(obstacles, broken, HardRule.AGE, Obstacle.AGE);
        add(obstacles, broken, HardRule.TIMES, Obstacle.TIMES);
        add(obstacles, broken, HardRule.TRAVEL, Obstacle.TRAVEL);
        return obstacles;
    }

    private static void add(Set<Obstacle> obstacles, int broken, HardRule rule, Obstacle obstacle) {
        if ((broken & (1 << rule.ordinal())) != 0) {
            obstacles.add(obstacle);
        }
    }

    private Tried tried(Option option, EnumSet<Obstacle> atCompany) {
        EnumSet<Obstacle> obstacles = EnumSet.copyOf(atCompany);
        if (option.breaks(HardRule.DAYS)) {
            obstacles.add(Obstacle.SCHOOL_DAYS);
        }
        if (option.breaks(HardRule.UNAVAILABLE)) {
            obstacles.add(Obstacle.UNAVAILABLE);
        }
        if (option.breaks(HardRule.WEEK)) {
            obstacles.add(Obstacle.WEEK);
        }
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
        return !WorkLimit.of(option.request().student().student(), 0, 0).allowsMore(minutes, dates, option);
    }

    private static BreakFacts.@Nullable Fault fault(
            PlannedRequest request, Company company, Option option, Set<Obstacle> only, int travel) {
        Student student = request.student();
        boolean under16 = request.isUnder16();
        return switch (only.iterator().next()) {
            case TRAVEL -> new BreakFacts.Measure(travel, student.travel().maxMinutes());
            case AGE ->
                new BreakFacts.Measure(
                        LegalLimits.ageOn(student.birthDate(), request.firstDay()),
                        Math.max(
                                LegalLimits.MINIMUM_AGE,
                                Objects.requireNonNullElse(company.minimumAge(), LegalLimits.MINIMUM_AGE)));
            case WEEK ->
                new BreakFacts.Minutes(
                        option.dayCount() * request.dayLength(company)
                                + request.school().schoolMinutes().sumOutside(option.days()),
                        LegalLimits.weekMinutes(under16));
            case TIMES -> {
                WorkTimes times = Objects.requireNonNull(company.workTimes());
                int lawful = times.minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16));
                yield new BreakFacts.Minutes(Math.max(0, lawful), request.dayLength(company));
            }
            case UNAVAILABLE ->
                unavailable(request.lastDay(), company, option.mentor().mentor());
            case ACCREDITATION, EXCLUDED, NO_DAYS, SCHOOL_DAYS, MAXIMUM, FULL -> null;
        };
    }

    private static BreakFacts.Fault unavailable(LocalDate lastDay, Company company, Mentor mentor) {
        LocalDate from = company.unavailableFrom();
        return from != null && !lastDay.isBefore(from)
                ? new BreakFacts.CompanyGone(from, lastDay)
                : new BreakFacts.MentorGone(Objects.requireNonNull(mentor.until()), lastDay, mentor.id());
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
