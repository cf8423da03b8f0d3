package nl.leerplaats.workbook.sheet.row;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.text.Words;
import nl.leerplaats.workbook.table.SheetCell;

/** Tells the rows with a total of a list from those of records: they say so, or hold numbers alone, and lack what a record must have. */
final class TotalRows {

    private static final Set<String> MARKS = Set.of(
            "totaal", "totalen", "subtotaal", "eindtotaal", "total", "totals", "som", "sum", "gemiddelde", "gemiddeld");

    /** Words that may stand behind such a word; a name of a company has others. */
    private static final Set<String> BESIDE = Set.of(
            "aantal",
            "van",
            "de",
            "alle",
            "leerling",
            "leerlingen",
            "bedrijf",
            "bedrijven",
            "leerbedrijf",
            "leerbedrijven",
            "plaats",
            "plaatsen",
            "uren",
            "uur",
            "dagen",
            "lijst",
            "per",
            "week");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");

    private TotalRows() {}

    static boolean isOne(Row row) {
        List<SheetCell> filled =
                row.line().cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return false;
        }
        boolean numbers = filled.size() > 1 && filled.stream().allMatch(TotalRows::isNumber) && isNobody(row);
        return (numbers || isMark(filled.get(0).text()))
                && lacks(row, filled.get(0).text());
    }

    private static boolean isNumber(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER
                || cell.kind() == SheetCell.Kind.TEXT
                        && NUMBER.matcher(cell.text()).matches();
    }

    /** Neither a number nor a name, on a sheet whose rows have one. */
    private static boolean isNobody(Row row) {
        boolean named =
                row.layout().columns().stream().anyMatch(column -> column.key().equals("id"));
        return named && row.id().isEmpty();
    }

    private static boolean isMark(String text) {
        List<String> words = Words.list(text);
        return !words.isEmpty()
                && MARKS.contains(words.get(0))
                && words.stream()
                        .skip(1)
                        .allMatch(word -> BESIDE.contains(word) || word.chars().allMatch(Character::isDigit));
    }

    /** A cell that a record must have is empty, or has the word itself. */
    private static boolean lacks(Row row, String mark) {
        return row.layout().columns().stream()
                .filter(SheetColumn::must)
                .anyMatch(column -> row.cell(column.key()).isEmpty()
                        || !column.key().equals("name")
                                && row.cell(column.key()).text().equals(mark));
    }
}
