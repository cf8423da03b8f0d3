package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.solver.relaxation.HandMade;
import org.junit.jupiter.api.Test;

/** Students of one school share its supervisors; a pinned supervision can join two schools. */
class StudentGroupsTest {

    /** Students 0 and 2 of one school, 1 of a second, 3 of a third. */
    private static List<List<Integer>> groups(Consumer<TinyDataset> edit) {
        return StudentGroups.of(HandMade.ofWeeks(1, "a", "b", "c", "d")
                        .with(tiny -> {
                            tiny.school("other", school -> {}).school("third", school -> {});
                            tiny.student("b", student -> student.school("other"));
                            tiny.student("d", student -> student.school("third"));
                            tiny.supervisor("sam", supervisor -> {});
                            tiny.supervisor("tom", supervisor -> supervisor.school("third"));
                        })
                        .with(edit)
                        .build()
                        .index())
                .stream()
                .map(group -> Arrays.stream(group).boxed().toList())
                .toList();
    }

    @Test
    void eachSchoolIsAGroup() {
        assertThat(groups(tiny -> {})).containsExactly(List.of(0, 2), List.of(1), List.of(3));
    }

    @Test
    void aPinnedSupervisionJoinsTwoSchools() {
        assertThat(groups(tiny -> tiny.pinnedSupervision("d", "sam"))).containsExactly(List.of(0, 2, 3), List.of(1));
    }

    /** Joins of schools that are joined already, in both directions. */
    @Test
    void joinsAreTransitive() {
        assertThat(groups(tiny -> tiny.pinnedSupervision("b", "tom").pinnedSupervision("d", "sam")))
                .containsExactly(List.of(0, 1, 2, 3));
        assertThat(groups(tiny -> tiny.supervisor("una", one -> one.school("other"))
                        .pinnedSupervision("a", "tom")
                        .pinnedSupervision("d", "una")))
                .containsExactly(List.of(0, 1, 2, 3));
    }
}
