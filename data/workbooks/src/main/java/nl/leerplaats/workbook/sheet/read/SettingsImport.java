package nl.leerplaats.workbook.sheet.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.Settings;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.NumberText;

/** The settings of a book. */
final class SettingsImport {

    private static final String VALUE = "value";

    private SettingsImport() {}

    /** Reads the rows into the document. */
    static void read(ImportContext in, String bookName, ObjectDraft dataset) {
        Map<String, Object> weights = new LinkedHashMap<>();
        String name = bookName;
        for (Row row : in.rows().of(Layout.SETTINGS)) {
            String setting = in.cells().text(row, "name");
            String path = setting == null ? null : Settings.findPath(setting);
            if (setting == null || row.cell(VALUE).isEmpty() && path != null) {
                continue;
            }
            if (path == null) {
                String known = String.join(", ", Settings.known());
                in.cells().report(row, "name", FindingCode.UNKNOWN_SETTING, setting, known);
                continue;
            }
            in.origins().add("$." + path, row, VALUE);
            if (path.equals(Settings.NAME_PATH)) {
                String value = in.cells().text(row, VALUE);
                name = value == null ? name : value;
            } else if (path.equals(Settings.AS_OF_PATH)) {
                dataset.put(path, in.cells().date(row, VALUE));
            } else {
                Object weight = in.cells().read(row, VALUE, NumberText::whole);
                if (weight != null) {
                    weights.put(path.substring(Settings.WEIGHTS.length()), weight);
                }
            }
        }
        dataset.put("name", name);
        dataset.put("weights", weights.isEmpty() ? null : weights);
    }

    /** Paths of the settings that have no row; of the name also where nothing stands there. */
    static Set<String> absent(List<Row> rows) {
        Set<String> result = new LinkedHashSet<>(List.of(Settings.NAME_PATH, Settings.AS_OF_PATH));
        for (CostTerm term : CostTerm.values()) {
            result.add(Settings.WEIGHTS + term.key());
        }
        for (Row row : rows) {
            String path = Settings.findPath(row.cell("name").text());
            if (path != null
                    && !(path.equals(Settings.NAME_PATH) && row.cell(VALUE).isEmpty())) {
                result.remove(path);
            }
        }
        return result;
    }
}
