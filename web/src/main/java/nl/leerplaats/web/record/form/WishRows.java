package nl.leerplaats.web.record.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows in each of which the name of a company stands. */
final class WishRows {

    static final String PREFERENCES = "preferences";
    static final String EXCLUSIONS = "exclusions";

    private static final String COMPANY = "company";

    private WishRows() {}

    static void put(Map<String, String> values, String list, List<String> ids, CompanyNames names) {
        FormRows.put(values, list, ids, id -> id, (row, id) -> values.put(row + COMPANY, names.show(id)));
    }

    static List<String> read(FieldReader in, String list, List<String> now, CompanyNames names) {
        Set<String> taken = new LinkedHashSet<>();
        return FormRows.read(in, list, now, id -> id, (row, before) -> one(in, row + COMPANY, before, names, taken));
    }

    private static @Nullable String one(
            FieldReader in, String field, @Nullable String before, CompanyNames names, Set<String> taken) {
        String typed = in.fields().get(field);
        boolean same = before != null && FieldReader.tidy(typed).equals(FieldReader.tidy(names.show(before)));
        List<String> found = same ? List.of(before) : names.find(typed);
        if (found.size() != 1) {
            in.problem(field, found.isEmpty() ? "noCompany" : "whichCompany", found.size());
            return null;
        }
        if (!taken.add(found.get(0))) {
            in.problem(field, "twice");
            return null;
        }
        return found.get(0);
    }
}
