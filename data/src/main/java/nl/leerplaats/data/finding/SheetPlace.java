package nl.leerplaats.data.finding;

/**
 * A place in a workbook, or in a CSV file that stands for a sheet.
 *
 * @param sheet name of the sheet or the file
 * @param row row as the office program numbers it, from 1; 0 for the sheet as a whole
 * @param column letters of the column, for example {@code AB}; empty for the row as a whole
 * @param header what stands above the column; empty where nothing does
 */
public record SheetPlace(String sheet, int row, String column, String header) implements Place {

    /** The file as a whole. */
    public static final SheetPlace BOOK = new SheetPlace("", 0, "", "");

    private static final int LETTERS = 26;

    private static final int MAX_TEXT = 60;

    public SheetPlace {
        sheet = shown(sheet);
        header = shown(header);
    }

    /** A sheet as a whole. */
    public static SheetPlace of(String sheet) {
        return new SheetPlace(sheet, 0, "", "");
    }

    /** A row as a whole. */
    public static SheetPlace of(String sheet, int row) {
        return new SheetPlace(sheet, row, "", "");
    }

    /**
     * A cell.
     *
     * @param index column from 0
     */
    public static SheetPlace of(String sheet, int row, int index, String header) {
        return new SheetPlace(sheet, row, letters(index), header);
    }

    /** The letters of a column, from 0: A, B, to Z, AA. */
    public static String letters(int index) {
        StringBuilder result = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            result.insert(0, (char) ('A' + rest % LETTERS));
        }
        return result.toString();
    }

    /** The place as a formula names it, for example {@code Leerlingen!D12}; {@code Leerlingen!12} for a row. */
    public String address() {
        return row == 0 ? sheet + (column.isEmpty() ? "" : "!" + column) : sheet + "!" + column + row;
    }

    private static String shown(String text) {
        String masked = CitizenNumbers.mask(text.replaceAll("\\s+", " "));
        return masked.length() <= MAX_TEXT ? masked : masked.substring(0, MAX_TEXT - 1) + "\u2026";
    }
}
