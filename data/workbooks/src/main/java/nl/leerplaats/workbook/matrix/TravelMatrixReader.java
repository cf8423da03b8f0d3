package nl.leerplaats.workbook.matrix;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.workbook.table.CsvReading;
import nl.leerplaats.workbook.table.Line;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;

/**
 * Reads measured travel times: a CSV file, as {@link CsvReading} reads them all, with student id, company id and minutes, one pair on a row. A row
 * with names may put the columns in any order and have others beside them; above it may stand a title.
 */
public final class TravelMatrixReader {

    private static final int MOST_MINUTES = TravelTime.UNREACHABLE;

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
        FindingCollector broken = new FindingCollector();
        try {
            Optional<SheetTable> table = CsvReading.read(file, broken);
            broken.list().forEach(reader::addBroken);
            table.ifPresent(reader::readTable);
        } catch (NoSuchFileException e) {
            reader.findings.add(FindingCode.FILE_NOT_FOUND, name, file);
        } catch (IOException e) {
            reader.findings.add(FindingCode.FILE_UNREADABLE, name, file);
        }
        return new TravelMatrix(reader.times, reader.findings.list());
    }

    /** What the reader of CSV files finds, in the words of travel times: a file that it cannot read from the start on is none of these. */
    private void addBroken(Finding finding) {
        if (finding.code() != FindingCode.BROKEN_CSV || !(finding.place() instanceof SheetPlace place)) {
            findings.add(finding);
        } else if (place.row() <= 1) {
            findings.add(FindingCode.NO_MATRIX, name + "!1", "", "");
        } else {
            findings.add(FindingCode.MATRIX_BROKEN, name + "!" + place.row(), "");
        }
    }

    private void readTable(SheetTable table) {
        List<Line> lines = table.lines();
        if (lines.isEmpty()) {
            findings.add(FindingCode.FILE_EMPTY, name, "");
            return;
        }
        for (int i = 0; i < table.firstLines().size(); i++) {
            MatrixColumns named = MatrixColumns.findNamed(texts(lines.get(i)));
            if (named != null) {
                readRows(lines.subList(i + 1, lines.size()), named);
                return;
            }
        }
        List<String> first = texts(lines.get(0));
        MatrixColumns columns = MatrixColumns.findUnnamed(first);
        if (columns == null) {
            findings.add(FindingCode.NO_MATRIX, name + "!" + lines.get(0).number(), "", String.join(", ", first));
        } else {
            readRows(lines, columns);
        }
    }

    private void readRows(List<Line> lines, MatrixColumns columns) {
        lines.forEach(line -> readRow(texts(line), columns, line.number()));
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(SheetCell::text).toList();
    }

    private void readRow(List<String> cells, MatrixColumns columns, long row) {
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
            findings.add(FindingCode.MATRIX_UNKNOWN_ID, path(column, row), shown(id, kind), column.name(), kind);
            return "";
        }
        return id;
    }

    /** Numbers of pupils that look like citizen service numbers are not repeated: no scan has looked at this file. */
    private static String shown(String id, String kind) {
        return kind.equals("student") ? CitizenNumbers.mask(id) : id;
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
        return column.index() < cells.size() ? cells.get(column.index()) : "";
    }

    private String path(MatrixColumns.Column column, long row) {
        return name + "!" + address(column, row);
    }

    private static String address(MatrixColumns.Column column, long row) {
        return column.letter() + row;
    }
}
