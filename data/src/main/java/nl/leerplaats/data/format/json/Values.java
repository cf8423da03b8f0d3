package nl.leerplaats.data.format.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Readers of single values, each strict: a value that is not as the format has it gives a finding and null. */
public final class Values {

    /** Most minutes, places, pupils and so on (docs/data-format.md, conventions, for durations; the same for every other count). */
    static final int MAX_COUNT = 1_000_000;

    /** First and last date that can be written. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    /** First and last date of a school year or a birth; anything outside is a slip of the pen. */
    private static final LocalDate FIRST_NEAR_DATE = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_NEAR_DATE = LocalDate.of(2199, 12, 31);

    private static final int MINUTES_PER_HOUR = 60;

    /** Longer numbers are outside every range, or written with more digits than any can have. */
    private static final int MAX_NUMBER_LENGTH = 100;

    private static final ListReader<DayOfWeek> WEEKDAY_LIST = ListReader.unique(Values::weekday);

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private static final List<String> PROFILES =
            Arrays.stream(Profile.values()).map(Profile::code).toList();

    private static final List<String> MODES =
            Arrays.stream(TravelMode.values()).map(TravelMode::name).toList();

    private static final List<String> DAY_PARTS =
            Arrays.stream(DayPart.values()).map(DayPart::name).toList();

    private Values() {}

    public static @Nullable String text(JsonCursor in) {
        if (!in.isText()) {
            in.reportWrongType(JsonType.TEXT);
            return null;
        }
        return in.text();
    }

    public static @Nullable String id(JsonCursor in) {
        String text = text(in);
        if (text != null && text.isEmpty()) {
            in.report(FindingCode.EMPTY_TEXT, "");
            return null;
        }
        return text;
    }

    public static @Nullable Boolean bool(JsonCursor in) {
        if (in.token() != JsonToken.VALUE_TRUE && in.token() != JsonToken.VALUE_FALSE) {
            in.reportWrongType(JsonType.BOOLEAN);
            return null;
        }
        return in.token() == JsonToken.VALUE_TRUE;
    }

    /** A date, however long ago or ahead: the end of a recognition may stand for never. */
    public static @Nullable LocalDate date(JsonCursor in) {
        return date(in, FIRST_DATE, LAST_DATE);
    }

    /** A date of a school year or a birth. */
    public static @Nullable LocalDate nearDate(JsonCursor in) {
        return date(in, FIRST_NEAR_DATE, LAST_NEAR_DATE);
    }

    private static @Nullable LocalDate date(JsonCursor in, LocalDate first, LocalDate last) {
        String text = text(in);
        if (text == null) {
            return null;
        }
        LocalDate date = DATE.matcher(text).matches() ? findDate(text) : null;
        if (date == null) {
            in.report(FindingCode.BAD_DATE, text);
        } else if (date.isBefore(first) || date.isAfter(last)) {
            in.report(FindingCode.DATE_OUT_OF_RANGE, date, first, last);
            return null;
        }
        return date;
    }

    private static @Nullable LocalDate findDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // 30 February: the caller reports it
        }
    }

    public static @Nullable LocalTime time(JsonCursor in) {
        String text = text(in);
        if (text == null) {
            return null;
        }
        if (!TIME.matcher(text).matches()) {
            in.report(FindingCode.BAD_TIME, text);
            return null;
        }
        return LocalTime.parse(text);
    }

    /** A moment in UTC or with an offset. */
    public static @Nullable Instant instant(JsonCursor in) {
        String text = text(in);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            in.report(FindingCode.BAD_INSTANT, text);
            return null;
        }
    }

    public static ValueReader<Integer> count() {
        return whole(0, MAX_COUNT);
    }

    public static ValueReader<Integer> whole(int least, int most) {
        return in -> {
            Long number = wholeNumber(in, least, most);
            return number == null ? null : number.intValue();
        };
    }

    public static @Nullable Long cost(JsonCursor in) {
        return wholeNumber(in, 0, Long.MAX_VALUE);
    }

    private static @Nullable Long wholeNumber(JsonCursor in, long least, long most) {
        if (!in.isNumber()) {
            in.reportWrongType(JsonType.NUMBER);
            return null;
        }
        String text = in.text();
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.report(FindingCode.NOT_WHOLE, text, least, most);
            return null;
        }
        BigDecimal number = findNumber(text, least, most);
        if (number == null) {
            in.report(FindingCode.NUMBER_OUT_OF_RANGE, text, least, most);
            return null;
        }
        return number.longValueExact();
    }

    /** Hours in quarters, as minutes. */
    public static @Nullable Integer hours(JsonCursor in) {
        if (!in.isNumber()) {
            in.reportWrongType(JsonType.NUMBER);
            return null;
        }
        String text = in.text();
        BigDecimal hours = findNumber(text, 0, MAX_COUNT);
        if (hours == null) {
            in.report(FindingCode.NUMBER_OUT_OF_RANGE, text, 0, MAX_COUNT);
            return null;
        }
        BigDecimal plain = hours.stripTrailingZeros();
        boolean quarters =
                plain.scale() <= 2 && plain.remainder(new BigDecimal("0.25")).signum() == 0;
        if (!quarters) {
            in.report(FindingCode.NOT_QUARTERS, text);
            return null;
        }
        return plain.multiply(BigDecimal.valueOf(MINUTES_PER_HOUR)).intValueExact();
    }

    /** Degrees from minus to plus the most. */
    public static ValueReader<Double> degrees(int most) {
        return in -> {
            if (!in.isNumber()) {
                in.reportWrongType(JsonType.NUMBER);
                return null;
            }
            double degrees = Double.parseDouble(in.text());
            if (!(Math.abs(degrees) <= most)) {
                in.report(FindingCode.NUMBER_OUT_OF_RANGE, in.text(), -most, most);
                return null;
            }
            return degrees;
        };
    }

    /** The number, or null where it is not between the bounds. */
    private static @Nullable BigDecimal findNumber(String text, long least, long most) {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean within =
                    number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
            return within ? number : null;
        } catch (NumberFormatException e) {
            return null; // an exponent beyond all reason
        }
    }

    public static @Nullable Profile profile(JsonCursor in) {
        return known(in, Profile::findByCode, FindingCode.UNKNOWN_PROFILE, PROFILES);
    }

    public static @Nullable TravelMode mode(JsonCursor in) {
        return known(in, text -> find(TravelMode.values(), text), FindingCode.UNKNOWN_MODE, MODES);
    }

    public static @Nullable DayPart dayPart(JsonCursor in) {
        return known(in, text -> find(DayPart.values(), text), FindingCode.UNKNOWN_DAY_PART, DAY_PARTS);
    }

    /** A weekday from Monday to Friday. */
    static @Nullable DayOfWeek weekday(JsonCursor in) {
        return known(in, Values::findWeekday, FindingCode.BAD_WEEKDAY, List.of());
    }

    /** Any day of the week: a plan is judged, so a Saturday in it is a break and not a fault of the document. */
    public static @Nullable DayOfWeek dayOfWeek(JsonCursor in) {
        return known(in, text -> find(DayOfWeek.values(), text), FindingCode.BAD_WEEKDAY, List.of());
    }

    public static Optional<DayOfWeek> findWeekday(String text) {
        return find(DayOfWeek.values(), text).filter(day -> day.getValue() <= Weekdays.COUNT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static <T> @Nullable T known(
            JsonCursor in, Function<String, Optional<T>> find, FindingCode code, List<String> all) {
        String text = text(in);
        if (text == null) {
            return null;
        }
        T value = find.apply(text).orElse(null);
        if (value == null && all.isEmpty()) {
            in.report(code, text);
        } else if (value == null) {
            in.report(code, text, JsonCursor.joined(all));
        }
        return value;
    }

    /** A set of weekdays. */
    public static @Nullable Weekdays weekdays(JsonCursor in) {
        List<DayOfWeek> days = WEEKDAY_LIST.read(in);
        return days == null ? null : Weekdays.copyOf(days);
    }
}
