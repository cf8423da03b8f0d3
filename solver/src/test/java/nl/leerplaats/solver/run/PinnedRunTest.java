package nl.leerplaats.solver.run;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.solver.api.SolveResult;
import org.junit.jupiter.api.Test;

class PinnedRunTest {

    @Test
    void whatIsPinnedStays() throws InterruptedException {
        Dataset dataset = TinyDataset.create()
                .student("bram", bram -> {})
                .company("smithy", smithy -> {})
                .pinned("anna", "P1", "smithy", "mies", MONDAY, TUESDAY)
                .build();

        SolveResult result = Runs.solve(dataset, 10, 1);

        assertThat(result.plan().placements()).hasSize(4);
    }
}
