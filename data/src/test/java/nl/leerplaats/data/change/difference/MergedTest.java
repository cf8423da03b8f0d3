package nl.leerplaats.data.change.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.RandomChanges;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was edited in an older copy is made in the data of now, and what became different since stays. */
class MergedTest {

    private final Dataset then = DatasetGenerator.generate(InstanceKind.SCHOOL, 3, 5);

    private static Dataset first(Dataset of, UnaryOperator<Company> edit) {
        List<Company> companies = new ArrayList<>(of.companies());
        companies.set(0, edit.apply(companies.get(0)));
        return of.withCompanies(companies);
    }

    @Test
    void twoFieldsOfOneRecordAreBothEdited() {
        Dataset copy = first(then, one -> one.withPlaces(PerWeekday.of(Weekdays.ALL, 9)));
        Dataset now = first(then, one -> one.withMentors(List.of()));

        Dataset merged = Differences.meant(then, now, copy, Set.of());

        assertThat(merged.companies().get(0).places()).isEqualTo(PerWeekday.of(Weekdays.ALL, 9));
        assertThat(merged.companies().get(0).mentors()).isEmpty();
    }

    @Test
    void whoCameOrWentOnOneSideComesOrGoes() {
        List<Student> all = then.students();
        Dataset copy = then.withStudents(all.subList(0, 4));
        Dataset now = then.withStudents(all.subList(1, 5));
        assertThat(Differences.meant(then, now, copy, Set.of()).students()).isEqualTo(all.subList(1, 4));

        Dataset without = then.withStudents(all.subList(0, 3));
        copy = then.withStudents(all.subList(0, 4));
        now = then.withStudents(List.of(all.get(0), all.get(1), all.get(2), all.get(4)));
        assertThat(Differences.meant(without, now, copy, Set.of()).students()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void wishesOfBothSidesAreKept() {
        Student student = then.students().get(0);
        List<String> ids = then.companies().stream().map(Company::id).toList();
        Dataset before = wishing(student, ids.subList(0, 2));
        Dataset copy = wishing(student, List.of(ids.get(0), ids.get(1), ids.get(2)));
        Dataset now = wishing(student, List.of(ids.get(1), ids.get(3)));

        assertThat(Differences.meant(before, now, copy, Set.of())
                        .students()
                        .get(0)
                        .exclusions())
                .containsExactly(ids.get(1), ids.get(2), ids.get(3));
    }

    private Dataset wishing(Student student, List<String> exclusions) {
        List<Student> all = new ArrayList<>(then.students());
        all.set(0, student.withWishes(List.of(), exclusions));
        return then.withStudents(all);
    }

    /** Who edits nothing changes nothing, and where nothing changed since the copy is what is meant. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void oneSideThatDidNothingLeavesTheOther(long seed) {
        Random random = new Random(seed);
        List<Change> changes = RandomChanges.of(then, random, 12);
        Dataset other = ChangeLog.apply(then, changes).dataset();

        assertThat(Differences.meant(then, other, then, Set.of())).isEqualTo(other);
        assertThat(Differences.meant(then, then, other, Set.of())).isEqualTo(other);
    }
}
