package nl.leerplaats.workbook.sheet.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.PersonText;
import nl.leerplaats.workbook.sheet.text.PhoneText;
import nl.leerplaats.workbook.table.CellText;
import nl.leerplaats.workbook.table.SheetCell;
import org.jspecify.annotations.Nullable;

/** How somebody is reached: columns that may all be empty, for papers and lists. */
final class ContactImport {

    /** Between telephones, and between addresses. */
    private static final String BESIDE = " / ";

    private final ImportContext in;
    private final Counted mended = new Counted();
    private final Counted split = new Counted();

    ContactImport(ImportContext in) {
        this.in = in;
    }

    /**
     * A contact; null where nothing is known.
     *
     * @param path of the record in the document
     * @param name of the contact in the record
     */
    @Nullable
    Map<String, Object> read(Row row, String path, String name) {
        String personKey = key(row, name, "person");
        String phoneKey = key(row, name, "phone");
        String emailKey = key(row, name, "email");
        CellReader cells = in.cells();
        Set<String> people = new LinkedHashSet<>();
        Set<String> phones = cells.lines(row, phoneKey, cell -> phone(row, phoneKey, cell));
        Set<String> emails = cells.lines(row, emailKey, cell -> CellText.oneLine(cell.text()));
        for (String text : cells.lines(row, personKey, cell -> phone(row, personKey, cell))) {
            PersonText person = PersonText.of(text);
            if (!person.name().isEmpty()) {
                people.add(person.name());
            }
            String own = path + "." + name;
            add(person.phones(), phones, own + ".phone", row, personKey);
            add(person.emails(), emails, own + ".email", row, personKey);
        }
        ObjectDraft contact = new ObjectDraft()
                .put("person", CellReader.joined(row, personKey, people))
                .put("phone", phones.isEmpty() ? null : String.join(BESIDE, phones))
                .put("email", emails.isEmpty() ? null : String.join(BESIDE, emails))
                .put("address", cells.line(row, key(row, name, "address")));
        return contact.tree().isEmpty() ? null : contact.tree();
    }

    private static String key(Row row, String name, String part) {
        return row.layout().getPath("." + name + "." + part).key();
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

    /** A text in which a telephone number that lost its zero has it back. */
    private String phone(Row row, String key, SheetCell cell) {
        PhoneText phone = PhoneText.of(cell);
        if (phone.mended()) {
            mended.count(key, row.place(key));
        }
        return phone.text();
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
