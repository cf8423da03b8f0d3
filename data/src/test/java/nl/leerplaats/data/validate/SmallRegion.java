package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** Datasets small enough to let the judge try every option. */
final class SmallRegion {

    private static final Set<HardRule> RULES = EnumSet.complementOf(EnumSet.of(HardRule.MAXIMUM));

    private SmallRegion() {}

    /** Eight students and twenty companies of a region with all kinds of longest ways, so that about half of the requests find one. */
    static Dataset draw(long seed) {
        Dataset region = DatasetGenerator.generate(InstanceKind.REGION, seed);
        SplittableRandom random = new SplittableRandom(seed);
        return new Dataset(
                region.name(),
                region.asOf(),
                region.calendars(),
                region.schools(),
                drawSome(region.students(), 8, random).stream()
                        .map(student -> withTime(student, random.nextInt(120)))
                        .toList(),
                drawSome(region.companies(), 20, random),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                region.weights(),
                Extra.NONE);
    }

    private static Student withTime(Student student, int maxMinutes) {
        return new Student(
                student.id(),
                student.name(),
                student.schoolId(),
                student.birthDate(),
                student.grade(),
                student.profile(),
                student.interests(),
                Student.DEFAULT_URGENCY,
                student.home(),
                new TravelLimits(student.travel().modes(), maxMinutes, Extra.NONE),
                student.hours(),
                student.days(),
                student.stageFrom(),
                student.stageUntil(),
                student.preferences(),
                student.exclusions(),
                student.requests(),
                null,
                null,
                Extra.NONE);
    }

    private static <T> List<T> drawSome(List<T> all, int count, SplittableRandom random) {
        List<T> left = new ArrayList<>(all);
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }

    /** The sets of weekdays on which a student can be at a company with some mentor, as the judge sees it. */
    static List<Weekdays> listOptions(PlanningYear year, PlannedRequest request, Company company) {
        List<Weekdays> options = new ArrayList<>();
        for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
            Weekdays days = new Weekdays(mask);
            if (company.mentors().stream().anyMatch(mentor -> keepsTheRules(year, request, company, mentor, days))) {
                options.add(days);
            }
        }
        return options;
    }

    private static boolean keepsTheRules(
            PlanningYear year, PlannedRequest request, Company company, Mentor mentor, Weekdays days) {
        Placement placement = new Placement(
                request.student().id(), request.period().id(), company.id(), mentor.id(), days.toList(), Extra.NONE);
        Verdict verdict = PlanChecker.check(
                year, new Plan(year.dataset().name(), List.of(placement), List.of(), null, Extra.NONE));
        return RULES.stream().allMatch(rule -> verdict.countBreaks(rule) == 0);
    }
}
