package nl.leerplaats.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A small workbook as a coordinator types one, to be damaged by tests: one school, two pupils, two companies. */
final class TestBook {

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    private static final String CONTENT = """
            @ Scholen | Schoolnummer | Naam | Breedtegraad | Lengtegraad | Lesminuten ma
            S1 | De School | 51.98 | 5.91 | 300
            @ Jaarplanning | Kalender | Soort | Naam | Van | Tot en met
            K | schooljaar | | 2026-08-31 | 2027-07-16
            K | vakantie | Herfst | 2026-10-17 | 2026-10-25
            K | periode | P1 | 2026-08-31 | 2027-01-29
            K | periode | P2 | 2027-02-01 | 2027-07-16
            @ Leerlingen | Leerlingnummer | Naam | Geboortedatum | Leerjaar | Profiel | Postcode | Breedtegraad | Lengtegraad | Vervoer\
             | Langste reis (min) | Uren nodig | Uren hoogstens | Stagedagen per week | Perioden | Begeleider | Voorkeuren
            L1 | Anna | 2010-05-01 | 3 | HBR | 6811AB | 51.98 | 5.91 | fiets | 40 | 280 | 1280 | 2 | | D1 | B1
            L2 | Bram | 2010-06-01 | 4 | HBR | 6811AB | 51.98 | 5.91 | fiets | 40 | 280 | 1280 | 2 | P1 | |
            @ Bedrijven | Bedrijfsnummer | Naam | Breedtegraad | Lengtegraad | Minuten per dag | Erkend voor | Erkend van\
             | Erkend tot en met | Plaatsen ma | Plaatsen di | Gesloten | Werktijd van | Werktijd tot
            B1 | Bakker | 51.98 | 5.92 | 420 | HBR | 2024-08-01 | 2030-07-31 | 2 | 2 | | 8:00 | 17:00
            B2 | Kok | 51.97 | 5.9 | 420 | HBR | 2024-08-01 | 2030-07-31 | 1 | 1 | | |
            @ Leermeesters | Leerbedrijf | Leermeesternummer | Naam | Werkdagen | Leerlingen tegelijk
            B1 | M1 | Mo | ma, di | 2
            B2 | M1 | Mia | ma t/m vr | 1
            @ Begeleiders | Begeleidernummer | Naam | Leerlingen hoogstens | Bezoekdagen
            D1 | Dirk | 10 | ma
            @ Plaatsingen | Leerling | Periode | Leerbedrijf | Leermeester | Stagedagen | Status
            L1 | P1 | B1 | M1 | ma, di | vast
            @ Instellingen | Instelling | Waarde
            Naam van de dataset | proef
            Peildatum |
            """;

    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    static TestBook create() {
        TestBook book = new TestBook();
        for (String line : CONTENT.lines().toList()) {
            List<Object> cells = BAR.splitAsStream(line.replaceFirst("^@", ""))
                    .map(String::strip)
                    .map(TestBook::typed)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (line.startsWith("@")) {
                book.sheet(
                        cells.get(0).toString(), cells.subList(1, cells.size()).toArray());
            } else {
                book.row(cells.toArray());
            }
        }
        return book;
    }

    /** A date or a number as the office program keeps it. */
    private static Object typed(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return LocalDate.parse(text);
        }
        return text.matches("[0-9.]+") ? new BigDecimal(text) : text;
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

    List<List<Object>> rows(String sheet) {
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
        } else if (value instanceof Duration duration) {
            sheet.value(r, c, duration.toMinutes() / 1_440.0);
            sheet.style(r, c).format("[h]:mm").set();
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

    /** The codes of what is found, in order. */
    List<FindingCode> codes() {
        return findings().stream().map(Finding::code).toList();
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
