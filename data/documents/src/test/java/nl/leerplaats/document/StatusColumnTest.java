package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;

/** The coordinator sees in the overviews what was agreed; papers for others do not tell. */
class StatusColumnTest {

    private static TinyDataset two() {
        return TinyDataset.create()
                .student("bob", bob -> bob.withoutRequest("P2"))
                .company("butcher", butcher -> {});
    }

    private static List<DocumentFile> files(TinyDataset tiny) {
        Dataset dataset = tiny.build();
        return all(
                dataset,
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bob", "P1", "butcher", "mies", MONDAY, TUESDAY)
                        .build());
    }

    private static List<String> lines(TinyDataset tiny, String table) {
        return text(find(files(tiny), "overzichten/" + table + ".csv"))
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void eachAgreementSaysWhatWasDecided() {
        TinyDataset decided = two().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .agreed("bob", "P1", "butcher", "mies", MONDAY);

        List<String> lines = lines(decided, "leer-werkovereenkomst");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"afgesproken\"");
        assertThat(lines.get(1)).contains("\"vast\"");
        assertThat(lines.get(2)).as("Bob was to come on Mondays alone").contains("\"voorstel\"");
    }

    @Test
    void aRowForMorePeriodsSaysWhatHoldsForAllOfThem() {
        TinyDataset decided = two().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        TinyDataset both = two().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(lines(decided, "stagelijst").get(0)).endsWith("\"voorstel\"");
        assertThat(lines(both, "stagelijst").get(0)).endsWith("\"afgesproken\"");
    }

    @Test
    void whereNothingWasDecidedThereIsNoSuchColumn() {
        assertThat(files(two()).stream()
                        .filter(file -> file.path().endsWith(".csv"))
                        .map(Made::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("voorstel") || text.contains("\"Status\""));
    }

    @Test
    void boardsAndListsOfAClassDoNotTell() {
        TinyDataset decided = two().agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(files(decided).stream()
                        .filter(file -> file.path().startsWith("klassen/"))
                        .map(Made::text))
                .hasSize(2)
                .noneMatch(text -> text.contains("afgesproken") || text.contains("Status"));
    }
}
