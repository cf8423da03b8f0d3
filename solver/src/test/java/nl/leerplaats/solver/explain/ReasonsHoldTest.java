package nl.leerplaats.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.api.Test;

/** Every reason is true: what is promised is done with the changed dataset, by the judge alone and by a real solve. */
class ReasonsHoldTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Plan solved(Dataset dataset) throws InterruptedException {
        return new DefaultPlacementSolver()
                .start(dataset, SolveSettings.ofSteps(40, 1))
                .await()
                .plan();
    }

    private static Set<RequestKey> placed(Plan plan) {
        Set<RequestKey> keys = new TreeSet<>();
        plan.placements().forEach(one -> keys.add(RequestKey.of(one)));
        return keys;
    }

    /** The change alone, on the dataset: the judge finds the promised plan valid, and nobody lost a placement by it. */
    private static void checkByJudge(WhatIf whatIf, Relief relief) {
        PlanningYear changed =
                PlanningYear.of(relief.change().applyTo(whatIf.year().dataset()));
        Plan promised = relief.answer().plan();
        Verdict verdict = PlanChecker.check(changed, promised);
        RequestKey key = relief.hurdle().request();
        assertThat(verdict.cost().isValid()).as("%s", relief.change()).isTrue();
        Set<RequestKey> before = placed(whatIf.present().plan());
        assertThat(before).doesNotContain(key);
        before.add(key);
        assertThat(placed(promised)).as("%s", relief.change()).containsAll(before);
        assertThat(relief.answer().moves().students()).as("%s", relief.change()).containsExactly(key.studentId());
        Verdict now = PlanChecker.check(changed, whatIf.present().plan());
        assertThat(now.cost().medium() - verdict.cost().medium()).isEqualTo(relief.medium());
        assertThat(now.cost().soft() - verdict.cost().soft()).isEqualTo(relief.soft());
        assertThat(PlanChecker.check(whatIf.year(), promised).cost().isValid())
                .as("without the change it is not valid: %s", relief.change())
                .isFalse();
    }

    /** A run of the solver on the changed dataset, the promised placement pinned, places everybody whom the promise places. */
    private static void checkBySolver(WhatIf whatIf, Relief relief) throws InterruptedException {
        Placement placement = relief.placement();
        Dataset eased = relief.change().applyTo(whatIf.year().dataset());
        List<BaselinePlacement> baseline = new ArrayList<>(eased.baseline());
        baseline.removeIf(one -> RequestKey.of(one).equals(RequestKey.of(placement)));
        baseline.add(new BaselinePlacement(
                placement.studentId(),
                placement.periodId(),
                placement.companyId(),
                placement.mentorId(),
                Weekdays.copyOf(placement.days()),
                true,
                false,
                Extra.NONE));
        Dataset changed = eased.withBaseline(baseline);
        SolveResult result = new DefaultPlacementSolver()
                .start(changed, SolveSettings.ofSteps(40, 1))
                .await();
        assertThat(result.verdict().cost().isValid()).isTrue();
        assertThat(placed(result.plan())).contains(relief.hurdle().request());
        assertThat(result.verdict().cost().medium())
                .as("%s", relief.change())
                .isLessThanOrEqualTo(relief.answer().cost().medium());
    }

    @Test
    void aReliefPlacesTheStudentInTheChangedDataset() throws InterruptedException {
        List<Relief> reliefs = new ArrayList<>();
        Set<Class<?>> kinds = new LinkedHashSet<>();
        for (long seed = 1; seed <= 2; seed++) {
            Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, seed, 24);
            WhatIf whatIf = WhatIf.of(dataset, solved(dataset));
            Explainer explainer = new Explainer(whatIf);
            int told = 0;
            for (Student student : dataset.students()) {
                for (StudentReasons.OfRequest one :
                        explainer.student(student.id()).orElseThrow().requests()) {
                    WhyNot whyNot = one.whyNot();
                    if (whyNot == null) {
                        continue;
                    }
                    assertThat(whyNot.sieve().stream()
                                    .mapToInt(WhyNot.Sifted::removed)
                                    .sum())
                            .as("each company is removed once, or could be had")
                            .isLessThanOrEqualTo(whyNot.companies());
                    for (Relief relief : whyNot.reliefs()) {
                        checkByJudge(whatIf, relief);
                        kinds.add(relief.change().getClass());
                        if (told++ < 2) {
                            checkBySolver(whatIf, relief);
                        }
                        reliefs.add(relief);
                    }
                }
            }
        }
        assertThat(reliefs).hasSizeGreaterThanOrEqualTo(10);
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(2);
    }

    /** Alternatives and fits are plans: the judge gives each the difference that was told, and no other student differs unsaid. */
    @Test
    void alternativesAndFitsCostWhatTheySay() {
        int alternatives = 0;
        int fits = 0;
        for (InstanceKind kind : new InstanceKind[] {InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.REPLAN}) {
            Dataset dataset = DatasetGenerator.generate(kind, 5, 24);
            WhatIf whatIf = WhatIf.of(dataset, FirstComeFirstServed.plan(PlanningYear.of(dataset)));
            Explainer explainer = new Explainer(whatIf);
            for (Student student : dataset.students().subList(0, 8)) {
                for (StudentReasons.OfRequest one :
                        explainer.student(student.id()).orElseThrow().requests()) {
                    for (Alternative alternative : one.alternatives()) {
                        checkAlternative(whatIf, alternative);
                        alternatives++;
                    }
                }
            }
            for (int company = 0; company < dataset.companies().size(); company += 6) {
                CompanyReasons reasons =
                        explainer.company(dataset.companies().get(company).id()).orElseThrow();
                for (Fit fit : reasons.more()) {
                    Dataset changed =
                            reasons.onePlaceMore().applyTo(whatIf.year().dataset());
                    Verdict verdict = PlanChecker.check(changed, fit.answer().plan());
                    assertThat(verdict.cost().isValid()).isTrue();
                    assertThat(whatIf.present().cost().medium() - verdict.cost().medium())
                            .isEqualTo(fit.medium());
                    assertThat(fit.answer().moves().students()).containsExactly(fit.studentId());
                    fits++;
                }
            }
        }
        assertThat(alternatives).isGreaterThan(50);
        assertThat(fits).isGreaterThan(10);
    }

    private static void checkAlternative(WhatIf whatIf, Alternative alternative) {
        Verdict verdict = PlanChecker.check(whatIf.year(), alternative.answer().plan());
        assertThat(verdict.cost().isValid()).isTrue();
        assertThat(verdict.cost().medium() - whatIf.present().cost().medium()).isEqualTo(alternative.medium());
        assertThat(verdict.cost().soft() - whatIf.present().cost().soft()).isEqualTo(alternative.soft());
        assertThat(alternative.answer().plan().placements()).contains(alternative.placement());
        Set<String> others = new TreeSet<>(
                Moves.between(whatIf.present().plan(), alternative.answer().plan())
                        .students());
        others.remove(alternative.request().studentId());
        assertThat(alternative.others()).containsExactlyElementsOf(others);
    }

    /** Nothing assumes that our solver made the plan: random plans, broken ones included, are explained, in both languages. */
    @Test
    void anyPlanIsExplained() {
        Set<StudentReasons.State> states = new TreeSet<>();
        for (long seed = 1; seed <= 6; seed++) {
            Dataset dataset = RandomDatasets.of(seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.TIGHT, seed, 14);
            PlanningYear year = PlanningYear.of(dataset);
            Plan plan = RandomPlans.of(year).plan(seed, RandomPlans.Names.ANY);
            WhatIf whatIf = WhatIf.of(dataset, plan);
            Explainer explainer = new Explainer(whatIf);
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
                ReasonTexts texts = ReasonTexts.of(locale, whatIf.year().dataset());
                for (Student student : dataset.students()) {
                    for (StudentReasons.OfRequest one :
                            explainer.student(student.id()).orElseThrow().requests()) {
                        states.add(one.state());
                        say(texts, one);
                    }
                }
                explainer
                        .pair(
                                dataset.students().get(0).id(),
                                dataset.companies().get(0).id())
                        .forEach(pair -> assertThat(texts.hurdle(pair.hurdle())).isNotBlank());
            }
        }
        assertThat(states).containsExactly(StudentReasons.State.values());
    }

    private static void say(ReasonTexts texts, StudentReasons.OfRequest one) {
        one.alternatives().forEach(alternative -> {
            assertThat(texts.placement(alternative.placement())).isNotBlank();
            texts.moves(alternative.answer().moves())
                    .forEach(move -> assertThat(move).isNotBlank());
        });
        if (one.broken() != null) {
            assertThat(texts.hurdle(one.broken())).isNotBlank();
        }
        WhyNot whyNot = one.whyNot();
        if (whyNot != null) {
            whyNot.nearest().forEach(hurdle -> assertThat(texts.hurdle(hurdle)).isNotBlank());
            whyNot.reliefs().forEach(relief -> assertThat(texts.relief(relief)).isNotBlank());
        }
    }

    /** A company that the dataset does not have yet: who would gain by it is told, best first. */
    @Test
    void aNewCompanyHelpsThoseWhoGainByIt() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, 3, 30);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        PlannedRequest unplaced = PlanningYear.of(dataset).requests().stream()
                .filter(one -> !placed(plan).contains(one.key()))
                .findFirst()
                .orElseThrow();
        Company like = dataset.companies().stream()
                .filter(one -> one.isAccredited(unplaced.student().profile(), unplaced.firstDay(), unplaced.lastDay()))
                .findFirst()
                .orElseThrow();
        Company fresh = new Company(
                "new",
                "New",
                unplaced.student().home(),
                like.sector(),
                like.employees(),
                like.minutesPerDay(),
                null,
                null,
                like.tags(),
                like.accreditations(),
                List.of(),
                PerWeekday.of(Weekdays.ALL, 1),
                List.of(new Mentor("m", null, Weekdays.ALL, 1, Extra.NONE)),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Extra.NONE);

        List<Fit> fits = new Explainer(WhatIf.of(dataset, plan)).newCompany(fresh);

        assertThat(fits).isNotEmpty();
        for (int at = 1; at < fits.size(); at++) {
            assertThat(fits.get(at - 1).medium())
                    .isGreaterThanOrEqualTo(fits.get(at).medium());
        }
        Fit first = Objects.requireNonNull(fits.get(0));
        Dataset changed = new Changes.NewCompany(fresh).applyTo(dataset);
        assertThat(PlanChecker.check(changed, first.answer().plan()).cost().isValid())
                .isTrue();
        assertThat(first.medium()).isPositive();
    }
}
