package nl.leerplaats.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.run.RunState;
import org.junit.jupiter.api.Test;

/** How many trials are kept, how many may wait, and how long an answer stays. */
class KeptTrialsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Dataset DATA = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);

    private final KeptTrials kept = new KeptTrials();

    private static Trial trial(String id, String space) {
        return new Trial(
                id, new Question(space, "stamp", 1, List.of(), DATA, LocalDate.of(2026, 12, 7), 10, 1, Map.of()), NOW);
    }

    private Trial add(String id) throws TooManyTrialsException {
        Trial trial = trial(id, "space");
        kept.add(trial);
        return trial;
    }

    private Trial addEnded(String id) throws TooManyTrialsException {
        Trial trial = add(id);
        trial.end(RunState.DONE, null, NOW);
        return trial;
    }

    @Test
    void theOldestThatHasEndedMakesRoom() throws Exception {
        Trial active = add("active");
        for (int i = 1; i < KeptTrials.MOST; i++) {
            addEnded("t" + i);
        }
        assertThat(kept.find("t1", NOW)).isPresent();
        addEnded("more");
        assertThat(kept.list()).hasSize(KeptTrials.MOST);
        assertThat(kept.find("t1", NOW)).isEmpty();
        assertThat(kept.find("active", NOW)).containsSame(active);
    }

    @Test
    void oneIsUnderWayAndAFewMayWait() throws Exception {
        Trial first = add("first");
        for (int i = 1; i <= KeptTrials.MOST_WAITING; i++) {
            assertThat(kept.listBefore(add("t" + i))).hasSize(i);
        }
        Trial tooMany = trial("more", "space");
        assertThatThrownBy(() -> kept.add(tooMany)).isInstanceOf(TooManyTrialsException.class);
        first.end(RunState.DONE, null, NOW);
        kept.add(tooMany);
        assertThat(kept.listBefore(tooMany)).hasSize(KeptTrials.MOST_WAITING);
        assertThat(TrialView.of(tooMany, kept.listBefore(tooMany)).waitingMinutes())
                .as("three times ten seconds")
                .isEqualTo(1);
    }

    @Test
    void anAnswerStaysForAnHourAndWhatIsUnderWayStaysLonger() throws Exception {
        addEnded("ended");
        add("active");
        Instant end = NOW.plus(KeptTrials.KEPT);
        assertThat(kept.find("ended", end)).isPresent();
        assertThat(kept.find("ended", end.plusMillis(1))).isEmpty();
        kept.forget(end.plusMillis(1), Set.of());
        assertThat(kept.list()).extracting(Trial::id).containsExactly("active");
    }

    @Test
    void nothingStaysOfASpaceThatWasErased() throws Exception {
        Trial erased = trial("erased", "other");
        kept.add(erased);
        add("stays");
        kept.forget(NOW, Set.of("other"));
        assertThat(erased.isActive()).isFalse();
        assertThat(kept.list()).extracting(Trial::id).containsExactly("stays");
    }

    @Test
    void whatIsStoppedWhileItWaitsNeverBegins() throws Exception {
        Trial trial = add("waits");
        trial.stop(NOW);
        assertThat(trial.state()).isEqualTo(RunState.CANCELLED);
        assertThat(trial.begin()).isFalse();
        trial.end(RunState.DONE, null, NOW);
        assertThat(trial.state()).isEqualTo(RunState.CANCELLED);
    }
}
