package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.list;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of more than two periods, and a pupil who goes from one company to the other and back. */
class ManyPeriodsTest {

    private static final List<String> STARTS =
            List.of("2026-08-31", "2026-10-26", "2027-01-04", "2027-03-01", "2027-04-05", "2027-05-10");
    private static final List<String> ENDS =
            List.of("2026-10-16", "2026-12-18", "2027-02-19", "2027-04-02", "2027-04-23", "2027-07-16");

    private static Dataset dataset(int periods) {
        return TinyDataset.create()
                .calendar("calendar", calendar -> {
                    calendar.withoutPeriods();
                    for (int i = 0; i < periods; i++) {
                        calendar.period("T" + (i + 1), STARTS.get(i), ENDS.get(i));
                    }
                })
                .student("anna", anna -> {
                    anna.withoutRequest("P1").withoutRequest("P2");
                    for (int i = 0; i < periods; i++) {
                        anna.request("T" + (i + 1), 2, 1);
                    }
                })
                .company("butcher", butcher -> butcher.at(52.10, 5.14))
                .supervisor("vera", vera -> {})
                .build();
    }

    /** Every third period at the butcher, the others at the bakery. */
    private static Plan plan(Dataset dataset, int periods) {
        TinyPlan plan = TinyPlan.of(dataset).supervise("anna", "vera");
        for (int i = 0; i < periods; i++) {
            if (i % 3 == 1) {
                plan.place("anna", "T" + (i + 1), "butcher", "mies", THURSDAY);
            } else {
                plan.place("anna", "T" + (i + 1), "bakery", "mies", MONDAY, TUESDAY);
            }
        }
        return plan.build();
    }

    /** One paper for each company, with all periods there and none of the other: what was between them too. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6})
    void eachCompanyHasOneAgreementWithAllItsPeriods(int periods) {
        Dataset dataset = dataset(periods);
        List<DocumentFile> agreements =
                list(dataset, plan(dataset, periods), Selection.ofStudent("anna", DocumentKind.AGREEMENT));

        assertThat(agreements.stream().map(DocumentFile::name))
                .containsExactly(
                        "leer-werkovereenkomst-Bedrijf-bakery.pdf", "leer-werkovereenkomst-Bedrijf-butcher.pdf");
        String bakery = text(agreements.get(0));
        String butcher = text(agreements.get(1));
        for (int i = 0; i < periods; i++) {
            String span = dutch(STARTS.get(i)) + " t/m " + dutch(ENDS.get(i));
            assertThat(i % 3 == 1 ? butcher : bakery).contains(span);
            assertThat(i % 3 == 1 ? bakery : butcher).doesNotContain(span);
        }
        assertThat(bakery).contains("Alle perioden samen", "maandag en dinsdag").doesNotContain("donderdag", "butcher");
        assertThat(butcher).contains("donderdag").doesNotContain("maandag en dinsdag", "bakery");
    }

    private static String dutch(String date) {
        return date.substring(8) + "-" + date.substring(5, 7) + "-" + date.substring(0, 4);
    }

    /** Times of visits are whole five minutes, and each company has visits, in every period. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6})
    void visitsOfBothCompaniesStartAtAWholeFiveMinutes(int periods) {
        Dataset dataset = dataset(periods);
        List<String> rows = text(find(all(dataset, plan(dataset, periods)), "overzichten/bezoeken.csv"))
                .lines()
                .skip(1)
                .toList();

        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(periods)
                .allSatisfy(row -> assertThat(row).matches(".*;\"\\d\\d:\\d[05]\";\"\\d\\d:\\d[05]\";.*"));
        assertThat(rows).anyMatch(row -> row.contains("\"butcher\"")).anyMatch(row -> row.contains("\"bakery\""));
    }

    /** A series for each placement, each with a name of its own. */
    @Test
    void eachPeriodHasAnEventOfItsOwn() {
        Dataset dataset = dataset(6);

        assertThat(text(find(all(dataset, plan(dataset, 6)), "anna/agenda.ics"))
                        .lines()
                        .filter(line -> line.startsWith("UID:")))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }
}
