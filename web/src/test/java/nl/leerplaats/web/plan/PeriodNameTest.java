package nl.leerplaats.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerplaats.data.model.Extra;
import nl.leerplaats.data.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark that the split at {@code asOf} leaves in an id means nothing to a coordinator. */
class PeriodNameTest {

    @ParameterizedTest
    @CsvSource({"P2, P2", "P2~2027-03-15, P2", "P~2, P~2", "2027-03-15, 2027-03-15", "P~2027-03-15~2027-05-10, P"})
    void onlyTheMarksOfTheSplitAreLeftOut(String id, String name) {
        Period period = new Period(id, LocalDate.parse("2027-03-15"), LocalDate.parse("2027-07-02"), Extra.NONE);
        assertThat(PeriodName.of(period)).isEqualTo(name);
    }
}
