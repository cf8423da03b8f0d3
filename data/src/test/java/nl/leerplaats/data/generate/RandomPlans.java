package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/**
 * Random plans for property tests, by seed: a good plan with a little damage, one with much, one that only looks for the profile, and one
 * that looks for nothing. They are the same for the same year and seed.
 */
public final class RandomPlans {

    /** What a plan may name. */
    public enum Names {
        /** Only what the dataset has, each day once, one placement and supervision for each: the rule {@code format} holds. */
        KNOWN,
        /** Anything, also what does not exist, twice, or on a Saturday. */
        ANY
    }

    private static final int KINDS = 4;

    private final PlanningYear year;
    private final Plan good;
    private final Map<Profile, List<Company>> byProfile = new LinkedHashMap<>();
    private final List<Company> peculiar;

    private RandomPlans(PlanningYear year) {
        this.year = year;
        this.good = FirstComeFirstServed.plan(year);
        for (Profile profile : Profile.values()) {
            byProfile.put(
                    profile,
                    year.dataset().companies().stream()
                            .filter(company ->
                                    company.accreditations().stream().anyMatch(one -> one.profile() == profile))
                            .toList());
        }
        this.peculiar = year.dataset().companies().stream()
                .filter(company -> company.minimumAge() != null
                        || company.unavailableFrom() != null
                        || company.workTimes() != null
                        || !company.schoolIds().isEmpty())
                .toList();
    }

    /** The source of random plans of a year; worth keeping when many are needed. */
    public static RandomPlans of(PlanningYear year) {
        return new RandomPlans(year);
    }

    /** One random plan of a year that may name anything. */
    public static Plan of(PlanningYear year, long seed) {
        return of(year).plan(seed, Names.ANY);
    }

    /** The random plan of a seed, without a claimed cost. */
    public Plan plan(long seed, Names names) {
        Draw draw = Draw.of(seed, "plan/" + year.dataset().name());
        int kind = (int) Math.floorMod(seed, (long) KINDS);
        PlanDamage damage = new PlanDamage(draw, year, kind < 2 ? good.placements() : placements(draw, kind == 3));
        damage.supervisions().addAll(kind < 2 ? good.supervisions() : supervisions(draw, kind == 3));
        damage.strike(
                kind == 0
                        ? draw.between(0, 3)
                        : draw.between(0, 3 + damage.placements().size() / 3));
        if (names == Names.ANY && draw.chance(60)) {
            damage.misname(draw.between(1, 4));
        }
        return new Plan(year.dataset().name(), damage.placements(), damage.supervisions(), null, Extra.NONE);
    }

    private List<Placement> placements(Draw draw, boolean wild) {
        int placedPercent = draw.pick(50, 85, 100);
        List<Placement> result = new ArrayList<>();
        for (PlannedRequest request : year.requests()) {
            if (draw.chance(placedPercent)) {
                result.add(placement(draw, request, company(draw, request.student(), wild)));
            }
        }
        return result;
    }

    private Company company(Draw draw, Student student, boolean wild) {
        List<Company> own = byProfile.getOrDefault(student.profile(), List.of());
        if (!student.exclusions().isEmpty() && draw.chance(20)) {
            return Objects.requireNonNull(year.findCompany(draw.pick(student.exclusions())));
        }
        if (!peculiar.isEmpty() && draw.chance(20)) {
            return draw.pick(peculiar);
        }
        return wild || own.isEmpty() ? draw.pick(year.dataset().companies()) : draw.pick(own);
    }

    private static Placement placement(Draw draw, PlannedRequest request, Company company) {
        return new Placement(
                request.student().id(),
                request.period().id(),
                company.id(),
                draw.pick(company.mentors()).id(),
                days(draw),
                Extra.NONE);
    }

    /** One to five weekdays in a random order. */
    static List<DayOfWeek> days(Draw draw) {
        List<DayOfWeek> left = new ArrayList<>(Weekdays.ALL.toList());
        List<DayOfWeek> result = new ArrayList<>();
        int count = draw.pick(1, 2, 2, 2, 3, 3, 4, 5);
        while (result.size() < count) {
            result.add(left.remove(draw.below(left.size())));
        }
        return result;
    }

    private List<Supervision> supervisions(Draw draw, boolean wild) {
        List<Supervisor> all = year.dataset().supervisors();
        List<Supervision> result = new ArrayList<>();
        for (Student student : year.dataset().students()) {
            List<Supervisor> own = all.stream()
                    .filter(one -> one.schoolId().equals(student.schoolId()))
                    .toList();
            List<Supervisor> choices = wild || own.isEmpty() ? all : own;
            if (!choices.isEmpty() && draw.chance(85)) {
                result.add(new Supervision(student.id(), draw.pick(choices).id(), Extra.NONE));
            }
        }
        return result;
    }
}
