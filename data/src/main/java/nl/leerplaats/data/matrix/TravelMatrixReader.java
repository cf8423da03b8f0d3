package nl.leerplaats.data.matrix;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Extra;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelTime;

/**
 * Reads measured travel times: a CSV file with student id, company id and minutes, one pair on a row, with {@code ;} or {@code ,} between
 * them, in UTF-8 or windows-1252. A first row with names may put the columns in any order and have others beside them.
 */
public final class TravelMatrixReader {

    /** Most minutes that the format has. */
    private static final int MOST_MINUTES = 1_000_000;

    private final FindingCollector findings = new FindingCollector();
    private final List<TravelTime> times = new ArrayList<>();
    private final Map<List<String>, String> places = new HashMap<>();
    private final Set<String> students = new HashSet<>();
    private final Set<String> companies = new HashSet<>();
    private final String name;

    private TravelMatrixReader(Dataset dataset, String name) {
        dataset.students().stream().map(Student::id).forEach(students::add);
        dataset.companies().stream().map(Company::id).forEach(companies::add);
        this.name = name;
    }

    /** Reads a file; what is wrong with it is among the findings, each with the cell as a spreadsheet names it. */
    public static TravelMatrix read(Path file, Dataset dataset) {
        String name = String.valueOf(file.getFileName());
        TravelMatrixReader reader = new TravelMatrixReader(dataset, name);
        try {
            if (Files.isDirectory(file)) {
                reader.findings.add(FindingCode.FILE_UNREADABLE, name, file);
            } else {
                reader.readText(decode(Files.readAllBytes(file)));
            }
        } catch (NoSuchFileException e) {
            reader.findings.add(FindingCode.FILE_NOT_FOUND, name, file);
        } catch (IOException e) {
            reader.findings.add(FindingCode.FILE_UNREADABLE, name, file);
        }
        return new TravelMatrix(reader.times, reader.findings.list());
    }

    /** The text of a file: UTF-8, or windows-1252 as spreadsheets on Windows write it where it is not. */
    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private void readText(String text) {
        if (text.isBlank()) {
            findings.add(FindingCode.FILE_EMPTY, name, "");
            return;
        }
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = firstLine.indexOf(';') >= 0 ? ';' : ',';
        MatrixColumns columns = null;
        long row = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                row = line.getStartingLineNumber();
                if (columns == null) {
                    columns = MatrixColumns.find(line.getFields());
                    if (columns == null) {
                        findings.add(FindingCode.NO_MATRIX, name + "!1", "", String.join(", ", line.getFields()));
                        return;
                    }
                    if (columns.named()) {
                        continue;
                    }
                }
                readRow(line.getFields(), columns, row);
            }
        } catch (CsvParseException broken) {
            findings.add(FindingCode.MATRIX_BROKEN, name + "!" + (row + 1), "");
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot be read.", impossible);
        }
    }

    private void readRow(List<String> cells, MatrixColumns columns, long row) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        String student = id(cells, columns.student(), "student", students, row);
        String company = id(cells, columns.company(), "company", companies, row);
        int minutes = minutes(cells, columns.minutes(), row);
        if (student.isEmpty() || company.isEmpty()) {
            return;
        }
        String earlier = places.putIfAbsent(List.of(student, company), address(columns.student(), row));
        if (earlier != null) {
            findings.add(FindingCode.MATRIX_REPEATED, path(columns.student(), row), student, student, company, earlier);
        } else if (minutes >= 0) {
            times.add(new TravelTime(student, company, minutes, Extra.NONE));
        }
    }

    /** The id in a cell; empty where there is none that the dataset knows, with a finding. */
    private String id(List<String> cells, MatrixColumns.Column column, String kind, Set<String> known, long row) {
        String id = cell(cells, column);
        if (id.isEmpty()) {
            findings.add(FindingCode.MATRIX_CELL_MISSING, path(column, row), "", column.name());
            return "";
        }
        if (!known.contains(id)) {
            findings.add(FindingCode.MATRIX_UNKNOWN_ID, path(column, row), id, column.name(), kind);
            return "";
        }
        return id;
    }

    /** The minutes in a cell; negative where there are none, with a finding. */
    private int minutes(List<String> cells, MatrixColumns.Column column, long row) {
        String text = cell(cells, column);
        if (text.isEmpty()) {
            findings.add(FindingCode.MATRIX_CELL_MISSING, path(column, row), "", column.name());
            return -1;
        }
        if (MatrixColumns.isWhole(text) && Integer.parseInt(text) <= MOST_MINUTES) {
            return Integer.parseInt(text);
        }
        findings.add(FindingCode.MATRIX_BAD_MINUTES, path(column, row), text, 0, MOST_MINUTES);
        return -1;
    }

    private static String cell(List<String> cells, MatrixColumns.Column column) {
        return column.index() < cells.size() ? cells.get(column.index()).strip() : "";
    }

    private String path(MatrixColumns.Column column, long row) {
        return name + "!" + address(column, row);
    }

    private static String address(MatrixColumns.Column column, long row) {
        return column.letter() + row;
    }
}
