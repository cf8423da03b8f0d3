package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/**
 * Accepted datasets that hold what generated ones have too little of: any Monday as {@code asOf}, baselines and pins that break rules, other
 * weights, and values at the edges of the format. For property tests; the same for the same kind and seed.
 */
public final class RandomDatasets {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 8, 10);
    private static final int MONDAYS = 50;

    private final Draw draw;
    private final RandomFacts facts;

    private RandomDatasets(Draw draw) {
        this.draw = draw;
        this.facts = new RandomFacts(draw);
    }

    /** An instance of a kind with random edges, of so many students. */
    public static Dataset of(InstanceKind kind, long seed, int students) {
        Dataset generated = DatasetGenerator.generate(kind, seed, students);
        Dataset regional = RegionalFacts.addToHalf(generated, Draw.of(seed, "regional/" + kind.code()));
        return new RandomDatasets(Draw.of(seed, "edges/" + kind.code())).vary(regional);
    }

    private Dataset vary(Dataset from) {
        List<String> companyIds = from.companies().stream().map(Company::id).toList();
        List<Student> students = from.students().stream()
                .map(student -> draw.chance(40) ? facts.vary(student, companyIds) : student)
                .toList();
        List<Company> companies = from.companies().stream()
                .map(company -> draw.chance(40) ? facts.vary(company) : company)
                .toList();
        List<Supervisor> supervisors = from.supervisors().stream()
                .map(one -> draw.chance(20) ? facts.vary(one) : one)
                .toList();
        boolean planned = draw.chance(75);
        Dataset varied = new Dataset(
                from.name(),
                planned && draw.chance(80) ? FIRST_MONDAY.plusWeeks(draw.below(MONDAYS)) : null,
                from.calendars(),
                from.schools(),
                students,
                companies,
                supervisors,
                List.of(),
                List.of(),
                from.travelTimes(),
                draw.chance(30) ? drawWeights() : from.weights(),
                from.extra());
        return planned ? withBaseline(varied) : varied;
    }

    private Weights drawWeights() {
        Map<CostTerm, Integer> overrides = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            if (draw.chance(30)) {
                overrides.put(term, draw.pick(0, 1, 7, 1_000, Weights.MAXIMUM));
            }
        }
        return new Weights(overrides);
    }

    /** A random plan of the dataset as it was before it is split, as its baseline. */
    private Dataset withBaseline(Dataset dataset) {
        Dataset unsplit = with(dataset, null, List.of(), List.of());
        Plan plan = RandomPlans.of(PlanningYear.of(unsplit)).plan(draw.below(1_000), RandomPlans.Names.KNOWN);
        int pinnedPercent = draw.pick(0, 10, 40);
        List<BaselinePlacement> placements = new ArrayList<>();
        plan.placements().stream()
                .filter(one -> draw.chance(90))
                .forEach(one -> placements.add(new BaselinePlacement(
                        one.studentId(),
                        one.periodId(),
                        one.companyId(),
                        one.mentorId(),
                        Weekdays.copyOf(one.days()),
                        draw.chance(pinnedPercent),
                        draw.chance(50),
                        Extra.NONE)));
        List<BaselineSupervision> supervisions = new ArrayList<>();
        plan.supervisions().stream()
                .filter(one -> draw.chance(90))
                .forEach(one -> supervisions.add(new BaselineSupervision(
                        one.studentId(), one.supervisorId(), draw.chance(pinnedPercent), Extra.NONE)));
        return with(dataset, dataset.asOf(), placements, supervisions);
    }

    private static Dataset with(
            Dataset from,
            @Nullable LocalDate asOf,
            List<BaselinePlacement> baseline,
            List<BaselineSupervision> supervisions) {
        return new Dataset(
                from.name(),
                asOf,
                from.calendars(),
                from.schools(),
                from.students(),
                from.companies(),
                from.supervisors(),
                baseline,
                supervisions,
                from.travelTimes(),
                from.weights(),
                from.extra());
    }
}
