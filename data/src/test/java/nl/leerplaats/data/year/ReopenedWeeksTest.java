package nl.leerplaats.data.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;

/** Weeks that are settled and not over: P1 runs from 31 August to 29 January, P2 from 1 February to 16 July. */
class ReopenedWeeksTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);

    @Test
    void whatWasOverBeforeStaysSettled() {
        Dataset dataset = TinyDataset.create().asOf("2027-03-15").build();

        Dataset open = ReopenedWeeks.from(dataset, MARCH.minusDays(1)).orElseThrow();

        assertThat(open.asOf()).as("P2 of the split begins then").isEqualTo("2027-02-01");
        assertThat(open.calendars()).isEqualTo(AsOfSplit.apply(dataset).calendars());
    }

    @Test
    void inTheFirstPeriodNothingIsSettled() {
        Dataset dataset = TinyDataset.create().asOf("2027-03-15").build();

        assertThat(ReopenedWeeks.from(dataset, LocalDate.of(2027, 1, 11))
                        .orElseThrow()
                        .asOf())
                .isEqualTo("2026-08-31");
    }

    @Test
    void whereNothingOfTheDayOrLaterIsSettledThereIsNothingToOpen() {
        assertThat(ReopenedWeeks.from(TinyDataset.create().asOf("2027-03-15").build(), MARCH))
                .isEmpty();
        assertThat(ReopenedWeeks.from(TinyDataset.create().build(), MARCH)).isEmpty();
    }
}
