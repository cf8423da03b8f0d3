package nl.leerplaats.data.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.table.Cell;
import nl.leerplaats.data.table.Line;
import nl.leerplaats.data.table.Table;

/** Looks for citizen service numbers in every column of a sheet, read or not, and names the column without repeating one of them. */
final class CitizenNumberScan {

    /** Names of columns in which such numbers stand, also where an office program has cut a zero at their start. */
    private static final List<String> NAMES = List.of(
            "bsn", "burgerservicenummer", "sofinummer", "sofi", "pgn", "persoonsgebondennummer", "onderwijsnummer");

    private CitizenNumberScan() {}

    /** Adds a finding for each column that holds such numbers. */
    static void look(Table table, FindingCollector findings) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, Line> first = new TreeMap<>();
        Line head =
                table.lines().isEmpty() ? new Line(1, List.of()) : table.lines().get(0);
        List<Boolean> named = head.cells().stream()
                .map(cell -> NAMES.contains(Words.normal(cell.text())))
                .toList();
        for (Line line : table.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                Cell cell = line.cell(i);
                boolean byName = line.number() != head.number() && i < named.size() && named.get(i);
                if (!cell.isEmpty() && (byName || CitizenNumbers.isIn(cell.text()))) {
                    counts.merge(i, 1, Integer::sum);
                    first.putIfAbsent(i, line);
                }
            }
        }
        counts.forEach((index, count) -> {
            String header = head.cell(index).text();
            int row = first.getOrDefault(index, head).number();
            SheetPlace place = SheetPlace.of(table.name(), row, index, header);
            String shown = header.isEmpty() ? place.column() : header;
            findings.add(FindingCode.BSN_COLUMN, place, "", shown, count);
        });
    }
}
