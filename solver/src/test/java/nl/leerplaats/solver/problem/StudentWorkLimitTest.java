package nl.leerplaats.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Student;
import org.junit.jupiter.api.Test;

/** The rule {@code maximum}: below the most, exactly at it, a minute or a day over it, and with what a person pinned. */
class StudentWorkLimitTest {

    /** 100 hours are left of 150, and 20 days of 30. */
    private static final Student ANNA = student(150, 50, 30, 10);

    private static final int LEFT = 100 * 60;

    private static Student student(double hours, double completedHours, int days, int completedDays) {
        return TinyDataset.create()
                .student("anna", anna -> anna.hours(0, hours, completedHours).days(0, days, completedDays))
                .build()
                .students()
                .get(0);
    }

    @Test
    void allIsWithinTheLimitUpToTheMost() {
        StudentWorkLimit limit = StudentWorkLimit.of(ANNA, 0, 0);

        assertThat(limit.allows(0, 0)).isTrue();
        assertThat(limit.allows(LEFT, 20)).isTrue();
        assertThat(limit.allows(LEFT + 1, 20)).isFalse();
        assertThat(limit.allows(LEFT, 21)).isFalse();
    }

    @Test
    void whatAPersonPinnedIsLetInAndNoMore() {
        StudentWorkLimit limit = StudentWorkLimit.of(ANNA, LEFT + 60, 5);

        assertThat(limit.allows(LEFT + 60, 20)).isTrue();
        assertThat(limit.allows(LEFT + 61, 20)).isFalse();
        assertThat(limit.allows(LEFT + 60, 21)).isFalse();
        assertThat(StudentWorkLimit.of(ANNA, LEFT - 60, 5)).isEqualTo(StudentWorkLimit.of(ANNA, 0, 0));
    }

    @Test
    void aPlacementCanBeAddedUpToTheMost() {
        StudentWorkLimit limit = StudentWorkLimit.of(ANNA, 0, 0);

        assertThat(limit.allowsMore(LEFT - 480, 19, 480, 1)).isTrue();
        assertThat(limit.allowsMore(LEFT - 479, 19, 480, 1)).isFalse();
        assertThat(limit.allowsMore(LEFT - 480, 20, 480, 1)).isFalse();
    }

    /** A placement whose dates are all closed takes nothing. */
    @Test
    void aPlacementThatTakesNothingCanAlwaysBeAdded() {
        StudentWorkLimit limit = StudentWorkLimit.of(student(10, 20, 1, 2), 0, 0);

        assertThat(limit).isEqualTo(new StudentWorkLimit(0, 0));
        assertThat(limit.allows(0, 0)).isTrue();
        assertThat(limit.allowsMore(500, 3, 0, 0)).isTrue();
        assertThat(limit.allowsMore(0, 0, 1, 0)).isFalse();
        assertThat(limit.allowsMore(0, 0, 0, 1)).isFalse();
    }

    @Test
    void whereThereIsNoLimitEverythingIsAllowed() {
        assertThat(StudentWorkLimit.NONE.allows(Long.MAX_VALUE, Long.MAX_VALUE)).isTrue();
        assertThat(StudentWorkLimit.NONE.allowsMore(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1))
                .isTrue();
    }
}
