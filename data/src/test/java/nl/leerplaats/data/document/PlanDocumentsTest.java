package nl.leerplaats.data.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.document.Made.all;
import static nl.leerplaats.data.document.Made.find;
import static nl.leerplaats.data.document.Made.list;
import static nl.leerplaats.data.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.document.stage.PlanBook;
import nl.leerplaats.data.document.visit.VisitSettings;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentsTest {

    private static final Dataset TINY =
            TinyDataset.create().supervisor("vera", vera -> {}).build();

    private static Plan plan(Dataset dataset) {
        return TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .build();
    }

    @Test
    void eachReaderHasAFolder() {
        assertThat(all(TINY, plan(TINY)).stream().map(DocumentFile::path))
                .containsExactly(
                        "leerlingen/anna/agenda.ics",
                        "leerlingen/anna/agenda.csv",
                        "leerlingen/anna/urenstaat.pdf",
                        "leerlingen/anna/urenstaat.csv",
                        "leerlingen/anna/leer-werkovereenkomst-P1.pdf",
                        "leerlingen/anna/leer-werkovereenkomst-P1.csv",
                        "leerbedrijven/Bedrijf-bakery/agenda.ics",
                        "leerbedrijven/Bedrijf-bakery/agenda.csv",
                        "leerbedrijven/Bedrijf-bakery/agenda-leermeester-mies.ics",
                        "leerbedrijven/Bedrijf-bakery/agenda-leermeester-mies.csv",
                        "leerbedrijven/Bedrijf-bakery/informatieblad.pdf",
                        "leerbedrijven/Bedrijf-bakery/informatieblad.csv",
                        "docentbegeleiders/vera/agenda.ics",
                        "docentbegeleiders/vera/agenda.csv",
                        "docentbegeleiders/vera/bezoeken.pdf",
                        "docentbegeleiders/vera/bezoeken.csv",
                        "docentbegeleiders/vera/bezoeken.ics",
                        "overzichten/agenda.csv",
                        "overzichten/urenstaat.csv",
                        "overzichten/leer-werkovereenkomst.csv",
                        "overzichten/informatieblad.csv",
                        "overzichten/bezoeken.csv",
                        "overzichten/bezoeken-die-ontbreken.csv");
    }

    @Test
    void aSelectionHasOnlyItsOwn() {
        assertThat(list(TINY, plan(TINY), Selection.ofCompany("bakery", DocumentKind.AGREEMENT)).stream()
                        .map(DocumentFile::path))
                .containsExactly(
                        "leerbedrijven/Bedrijf-bakery/leer-werkovereenkomst-anna-P1.pdf",
                        "leerbedrijven/Bedrijf-bakery/leer-werkovereenkomst-anna-P1.csv");
        assertThat(list(TINY, plan(TINY), new Selection(Set.of(), null, null, "vera")).stream()
                        .map(DocumentFile::path))
                .allMatch(path -> path.startsWith("docentbegeleiders/vera/"));
        assertThat(list(TINY, plan(TINY), Selection.ofStudent("nobody", DocumentKind.HOURS)))
                .isEmpty();
    }

    /** Plans with anything in them: what names something unknown is left out, the rest is written. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBrokenPlanHasItsDocumentsToo(long seed) {
        PlanningYear year = PlanningYear.of(RandomDatasets.of(InstanceKind.MULTI, seed, 8));
        Plan plan = RandomPlans.of(year).plan(seed, RandomPlans.Names.ANY);
        List<DocumentFile> files = PlanDocuments.list(
                PlanBook.of(year, plan),
                new DocumentSettings(Locale.ENGLISH, Made.STAMP, VisitSettings.DEFAULT),
                Selection.ALL);

        assertThat(files.stream().map(file -> file.path().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("[\\p{L}\\p{M}\\p{Nd}_/-]+\\.(pdf|ics|csv)"));
        assertThat(files)
                .allSatisfy(file -> assertThat(Made.bytes(file))
                        .as(file.path())
                        .isNotEmpty()
                        .isEqualTo(Made.bytes(file)));
    }

    /** The company takes nobody under 18: whoever signs has to see it. */
    @Test
    void aPlacementThatBreaksARuleIsMarkedOnEachDocument() {
        Dataset dataset = TinyDataset.create()
                .company("bakery", bakery -> bakery.minimumAge(18))
                .build();
        List<DocumentFile> files = all(dataset, plan(TINY));

        assertThat(text(find(files, "overeenkomst-P1.pdf")))
                .contains("Niet ondertekenen")
                .contains("leeftijd");
        assertThat(text(find(files, "informatieblad.pdf")))
                .contains("nog niet rond")
                .contains("leeftijd");
        assertThat(text(find(files, "urenstaat.pdf"))).contains("breekt een regel van het plan: leeftijd");
        assertThat(text(find(files, "anna/agenda.ics"))).contains("breekt een regel van het plan: leeftijd");
        assertThat(text(find(files, "anna/agenda.csv"))).contains(";\"leeftijd\"");
    }

    @Test
    void theSameFilesInEnglish() {
        List<DocumentFile> files = PlanDocuments.list(
                Made.book(TINY, plan(TINY)),
                new DocumentSettings(Locale.ENGLISH, Made.STAMP, VisitSettings.DEFAULT),
                Selection.ALL);

        assertThat(files.get(0).path()).isEqualTo("students/anna/calendar.ics");
        assertThat(text(find(files, "anna/agreement-P1.pdf")))
                .contains("DRAFT (CONCEPT)")
                .contains("Monday, Tuesday");
    }

    /** A move to another company is the same event of the pupil, moved; another period or year is another event. */
    @Test
    void aPlacementKeepsItsNameWhereverItMoves() {
        Dataset two = TinyDataset.create()
                .company("butcher", butcher -> {})
                .supervisor("vera", vera -> {})
                .build();
        Plan moved = TinyPlan.of(two)
                .place("anna", "P1", "butcher", "mies", MONDAY)
                .place("anna", "P2", "butcher", "mies", MONDAY)
                .build();

        List<String> before = uids(text(find(all(TINY, plan(TINY)), "anna/agenda.ics")));
        List<String> after = uids(text(find(all(two, moved), "anna/agenda.ics")));

        assertThat(before).hasSize(1);
        assertThat(after).hasSize(2).containsAll(before).doesNotHaveDuplicates();
        assertThat(uids(text(find(all(TINY, plan(TINY)), "bakery/agenda.ics")))).isEqualTo(before);
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
