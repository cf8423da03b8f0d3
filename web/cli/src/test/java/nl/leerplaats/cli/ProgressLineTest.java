package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.ProgressLine;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coordinator watches the line; a night job keeps it in a log. */
class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    private ProgressLine line(boolean live) {
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), live);
        return new ProgressLine(terminal, Messages.of(Language.NL), Duration.ofSeconds(60));
    }

    private static SolveProgress at(int seconds, @Nullable Cost best) {
        SolvePhase phase = best == null ? SolvePhase.PREPARING : SolvePhase.SEARCHING;
        return new SolveProgress(Duration.ofSeconds(seconds), phase, best, null, 3, 1312);
    }

    @Test
    void namesTimeUnplacedHoursShortAndCost() {
        line(false).show(at(12, new Cost(0, 357, 51_234)));

        assertThat(err.toString().strip())
                .isEqualTo("0:12 / 1:00  ongeplaatst 3  uren te kort 1.312  kosten 0/357/51.234");
    }

    @ParameterizedTest
    @CsvSource({
        "357, 51234, (beter kan niet)",
        "357, 50000, '(max +2,5%)'",
        "330, 50000, '(max +27/+2,5%)'",
        "330, 0, (max +27)",
    })
    void tellsHowFarTheCostIsAboveTheBestPossibleAtMost(long medium, long soft, String told) {
        SolveProgress progress = new SolveProgress(
                Duration.ofSeconds(12),
                SolvePhase.SEARCHING,
                new Cost(0, 357, 51_234),
                new Bound(300, medium, soft, 357),
                3,
                1312);
        line(false).show(progress);

        assertThat(err.toString().strip()).endsWith("kosten 0/357/51.234 " + told);
        assertThat(err.toString().strip()).hasSizeLessThan(85);
    }

    @Test
    void tellsNothingAboveWhatIsKnown() {
        line(false)
                .show(new SolveProgress(
                        Duration.ofSeconds(12),
                        SolvePhase.SEARCHING,
                        new Cost(0, 357, 51_234),
                        new Bound(0, 0, 0, 357),
                        3,
                        1312));

        assertThat(err.toString().strip()).endsWith("kosten 0/357/51.234");
    }

    @Test
    void tellsThatThereIsNoPlanYet() {
        line(false).show(at(1, null));

        assertThat(err.toString().strip()).isEqualTo("0:01 / 1:00  voorbereiden");
    }

    @Test
    void isRewrittenInPlaceOnATerminalAndLeavesNothingOfALongerOne() {
        ProgressLine line = line(true);
        line.show(at(1, new Cost(0, 357, 51_234)));
        line.show(at(2, null));
        line.end();

        String[] written = err.toString().split("\r", -1);
        assertThat(written[0]).isEmpty();
        assertThat(written[2].stripTrailing()).isEqualTo("0:02 / 1:00  voorbereiden");
        assertThat(written[2].replace(System.lineSeparator(), "")).hasSameSizeAs(written[1]);
        assertThat(err.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void isWrittenOnceInFiveSecondsWhereNobodyWatches() {
        ProgressLine line = line(false);
        for (int second = 0; second < 12; second++) {
            line.show(at(second, null));
        }
        line.end();

        assertThat(err.toString().lines()).hasSize(3).allMatch(text -> text.startsWith("0:"));
    }

    @Test
    void theFirstPlanIsToldAtOnce() {
        ProgressLine line = line(false);
        line.show(at(0, null));
        line.show(at(1, null));
        line.show(at(2, new Cost(0, 357, 51_234)));
        line.show(at(3, new Cost(0, 350, 51_234)));

        assertThat(err.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("0:02")
                .contains("357");
    }

    /** A line that wraps cannot be rewritten: it would scroll the screen five times a second. */
    @Test
    void aLineOnATerminalIsNeverWiderThanTheTerminal() {
        line(true).show(at(300, new Cost(1_000_000, 123_456_789_012L, 123_456_789_012L)));

        assertThat(err.toString()).hasSize("\r".length() + 79);
    }
}
