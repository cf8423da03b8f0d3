package nl.leerplaats.data.format;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.ListReader;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;

/** Reads calendars, schools and supervisors (docs/data-format.md, dataset). */
final class SchoolReader {

    private static final Field<String> ID = Field.required("id", Values::id);
    private static final Field<String> NAME = Field.required("name", Values::text);

    private static final Shape CLOSURE = Shape.of(NAME, PartReaders.FROM, PartReaders.TO);

    private static final Field<LocalDate> PERIOD_FROM = Field.required("from", Values::nearDate);
    private static final Field<LocalDate> PERIOD_TO = Field.required("to", Values::nearDate);
    private static final Shape PERIOD = Shape.of(ID, PERIOD_FROM, PERIOD_TO);

    private static final Field<LocalDate> FIRST_DAY = Field.required("firstDay", Values::nearDate);
    private static final Field<LocalDate> LAST_DAY = Field.required("lastDay", Values::nearDate);
    private static final Field<List<Closure>> CLOSURES =
            Field.required("closures", ListReader.of(SchoolReader::closure));
    private static final Field<List<Period>> PERIODS = Field.required("periods", ListReader.of(SchoolReader::period));
    private static final Shape CALENDAR = Shape.of(ID, FIRST_DAY, LAST_DAY, CLOSURES, PERIODS);

    private static final Field<String> BRIN = Field.optional("brin", Values::text);
    private static final Field<String> CALENDAR_ID = Field.required("calendarId", Values::id);
    private static final Field<Location> LOCATION = Field.required("location", PartReaders::location);
    private static final Field<PerWeekday> SCHOOL_MINUTES = Field.optional("schoolMinutes", PartReaders::perWeekday);
    private static final Shape SCHOOL =
            Shape.of(ID, NAME, BRIN, CALENDAR_ID, LOCATION, SCHOOL_MINUTES, PartReaders.CONTACT);

    private static final Field<String> SUPERVISOR_NAME = Field.optional("name", Values::text);
    private static final Field<String> SCHOOL_ID = Field.required("schoolId", Values::id);
    private static final Field<List<Profile>> PROFILES = Field.optional("profiles", ListReader.unique(Values::profile));
    private static final Field<Integer> MAX_STUDENTS = Field.required("maxStudents", Values.count());
    private static final Field<Weekdays> VISIT_DAYS = Field.required("visitDays", Values::weekdays);
    private static final Shape SUPERVISOR =
            Shape.of(ID, SUPERVISOR_NAME, SCHOOL_ID, PROFILES, MAX_STUDENTS, VISIT_DAYS, PartReaders.CONTACT);

    private SchoolReader() {}

    private static Closure closure(JsonCursor in) {
        Fields values = CLOSURE.read(in);
        DateRange span = PartReaders.span(in, values, PartReaders.FROM, PartReaders.TO);
        return new Closure(values.text(NAME), span.from(), span.to(), values.extra());
    }

    private static Period period(JsonCursor in) {
        Fields values = PERIOD.read(in);
        DateRange span = PartReaders.span(in, values, PERIOD_FROM, PERIOD_TO);
        return new Period(values.text(ID), span.from(), span.to(), values.extra());
    }

    static SchoolCalendar calendar(JsonCursor in) {
        Fields values = CALENDAR.read(in);
        DateRange span = PartReaders.span(in, values, FIRST_DAY, LAST_DAY);
        return new SchoolCalendar(
                values.text(ID), span.from(), span.to(), values.list(CLOSURES), values.list(PERIODS), values.extra());
    }

    static School school(JsonCursor in) {
        Fields values = SCHOOL.read(in);
        return new School(
                values.text(ID),
                values.text(NAME),
                values.find(BRIN),
                values.text(CALENDAR_ID),
                values.get(LOCATION, PartReaders.nowhere()),
                values.get(SCHOOL_MINUTES, PerWeekday.ZERO),
                values.find(PartReaders.CONTACT),
                values.extra());
    }

    static Supervisor supervisor(JsonCursor in) {
        Fields values = SUPERVISOR.read(in);
        return new Supervisor(
                values.text(ID),
                values.find(SUPERVISOR_NAME),
                values.text(SCHOOL_ID),
                values.list(PROFILES),
                values.number(MAX_STUDENTS),
                values.get(VISIT_DAYS, Weekdays.NONE),
                values.find(PartReaders.CONTACT),
                values.extra());
    }
}
