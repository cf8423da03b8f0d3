package nl.leerplaats.solver.scarcity;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Relief;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.WhyNot;
import org.junit.jupiter.api.Test;

/** Whoever has no place because of the own maximum is told so, and how to mend that, and nobody is sent out to win a company. */
class OwnMaximumTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static Dataset anna(int mostDays) {
        return TinyDataset.create()
                .student("anna", student -> student.days(0, mostDays, 0))
                .student("bram", student -> student.withoutRequest("P2").schoolDays(MONDAY, TUESDAY))
                .company("garage", company -> {})
                .build();
    }

    private static WhyNot whyNot(WhatIf whatIf, String period) {
        return new Explainer(whatIf)
                .student("anna").orElseThrow().requests().stream()
                        .filter(one -> one.request().period().id().equals(period))
                        .findFirst()
                        .map(one -> Objects.requireNonNull(one.whyNot()))
                        .orElseThrow();
    }

    private static void checkReliefs(WhatIf whatIf, WhyNot whyNot, Set<Class<?>> kinds) {
        assertThat(whyNot.reliefs()).isNotEmpty();
        for (Relief relief : whyNot.reliefs()) {
            Changes.Remedied remedied = (Changes.Remedied) relief.change();
            Verdict verdict = PlanChecker.check(
                    remedied.applyTo(whatIf.year().dataset()), relief.answer().plan());
            assertThat(verdict.cost().isValid()).as("%s", remedied).isTrue();
            assertThat(relief.answer().isPlaced(whyNot.reason().request())).isTrue();
            assertThat(PlanChecker.check(whatIf.year(), relief.answer().plan())
                            .cost()
                            .isValid())
                    .as("without the change it breaks a rule: %s", remedied)
                    .isFalse();
            assertThat(ReasonTexts.of(DUTCH, whatIf.year().dataset()).relief(relief))
                    .contains("dan kan de leerling naar");
            kinds.add(remedied.remedy().getClass());
        }
    }

    @Test
    void aMaximumBelowOnePlacementHasReliefsThatWork() {
        Dataset dataset = anna(30);
        WhatIf whatIf = WhatIf.of(dataset, TinyPlan.of(dataset).build());
        WhyNot whyNot = whyNot(whatIf, "P2");
        Set<Class<?>> kinds = new LinkedHashSet<>();

        assertThat(whyNot.reason().kind()).isEqualTo(OpenReason.Kind.OWN_MAXIMUM);
        checkReliefs(whatIf, whyNot, kinds);
        assertThat(kinds).containsExactlyInAnyOrder(Remedy.EndOn.class, Remedy.DaysPerWeek.class, Remedy.Maximum.class);
    }

    @Test
    void theSecondOfTwoStagesThatDoNotFitTogetherHasReliefsThatWork() {
        Dataset dataset = anna(60);
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        WhatIf whatIf = WhatIf.of(dataset, plan);
        WhyNot whyNot = whyNot(whatIf, "P2");

        assertThat(whyNot.reason().kind()).isEqualTo(OpenReason.Kind.OWN_MAXIMUM_TOGETHER);
        checkReliefs(whatIf, whyNot, new LinkedHashSet<>());
    }

    @Test
    void whatIsScarceAsksForNoCompanyForThem() {
        Dataset dataset = anna(30);
        Plan plan = TinyPlan.of(dataset)
                .place("bram", "P1", "bakery", "mies", WEDNESDAY, THURSDAY)
                .build();

        ScarcityReport report = Scarcity.of(dataset, plan, PriceSource.NONE);

        assertThat(report.shortages()).isEmpty();
        assertThat(report.areas()).isEmpty();
        assertThat(report.ownMaximum())
                .extracting(OpenReason::request)
                .isEqualTo(List.of(new RequestKey("anna", "P1"), new RequestKey("anna", "P2")));
        assertThat(report.supply()).allMatch(row -> row.unplaced() == 0);
        assertThat(ScarcityTexts.of(DUTCH, WhatIf.of(dataset, plan).year())
                        .ownMaximum(report.ownMaximum().get(0)))
                .element(1)
                .asString()
                .contains("Een leerbedrijf erbij helpt niet.");
    }
}
