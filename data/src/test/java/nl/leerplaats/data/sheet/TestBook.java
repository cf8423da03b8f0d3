package nl.leerplaats.data.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A small workbook as a coordinator types one, to be damaged by tests: one school, two pupils, two companies. */
final class TestBook {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    static TestBook create() {
        TestBook book = new TestBook();
        book.sheet("Scholen", "Schoolnummer", "Naam", "Breedtegraad", "Lengtegraad", "Lesminuten ma")
                .row("S1", "De School", 51.98, 5.91, 300);
        book.sheet("Jaarplanning", "Kalender", "Soort", "Naam", "Van", "Tot en met")
                .row("K", "schooljaar", "", LocalDate.of(2026, 8, 31), LocalDate.of(2027, 7, 16))
                .row("K", "vakantie", "Herfst", LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25))
                .row("K", "periode", "P1", LocalDate.of(2026, 8, 31), LocalDate.of(2027, 1, 29))
                .row("K", "periode", "P2", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 7, 16));
        book.sheet(
                        "Leerlingen",
                        "Leerlingnummer",
                        "Naam",
                        "Geboortedatum",
                        "Leerjaar",
                        "Profiel",
                        "Postcode",
                        "Breedtegraad",
                        "Lengtegraad",
                        "Vervoer",
                        "Langste reis (min)",
                        "Uren nodig",
                        "Uren hoogstens",
                        "Stagedagen per week",
                        "Perioden",
                        "Begeleider",
                        "Voorkeuren")
                .row("L1", "Anna", LocalDate.of(2010, 5, 1), 3, "HBR", "6811AB", 51.98, 5.91, "fiets", 40, 280, 1280, 2, "", "D1", "B1")
                .row("L2", "Bram", LocalDate.of(2010, 6, 1), 4, "HBR", "6811AB", 51.98, 5.91, "fiets", 40, 280, 1280, 2, "P1", "", "");
        book.sheet(
                        "Bedrijven",
                        "Bedrijfsnummer",
                        "Naam",
                        "Breedtegraad",
                        "Lengtegraad",
                        "Minuten per dag",
                        "Erkend voor",
                        "Erkend van",
                        "Erkend tot en met",
                        "Plaatsen ma",
                        "Plaatsen di",
                        "Gesloten",
                        "Werktijd van",
                        "Werktijd tot")
                .row("B1", "Bakker", 51.98, 5.92, 420, "HBR", LocalDate.of(2024, 8, 1), LocalDate.of(2030, 7, 31), 2, 2, "", "8:00", "17:00")
                .row("B2", "Kok", 51.97, 5.9, 420, "HBR", LocalDate.of(2024, 8, 1), LocalDate.of(2030, 7, 31), 1, 1, "", "", "");
        book.sheet("Leermeesters", "Leerbedrijf", "Leermeesternummer", "Naam", "Werkdagen", "Leerlingen tegelijk")
                .row("B1", "M1", "Mo", "ma, di", 2)
                .row("B2", "M1", "Mia", "ma t/m vr", 1);
        book.sheet("Begeleiders", "Begeleidernummer", "Naam", "Leerlingen hoogstens", "Bezoekdagen")
                .row("D1", "Dirk", 10, "ma");
        book.sheet("Plaatsingen", "Leerling", "Periode", "Leerbedrijf", "Leermeester", "Stagedagen", "Vast")
                .row("L1", "P1", "B1", "M1", "ma, di", "ja");
        book.sheet("Instellingen", "Instelling", "Waarde").row("Naam van de dataset", "proef").row("Peildatum", "");
        return book;
    }

    TestBook sheet(String name, Object... headers) {
        sheets.remove(name);
        sheets.put(name, new ArrayList<>());
        return row(headers);
    }

    /** Adds a row to the sheet that was made last. */
    TestBook row(Object... cells) {
        List<List<Object>> last = List.copyOf(sheets.values()).get(sheets.size() - 1);
        last.add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    TestBook addRow(String sheet, Object... cells) {
        rows(sheet).add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** Puts something in the cell below a header; row 1 is the header itself. */
    TestBook set(String sheet, int row, String header, Object value) {
        int column = rows(sheet).get(0).indexOf(header);
        if (column < 0) {
            rows(sheet).get(0).add(header);
            column = rows(sheet).get(0).size() - 1;
        }
        List<Object> cells = rows(sheet).get(row - 1);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
        return this;
    }

    TestBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    TestBook rename(String sheet, String name) {
        sheets.put(name, rows(sheet));
        sheets.remove(sheet);
        return this;
    }

    private List<List<Object>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    Map<String, List<List<Object>>> sheets() {
        return sheets;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (Map.Entry<String, List<List<Object>>> sheet : sheets.entrySet()) {
                Worksheet worksheet = workbook.newWorksheet(sheet.getKey());
                for (int r = 0; r < sheet.getValue().size(); r++) {
                    List<Object> cells = sheet.getValue().get(r);
                    for (int c = 0; c < cells.size(); c++) {
                        put(worksheet, r, c, cells.get(c));
                    }
                }
                worksheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A formula without value for a text that starts with an equals sign. */
    private static void put(Worksheet sheet, int r, int c, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(r, c, date);
            sheet.style(r, c).format("d-m-yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(r, c, number instanceof Double ? BigDecimal.valueOf((double) number) : number);
        } else if (value instanceof String text && text.startsWith("=")) {
            sheet.formula(r, c, text.substring(1));
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.value(r, c, value.toString());
        }
    }

    LoadResult load() {
        try {
            return WorkbookLoader.load(new ByteArrayInputStream(bytes()), "werkboek", ImportSettings.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings() {
        return load().findings();
    }

    Dataset dataset() {
        LoadResult result = load();
        if (result instanceof LoadResult.Loaded loaded) {
            return loaded.dataset();
        }
        throw new AssertionError(result.findings());
    }
}
