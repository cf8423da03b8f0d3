package nl.leerplaats.data.generate.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shape is measured in a process that reads it from a file: one that the reader refuses measures nothing. */
class DatasetShapeTest {

    static List<DatasetShape> shapes() {
        return DatasetShape.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeIsReadAsItWasGenerated(DatasetShape shape) throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Dataset dataset = shape.generate(seed);
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            DatasetWriter.write(dataset, document);

            LoadResult result = DatasetLoader.load(new ByteArrayInputStream(document.toByteArray()));

            assertThat(result.findings())
                    .as("%s of seed %d", shape.name(), seed)
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(result).isInstanceOf(LoadResult.Loaded.class);
            assertThat(((LoadResult.Loaded) result).dataset().equals(dataset))
                    .as("%s of seed %d is read as it was generated", shape.name(), seed)
                    .isTrue();
        }
    }

    /** Many ways to divide a week make a run long, so the limit itself is asked for, under a name of its own. */
    @Test
    void someShapesAskForAsManyDaysAsCanBeAskedForAndNoTwoHaveOneName() {
        assertThat(shapes()).anyMatch(shape -> shape.daysPerWeek().contains(Request.MAX_DAYS_PER_WEEK));
        assertThat(shapes()).extracting(DatasetShape::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Request.MAX_DAYS_PER_WEEK + 1, 7})
    void aNumberOfDaysThatNobodyCanAskForIsNoShape(int days) {
        List<Integer> counts = List.of(2, days);

        assertThatThrownBy(() -> new DatasetShape(1, 1, counts, true, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(counts.toString());
    }
}
