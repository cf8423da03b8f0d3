package nl.leerplaats.data.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.table.Cell;
import nl.leerplaats.data.table.CellText;
import org.jspecify.annotations.Nullable;

/** How somebody is reached: columns that may all be empty, for papers and lists. */
final class ContactImport {

    private static final String GUARDIAN = "guardian";

    private final ImportContext in;
    private final Map<String, Integer> mended = new LinkedHashMap<>();
    private final Map<String, SheetPlace> mendedFirst = new LinkedHashMap<>();

    ContactImport(ImportContext in) {
        this.in = in;
    }

    /** The guardian of a pupil's row; null where nothing is known. */
    @Nullable
    Map<String, Object> guardian(Row row) {
        return contact(row, GUARDIAN + "Person", GUARDIAN);
    }

    /** The contact of any other row; null where nothing is known. */
    @Nullable
    Map<String, Object> contact(Row row) {
        return contact(row, "contactPerson", "");
    }

    private @Nullable Map<String, Object> contact(Row row, String person, String start) {
        Draft contact = new Draft()
                .put("person", text(row, person))
                .put("phone", phone(row, key(start, "phone")))
                .put("email", text(row, key(start, "email")))
                .put("address", text(row, key(start, "address")));
        return contact.tree().isEmpty() ? null : contact.tree();
    }

    private static String key(String start, String part) {
        return start.isEmpty() ? part : start + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    /** A telephone number, or more than one where there are more columns. */
    private @Nullable String phone(Row row, String key) {
        return joined(row, key, cell -> {
            PhoneText phone = PhoneText.of(cell, row.header().source());
            if (phone.mended()) {
                mended.merge(key, 1, Integer::sum);
                mendedFirst.putIfAbsent(key, row.place(key));
            }
            return phone.text();
        });
    }

    /** A text on one line, of one column or more; null where there is none. */
    @Nullable
    String text(Row row, String key) {
        return joined(row, key, cell -> CellText.oneLine(cell.text()));
    }

    /** What cannot be read is told and left out: nothing depends on it, so it is no reason to refuse a file. */
    private @Nullable String joined(Row row, String key, Function<Cell, String> text) {
        boolean isPhone = row.layout().getColumn(key).type().equals("phone");
        Set<String> texts = new LinkedHashSet<>();
        for (Cell cell : row.cells(key)) {
            if (cell.kind() == Cell.Kind.BROKEN || isPhone && !PhoneText.isIn(cell)) {
                in.cells().report(row, key, FindingCode.NOT_A_CONTACT, cell.text());
            } else {
                texts.add(text.apply(cell));
            }
        }
        boolean beside = isPhone || row.header().beside().contains(key);
        return texts.isEmpty()
                ? null
                : String.join(beside ? row.layout().getColumn(key).joiner() : " ", texts);
    }

    /** Tells, once all rows have been read, how many telephone numbers got back what an office program took from them. */
    void report() {
        mended.forEach((key, count) -> {
            SheetPlace first = mendedFirst.get(key);
            if (first != null) {
                in.cells().report(first, FindingCode.PHONES_MENDED, count);
            }
        });
        mended.clear();
        mendedFirst.clear();
    }
}
