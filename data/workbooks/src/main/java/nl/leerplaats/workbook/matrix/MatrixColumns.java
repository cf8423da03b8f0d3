package nl.leerplaats.workbook.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.SheetPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where student, company and minutes stand in a row.
 *
 * @param student column of the student's id
 * @param company column of the company's id
 * @param minutes column of the minutes
 */
record MatrixColumns(Column student, Column company, Column minutes) {

    private static final Set<String> STUDENT = Set.of("student", "studentid", "leerling", "leerlingid");
    private static final Set<String> COMPANY =
            Set.of("company", "companyid", "bedrijf", "bedrijfid", "leerbedrijf", "leerbedrijfid");
    private static final Set<String> MINUTES = Set.of("minutes", "minuten", "reistijd", "reisminuten", "traveltime");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    /**
     * A column.
     *
     * @param index number from 0
     * @param name name in the first row, or a number from 1 where there are no names
     */
    record Column(int index, String name) {

        /** Its letters in a spreadsheet: A, B, ..., Z, AA. */
        String letter() {
            return SheetPlace.letters(index);
        }
    }

    /** The columns that a row names; null where it does not name all three. */
    static @Nullable MatrixColumns findNamed(List<String> row) {
        Column student = find(row, STUDENT);
        Column company = find(row, COMPANY);
        Column minutes = find(row, MINUTES);
        return student == null || company == null || minutes == null
                ? null
                : new MatrixColumns(student, company, minutes);
    }

    /** The first three columns, where the first row is a row like the others; null where it is not. */
    static @Nullable MatrixColumns findUnnamed(List<String> first) {
        boolean isRow = first.size() == 3 && isWhole(first.get(2));
        return isRow ? new MatrixColumns(new Column(0, "1"), new Column(1, "2"), new Column(2, "3")) : null;
    }

    private static @Nullable Column find(List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            String letters =
                    NO_LETTER.matcher(names.get(i).toLowerCase(Locale.ROOT)).replaceAll("");
            if (known.contains(letters)) {
                return new Column(i, names.get(i));
            }
        }
        return null;
    }

    /** Tells whether a text is a whole number of at most nine digits. */
    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }
}
