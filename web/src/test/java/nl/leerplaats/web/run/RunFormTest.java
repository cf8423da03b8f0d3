package nl.leerplaats.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.web.run.RunForm.Unit;
import nl.leerplaats.web.store.run.MayChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type as a time, right and wrong. */
class RunFormTest {

    @ParameterizedTest
    @CsvSource({"1, SECONDS, 1", "7200, SECONDS, 7200", "1, MINUTES, 60", "120, MINUTES, 7200", "' 20 ', SECONDS, 20"})
    void aTimeFromASecondToTwoHoursIsAccepted(String time, Unit unit, long seconds) {
        RunForm form = RunForm.of(time, unit, "1");
        assertThat(form.isValid()).isTrue();
        assertThat(form.toSettings().timeLimit()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({
        "0, SECONDS",
        "-1, SECONDS",
        "7201, SECONDS",
        "121, MINUTES",
        "9223372036854775807, MINUTES",
        "-9223372036854775808, MINUTES",
        "99999999999999999999, SECONDS",
        "1.5, MINUTES",
        "een, MINUTES",
        "'', SECONDS",
        ", SECONDS"
    })
    void everythingElseIsNot(String time, Unit unit) {
        assertThat(RunForm.of(time, unit, "1").isValid()).isFalse();
    }

    @Test
    void anEmptySeedIsTheUsualOne() {
        assertThat(RunForm.of("5", Unit.SECONDS, "").toSettings().seed()).isEqualTo(1);
        assertThat(RunForm.of("5", Unit.SECONDS, null).toSettings().seed()).isEqualTo(1);
    }

    @Test
    void anyWholeNumberIsASeed() {
        assertThat(RunForm.of("5", Unit.SECONDS, "-42").toSettings().seed()).isEqualTo(-42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "9223372036854775808"})
    void anythingElseIsNoSeed(String seed) {
        assertThat(RunForm.of("5", Unit.SECONDS, seed).isValid()).isFalse();
    }

    private static RunForm withTravel(String weight) {
        return RunForm.of(MayChange.ALL, "5", Unit.SECONDS, "1", Map.of("weight.travel", weight));
    }

    @Test
    void aWeightThatIsThatOfTheDataIsNoWeightOfTheRun() {
        Weights usual = new Weights(Map.of(CostTerm.TRAVEL, 7));
        assertThat(withTravel("7").differing(usual)).isNull();
        assertThat(withTravel("").differing(usual)).isNull();
        assertThat(withTravel("1").differing(usual)).isEqualTo(new Weights(Map.of(CostTerm.TRAVEL, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000000", " 3 "})
    void aWeightFromNothingToTheLargestIsAccepted(String weight) {
        assertThat(withTravel(weight).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000001", "1.5", "veel", "99999999999999999999"})
    void anyOtherWeightIsNot(String weight) {
        assertThat(withTravel(weight).isValid()).isFalse();
        assertThat(withTravel(weight).wrongWeights()).containsExactly(CostTerm.TRAVEL);
    }
}
