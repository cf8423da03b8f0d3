package nl.leerplaats.data.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** Between telephones, and between addresses. */
    private static final String BESIDE = " / ";

    private static final String GUARDIAN = "guardian";

    private final ImportContext in;
    private final Counted mended = new Counted();
    private final Counted split = new Counted();

    ContactImport(ImportContext in) {
        this.in = in;
    }

    /**
     * The guardian of a pupil's row; null where nothing is known.
     *
     * @param path of the pupil in the document
     */
    @Nullable
    Map<String, Object> guardian(Row row, String path) {
        return contact(row, path + "." + GUARDIAN, GUARDIAN + "Person", GUARDIAN);
    }

    /**
     * The contact of any other row; null where nothing is known.
     *
     * @param path of the record in the document
     */
    @Nullable
    Map<String, Object> contact(Row row, String path) {
        return contact(row, path + ".contact", "contactPerson", "");
    }

    private @Nullable Map<String, Object> contact(Row row, String path, String personKey, String start) {
        String phoneKey = key(start, "phone");
        String emailKey = key(start, "email");
        Set<String> people = new LinkedHashSet<>();
        Set<String> phones = texts(row, phoneKey, cell -> phone(row, phoneKey, cell));
        Set<String> emails = texts(row, emailKey, cell -> CellText.oneLine(cell.text()));
        for (String text : texts(row, personKey, cell -> phone(row, personKey, cell))) {
            PersonText person = PersonText.of(text);
            if (!person.name().isEmpty()) {
                people.add(person.name());
            }
            add(person.phones(), phones, path + ".phone", row, personKey);
            add(person.emails(), emails, path + ".email", row, personKey);
        }
        Draft contact = new Draft()
                .put("person", joined(row, personKey, people))
                .put("phone", phones.isEmpty() ? null : String.join(BESIDE, phones))
                .put("email", emails.isEmpty() ? null : String.join(BESIDE, emails))
                .put("address", text(row, key(start, "address")));
        return contact.tree().isEmpty() ? null : contact.tree();
    }

    /** What stood in the cell of a person goes where it belongs; where it is all there is, it is told at that cell. */
    private void add(List<String> found, Set<String> others, String path, Row row, String key) {
        if (!found.isEmpty()) {
            split.count(key, row.place(key));
            if (others.isEmpty()) {
                in.origins().add(path, row, key);
            }
            others.addAll(found);
        }
    }

    private static String key(String start, String part) {
        return start.isEmpty() ? part : start + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    /** A text in which a telephone number that lost its zero has it back. */
    private String phone(Row row, String key, Cell cell) {
        PhoneText phone = PhoneText.of(cell);
        if (phone.mended()) {
            mended.count(key, row.place(key));
        }
        return phone.text();
    }

    /** A text on one line, of one column or more; null where there is none. */
    @Nullable
    String text(Row row, String key) {
        return joined(row, key, texts(row, key, cell -> CellText.oneLine(cell.text())));
    }

    /** What cannot be read is told and left out: nothing depends on it, so it is no reason to refuse a file. */
    private Set<String> texts(Row row, String key, Function<Cell, String> text) {
        boolean isPhone = row.layout().getColumn(key).type().equals("phone");
        Set<String> texts = new LinkedHashSet<>();
        for (Cell cell : row.cells(key)) {
            if (cell.kind() == Cell.Kind.BROKEN || isPhone && !PhoneText.isIn(cell)) {
                in.cells().report(row, key, FindingCode.NOT_A_CONTACT, cell.text());
            } else {
                texts.add(text.apply(cell));
            }
        }
        return texts;
    }

    private static @Nullable String joined(Row row, String key, Set<String> texts) {
        boolean beside = row.header().beside().contains(key);
        return texts.isEmpty()
                ? null
                : String.join(beside ? row.layout().getColumn(key).joiner() : " ", texts);
    }

    /** Tells, once all rows have been read, how many telephone numbers were mended, and how many stood in the cell of a name. */
    void report() {
        mended.report(FindingCode.PHONES_MENDED, in.cells());
        split.report(FindingCode.CONTACTS_SPLIT, in.cells());
    }

    /** Cells of each column to which something was done, and the first of them. */
    private static final class Counted {

        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<String, SheetPlace> first = new LinkedHashMap<>();

        void count(String key, SheetPlace place) {
            counts.merge(key, 1, Integer::sum);
            first.putIfAbsent(key, place);
        }

        void report(FindingCode code, CellReader cells) {
            first.forEach((key, place) -> cells.report(place, code, counts.getOrDefault(key, 0)));
            counts.clear();
            first.clear();
        }
    }
}
