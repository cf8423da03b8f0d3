package nl.leerplaats.workbook.sheet.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.table.CellText;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The hidden sheet with what drop-down lists offer: words, and pupils, companies and so on by name. */
public final class ChoiceSheet {

    private static final String NAME = "Keuzelijsten";

    /** Lists of records, each by its name with its number behind it; import understands that as well as either alone. */
    private static final List<String> RECORDS = Stream.of(
                    Layout.STUDENTS, Layout.COMPANIES, Layout.MENTORS, Layout.SUPERVISORS, Layout.SCHOOLS)
            .map(key -> "@" + key)
            .toList();

    private static final List<String> URGENCIES = IntStream.rangeClosed(Student.DEFAULT_URGENCY, Student.MAX_URGENCY)
            .mapToObj(String::valueOf)
            .toList();

    /** Rows below the last that are in the lists too. */
    private static final int ROWS_TO_COME = 500;

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> rows;

    /**
     * The choices for a workbook.
     *
     * @param rows rows that are written, by the key of the sheet
     */
    public ChoiceSheet(Map<String, List<Map<String, Object>>> rows) {
        this.rows = Map.copyOf(rows);
        lists.put("profile", Choices.PROFILES.words());
        lists.put("yesno", Choices.YES_NO.words());
        lists.put("kind", Choices.YEAR_ROWS.words());
        lists.put("grade", List.of("3", "4"));
        lists.put("status", Choices.STATUS.words());
        lists.put("urgency", URGENCIES);
        lists.put("dayPart", Choices.DAY_PARTS.words());
    }

    /** The formula of a list; null where there is none. */
    @Nullable
    String formula(String list) {
        int count = list.startsWith("@")
                ? written(list.substring(1)) + ROWS_TO_COME
                : lists.getOrDefault(list, List.of()).size();
        if (count == 0) {
            return null;
        }
        String column = SheetPlace.letters(columns().indexOf(list));
        return NAME + "!$" + column + "$1:$" + column + "$" + count;
    }

    /** The lists in the order of their columns. */
    private List<String> columns() {
        return Stream.concat(lists.keySet().stream(), RECORDS.stream()).toList();
    }

    private int written(String key) {
        return Math.min(rows.getOrDefault(key, List.of()).size(), NotHeld.MAX_ROWS);
    }

    public void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(NAME);
        int c = 0;
        for (List<String> words : lists.values()) {
            for (int r = 0; r < words.size(); r++) {
                if (Character.isDigit(words.get(r).charAt(0))) {
                    sheet.value(r, c, Integer.valueOf(words.get(r)));
                } else {
                    sheet.value(r, c, words.get(r));
                }
            }
            c++;
        }
        for (String list : RECORDS) {
            records(sheet, c, list.substring(1));
            c++;
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.finish();
    }

    /** Names with numbers of what is written, and formulas that make the same of rows to come. */
    private void records(Worksheet sheet, int c, String key) {
        int written = written(key);
        for (int r = 0; r < written; r++) {
            Map<String, Object> row = rows.getOrDefault(key, List.of()).get(r);
            String id = String.valueOf(row.getOrDefault("id", ""));
            String name = String.valueOf(row.getOrDefault("name", ""));
            sheet.value(r, c, CellText.encode(RecordNames.label(id, name)));
        }
        SheetLayout layout = Layout.getSheet(key);
        List<String> keys = layout.columns().stream().map(SheetColumn::key).toList();
        String start = "'" + layout.name() + "'!$";
        String id = start + SheetPlace.letters(keys.indexOf("id")) + "$";
        String name = start + SheetPlace.letters(keys.indexOf("name")) + "$";
        for (int r = written; r < written + ROWS_TO_COME; r++) {
            String ownId = id + (r + 2);
            String ownName = name + (r + 2);
            sheet.formula(
                    r,
                    c,
                    "IF(" + ownName + "=\"\",CONCATENATE(" + ownId + ",\"\"),IF(" + ownId + "=\"\"," + ownName
                            + ",CONCATENATE(" + ownName + ",\" (\"," + ownId + ",\")\")))");
        }
    }
}
