package nl.leerplaats.data.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.SheetPlace;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The hidden sheet with what drop-down lists offer; lists of pupils, companies and so on point at their own sheets. */
final class ChoiceSheet {

    private static final String NAME = "Keuzelijsten";

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Integer> lastRows;

    /**
     * The choices for a workbook.
     *
     * @param lastRows last row of each sheet that a list may point at, by the key of the sheet
     */
    ChoiceSheet(Map<String, Integer> lastRows) {
        this.lastRows = Map.copyOf(lastRows);
        lists.put("profile", Choices.PROFILES.words());
        lists.put("yesno", Choices.YES_NO.words());
        lists.put("kind", Choices.YEAR_ROWS.words());
        lists.put("grade", List.of("3", "4"));
    }

    /** The formula of a list; null where there is none. */
    @Nullable
    String formula(String list) {
        if (list.startsWith("@")) {
            String key = list.substring(1);
            return "'" + Layout.getSheet(key).name() + "'!$A$2:$A$" + lastRows.getOrDefault(key, 1);
        }
        List<String> words = lists.get(list);
        if (words == null) {
            return null;
        }
        String column = SheetPlace.letters(List.copyOf(lists.keySet()).indexOf(list));
        return NAME + "!$" + column + "$1:$" + column + "$" + words.size();
    }

    void write(Workbook workbook) throws IOException {
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
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.finish();
    }
}
