package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a coordinator does by hand is the least to beat, already in the first steps. */
class ByHandTest {

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void aPlanIsBetterThanFirstComeFirstServed(InstanceKind kind) throws InterruptedException {
        for (long seed = 1; seed <= 2; seed++) {
            Dataset dataset = DatasetGenerator.generate(kind, seed, 10);
            Cost byHand = FirstComeFirstServed.plan(dataset).cost();

            assertThat(Runs.solve(dataset, 3, seed).plan().cost())
                    .as("%s, seed %d", kind, seed)
                    .isLessThan(byHand);
        }
    }
}
