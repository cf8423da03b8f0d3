package nl.leerplaats.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.solver.explain.price.Loss;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.explain.price.Price;
import org.junit.jupiter.api.Test;

/**
 * Every price that is told, over many seeds: the figures are what the judge says of one plan less what it says of the other, what is told to
 * change is all that changes, and nobody loses anything unsaid. Everything is computed here again from the two plans.
 */
class PricesHoldTest {

    private int told;
    private int possibleAlone;
    private int impossibleAlone;
    private int withOthers;
    private final Set<Loss.Kind> losses = new TreeSet<>();

    /** There is a sentence for everything in both languages, and each change has its own. */
    private static void say(WhatIf whatIf, Price price) {
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            PriceText text = ReasonTexts.of(locale, whatIf.year().dataset()).price(price);
            PriceText.Line whole = text.whole();
            assertThat(text.alone().sentence()).isNotBlank();
            assertThat(whole == null).isEqualTo(price.others().isEmpty());
            assertThat(whole == null ? 0 : whole.changes().size())
                    .isEqualTo(
                            whole == null
                                    ? 0
                                    : price.others().count()
                                            + price.whole().consequences().size());
            assertThat(text.loss() == null).isEqualTo(price.losses().isEmpty());
        }
    }

    @Test
    void pricesAreDifferencesOfWholePlansInGeneratedSchools() {
        for (InstanceKind kind :
                List.of(InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN)) {
            for (long seed = 1; seed <= 3; seed++) {
                Dataset dataset = DatasetGenerator.generate(kind, seed, 16);
                checkAll(WhatIf.of(dataset, FirstComeFirstServed.plan(PlanningYear.of(dataset))), 4);
            }
        }
        assertThat(told).isGreaterThan(150);
        assertThat(possibleAlone).isGreaterThan(50);
        assertThat(impossibleAlone).isGreaterThan(10);
        assertThat(withOthers).isGreaterThan(50);
        assertThat(losses).contains(Loss.Kind.PLACE);
    }

    /** Other weights, pins, baselines that break rules, and plans at random: nothing may depend on how usual a dataset is. */
    @Test
    void pricesAreDifferencesOfWholePlansAtTheEdges() {
        for (long seed = 1; seed <= 12; seed++) {
            InstanceKind kind = seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.TIGHT;
            Dataset dataset = RandomDatasets.of(kind, seed, 12);
            PlanningYear year = PlanningYear.of(dataset);
            checkAll(WhatIf.of(dataset, RandomPlans.of(year).plan(seed, RandomPlans.Names.ANY)), 4);
            checkAll(WhatIf.of(dataset, FirstComeFirstServed.plan(year)), 4);
        }
        for (long seed = 1; seed <= 60; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            checkAll(WhatIf.of(dataset, FirstComeFirstServed.plan(PlanningYear.of(dataset))), 3);
        }
        assertThat(told).isGreaterThan(200);
    }

    private void checkAll(WhatIf whatIf, int step) {
        Explainer explainer = new Explainer(whatIf);
        List<Student> students = whatIf.year().dataset().students();
        for (int at = 0; at < students.size(); at += Math.max(1, students.size() / step)) {
            explainer.student(students.get(at).id()).orElseThrow().requests().forEach(one -> checkRequest(whatIf, one));
        }
        List<Company> companies = whatIf.year().dataset().companies();
        for (int at = 0; at < companies.size(); at += Math.max(1, companies.size() / step)) {
            CompanyReasons reasons = explainer.company(companies.get(at).id()).orElseThrow();
            reasons.now().forEach(fit -> check(whatIf, whatIf.year(), fit.price()));
            PlanningYear then =
                    PlanningYear.of(reasons.onePlaceMore().applyTo(whatIf.year().dataset()));
            reasons.more().forEach(fit -> check(whatIf, then, fit.price()));
        }
    }

    private void checkRequest(WhatIf whatIf, StudentReasons.OfRequest one) {
        for (Alternative alternative : one.alternatives()) {
            check(whatIf, whatIf.year(), alternative.price());
            assertThat(alternative.price().wanted().placements())
                    .extracting(Moves.PlacementMove::after)
                    .containsExactly(alternative.placement());
        }
        WhyNot whyNot = one.whyNot();
        if (whyNot == null) {
            return;
        }
        if (whyNot.possible() != null) {
            check(whatIf, whatIf.year(), whyNot.possible().price());
            assertNobodyLoses(whatIf, whatIf.year(), whyNot.possible().answer().plan());
            assertThat(whyNot.costly()).isNull();
        }
        if (whyNot.costly() != null) {
            check(whatIf, whatIf.year(), whyNot.costly().price());
            assertThat(whyNot.costly().price().losses()).isNotEmpty();
        }
        for (Relief relief : whyNot.reliefs()) {
            PlanningYear then =
                    PlanningYear.of(relief.change().applyTo(whatIf.year().dataset()));
            check(whatIf, then, relief.price());
            assertNobodyLoses(whatIf, then, relief.answer().plan());
        }
    }

    private void check(WhatIf whatIf, PlanningYear then, Price price) {
        Plan present = whatIf.present().plan();
        Verdict before = PlanChecker.check(then, present);
        Plan plan = price.whole().answer().plan();
        Verdict after = PlanChecker.check(then, plan);
        assertThat(after.cost().isValid()).isTrue();
        assertThat(price.whole().medium())
                .isEqualTo(after.cost().medium() - before.cost().medium());
        assertThat(price.whole().soft())
                .isEqualTo(after.cost().soft() - before.cost().soft());

        assertThat(content(apply(apply(present, price.wanted()), price.others())))
                .as("what is told to change makes the new plan of the present one, and nothing is left out")
                .isEqualTo(content(plan));

        Plan only = apply(present, price.wanted());
        Verdict alone = PlanChecker.check(then, only);
        assertThat(price.alone().isPossible()).isEqualTo(alone.cost().isValid());
        assertThat(content(price.alone().answer().plan())).isEqualTo(content(only));
        if (alone.cost().isValid()) {
            assertThat(price.alone().medium())
                    .isEqualTo(alone.cost().medium() - before.cost().medium());
            assertThat(price.alone().soft())
                    .isEqualTo(alone.cost().soft() - before.cost().soft());
        }
        say(whatIf, price);
        told++;
        possibleAlone += alone.cost().isValid() ? 1 : 0;
        impossibleAlone += alone.cost().isValid() ? 0 : 1;
        withOthers += price.others().isEmpty() ? 0 : 1;
        price.losses().forEach(loss -> losses.add(loss.kind()));
        Set<RequestKey> gone = placed(present).keySet();
        gone.removeAll(placed(plan).keySet());
        assertThat(price.losses().stream()
                        .filter(loss -> loss.kind() == Loss.Kind.PLACE)
                        .map(Loss::key))
                .containsExactlyInAnyOrderElementsOf(gone);
    }

    /** Person by person and period by period: placements, hours and days that count, and the supervisor. */
    private static void assertNobodyLoses(WhatIf whatIf, PlanningYear then, Plan plan) {
        Plan present = whatIf.present().plan();
        assertThat(placed(plan).keySet()).containsAll(placed(present).keySet());
        assertThat(supervised(plan).keySet()).containsAll(supervised(present).keySet());
        Map<String, long[]> before = reached(then, present);
        Map<String, long[]> after = reached(then, plan);
        for (Student student : then.dataset().students()) {
            long[] had = before.getOrDefault(student.id(), new long[2]);
            long[] has = after.getOrDefault(student.id(), new long[2]);
            assertThat(student.hours().completedMinutes() + has[0])
                    .isGreaterThanOrEqualTo(Math.min(
                            student.hours().completedMinutes() + had[0],
                            student.hours().requiredMinutes()));
            assertThat(student.days().completed() + has[1])
                    .isGreaterThanOrEqualTo(Math.min(
                            student.days().completed() + had[1], student.days().required()));
        }
    }

    private static Map<String, long[]> reached(PlanningYear year, Plan plan) {
        Map<String, long[]> reached = new LinkedHashMap<>();
        Map<RequestKey, Placement> placed = placed(plan);
        for (PlannedRequest request : year.requests()) {
            Placement placement = placed.get(request.key());
            Company company = placement == null ? null : year.findCompany(placement.companyId());
            if (placement != null && company != null) {
                StageWork work = StageWork.of(year, request, company, Weekdays.copyOf(placement.days()));
                long[] sum = reached.computeIfAbsent(request.student().id(), key -> new long[2]);
                sum[0] += work.minutes();
                sum[1] += work.days();
            }
        }
        return reached;
    }

    /** Done by hand, apart from what made the plans. */
    private static Plan apply(Plan plan, Moves moves) {
        Map<RequestKey, Placement> placed = placed(plan);
        for (Moves.PlacementMove move : moves.placements()) {
            assertThat(placed.get(move.request()) == null).isEqualTo(move.before() == null);
            placed.remove(move.request());
            if (move.after() != null) {
                placed.put(move.request(), move.after());
            }
        }
        Map<String, Supervision> supervised = supervised(plan);
        for (Moves.SupervisionMove move : moves.supervisions()) {
            supervised.remove(move.studentId());
            if (move.after() != null) {
                supervised.put(move.studentId(), new Supervision(move.studentId(), move.after(), plan.extra()));
            }
        }
        return new Plan(
                plan.dataset(),
                new ArrayList<>(placed.values()),
                new ArrayList<>(supervised.values()),
                null,
                plan.extra());
    }

    private static Map<RequestKey, Placement> placed(Plan plan) {
        Map<RequestKey, Placement> placed = new LinkedHashMap<>();
        plan.placements().forEach(one -> placed.put(RequestKey.of(one), one));
        return placed;
    }

    private static Map<String, Supervision> supervised(Plan plan) {
        Map<String, Supervision> supervised = new LinkedHashMap<>();
        plan.supervisions().forEach(one -> supervised.put(one.studentId(), one));
        return supervised;
    }

    private static Set<Object> content(Plan plan) {
        Set<Object> content = new LinkedHashSet<>(plan.placements());
        content.addAll(plan.supervisions());
        return content;
    }
}
