package nl.leerplaats.workbook.sheet.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.workbook.sheet.text.CellProblem;
import nl.leerplaats.workbook.sheet.text.Words;

/** The records of a kind by number and by name, so that a cell may name one either way. */
public final class RecordNames {

    private final String kind;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();

    /** Names of records of a kind as the findings call it, for example {@code company}. */
    public RecordNames(String kind) {
        this.kind = kind;
    }

    /** What is shown of a record where one is chosen: its name with its number in brackets, or its number alone. */
    public static String label(String id, String name) {
        return name.isEmpty() || Words.normal(name).equals(Words.normal(id)) ? id : name + " (" + id + ")";
    }

    /** The name of a record; its id where it has none. */
    public String nameOf(String id) {
        return names.getOrDefault(id, id);
    }

    /** Tells whether a text is the name of a record, its number, or both. */
    public boolean isCalled(String id, String text) {
        return byName.getOrDefault(Words.normal(text), Set.of()).contains(id);
    }

    public void add(String id, String name) {
        if (!id.isEmpty()) {
            ids.add(id);
            names.putIfAbsent(id, name.isEmpty() ? id : name);
            byName.computeIfAbsent(Words.normal(label(id, name)), key -> new LinkedHashSet<>())
                    .add(id);
            byName.computeIfAbsent(Words.normal(id), key -> new LinkedHashSet<>())
                    .add(id);
            byName.computeIfAbsent(Words.normal(name), key -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    /** What kind of records these are. */
    public String kind() {
        return kind;
    }

    /** Tells whether there is a record with this id. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /** The only id, where there is one record; empty otherwise. */
    public String only() {
        return ids.size() == 1 ? ids.iterator().next() : "";
    }

    /** The id that a number or a name stands for; the text itself where nothing has it, which the checks across records tell. */
    public String resolve(String text) throws CellProblem {
        if (ids.contains(text)) {
            return text;
        }
        Set<String> named = byName.getOrDefault(Words.normal(text), Set.of());
        if (named.size() > 1) {
            throw new CellProblem(FindingCode.AMBIGUOUS_NAME, text, kind, String.join(", ", named));
        }
        return named.isEmpty() || Words.normal(text).isEmpty()
                ? text
                : named.iterator().next();
    }
}
