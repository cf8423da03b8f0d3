package nl.leerplaats.data.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.format.json.AnyValue;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.JsonType;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.ValueReader;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Readers of the parts that several objects of the dataset have: positions, spans of days, objects keyed by weekday or weight. */
final class PartReaders {

    static final Field<LocalDate> FROM = Field.required("from", Values::date);
    static final Field<LocalDate> TO = Field.required("to", Values::date);

    private static final Field<Double> LAT = Field.required("lat", Values.degrees(90));
    private static final Field<Double> LON = Field.required("lon", Values.degrees(180));
    private static final Field<String> POSTCODE = Field.optional("postcode", Values::text);
    private static final Shape LOCATION = Shape.of(LAT, LON, POSTCODE);

    private static final String WEIGHT_NAMES =
            Arrays.stream(CostTerm.values()).map(CostTerm::key).collect(Collectors.joining(", "));

    private static final Field<String> PERSON = Field.optional("person", Values::text);
    private static final Field<String> PHONE = Field.optional("phone", Values::text);
    private static final Field<String> EMAIL = Field.optional("email", Values::text);
    private static final Field<String> ADDRESS = Field.optional("address", Values::text);
    private static final Shape CONTACT_SHAPE = Shape.of(PERSON, PHONE, EMAIL, ADDRESS);

    /** How somebody is reached; of schools, companies, mentors and supervisors. */
    static final Field<Contact> CONTACT = Field.optional("contact", PartReaders::contact);

    private PartReaders() {}

    static Contact contact(JsonCursor in) {
        Fields values = CONTACT_SHAPE.read(in);
        return new Contact(
                values.find(PERSON), values.find(PHONE), values.find(EMAIL), values.find(ADDRESS), values.extra());
    }

    static Location location(JsonCursor in) {
        Fields values = LOCATION.read(in);
        return new Location(values.get(LAT, 0.0), values.get(LON, 0.0), values.find(POSTCODE), values.extra());
    }

    /** Stands in for a position that is missing. */
    static Location nowhere() {
        return Location.of(0, 0);
    }

    /** The days from one date of the object just read to another; not known where one is not, or where they are not in order. */
    static DateRange span(JsonCursor in, Fields values, Field<LocalDate> first, Field<LocalDate> last) {
        LocalDate from = values.find(first);
        LocalDate to = values.find(last);
        if (from == null || to == null || !areInOrder(in, values, from, to, last.key())) {
            return new DateRange(Unread.DATE, Unread.DATE, values.extra());
        }
        return new DateRange(from, to, values.extra());
    }

    /** Tells whether two dates or times of the object just read are in order; false after a finding at the last. */
    static <T extends Comparable<? super T>> boolean areInOrder(
            JsonCursor in, Fields values, T from, T to, String lastKey) {
        boolean ordered = to.compareTo(from) >= 0;
        if (!ordered) {
            in.reportAt(values.start(), lastKey, FindingCode.END_BEFORE_START, to, from);
        }
        return ordered;
    }

    /** Reads a whole number for each weekday; a weekday left out is 0. */
    static @Nullable PerWeekday perWeekday(JsonCursor in) {
        Map<DayOfWeek, Integer> numbers = someWeekdays(in);
        return numbers == null ? null : PerWeekday.ZERO.with(numbers);
    }

    /** Reads a whole number for some weekdays. */
    static @Nullable Map<DayOfWeek, Integer> someWeekdays(JsonCursor in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.reportWrongType(JsonType.OBJECT);
            return null;
        }
        Map<DayOfWeek, Integer> numbers = new EnumMap<>(DayOfWeek.class);
        ValueReader<Integer> count = Values.count();
        Set<String> seen = new LinkedHashSet<>();
        while (nextKey(in, seen)) {
            DayOfWeek day = Values.findWeekday(in.text()).orElse(null);
            if (day == null) {
                in.report(FindingCode.BAD_WEEKDAY, in.text());
                in.next();
                AnyValue.skip(in);
                continue;
            }
            in.next();
            Integer number = count.read(in);
            numbers.put(day, number == null ? 0 : number);
        }
        return numbers;
    }

    /** Reads the weights that differ from those of the format. */
    static @Nullable Weights weights(JsonCursor in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.reportWrongType(JsonType.OBJECT);
            return null;
        }
        Map<CostTerm, Integer> overrides = new EnumMap<>(CostTerm.class);
        ValueReader<Integer> weight = Values.whole(0, Weights.MAXIMUM);
        Set<String> seen = new LinkedHashSet<>();
        while (nextKey(in, seen)) {
            CostTerm term = CostTerm.findByKey(in.text()).orElse(null);
            if (term == null) {
                in.report(FindingCode.UNKNOWN_WEIGHT, in.text(), WEIGHT_NAMES);
                in.next();
                AnyValue.skip(in);
                continue;
            }
            in.next();
            Integer number = weight.read(in);
            if (number != null) {
                overrides.put(term, number);
            }
        }
        return new Weights(overrides);
    }

    /** Goes to the next key of an object that was not there before; false at the end of the object. */
    private static boolean nextKey(JsonCursor in, Set<String> seen) {
        while (in.next() != JsonToken.END_OBJECT) {
            if (seen.add(in.text())) {
                return true;
            }
            in.report(FindingCode.DUPLICATE_KEY, in.text());
            in.next();
            AnyValue.skip(in);
        }
        return false;
    }
}
