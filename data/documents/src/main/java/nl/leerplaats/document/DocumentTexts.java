package nl.leerplaats.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.data.text.MessageBundle;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.document.stage.DayTimes;
import nl.leerplaats.document.stage.Stage;

/** The words of the documents in one language, and dates, times and hours as it writes them. */
final class DocumentTexts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageBundle bundle;
    private final Texts texts;

    private DocumentTexts(Locale locale) {
        this.bundle = MessageBundle.of(DocumentTexts.class, "Documents", locale);
        this.texts = Texts.of(locale);
    }

    static DocumentTexts of(Locale locale) {
        return new DocumentTexts(locale);
    }

    /** The language tag of the words. */
    String language() {
        return bundle.getString("language");
    }

    /** The text with this key; numbers have to be given as text. */
    String get(String key, String... arguments) {
        return bundle.format(key, (Object[]) arguments);
    }

    /** The texts with these keys behind a common start. */
    List<String> list(String start, String... keys) {
        return Arrays.stream(keys).map(key -> get(start + key)).toList();
    }

    /** A date as day, month and year. */
    String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A date with its weekday. */
    String dayAndDate(LocalDate date) {
        return texts.weekdayShort(date.getDayOfWeek()) + " " + date(date);
    }

    /** A date with its weekday, without the year. */
    String dayAndMonth(LocalDate date) {
        return texts.weekdayShort(date.getDayOfWeek()) + " " + date.getDayOfMonth() + "-" + date.getMonthValue();
    }

    /** Month and year. */
    String month(LocalDate date) {
        return get("month." + date.getMonthValue()) + " " + date.getYear();
    }

    /** Weekday and day of the month. */
    String dayOfMonth(LocalDate date) {
        return texts.weekdayShort(date.getDayOfWeek()) + " " + date.getDayOfMonth();
    }

    String weekday(LocalDate date) {
        return texts.weekday(date.getDayOfWeek());
    }

    /** Weekdays by name. */
    String days(Weekdays days) {
        return texts.weekdays(days);
    }

    /** The weekdays of a placement by name, with the half of the day where it is not the whole. */
    String days(Stage stage) {
        return texts.weekdays(stage.days(), stage.dayPart());
    }

    /** A text with the half of the day that a placement takes behind it, where it is not the whole. */
    String inHalf(Stage stage, String text) {
        DayPart part = stage.dayPart();
        return part == null ? text : text + " (" + texts.dayPart(part) + ")";
    }

    /** A text with what a placement is orientation in behind it, where it is that. */
    String withOrientation(Stage stage, String text) {
        return stage.request().request().isOrientation()
                ? text + "; " + texts.orientation(stage.request().profiles())
                : text;
    }

    String time(LocalTime time) {
        return TIME.format(time);
    }

    /** From when to when a pupil is at the company; of half a day it is agreed, so that only the half is told. */
    String times(Stage stage) {
        DayPart part = stage.dayPart();
        return part == null ? span(stage.times()) : texts.dayPart(part);
    }

    private String span(DayTimes times) {
        return get("times", time(times.from()), time(times.to()));
    }

    /** The times of a stage day, with the break where there is one. */
    String timesWithBreak(Stage stage, DayTimes times) {
        DayPart part = stage.dayPart();
        if (part != null) {
            return texts.dayPart(part);
        }
        return times.breakMinutes() == 0
                ? span(times)
                : get("times.break", span(times), Integer.toString(times.breakMinutes()));
    }

    /** When a stage day begins, for a column; empty for half a day, of which that is agreed. */
    String from(Stage stage, DayTimes times) {
        return stage.dayPart() == null ? time(times.from()) : "";
    }

    /** When a stage day ends, as {@link #from}. */
    String to(Stage stage, DayTimes times) {
        return stage.dayPart() == null ? time(times.to()) : "";
    }

    /** Minutes as hours with at most two decimals. */
    String hours(long minutes) {
        return HourCount.of(minutes).toString().replace(".", get("decimal.mark"));
    }

    /** What was decided about a placement; nothing where that is nothing of all of them. */
    String status(PlacementStatus status, boolean isAnyDecided) {
        return isAnyDecided ? texts.status(status) : "";
    }

    /** The short names of the rules that a placement breaks. */
    String rules(Stage stage) {
        return stage.broken().stream().map(texts::rule).collect(Collectors.joining(", "));
    }
}
