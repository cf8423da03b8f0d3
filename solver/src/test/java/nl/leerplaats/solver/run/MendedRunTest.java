package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.explain.Answer;
import nl.leerplaats.solver.explain.Change;
import nl.leerplaats.solver.explain.WhatIf;
import org.junit.jupiter.api.Test;

/** A coordinator who asks why somebody has no place must not hear of a plan that the run itself should have found. */
class MendedRunTest {

    /** Nothing is different, but everybody looks around. */
    private record Everybody(Dataset dataset) implements Change {
        @Override
        public Dataset applyTo(Dataset same) {
            return same;
        }

        @Override
        public Set<String> students() {
            Set<String> all = new LinkedHashSet<>();
            dataset.students().stream().map(Student::id).forEach(all::add);
            return all;
        }
    }

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

            Answer around = whatIf.ask(new Everybody(dataset));

            assertThat(whatIf.present().cost()).as("seed %d", seed).isLessThanOrEqualTo(around.cost());
        }
    }
}
