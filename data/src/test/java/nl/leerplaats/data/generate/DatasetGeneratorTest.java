package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feature: an instance is made by its kind and seed alone, in the size of its kind or another. */
class DatasetGeneratorTest {

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROVINCE", "NATION"})
    void sameKindAndSeedGiveTheSameInstance(InstanceKind kind) {
        assertThat(DatasetGenerator.generate(kind, 7)).isEqualTo(DatasetGenerator.generate(kind, 7));
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROVINCE", "NATION"})
    void anotherSeedGivesAnotherInstance(InstanceKind kind) {
        Dataset one = DatasetGenerator.generate(kind, 1);
        Dataset other = DatasetGenerator.generate(kind, 2);

        assertThat(one.students()).isNotEqualTo(other.students());
        assertThat(one.companies()).isNotEqualTo(other.companies());
        assertThat(one.name()).isNotEqualTo(other.name());
    }

    @ParameterizedTest
    @EnumSource(InstanceKind.class)
    void everyKindHasItsUsualSize(InstanceKind kind) {
        Dataset dataset = DatasetGenerator.generate(kind, 1);

        assertThat(dataset.name()).isEqualTo(kind.code() + "-1");
        assertThat(dataset.students()).hasSize(kind.students());
        if (kind == InstanceKind.SCARCE) { // those that were recognised for what is scarce alone are left out
            assertThat(dataset.companies()).hasSizeBetween(kind.companies() / 2, kind.companies() - 1);
        } else {
            assertThat(dataset.companies()).hasSize(kind.companies());
        }
        assertThat(dataset.schools()).hasSize(kind.schools());
        assertThat(InstanceKind.findByCode(kind.code())).contains(kind);
    }

    @Test
    void anotherSizeKeepsTheProportions() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.REGION, 1, 570);

        assertThat(dataset.students()).hasSize(570);
        assertThat(dataset.companies()).hasSize(4_000);
        assertThat(dataset.schools()).hasSize(30);
        assertThat(dataset.name()).isEqualTo("region-1-570");
    }

    @Test
    void theSmallestSizeIsOneStudent() {
        for (InstanceKind kind : InstanceKind.values()) {
            assertThat(DatasetGenerator.generate(kind, 1, 1).students())
                    .as(kind.code())
                    .hasSize(1);
        }
    }

    @Test
    void refusesASizeOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 0))
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 100_001))
                .withMessageContaining("100001");
    }
}
