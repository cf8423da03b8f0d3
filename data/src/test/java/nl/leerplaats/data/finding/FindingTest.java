package nl.leerplaats.data.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a finding is built from, it can be shown, kept and sent without harm. */
class FindingTest {

    @Test
    void noPartRepeatsACitizenServiceNumber() {
        Finding finding = Finding.of(FindingCode.UNKNOWN_KEY, "$.111222333", "111222333", "111222333, name")
                .masked();

        assertThat(finding.toString()).doesNotContain("111222333");
        assertThat(finding.path()).isEqualTo("$.*********");
    }

    /** A fact that is no text stays what it is, for a language to write, and is masked when it is written. */
    @Test
    void aFactThatIsNoTextIsMaskedAndStaysAFact() {
        List<String> ids = List.of("111222333");
        Finding finding = Finding.of(FindingCode.UNKNOWN_KEY, "$", "", ids).masked();

        assertThat(finding.arguments()).containsExactly(new MaskedFact(ids));
        assertThat(finding.toString()).doesNotContain("fact=").contains("[*********]");
    }

    @Test
    void namesOfFilesAndTextsInListsDoNotReachATerminal() {
        Finding finding = Finding.of(FindingCode.BAD_DATE, "$", Path.of("x\u001b[2Jy.json"), List.of("a\u001bb"));

        assertThat(finding.value()).isEqualTo("x [2Jy.json");
        assertThat(finding.arguments()).containsExactly(List.of("a b"));
        assertThat(Finding.of(FindingCode.BAD_DATE, "$", Path.of("x".repeat(200)))
                        .value())
                .hasSize(80);
    }

    /** The number of a company at SBB has nine digits, and who has to mend it has to find it. */
    @Test
    void aNumberThatNobodyTookForOneIsShown() {
        assertThat(Finding.of(FindingCode.UNKNOWN_ID, "$", "111222333").value()).isEqualTo("111222333");
    }

    @Test
    void aNumberIsNotLaidBareByCuttingALongText() {
        Finding finding = Finding.of(FindingCode.BAD_DATE, "$", "x".repeat(70) + " 111222333 en meer");

        assertThat(finding.value()).doesNotContain("111");
    }

    @Test
    void longValuesAreCut() {
        Finding finding = Finding.of(FindingCode.BAD_DATE, "$", "x".repeat(1_000_000));

        assertThat(finding.value()).hasSize(80).endsWith("x\u2026");
    }

    @Test
    void aValueOfTheLongestLengthIsWhole() {
        assertThat(Finding.of(FindingCode.BAD_DATE, "$", "x".repeat(80)).value())
                .isEqualTo("x".repeat(80));
    }

    @Test
    void cuttingLeavesNoHalfCharacter() {
        Finding finding = Finding.of(FindingCode.BAD_DATE, "$", "x".repeat(78) + "\ud83d\ude00\ud83d\ude00");

        assertThat(finding.value()).isEqualTo("x".repeat(78) + "\u2026");
    }

    @Test
    void controlCharactersDoNotReachATerminal() {
        assertThat(Finding.of(FindingCode.BAD_DATE, "$", "a\u001b[31m\nb").value())
                .isEqualTo("a [31m b");
    }

    @Test
    void codesAreStableWords() {
        assertThat(FindingCode.UNKNOWN_KEY.code()).isEqualTo("unknown-key");
        assertThat(FindingCode.values())
                .allSatisfy(code -> assertThat(code.summary()).endsWith("."));
    }
}
