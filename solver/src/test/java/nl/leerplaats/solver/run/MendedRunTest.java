package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.explain.Around;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.price.Answer;
import org.junit.jupiter.api.Test;

/** A coordinator who asks why somebody has no place must not hear of a plan that the run itself should have found. */
class MendedRunTest {

    @Test
    void askingAroundWherePlacesAreFewFindsNothingThatTheRunDidNot() throws InterruptedException {
        for (long seed = 1; seed <= 2; seed++) {
            Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, seed, 30);
            WhatIf whatIf = WhatIf.of(
                    dataset,
                    new DefaultPlacementSolver()
                            .start(dataset, SolveSettings.ofSteps(60, 1))
                            .await()
                            .plan());

            Answer around = whatIf.ask(Around.everybody(dataset));

            assertThat(whatIf.present().cost()).as("seed %d", seed).isLessThanOrEqualTo(around.cost());
        }
    }
}
