package nl.leerplaats.data.change.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;

/** A file in which much is missing may be the wrong one. */
class LikelyWrongTest {

    /** A third is not more than a third; of few records one alone says nothing. */
    @Test
    void aFileFromWhichMoreThanAThirdIsGoneIsLikelyWrong() {
        Dataset six = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 6);
        Dataset two = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 2);

        assertThat(without(six, 2).areLikelyWrong(six)).isFalse();
        assertThat(without(six, 3).areLikelyWrong(six)).isTrue();
        assertThat(without(six, 3).countGone(Subject.Kind.STUDENT)).isEqualTo(3);
        assertThat(without(two, 1).areLikelyWrong(two)).isFalse();
        assertThat(without(two, 2).areLikelyWrong(two)).isTrue();
    }

    private static Differences without(Dataset dataset, int gone) {
        List<Change> changes = dataset.students().stream()
                .limit(gone)
                .map(one -> new Change(
                        one.id(), Instant.EPOCH, null, null, new Remove(Subject.student(one.id())), Extra.NONE))
                .toList();
        Dataset other = ChangeLog.apply(dataset, changes).dataset();
        return Differences.between(
                dataset,
                other,
                Set.of(),
                Instant.EPOCH,
                null,
                () -> UUID.randomUUID().toString());
    }
}
