package nl.leerplaats.workbook.sheet.read;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.RecordParts;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.CellProblem;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.NumberText;
import nl.leerplaats.workbook.sheet.text.SpanText;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a sheet as objects of the document. An object has the parts of a record of the model, in their order; the columns of a part
 * are found by their paths, and read as their types say.
 */
final class RecordReader {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?i)[,;/.\\s]+|\\b(of|en|or|and)\\b");

    private final ImportContext in;
    private final ContactImport contacts;
    private final PositionImport positions;
    private final Map<String, RecordComponent> parts;
    private final Map<String, OwnPart> own;

    /** Reads a part of an object that one cell does not say. */
    @FunctionalInterface
    interface OwnPart {

        /**
         * The part; null where the row says nothing of it.
         *
         * @param object the parts before it
         * @param path of the part in the document
         */
        @Nullable
        Object read(Row row, ObjectDraft object, String path);
    }

    /**
     * A reader of the rows of a sheet.
     *
     * @param contacts reads contacts, and tells of them once all rows have been read
     * @param kind what record of the model the rows become
     * @param own readers of parts by their names
     */
    RecordReader(ImportContext in, ContactImport contacts, Class<? extends Record> kind, Map<String, OwnPart> own) {
        this.in = in;
        this.contacts = contacts;
        this.positions = new PositionImport(in);
        this.parts = RecordParts.of(kind);
        this.own = Map.copyOf(own);
    }

    /**
     * Reads a row.
     *
     * @param path of the object in the document
     */
    Map<String, Object> read(Row row, String path) {
        in.origins().add(path, row);
        ObjectDraft object = new ObjectDraft();
        parts.forEach((name, part) -> object.put(name, part(row, object, path, name, part.getType())));
        return object.tree();
    }

    private @Nullable Object part(Row row, ObjectDraft object, String path, String name, Class<?> type) {
        OwnPart reader = own.get(name);
        if (reader != null) {
            return reader.read(row, object, path + "." + name);
        }
        if (name.equals("id")) {
            return id(row);
        }
        if (type == Location.class) {
            return positions.read(row);
        }
        if (type == Contact.class) {
            return contacts.read(row, path, name);
        }
        SheetColumn column = row.layout().findPath("." + name).orElse(null);
        return column == null ? inside(row, "." + name + ".") : value(row, column);
    }

    /** The number of a row, or its name where it has none. A row without either is reported. */
    private @Nullable String id(Row row) {
        String id = row.id();
        if (id.isEmpty()) {
            in.cells().missing(row, "id");
            return null;
        }
        return id;
    }

    /** An object of the columns whose paths begin so. */
    private Map<String, Object> inside(Row row, String start) {
        ObjectDraft object = new ObjectDraft();
        for (SheetColumn column : row.layout().columns()) {
            if (column.path().startsWith(start)) {
                object.put(column.path().substring(start.length()), value(row, column));
            }
        }
        return object.tree();
    }

    private @Nullable Object value(Row row, SheetColumn column) {
        String key = column.key();
        CellReader cells = in.cells();
        return switch (column.type()) {
            case TEXT ->
                column.list().isEmpty() ? cells.text(row, key) : cells.reference(row, key, in.names(column.list()));
            case LINE, PHONE, EMAIL, ADDRESS -> cells.line(row, key);
            case WHOLE -> cells.read(row, key, NumberText::whole);
            case DECIMAL -> cells.read(row, key, NumberText::decimal);
            case DURATION -> cells.read(row, key, NumberText::minutes);
            case DATE -> cells.date(row, key);
            case PROFILE -> cells.read(row, key, cell -> profile(cell.text()));
            case TEXTS -> cells.list(row, key, entry -> entry);
            case WEEKDAYS -> cells.weekdays(row, key);
            case PROFILES -> cells.list(row, key, RecordReader::profile);
            case MODES -> cells.list(row, key, entry -> Choices.MODES.get(entry).name());
            case COMPANIES -> companies(row, key);
            case SCHOOLS -> cells.list(row, key, in.schools()::resolve);
            case RANGES -> cells.list(row, key, RecordReader::range);
            case TIME, YESNO, DAYS, CHOICE, ACCREDITATIONS ->
                throw new IllegalStateException("The column (" + key + ") has code of its own.");
        };
    }

    /** The code of a profile by code or name. */
    static String profile(String word) throws CellProblem {
        return Choices.PROFILES.get(word).code();
    }

    /** Numbers of days: {@code 2 of 3}. In a Dutch office program {@code 2,3} becomes a number, which nobody means here. */
    static @Nullable List<BigDecimal> numbers(ImportContext in, Row row, String key) {
        return in.cells().read(row, key, cell -> {
            List<BigDecimal> result = new ArrayList<>();
            for (String word : BETWEEN_NUMBERS.split(cell.text(), -1)) {
                if (!word.isBlank()) {
                    if (!word.chars().allMatch(Character::isDigit)) {
                        throw new CellProblem(FindingCode.NOT_DIGITS, cell.text());
                    }
                    result.add(new BigDecimal(word));
                }
            }
            return result;
        });
    }

    /** Companies that a pupil wishes for or cannot go to; what is gone from its sheet is left out, for the rest is as it should be. */
    private @Nullable List<String> companies(Row row, String key) {
        List<String> named = in.cells().list(row, key, in.companies()::resolve);
        if (named == null) {
            return null;
        }
        Set<String> gone = new LinkedHashSet<>(named);
        gone.removeIf(id -> !in.isGone(id, in.companies()));
        String kind = in.companies().kind();
        gone.forEach(id -> in.cells().warn(row, key, FindingCode.WISH_LAPSED, id, kind));
        return named.stream().filter(id -> !gone.contains(id)).toList();
    }

    private static Map<String, Object> range(String entry) throws CellProblem {
        SpanText span = SpanText.ofDates(entry);
        return new ObjectDraft()
                .put("from", String.valueOf(span.from()))
                .put("to", String.valueOf(span.to()))
                .tree();
    }
}
