package nl.leerplaats.solver.scarcity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.DatasetChange;
import nl.leerplaats.solver.relaxation.CompleteEnumeration;
import org.junit.jupiter.api.Test;

/**
 * A school goes and wins a company because of what is promised here. So the promised place is added to the dataset, and the best of all plans
 * with it is compared with the best of all plans without it.
 */
class PromisedPlacesTest {

    private static final long SEEDS = Integer.getInteger("leerplaats.seeds", 100);
    private static final int MOST_TELLING = 50;

    private record Promise(long seed, boolean shares, Gain promised, Gain real) {}

    @Test
    void thePromisedPlaceBringsThePromisedGain() {
        List<Promise> promises = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = PlanningYear.of(RandomTinyDatasets.of(seed)).dataset();
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            Plan best = all.bestPlan();
            ScarcityReport report = Scarcity.of(dataset, best, PriceSource.NONE);

            assertThat(report.given())
                    .isEqualTo(PlanChecker.check(dataset, best).cost());
            assertThat(report.withoutNewPlaces())
                    .as("nothing is better than the best")
                    .isEqualTo(Gain.NONE);
            for (PlaceGain place : report.places()) {
                promises.add(promise(seed, dataset, place.change(), place.gain(), report.start()));
            }
            for (AreaGain area : report.areas()) {
                promises.add(promise(seed, dataset, area.change(), area.gain(), report.start()));
            }
        }
        assertThat(promises).hasSizeGreaterThan(MOST_TELLING);
        assertThat(promises).allSatisfy(one -> {
            assertThat(one.real())
                    .as("nothing is promised that is not there: %s", one)
                    .isGreaterThanOrEqualTo(one.promised());
            // where schools share what is missing, several pupils may have to move together to make the most of a place
            if (!one.shares()) {
                assertThat(one.real().medium())
                        .as("what is missing: %s", one)
                        .isEqualTo(one.promised().medium());
            }
        });
        long exact = promises.stream()
                .filter(one -> one.real().equals(one.promised()))
                .count();
        assertThat(exact * 100).as("promises that are met exactly").isGreaterThanOrEqualTo(85L * promises.size());
    }

    @Test
    void anyPlanIsLookedAtAlsoABrokenOne() {
        for (long seed = 0; seed < 60; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            PlanningYear year = PlanningYear.of(dataset);
            Plan plan = RandomPlans.of(year).plan(seed, RandomPlans.Names.ANY);
            ScarcityReport report = Scarcity.of(dataset, plan, PriceSource.RELAXATION);

            assertThat(report.given()).isEqualTo(PlanChecker.check(year, plan).cost());
            assertThat(report.start().hard()).isZero();
            ScarcityTexts texts = ScarcityTexts.of(Locale.ENGLISH, year);
            report.places().forEach(place -> {
                assertThat(place.gain().isBetter()).isTrue();
                assertThat(place.days().isEmpty()).isFalse();
                assertThat(texts.place(place)).noneMatch(String::isBlank);
            });
            report.areas().forEach(area -> assertThat(texts.area(area)).noneMatch(String::isBlank));
            report.lapses().forEach(lapse -> assertThat(texts.lapse(lapse)).noneMatch(String::isBlank));
            report.shortages().forEach(one -> assertThat(texts.shortage(one)).noneMatch(String::isBlank));
        }
    }

    @Test
    void theSamePlanGivesTheSameReport() {
        for (long seed = 0; seed < 20; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            Plan plan = RandomPlans.of(PlanningYear.of(dataset)).plan(seed, RandomPlans.Names.KNOWN);

            assertThat(Scarcity.of(dataset, plan, PriceSource.RELAXATION))
                    .isEqualTo(Scarcity.of(dataset, plan, PriceSource.RELAXATION));
        }
    }

    /** A recognition that is said to lapse does; who could keep it is placed there at the difference that is told. */
    @Test
    void aRecognitionThatLapsesCanBeKeptAsSaid() {
        int rescues = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = PlanningYear.of(RandomTinyDatasets.of(seed)).dataset();
            Plan best = CompleteEnumeration.of(dataset).bestPlan();
            Verdict verdict = PlanChecker.check(dataset, best);
            ScarcityReport report = Scarcity.of(dataset, best, PriceSource.NONE);

            assertThat(report.lapses()).hasSize((int) verdict.count(CostTerm.RECOGNITION_LAPSE));
            for (LapseRisk risk : report.lapses()) {
                assertThat(risk.rescues()).allSatisfy(rescue -> {
                    assertThat(rescue.placement().companyId())
                            .isEqualTo(risk.company().id());
                    assertThat(risk.able()).contains(rescue.placement().studentId());
                    assertThat(rescue.gain().isBetter())
                            .as("the best plan has no better one")
                            .isFalse();
                });
                rescues += risk.rescues().size();
            }
        }
        assertThat(rescues).isPositive();
    }

    private static Promise promise(long seed, Dataset dataset, DatasetChange change, Gain promised, Cost before) {
        Cost after = CompleteEnumeration.of(change.applyTo(dataset)).optimum();
        boolean shares = dataset.weights().get(CostTerm.SCHOOL_SHARE) > 0;
        return new Promise(seed, shares, promised, Gain.between(before, after));
    }
}
