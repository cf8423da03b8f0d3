package nl.leerplaats.data.format;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.FormatName;
import nl.leerplaats.data.format.json.Json;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.ListReader;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.Values;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document of changes strictly (docs/data-format.md, changes). Whether a change fits is not looked at: that depends on the dataset, and one
 * that does not fit is set aside.
 */
public final class ChangesReader {

    private static final Field<String> ID = Field.required("id", Values::id);
    private static final Field<Instant> AT = Field.required("at", Values::instant);
    private static final Field<String> BY = Field.optional("by", Values::text);
    private static final Field<String> NOTE = Field.optional("note", Values::text);
    private static final Field<ChangeKind> KIND = Field.required("kind", ChangesReader::kind);

    /** What every change has, whatever its kind. */
    private static final List<String> COMMON =
            List.of(ID.key(), AT.key(), BY.key(), NOTE.key(), KIND.key(), Shape.EXTRA.key());

    /** Every kind in one: the kind is known only at the end, for keys come in any order. */
    private static final Shape CHANGE = Shape.of(
            ID,
            AT,
            BY,
            NOTE,
            KIND,
            ChangeFields.STUDENT_ID,
            ChangeFields.COMPANY_ID,
            ChangeFields.SUPERVISOR_ID,
            ChangeFields.MENTOR_ID,
            ChangeFields.FROM,
            ChangeFields.UNTIL,
            ChangeFields.PROFILE,
            ChangeFields.PLACES,
            ChangeFields.HOME,
            ChangeFields.TRAVEL,
            ChangeFields.HOURS,
            ChangeFields.DAYS,
            ChangeFields.WEIGHTS,
            ChangeFields.SCHOOL,
            ChangeFields.CALENDAR,
            ChangeFields.STUDENT,
            ChangeFields.COMPANY,
            ChangeFields.SUPERVISOR);

    private static final Field<String> FORMAT = Field.required("format", new FormatName(ChangeDocument.FORMAT));
    private static final Field<String> DATASET = Field.required("dataset", Values::text);
    private static final Field<List<Change>> CHANGES = Field.required("changes", ListReader.of(ChangesReader::change));
    private static final Shape DOCUMENT = Shape.of(FORMAT, DATASET, CHANGES);

    private ChangesReader() {}

    /**
     * Reads a document of changes.
     *
     * @param in the document; not closed
     * @param findings where findings go
     * @return the changes that could be read, or null where the document is broken as JSON
     */
    public static @Nullable ChangeDocument read(InputStream in, FindingCollector findings) {
        return Json.read(
                in,
                cursor -> {
                    Fields values = DOCUMENT.read(cursor);
                    return new ChangeDocument(values.text(DATASET), values.list(CHANGES), values.extra());
                },
                findings);
    }

    private static @Nullable ChangeKind kind(JsonCursor in) {
        String text = Values.text(in);
        if (text == null) {
            return null;
        }
        ChangeKind kind = ChangeKind.find(text);
        if (kind == null) {
            in.report(FindingCode.UNKNOWN_CHANGE, text, JsonCursor.joined(ChangeKind.keysOfAll()));
        }
        return kind;
    }

    private static @Nullable Change change(JsonCursor in) {
        Fields values = CHANGE.read(in);
        ChangeKind kind = values.find(KIND);
        Instant at = values.find(AT);
        ChangedFact fact = kind == null || !checkKeys(in, values, kind)
                ? null
                : kind.fact().apply(values);
        if (fact == null || at == null || values.find(ID) == null) {
            return null;
        }
        return new Change(values.text(ID), at, values.find(BY), values.find(NOTE), fact, values.extra());
    }

    /** Checks the keys against the kind; false where something that is needed is missing or could not be read. */
    private static boolean checkKeys(JsonCursor in, Fields values, ChangeKind kind) {
        List<String> own = kind.keys();
        for (String key : values.seen()) {
            boolean ofAnotherKind = CHANGE.keys().contains(key) && !COMMON.contains(key) && !own.contains(key);
            if (ofAnotherKind) {
                List<String> all = Stream.concat(COMMON.stream(), own.stream()).toList();
                in.reportAt(values.start(), key, FindingCode.UNKNOWN_KEY, key, JsonCursor.joined(all));
            }
        }
        boolean complete = true;
        for (Field<?> field : kind.needed()) {
            complete &= values.find(field) != null;
            if (!values.seen().contains(field.key())) {
                in.reportAt(values.start(), field.key(), FindingCode.MISSING_KEY, "", field.key());
            }
        }
        return complete & hasOne(in, values, kind.oneOf()) & isInOrder(in, values);
    }

    private static boolean hasOne(JsonCursor in, Fields values, List<Field<?>> choice) {
        List<String> all = choice.stream().map(Field::key).toList();
        List<String> found = all.stream().filter(values.seen()::contains).toList();
        if (!choice.isEmpty() && found.size() != 1) {
            in.report(FindingCode.NOT_ONE_KEY, "", JsonCursor.joined(all), JsonCursor.joined(found));
        }
        return choice.isEmpty() || (found.size() == 1 && choice.stream().anyMatch(one -> values.find(one) != null));
    }

    private static boolean isInOrder(JsonCursor in, Fields values) {
        LocalDate from = values.find(ChangeFields.FROM);
        LocalDate until = values.find(ChangeFields.UNTIL);
        return from == null
                || until == null
                || PartReaders.areInOrder(in, values, from, until, ChangeFields.UNTIL.key());
    }
}
