package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.PositionFinder;
import nl.leerplaats.data.place.PositionSource;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import nl.leerplaats.workbook.sheet.text.ListText;
import nl.leerplaats.workbook.table.ReadProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and their programs write is understood, as long as it can mean one thing only. */
class ToleranceTest {

    @TempDir
    private Path folder;

    private static Student second(TestBook book) {
        return book.dataset().students().get(1);
    }

    private static TestBook with(String header, Object value) {
        return TestBook.create().set("Leerlingen", 3, header, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-6-2010",
                "01-06-2010",
                "1/6/2010",
                "1.6.2010",
                "2010-06-01",
                "2010-06-01 00:00:00",
                "2010-06-01T00:00:00",
                "1 juni 2010",
                "1 jun. 2010",
                "di 1 juni 2010",
                "1-6-10",
                " 1-6-2010 "
            })
    void datesAsText(String text) {
        assertThat(second(with("Geboortedatum", text)).birthDate()).isEqualTo(LocalDate.of(2010, 6, 1));
    }

    /** A cell that does not say that its number is a date. */
    @Test
    void datesAsTheNumberOfAnOfficeProgram() {
        assertThat(second(with("Geboortedatum", 40_330)).birthDate()).isEqualTo(LocalDate.of(2010, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280", "1.280", "1280,0", "1280.0", "1 280", "1280 uur", "\u00a01280\u00a0"})
    void numbersAsText(String text) {
        Student student = second(with("Uren hoogstens", text));

        assertThat(student.hours().maximumMinutes()).isEqualTo(1_280 * 60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2|2", "2 of 3|2,3", "2, 3|2,3", "3/2|3,2", "2 en 3|2,3"})
    void numbersOfDays(String text, String expected) {
        assertThat(second(with("Stagedagen per week", text)).requests().get(0).daysPerWeek().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")))
                .isEqualTo(expected);
    }

    /** A Dutch office program makes 2,3 a number. */
    @Test
    void numbersOfDaysThatBecameANumber() {
        Student student = second(with("Stagedagen per week", new BigDecimal("2.3")));

        assertThat(student.requests().get(0).daysPerWeek()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ma, vr|17", "maandag en vrijdag|17", "ma t/m wo|7", "ma-wo|7", "MA DI|3", "geen|0", "ma/di|3"})
    void weekdays(String text, int mask) {
        Dataset dataset =
                TestBook.create().set("Leermeesters", 3, "Werkdagen", text).dataset();

        assertThat(dataset.companies().get(1).mentors().get(0).days()).isEqualTo(new Weekdays(mask));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Geboorte-datum", "GEBOORTEDATUM *", "geb. datum", "Gebóórtedatum (dd-mm-jjjj)", "Birth date"})
    void namesOfColumns(String header) {
        TestBook book = TestBook.create();
        List<Object> head = book.rows("Leerlingen").get(0);
        head.set(head.indexOf("Geboortedatum"), header);

        assertThat(book.dataset()).isEqualTo(TestBook.create().dataset());
    }

    @Test
    void columnsInAnotherOrderBelowATitleAndEmptyRows() {
        TestBook book = TestBook.create();
        List<List<Object>> rows = book.rows("Leerlingen");
        rows.forEach(row -> {
            while (row.size() < rows.get(0).size()) {
                row.add("");
            }
            Collections.reverse(row);
        });
        rows.add(2, List.of());
        rows.add(0, List.of());
        rows.add(0, List.of("Onze leerlingen van dit jaar"));

        assertThat(book.dataset()).isEqualTo(TestBook.create().dataset());
    }

    @Test
    void namesInPlaceOfNumbers() {
        Dataset dataset = TestBook.create()
                .set("Leerlingen", 2, "Voorkeuren", "bakker")
                .set("Leerlingen", 2, "Begeleider", "Dirk")
                .set("Leermeesters", 3, "Leerbedrijf", "Kok")
                .set("Plaatsingen", 2, "Leerling", "Anna")
                .set("Plaatsingen", 2, "Leermeester", "")
                .dataset();

        assertThat(dataset).isEqualTo(TestBook.create().dataset());
    }

    /** Saving an office program's file as CSV loses nothing, whatever the separator and the encoding. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";|UTF-8", ",|UTF-8", ";|windows-1252", "tab|UTF-16"})
    void csvInAFolder(String separator, String charset) throws IOException {
        TestBook book = TestBook.create().set("Scholen", 2, "Naam", "Schoöl \"De Brug\"; Oost, 1");
        write(book, separator.equals("tab") ? "\t" : separator, Charset.forName(charset), Map.of());

        LoadResult result = WorkbookLoader.load(folder, ImportSettings.PLAIN);

        assertThat(result).as(result.findings().toString()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(((LoadResult.Loaded) result).dataset()).isEqualTo(book.dataset());
    }

    /** The separator is that of the header: above it may stand a title, and commas are in the cells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";|Overzicht leerlingen, Vmbo Het Voorbeeld, 28 november 2026",
                ",|Overzicht; leerlingen; 2026",
                "tab|Leerlingen, klas 3, klas 4, stand van november, tweede versie",
                ";|\"Titel; met, alles\""
            })
    void csvBelowATitle(String separator, String title) throws IOException {
        TestBook book = TestBook.create();
        for (List<List<Object>> rows : book.sheets().values()) {
            rows.add(0, List.of());
        }
        write(book, separator.equals("tab") ? "\t" : separator, StandardCharsets.UTF_8, Map.of());
        for (String sheet : book.sheets().keySet()) {
            Path file = folder.resolve(sheet + ".csv");
            Files.writeString(file, "\uFEFF" + title + "\n" + Files.readString(file));
        }

        LoadResult result = WorkbookLoader.load(folder, ImportSettings.PLAIN);

        assertThat(result).as(result.findings().toString()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(((LoadResult.Loaded) result).dataset())
                .isEqualTo(TestBook.create().dataset());
    }

    @Test
    void aSchoolsOwnColumns() throws IOException {
        TestBook book = TestBook.create();
        List<Object> head = book.rows("Leerlingen").get(0);
        head.set(head.indexOf("Naam"), "Roepnaam");
        head.add("Achternaam");
        head.set(head.indexOf("Leerlingnummer"), "Stamnr.");
        book.set("Leerlingen", 2, "Achternaam", "de Boer");
        head.remove("Vervoer");
        book.rows("Leerlingen").subList(1, 3).forEach(row -> row.remove(8));
        Files.writeString(
                folder.resolve("kolommen.csv"),
                "Bestand;Kolom;Blad;Veld;Vaste waarde\n"
                        + "magister export;Roepnaam;Leerlingen;Naam;\n"
                        + "magister export;Achternaam;Leerlingen;Naam;\n"
                        + "magister export;;Leerlingen;Vervoer;fiets, ov\n");
        write(book, ";", StandardCharsets.UTF_8, Map.of("Leerlingen", "Magister-export"));

        LoadResult result = WorkbookLoader.load(folder, ImportSettings.PLAIN);

        assertThat(result).as(result.findings().toString()).isInstanceOf(LoadResult.Loaded.class);
        List<Student> students = ((LoadResult.Loaded) result).dataset().students();
        assertThat(students).extracting(Student::name).containsExactly("Anna de Boer", "Bram");
        assertThat(students.get(1).travel().modes()).hasSize(2);
        assertThat(result.findings()).extracting(Finding::path).isEmpty();
    }

    private void write(TestBook book, String separator, Charset charset, Map<String, String> names) throws IOException {
        for (Map.Entry<String, List<List<Object>>> sheet : book.sheets().entrySet()) {
            String text = sheet.getValue().stream()
                    .map(row -> row.stream()
                            .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(separator)))
                    .collect(Collectors.joining("\r\n"));
            String name = names.getOrDefault(sheet.getKey(), sheet.getKey());
            Files.write(folder.resolve(name + ".csv"), text.getBytes(charset));
        }
    }

    /** Postcodes are looked up where there are no degrees, all at once: a source may have to ask somebody else. */
    @Test
    void positionsOfPostcodes() throws IOException {
        byte[] book =
                with("Breedtegraad", "").set("Leerlingen", 3, "Lengtegraad", "").bytes();
        List<Collection<String>> asked = new ArrayList<>();
        PositionSource positions = postcodes -> {
            asked.add(postcodes);
            return new PositionFinder.Found(postcode -> Optional.of(Location.of(52.25, 6.5)), List.of(), List.of());
        };
        ImportSettings settings = new ImportSettings(positions, ColumnMapping.NONE, ReadProgress.SILENT);

        LoadResult result = WorkbookLoader.load(new ByteArrayInputStream(book), "x", settings);

        Location home = ((LoadResult.Loaded) result).dataset().students().get(1).home();
        assertThat(home.lat()).isEqualTo(52.25);
        assertThat(home.postcode()).isEqualTo("6811AB");
        assertThat(asked).containsExactly(List.of("6811AB"));
    }

    @Test
    void listsWithWhatSeparatesThem() {
        List<String> entries = List.of("a, b", "c;d", "say \"x\"", "geen", " edge ", "");

        assertThat(ListText.split(ListText.join(entries))).isEqualTo(entries);
        assertThat(ListText.split("a,b ; c\n d,,")).containsExactly("a", "b", "c", "d");
    }
}
