package nl.leerplaats.web.past;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.web.work.held.StudentHours;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of hours as a table that a spreadsheet opens. */
@Component
class HoursSheet {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "school",
            "completedHours",
            "untilHours",
            "afterHours",
            "totalHours",
            "requiredHours",
            "hoursShort",
            "legalHoursShort",
            "completedDays",
            "untilDays",
            "afterDays",
            "totalDays",
            "requiredDays",
            "daysShort",
            "legalDaysShort");

    private final MessageSource messages;

    HoursSheet(MessageSource messages) {
        this.messages = messages;
    }

    CsvTable table(List<StudentHours> students, Locale locale) {
        return new CsvTable(
                COLUMNS.stream()
                        .map(column -> messages.getMessage("hours.column." + column, null, locale))
                        .toList(),
                students.stream().map(one -> row(one, locale)).toList());
    }

    private static List<String> row(StudentHours one, Locale locale) {
        return List.of(
                one.student().id(),
                one.student().shownName(),
                one.schoolName(),
                hours(one.completed().minutes(), locale),
                hours(one.planned().until().minutes(), locale),
                hours(one.planned().after().minutes(), locale),
                hours(one.total().minutes(), locale),
                hours(one.student().hours().requiredMinutes(), locale),
                hours(one.minutesShort(), locale),
                hours(one.legalMinutesShort(), locale),
                Integer.toString(one.completed().days()),
                Integer.toString(one.planned().until().days()),
                Integer.toString(one.planned().after().days()),
                Integer.toString(one.total().days()),
                Integer.toString(one.student().days().required()),
                Long.toString(one.daysShort()),
                Long.toString(one.legalDaysShort()));
    }

    /** Without a mark between thousands, so that a spreadsheet takes it for a number. */
    private static String hours(long minutes, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        BigDecimal hours = HourCount.of(minutes);
        return format.format(hours);
    }
}
