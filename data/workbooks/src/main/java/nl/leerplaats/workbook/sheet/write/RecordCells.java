package nl.leerplaats.workbook.sheet.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.workbook.sheet.layout.CellType;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.RecordParts;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.ListText;
import nl.leerplaats.workbook.sheet.text.SpanText;
import nl.leerplaats.workbook.sheet.text.WeekdayText;
import org.jspecify.annotations.Nullable;

/** Writes records of the model as rows of a sheet: what stands at the path of a column, as its type says. */
public final class RecordCells {

    private RecordCells() {}

    /**
     * A row, without the columns that have code of their own.
     *
     * @param sheet key of the sheet
     */
    public static ObjectDraft of(String sheet, Record record) {
        ObjectDraft row = new ObjectDraft();
        for (SheetColumn column : Layout.getSheet(sheet).columns()) {
            Object value = column.path().isEmpty() ? null : RecordParts.find(record, column.path());
            if (value != null) {
                row.put(column.key(), written(column.type(), value));
            }
        }
        return row;
    }

    private static @Nullable Object written(CellType type, Object value) {
        return switch (type) {
            case TEXT, LINE, PHONE, EMAIL, ADDRESS, WHOLE, DURATION, DATE -> value;
            case DECIMAL -> BigDecimal.valueOf((double) value);
            case TIME -> value.toString();
            case PROFILE -> ((Profile) value).code();
            case TEXTS, COMPANIES, SCHOOLS -> list(value, String.class, Function.identity());
            case WEEKDAYS -> WeekdayText.write((Weekdays) value);
            case PROFILES -> list(value, Profile.class, Profile::code);
            case MODES -> list(value, TravelMode.class, Choices.MODES::label);
            case RANGES -> list(value, DateRange.class, range -> SpanText.write(range.from(), range.to()));
            case YESNO, DAYS, CHOICE, ACCREDITATIONS ->
                throw new IllegalStateException("A column of such a type has code of its own.");
        };
    }

    /** A list in one cell; nothing where it is empty. */
    private static <T> @Nullable String list(Object entries, Class<T> type, Function<T, String> text) {
        List<String> texts =
                ((List<?>) entries).stream().map(type::cast).map(text).toList();
        return texts.isEmpty() ? null : ListText.join(texts);
    }

    /** Numbers of days with a word between them: a comma would make one number of them in an office program. */
    static Object numbers(List<?> numbers) {
        return numbers.size() == 1
                ? numbers.get(0)
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(" of "));
    }
}
