package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.VisitSettings;
import org.junit.jupiter.api.Test;

/** What stands in the documents, and what does not. */
class ContentTest {

    /** Anna turns 16 on Wednesday 14 October 2026, in the middle of the first period. */
    private static final Dataset DATASET = TinyDataset.create()
            .student(
                    "anna",
                    anna -> anna.born("2010-10-14").hours(240, 1280, 100).days(30, 160, 12))
            .company("bakery", bakery -> bakery.workTimes("07:30", "17:00"))
            .supervisor("vera", vera -> {})
            .build();

    private static final Plan PLAN = TinyPlan.of(DATASET)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .supervise("anna", "vera")
            .build();

    private static String made(String end) {
        return text(find(all(DATASET, PLAN), end));
    }

    /** P1 has 38 such days: 14 of 7 hours before the birthday, 24 of 8 hours after it, so 290 hours. */
    @Test
    void theHoursStatementCountsWithTheAgeOnEachDay() {
        assertThat(made("urenstaat.pdf"))
                .contains("Eerder gedaan 100 12")
                .contains("In dit plan 290 38")
                .contains("Samen 390 50")
                .contains("Wettelijk minimum 640 80")
                .contains("Nog te gaan tot het wettelijk minimum 250 30")
                .contains("Wettelijk maximum 1280 160")
                .contains("Te halen door deze leerling 240 30")
                .contains("Van 01-02-2027 t/m 16-07-2027 is er nog geen leerplaats");
        assertThat(made("overzichten/urenstaat-per-week.csv"))
                .contains(
                        "\"anna\";\"anna\";\"2026\";\"36\";\"31-08-2026\";\"P1\";\"bakery\";\"Bedrijf bakery\";\"2\";\"14\";\"14\";\"114\"");
        assertThat(made("overzichten/urenstaat.csv"))
                .contains(
                        "\"anna\";\"anna\";\"school\";\"School school\";\"100\";\"390\";\"240\";\"0\";\"12\";\"50\";\"250\";\"30\";\"1\"");
    }

    /** Uitvoeringsbesluit WVO 2020 art. 2.65: content, goals, duration, period, norms, guidance, ending; and who signs. */
    @Test
    void theAgreementHasAllThatTheBesluitAsks() {
        assertThat(made("overeenkomst-Bedrijf-bakery.pdf"))
                .contains("CONCEPT")
                .contains("Leerinhoud")
                .contains("Leerdoelen")
                .contains("31-08-2026 t/m 29-01-2027")
                .contains("maandag en dinsdag")
                .contains("07:30 - 15:00, met 30 minuten pauze; 7 uur werk per dag. Vanaf 26-10-2026")
                .doesNotContain("null")
                .contains("38 stagedagen, samen 290 uur")
                .contains("Normen")
                .contains("Begeleiding")
                .contains("Einde van de overeenkomst")
                .contains("ouder of voogd ondertekent vóór de eerste stagedag")
                .contains("Verzekering")
                .contains("leer-werktraject HBR, 01-01-2020 t/m 31-12-2030");
    }

    @Test
    void theSheetSaysUntilWhenTheLimitsUnderSixteenHold() {
        assertThat(made("informatieblad.pdf"))
                .contains("anna is t/m 13-10-2026 op stagedagen nog geen 16")
                .contains("Geplande bezoeken")
                .contains("vera");
    }

    /** Two pupils of one name are told apart by their id, in every table. */
    @Test
    void theOverviewsHaveIdsBesideNames() {
        List<DocumentFile> tables = all(DATASET, PLAN).stream()
                .filter(file -> file.path().endsWith(".csv"))
                .toList();

        assertThat(tables)
                .hasSize(8)
                .allSatisfy(file -> assertThat(text(file).lines().findFirst())
                        .as(file.path())
                        .get()
                        .asString()
                        .contains("Leerlingnummer"));
    }

    /** What only the school needs stays with the school. */
    @Test
    void aCompanyLearnsNoBirthDateHomeOrPupilNumber() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        PlanningYear year = PlanningYear.of(dataset);
        PlanBook book = PlanBook.of(year, nl.leerplaats.data.firstcome.FirstComeFirstServed.plan(year));
        List<DocumentFile> files = PlanDocuments.list(
                book, new DocumentSettings(Made.DUTCH, Made.STAMP, VisitSettings.DEFAULT), Selection.ALL);
        List<String> shared = files.stream()
                .filter(file -> file.path().startsWith("leerbedrijven/"))
                .map(Made::text)
                .toList();

        assertThat(shared).isNotEmpty();
        for (Student student : dataset.students()) {
            String born = DocumentTexts.of(Made.DUTCH).date(student.birthDate());
            String home = String.valueOf(student.home().postcode());
            assertThat(shared)
                    .noneMatch(text ->
                            text.contains(born) || text.contains(home) || text.contains("\"" + student.id() + "\""));
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        ResourceBundle dutch = ResourceBundle.getBundle("nl.leerplaats.document.Documents", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("nl.leerplaats.document.Documents", Locale.ENGLISH);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
        for (String key : dutch.keySet()) {
            assertThat(english.getString(key).replaceAll("[^{}0-9]", "").contains("{"))
                    .as(key)
                    .isEqualTo(dutch.getString(key).contains("{"));
        }
    }
}
