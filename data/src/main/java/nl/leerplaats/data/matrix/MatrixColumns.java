package nl.leerplaats.data.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where student, company and minutes stand in a row.
 *
 * @param student column of the student's id
 * @param company column of the company's id
 * @param minutes column of the minutes
 * @param named the first row has the names of the columns
 */
record MatrixColumns(Column student, Column company, Column minutes, boolean named) {

    private static final Set<String> STUDENT = Set.of("student", "studentid", "leerling", "leerlingid");
    private static final Set<String> COMPANY =
            Set.of("company", "companyid", "bedrijf", "bedrijfid", "leerbedrijf", "leerbedrijfid");
    private static final Set<String> MINUTES = Set.of("minutes", "minuten", "reistijd", "reisminuten", "traveltime");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private static final int LETTERS = 26;

    /**
     * A column.
     *
     * @param index number from 0
     * @param name name in the first row, or a number from 1 where there are no names
     */
    record Column(int index, String name) {

        /** Its letters in a spreadsheet: A, B, ..., Z, AA. */
        String letter() {
            StringBuilder letters = new StringBuilder();
            for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
            }
            return letters.toString();
        }
    }

    /** The columns that a first row names, or the first three where it is a row like the others; null where it is neither. */
    static @Nullable MatrixColumns find(List<String> first) {
        Column student = find(first, STUDENT);
        Column company = find(first, COMPANY);
        Column minutes = find(first, MINUTES);
        if (student != null && company != null && minutes != null) {
            return new MatrixColumns(student, company, minutes, true);
        }
        boolean isRow = first.size() == 3 && isWhole(first.get(2).strip());
        return isRow ? new MatrixColumns(new Column(0, "1"), new Column(1, "2"), new Column(2, "3"), false) : null;
    }

    private static @Nullable Column find(List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            String letters =
                    NO_LETTER.matcher(names.get(i).toLowerCase(Locale.ROOT)).replaceAll("");
            if (known.contains(letters)) {
                return new Column(i, names.get(i).strip());
            }
        }
        return null;
    }

    /** Tells whether a text is a whole number of at most nine digits. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }
}
