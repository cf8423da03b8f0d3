package nl.leerplaats.data.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes come late, twice and out of order: the dataset that they give does not depend on that, and none is lost. */
class ChangeLogTest {

    private static final Instant START = Instant.parse("2027-01-10T08:00:00Z");

    private static Change at(int minute, String id, ChangedFact fact) {
        return new Change(id, START.plusSeconds(60L * minute), null, null, fact, Extra.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderAndAnyRepetitionGiveTheSameDataset(long seed) {
        Random random = new Random(seed);
        InstanceKind kind = seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.SCHOOL;
        Dataset dataset = DatasetGenerator.generate(kind, seed, 20);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            changes.add(at(random.nextInt(40), "c" + i, RandomChanges.fact(dataset, random)));
        }

        Applied first = ChangeLog.apply(dataset, changes);
        List<Change> again = new ArrayList<>(changes);
        again.addAll(changes.subList(0, 25));
        Collections.shuffle(again, random);
        Applied second = ChangeLog.apply(dataset, again);

        assertThat(second.dataset()).isEqualTo(first.dataset());
        assertThat(second.applied()).isEqualTo(first.applied());
        assertThat(second.setAside()).isEqualTo(first.setAside());
        assertThat(second.known()).hasSize(first.known().size() + 25);
        assertThat(Stream.of(
                                first.applied(),
                                first.known(),
                                first.setAside().stream()
                                        .map(Applied.SetAside::change)
                                        .toList())
                        .flatMap(List::stream))
                .as("no change is lost")
                .containsExactlyInAnyOrderElementsOf(changes);
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkErrors(first.dataset(), findings);
        assertThat(findings.hasErrors()).as("accepted").isFalse();
        assertThat(first.applied()).isNotEmpty();
    }

    @Test
    void theLaterMomentWinsWhicheverCameFirst() {
        Change early = at(1, "z", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1)));
        Change late = at(2, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 3, 1)));
        Dataset tiny = TinyDataset.create().build();

        for (List<Change> order : List.of(List.of(early, late), List.of(late, early))) {
            Applied result = ChangeLog.apply(tiny, order);
            assertThat(result.dataset().companies().get(0).unavailableFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
            assertThat(result.applied()).containsExactly(early, late);
        }
    }

    @Test
    void atOneMomentTheIdsDecide() {
        Change a = at(1, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1)));
        Change b = at(1, "b", new CompanyUnavailable("bakery", LocalDate.of(2027, 3, 1)));

        assertThat(ChangeLog.apply(TinyDataset.create().build(), List.of(b, a)).applied())
                .containsExactly(a, b);
    }

    @Test
    void whatDidNotFitIsTriedAgainWhenSomethingElseChanged() {
        Student bob =
                TinyDataset.create().student("bob", s -> {}).build().students().get(1);
        Change left = at(1, "left", new StudentLeft("bob", LocalDate.of(2027, 3, 1)));
        Change added = at(2, "added", new Put.OfStudent(bob));

        Applied result = ChangeLog.apply(TinyDataset.create().build(), List.of(left, added));

        assertThat(result.applied()).containsExactly(added, left);
        assertThat(result.setAside()).isEmpty();
    }

    @Test
    void anotherBodyUnderAKnownIdIsSetAside() {
        Change first = at(1, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1)));
        Change other = at(2, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 3, 1)));

        for (List<Change> order : List.of(List.of(first, other), List.of(other, first))) {
            Applied result = ChangeLog.apply(TinyDataset.create().build(), order);
            assertThat(result.applied()).containsExactly(first);
            assertThat(result.setAside()).singleElement().satisfies(aside -> {
                assertThat(aside.change()).isEqualTo(other);
                assertThat(aside.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.CHANGE_ID_TAKEN));
            });
        }
    }

    @Test
    void theSameUnderAKnownIdDoesNoHarmWheneverItBecameKnown() {
        Change late = at(2, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1)));
        Change early = at(1, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1)));

        Applied result = ChangeLog.apply(TinyDataset.create().build(), List.of(late, early));

        assertThat(result.applied()).containsExactly(early);
        assertThat(result.known()).containsExactly(late);
        assertThat(result.setAside()).isEmpty();
    }
}
