package nl.leerplaats.workbook.sheet.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.CellType;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.text.CellProblem;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.DateText;
import nl.leerplaats.workbook.sheet.text.ListText;
import nl.leerplaats.workbook.sheet.text.PhoneText;
import nl.leerplaats.workbook.sheet.text.WeekdayText;
import nl.leerplaats.workbook.table.CellText;
import nl.leerplaats.workbook.table.SheetCell;
import org.jspecify.annotations.Nullable;

/** Reads cells as values of the document; what cannot be read gives a finding at its cell and no value. */
public final class CellReader {

    private final FindingCollector findings;
    private final Origins origins;

    public CellReader(FindingCollector findings, Origins origins) {
        this.findings = findings;
        this.origins = origins;
    }

    /** Makes a value of a cell that is not empty. */
    @FunctionalInterface
    public interface Parser<T> {
        T parse(SheetCell cell) throws CellProblem;
    }

    /** Makes a value of an entry of a list. */
    @FunctionalInterface
    public interface EntryParser<T> {
        T parse(String entry) throws CellProblem;
    }

    /** The value of a column; null where the cell is empty or cannot be read. */
    public <T> @Nullable T read(Row row, String key, Parser<T> parser) {
        SheetCell cell = row.cell(key);
        try {
            if (cell.isEmpty()) {
                if (row.layout().getColumn(key).must()) {
                    missing(row, key);
                }
                return null;
            }
            if (cell.kind() == SheetCell.Kind.BROKEN) {
                throw new CellProblem(FindingCode.BROKEN_CELL, cell.text());
            }
            return parser.parse(cell);
        } catch (CellProblem problem) {
            report(row, key, problem.code(), problem.value(), problem.arguments());
            return null;
        }
    }

    @Nullable
    public String text(Row row, String key) {
        return read(row, key, SheetCell::text);
    }

    /** A text on one line, of one column or more, that no plan depends on; null where there is none. */
    @Nullable
    public String line(Row row, String key) {
        return joined(row, key, lines(row, key, cell -> CellText.oneLine(cell.text())));
    }

    /** The texts of one column or more; what cannot be read is told and left out, for it is no reason to refuse a file. */
    public Set<String> lines(Row row, String key, Function<SheetCell, String> text) {
        boolean isPhone = row.layout().getColumn(key).type() == CellType.PHONE;
        Set<String> texts = new LinkedHashSet<>();
        for (SheetCell cell : row.cells(key)) {
            if (cell.kind() == SheetCell.Kind.BROKEN || isPhone && !PhoneText.isIn(cell)) {
                report(row, key, FindingCode.NOT_A_CONTACT, cell.text());
            } else {
                texts.add(text.apply(cell));
            }
        }
        return texts;
    }

    /** The texts of a column together; null where there are none. */
    public static @Nullable String joined(Row row, String key, Set<String> texts) {
        boolean beside = row.header().beside().contains(key);
        return texts.isEmpty()
                ? null
                : String.join(beside ? row.layout().getColumn(key).type().joiner() : " ", texts);
    }

    @Nullable
    public String date(Row row, String key) {
        LocalDate date =
                read(row, key, cell -> DateText.parse(cell, row.header().source()));
        return date == null ? null : date.toString();
    }

    /** The entries of a list; one that cannot be read gives a finding and is left out. */
    public <T> @Nullable List<T> list(Row row, String key, EntryParser<T> parser) {
        return read(row, key, cell -> entries(row, key, split(cell), parser));
    }

    private static List<String> split(SheetCell cell) {
        return ListText.isNone(cell.text()) ? List.of() : ListText.split(cell.text());
    }

    /** Weekdays, also without commas or as {@code ma t/m do}. */
    @Nullable
    public List<String> weekdays(Row row, String key) {
        return read(
                row,
                key,
                cell -> entries(
                        row,
                        key,
                        WeekdayText.split(cell.text()),
                        entry -> Choices.WEEKDAYS.get(entry).name()));
    }

    private <T> List<T> entries(Row row, String key, List<String> entries, EntryParser<T> parser) {
        List<T> result = new ArrayList<>();
        for (String entry : entries) {
            try {
                result.add(parser.parse(entry));
            } catch (CellProblem problem) {
                report(row, key, problem.code(), problem.value(), problem.arguments());
            }
        }
        return result;
    }

    /** Reports that a cell is empty that has to be filled. */
    public void missing(Row row, String key) {
        report(
                row,
                key,
                FindingCode.MISSING_CELL,
                "",
                row.layout().getColumn(key).header());
    }

    /** Reports something about a cell. */
    public void report(Row row, String key, FindingCode code, Object value, Object... arguments) {
        findings.add(code, row.place(key), value, arguments);
        origins.report(row, key);
    }

    /** Warns of a cell that is read as it stands: what else is found there is told too. */
    public void warn(Row row, String key, FindingCode code, Object value, Object... arguments) {
        findings.add(code, row.place(key), value, arguments);
    }

    /** Notes that the document has a sum where the cell has a part of it. */
    public void sum(Row row, String key, CellSum sum) {
        origins.addSum(row, key, sum);
    }

    /** Reports something about a sheet. */
    public void report(SheetPlace sheet, FindingCode code, Object... arguments) {
        findings.add(code, sheet, "", arguments);
    }

    /** A reference by number or name; the only record where the cell is empty and there is one. */
    @Nullable
    public String reference(Row row, String key, RecordNames names) {
        String id = read(row, key, cell -> names.resolve(cell.text()));
        if (id == null
                && row.cell(key).isEmpty()
                && !row.layout().getColumn(key).must()) {
            return Optional.of(names.only()).filter(only -> !only.isEmpty()).orElse(null);
        }
        return id;
    }
}
