package nl.leerplaats.web.store.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.RandomChanges;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes come late, twice, out of order and are taken out again: what they give is what they give when all are there at once. */
class SpaceHistoryTest {

    private static final Instant START = Instant.parse("2027-01-10T08:00:00Z");
    private static final int CHANGES = 40;

    private static Change at(int minute, String id, ChangedFact fact) {
        return new Change(id, START.plusSeconds(60L * minute), null, null, fact, Extra.NONE);
    }

    /** Lines as the store makes them: what is known by its text is not kept twice. */
    private static List<ChangeEntry> lines(SpaceHistory history, List<Change> sent) {
        List<Change> known = new ArrayList<>(
                history.entries().stream().map(ChangeEntry::change).toList());
        List<ChangeEntry> lines = new ArrayList<>();
        for (Change change : sent) {
            if (!known.contains(change)) {
                known.add(change);
                lines.add(ChangeEntry.ofChange(history.lastNumber() + 1 + lines.size(), START, null, change));
            }
        }
        return lines;
    }

    private static SpaceHistory send(SpaceHistory history, Dataset base, Change... changes) {
        return history.plus(base, lines(history, List.of(changes)));
    }

    private static SpaceHistory undo(SpaceHistory history, Dataset base, long number) {
        assertThat(history.canTakeOut(number)).isTrue();
        return history.plus(base, List.of(ChangeEntry.ofUndo(history.lastNumber() + 1, START, null, number)));
    }

    /** What a fresh start works out of the same lines. */
    private static SpaceHistory whole(SpaceHistory history, Dataset base) {
        return SpaceHistory.of(base, history.entries());
    }

    private static void assertSame(SpaceHistory history, SpaceHistory other) {
        assertThat(history.dataset()).isEqualTo(other.dataset());
        assertThat(history.entries()).isEqualTo(other.entries());
    }

    private static Map<Change, ChangeState> states(Applied applied) {
        Map<Change, ChangeState> states = new LinkedHashMap<>();
        applied.applied().forEach(one -> states.put(one, ChangeState.APPLIED));
        applied.known().forEach(one -> states.putIfAbsent(one, ChangeState.KNOWN));
        applied.setAside().forEach(one -> states.put(one.change(), ChangeState.SET_ASIDE));
        return states;
    }

    private static Map<Change, ChangeState> states(SpaceHistory history) {
        Map<Change, ChangeState> states = new LinkedHashMap<>();
        history.entries().stream()
                .filter(line -> line.change() != null && !line.takenOut())
                .forEach(line -> states.put(line.change(), line.state()));
        return states;
    }

    private static Dataset dataset(long seed) {
        return DatasetGenerator.generate(seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.SCHOOL, seed, 20);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0", "2, 0", "3, 0", "4, 0", "5, 100", "6, 100", "7, 100", "8, 100", "9, 10", "10, 10", "11, 10", "12, 10"
    })
    void anyOrderAnySplitAndAnyRepetitionGiveWhatAllGiveAtOnce(long seed, int exchanges) {
        Random random = new Random(seed);
        Dataset base = dataset(seed);
        List<Change> all = RandomChanges.of(base, random, CHANGES);
        Applied expected = ChangeLog.apply(base, all);
        List<Change> delivered = new ArrayList<>(all);
        delivered.sort(Comparator.comparing(Change::at).thenComparing(Change::id));
        delivered.addAll(delivered.subList(0, 10));
        for (int swap = 0; swap < exchanges; swap++) {
            Collections.swap(delivered, random.nextInt(delivered.size()), random.nextInt(delivered.size()));
        }

        SpaceHistory history = SpaceHistory.of(base, List.of());
        int from = 0;
        while (from < delivered.size()) {
            int to = Math.min(delivered.size(), from + random.nextInt(6));
            history = history.plus(base, lines(history, delivered.subList(from, to)));
            assertSame(history, whole(history, base));
            from = to;
        }

        assertThat(history.dataset()).isEqualTo(expected.dataset());
        assertThat(states(history)).isEqualTo(states(expected));
        assertThat(history.countSetAside()).isEqualTo(expected.setAside().size());
        assertThat(history.entries()).extracting(ChangeEntry::number).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void takingOutLinesAndTakingThoseOutGivesWhatIsLeft(long seed) {
        Random random = new Random(seed);
        Dataset base = dataset(seed);
        SpaceHistory history = SpaceHistory.of(base, List.of());
        for (Change change : RandomChanges.of(base, random, CHANGES)) {
            history = send(history, base, change);
            long number = 1 + random.nextInt((int) history.lastNumber());
            if (random.nextInt(3) == 0 && history.canTakeOut(number)) {
                history = undo(history, base, number);
            }
            assertSame(history, whole(history, base));
        }

        List<ChangeEntry> lines = history.entries();
        List<Change> left = lines.stream()
                .filter(line -> line.change() != null && isIn(line, lines))
                .map(ChangeEntry::change)
                .toList();
        Applied expected = ChangeLog.apply(base, left);
        assertThat(history.dataset()).isEqualTo(expected.dataset());
        assertThat(states(history)).isEqualTo(states(expected));
    }

    /** By the definition: no line that is in takes it out. */
    private static boolean isIn(ChangeEntry line, List<ChangeEntry> lines) {
        return lines.stream()
                .filter(one -> one.takesOut() != null && one.takesOut() == line.number())
                .noneMatch(one -> isIn(one, lines));
    }

    @Test
    void undoTakesOutAndUndoOfItBringsBack() {
        Dataset tiny = TinyDataset.create().build();
        SpaceHistory sent = send(
                SpaceHistory.of(tiny, List.of()),
                tiny,
                at(1, "a", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1))));

        SpaceHistory out = undo(sent, tiny, 1);
        SpaceHistory back = undo(out, tiny, 2);

        assertThat(out.dataset()).isEqualTo(tiny);
        assertThat(out.entries().get(0).takenOut()).isTrue();
        assertThat(out.canTakeOut(1)).as("out already").isFalse();
        assertThat(out.canTakeOut(9)).as("no such line").isFalse();
        assertThat(back.dataset()).isEqualTo(sent.dataset());
        assertThat(back.entries().get(0).takenOut()).isFalse();
        assertThat(back.entries()).hasSize(3);
        assertThat(undo(back, tiny, 1).dataset()).isEqualTo(tiny);
    }

    @Test
    void whatWasSetAsideIsTriedAgainAndGoesAsideAgainWithoutWhatItNeeds() {
        Dataset tiny = TinyDataset.create().build();
        Put.OfStudent bob = new Put.OfStudent(
                TinyDataset.create().student("bob", s -> {}).build().students().get(1));
        SpaceHistory waiting = send(
                SpaceHistory.of(tiny, List.of()),
                tiny,
                at(1, "left", new StudentLeft("bob", LocalDate.of(2027, 3, 1))));
        assertThat(waiting.countSetAside()).isEqualTo(1);
        assertThat(waiting.entries().get(0).findings()).isNotEmpty();

        SpaceHistory fits = send(waiting, tiny, at(2, "added", bob));
        assertThat(fits.countSetAside()).isZero();
        assertThat(fits.dataset().students()).hasSize(2);
        assertThat(fits.entries().get(0).state()).isEqualTo(ChangeState.APPLIED);

        SpaceHistory again = undo(fits, tiny, 2);
        assertThat(again.dataset()).isEqualTo(tiny);
        assertThat(again.entries().get(0).state()).isEqualTo(ChangeState.SET_ASIDE);
        assertThat(undo(again, tiny, 1).countSetAside())
                .as("nobody waits for it")
                .isZero();
    }

    /** What was known only after a later change may make a difference after one more. */
    @Test
    void aChangeThatHadToWaitCountsInItsTurnWithThoseThatCameLater() {
        Dataset tiny = TinyDataset.create().build();
        Company other = TinyDataset.create()
                .company("other", company -> company.places(1))
                .build()
                .companies()
                .get(1);
        Change waits = at(1, "waits", new PlacesChanged("other", Map.of(DayOfWeek.MONDAY, 1)));
        Change put = at(2, "put", new Put.OfCompany(other));
        Change more = at(3, "more", new PlacesChanged("other", Map.of(DayOfWeek.MONDAY, 7)));

        SpaceHistory history = SpaceHistory.of(tiny, List.of());
        for (Change change : List.of(waits, put, more)) {
            history = send(history, tiny, change);
        }

        assertSame(history, whole(history, tiny));
        assertThat(history.dataset())
                .isEqualTo(ChangeLog.apply(tiny, List.of(waits, put, more)).dataset());
    }

    @Test
    void anotherTextUnderAKnownIdIsSetAsideWhateverComesAfterIt() {
        Dataset tiny = TinyDataset.create().build();
        SpaceHistory history = SpaceHistory.of(tiny, List.of());
        for (int minute = 1; minute <= 3; minute++) {
            history = send(
                    history,
                    tiny,
                    at(
                            minute,
                            minute == 2 ? "a1" : "a" + minute,
                            new CompanyUnavailable("bakery", LocalDate.of(2027, 2, minute))));
        }

        assertThat(history.entries())
                .extracting(ChangeEntry::state)
                .containsExactly(ChangeState.APPLIED, ChangeState.SET_ASIDE, ChangeState.APPLIED);
        assertThat(history.entries().get(1).findings().get(0).code()).isEqualTo(FindingCode.CHANGE_ID_TAKEN);
        assertThat(undo(history, tiny, 1).entries().get(1).state())
                .as("the id is free without the first")
                .isEqualTo(ChangeState.APPLIED);
    }

    /** Planning again starts from a dataset of a while ago, with a baseline of its own. */
    @Test
    void fromAnotherBaseOnOnlyWhatItDoesNotHaveIsApplied() {
        Dataset tiny = TinyDataset.create().build();
        Put.OfStudent bob = new Put.OfStudent(
                TinyDataset.create().student("bob", s -> {}).build().students().get(1));
        Change inIt = at(1, "in", new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1)));
        Change waits = at(2, "waits", new StudentLeft("bob", LocalDate.of(2027, 3, 1)));
        SpaceHistory planned = send(SpaceHistory.of(tiny, List.of()), tiny, inIt, waits);
        SpaceHistory later = send(planned, tiny, at(3, "bob", bob));
        Dataset base = planned.dataset().withAsOf(LocalDate.of(2027, 1, 11));

        SpaceHistory moved = undo(later, tiny, 1).startingFrom(tiny, 2, base);

        Dataset expected =
                ChangeLog.apply(base, List.of(waits, at(3, "bob", bob))).dataset();
        assertThat(moved.dataset()).as("what waited is not lost").isEqualTo(expected);
        assertThat(moved.entries()).extracting(ChangeEntry::inBase).containsExactly(true, false, false, false);
        assertThat(moved.canTakeOut(1)).as("it is in the base").isFalse();
        assertThat(moved.canTakeOut(4)).as("an undo of what is in the base").isFalse();
        assertSame(whole(moved, base), moved);
        SpaceHistory taken = undo(moved, base, 3);
        assertThat(taken.dataset()).isEqualTo(base);
        assertThat(taken.entries().get(1).state()).isEqualTo(ChangeState.SET_ASIDE);
        SpaceHistory other = send(moved, base, at(9, "in", new CompanyUnavailable("bakery", null)));
        assertThat(other.entries().get(4).findings().get(0).code())
                .as("an id of the base is taken")
                .isEqualTo(FindingCode.CHANGE_ID_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void fromAnotherBaseOnNothingIsLostWhateverComes(long seed) {
        Random random = new Random(seed);
        Dataset first = dataset(seed);
        List<Change> all = RandomChanges.of(first, random, CHANGES);
        SpaceHistory history = SpaceHistory.of(first, List.of());
        history = history.plus(first, lines(history, all.subList(0, CHANGES / 2)));
        Dataset base = history.dataset();
        history = history.startingFrom(first, history.lastNumber(), base);

        assertThat(history.dataset()).isEqualTo(base);
        for (Change change : all.subList(CHANGES / 2, CHANGES)) {
            history = send(history, base, change);
            assertSame(history, whole(history, base));
        }
        assertThat(states(history).keySet()).containsExactlyInAnyOrderElementsOf(all);
    }
}
