package nl.leerplaats.data.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark that the split at {@code asOf} leaves in an id means nothing to a coordinator. */
class WholeIdTest {

    @ParameterizedTest
    @CsvSource({"P2, P2", "P2~2027-03-15, P2", "P~2, P~2", "2027-03-15, 2027-03-15", "P~2027-03-15~2027-05-10, P"})
    void onlyTheMarksOfTheSplitAreLeftOut(String id, String name) {
        assertThat(AsOfSplit.wholeId(id)).isEqualTo(name);
    }
}
