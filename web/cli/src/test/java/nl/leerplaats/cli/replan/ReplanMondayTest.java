package nl.leerplaats.cli.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when on is planned again where nobody says so. */
class ReplanMondayTest {

    private final Dataset dataset = TinyDataset.create().build();

    /** On a Monday the week has begun. */
    @ParameterizedTest
    @CsvSource({"2027-01-31,2027-02-01", "2027-02-01,2027-02-08", "2027-02-02,2027-02-08", "2027-07-11,2027-07-12"})
    void itIsTheNextMonday(LocalDate today, LocalDate monday) {
        assertThat(ReplanMonday.next(today, dataset)).contains(monday);
    }

    @Test
    void itIsNotBeforeTheMondayOfWhichWasPlannedAlready() {
        Dataset later = dataset.withAsOf(LocalDate.parse("2027-03-01"));

        assertThat(ReplanMonday.next(LocalDate.parse("2027-01-31"), later)).contains(LocalDate.parse("2027-03-01"));
    }

    /** The last period ends on Friday 16 July. */
    @Test
    void thereIsNoneAfterTheYear() {
        assertThat(ReplanMonday.next(LocalDate.parse("2027-07-12"), dataset)).isEmpty();
    }
}
