package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.list;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitSettings;
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
                        "leerlingen/anna/urenstaat.pdf",
                        "leerlingen/anna/leer-werkovereenkomst-Bedrijf-bakery.pdf",
                        "leerbedrijven/Bedrijf-bakery/agenda.ics",
                        "leerbedrijven/Bedrijf-bakery/informatieblad.pdf",
                        "docentbegeleiders/vera/agenda.ics",
                        "docentbegeleiders/vera/bezoeken.pdf",
                        "docentbegeleiders/vera/bezoeken.ics",
                        "klassen/School-school/stagebord.pdf",
                        "klassen/School-school/stagelijst.pdf",
                        "overzichten/stagelijst.csv",
                        "overzichten/agenda.csv",
                        "overzichten/urenstaat.csv",
                        "overzichten/urenstaat-per-week.csv",
                        "overzichten/leer-werkovereenkomst.csv",
                        "overzichten/informatieblad.csv",
                        "overzichten/bezoeken.csv",
                        "overzichten/bezoeken-die-ontbreken.csv");
    }

    /** A company with one mentor has one calendar; with two each has one too. */
    @Test
    void eachOfSeveralMentorsHasACalendar() {
        Dataset two = TinyDataset.create()
                .student("bob", bob -> {})
                .company("bakery", bakery -> bakery.places(2).mentor("mo", nl.leerplaats.data.value.Weekdays.ALL, 1))
                .build();
        Plan plan = TinyPlan.of(two)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .place("bob", "P1", "bakery", "mo", MONDAY)
                .build();

        assertThat(list(two, plan, Selection.ofCompany("bakery", DocumentKind.CALENDAR)).stream()
                        .map(DocumentFile::name))
                .containsExactly("agenda.ics", "agenda-leermeester-mies.ics", "agenda-leermeester-mo.ics");
    }

    /** What is signed once: pupil and company agree on all periods together, and on another paper with another company. */
    @Test
    void thePeriodsAtOneCompanyAreInOneAgreement() {
        Dataset two = TinyDataset.create().company("butcher", butcher -> {}).build();
        Plan both = TinyPlan.of(two)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", TUESDAY)
                .build();
        Plan apart = TinyPlan.of(two)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "butcher", "mies", TUESDAY)
                .build();

        List<DocumentFile> one = list(two, both, Selection.ofStudent("anna", DocumentKind.AGREEMENT));
        assertThat(one).hasSize(1);
        assertThat(text(one.get(0)))
                .contains("31-08-2026 t/m 29-01-2027")
                .contains("01-02-2027 t/m 16-07-2027")
                .contains("Alle perioden samen")
                .contains("september 2026")
                .contains("juni 2027");
        List<DocumentFile> each = list(two, apart, Selection.ofStudent("anna", DocumentKind.AGREEMENT));
        assertThat(each.stream().map(DocumentFile::name))
                .containsExactly(
                        "leer-werkovereenkomst-Bedrijf-bakery.pdf", "leer-werkovereenkomst-Bedrijf-butcher.pdf");
        assertThat(text(each.get(0))).contains("29-01-2027").doesNotContain("juni 2027", "samen perioden");
    }

    @Test
    void aSelectionHasOnlyItsOwn() {
        assertThat(list(TINY, plan(TINY), Selection.ofCompany("bakery", DocumentKind.AGREEMENT)).stream()
                        .map(DocumentFile::path))
                .containsExactly("leerbedrijven/Bedrijf-bakery/leer-werkovereenkomst-anna.pdf");
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

        assertThat(text(find(files, "overeenkomst-Bedrijf-bakery.pdf")))
                .contains("Niet ondertekenen")
                .contains("leeftijd");
        assertThat(text(find(files, "informatieblad.pdf")))
                .contains("nog niet rond")
                .contains("leeftijd");
        assertThat(text(find(files, "urenstaat.pdf"))).contains("breekt een regel van het plan: leeftijd");
        assertThat(text(find(files, "anna/agenda.ics"))).contains("breekt een regel van het plan: leeftijd");
        assertThat(text(find(files, "overzichten/agenda.csv"))).contains(";\"leeftijd\"");
    }

    @Test
    void theSameFilesInEnglish() {
        List<DocumentFile> files = PlanDocuments.list(
                Made.book(TINY, plan(TINY)),
                new DocumentSettings(Locale.ENGLISH, Made.STAMP, VisitSettings.DEFAULT),
                Selection.ALL);

        assertThat(files.get(0).path()).isEqualTo("students/anna/calendar.ics");
        assertThat(text(find(files, "anna/agreement-Bedrijf-bakery.pdf")))
                .contains("DRAFT (CONCEPT)")
                .contains("Monday and Tuesday");
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

    /** Two locations of one school, each with a pupil 1: whoever has both in one calendar sees both. */
    @Test
    void eventsOfDifferentDatasetsHaveDifferentNames() {
        Dataset renamed = TinyDataset.create()
                .name("other")
                .supervisor("vera", vera -> {})
                .build();
        Dataset elsewhere = TinyDataset.create()
                .school("school", school -> school.name("School west"))
                .supervisor("vera", vera -> {})
                .build();
        for (Dataset other : List.of(renamed, elsewhere)) {
            for (String calendar : List.of("anna/agenda.ics", "bakery/agenda.ics", "vera/bezoeken.ics")) {
                List<String> ours = uids(text(find(all(TINY, plan(TINY)), calendar)));
                List<String> theirs = uids(text(find(all(other, plan(other)), calendar)));
                assertThat(ours).isNotEmpty().doesNotContainAnyElementsOf(theirs);
            }
        }
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }
}
