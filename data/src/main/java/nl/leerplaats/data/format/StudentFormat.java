package nl.leerplaats.data.format;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.JsonWriter;
import nl.leerplaats.data.format.json.ListReader;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;

/** How students with their requests are read and written, keys in the order of docs/data-format.md. */
final class StudentFormat {

    private static final Field<List<TravelMode>> MODES = Field.required("modes", ListReader.someUnique(Values::mode));
    private static final Field<Integer> MAX_MINUTES = Field.required("maxMinutes", Values.count());
    private static final Shape TRAVEL_LIMITS = Shape.of(MODES, MAX_MINUTES);

    private static final Field<Integer> HOURS_REQUIRED = Field.required("required", Values::hours);
    private static final Field<Integer> HOURS_MAXIMUM = Field.required("maximum", Values::hours);
    private static final Field<Integer> HOURS_COMPLETED = Field.optional("completed", Values::hours);
    private static final Shape HOURS_SHAPE = Shape.of(HOURS_REQUIRED, HOURS_MAXIMUM, HOURS_COMPLETED);

    private static final Field<Integer> DAYS_REQUIRED = Field.optional("required", Values.count());
    private static final Field<Integer> DAYS_MAXIMUM = Field.optional("maximum", Values.count());
    private static final Field<Integer> DAYS_COMPLETED = Field.optional("completed", Values.count());
    private static final Shape DAYS_SHAPE = Shape.of(DAYS_REQUIRED, DAYS_MAXIMUM, DAYS_COMPLETED);

    private static final Field<String> PERIOD_ID = Field.required("periodId", Values::id);
    private static final Field<List<Integer>> DAYS_PER_WEEK =
            Field.required("daysPerWeek", ListReader.someUnique(Values.whole(1, Request.MAX_DAYS_PER_WEEK)));
    private static final Field<Integer> MINUTES_PER_DAY = Field.optional("minutesPerDay", Values.count());
    private static final Field<Weekdays> SCHOOL_DAYS = Field.optional("schoolDays", Values::weekdays);
    private static final Field<List<Profile>> PROFILES = Field.optional("profiles", ListReader.unique(Values::profile));
    private static final Field<DayPart> DAY_PART = Field.optional("dayPart", Values::dayPart);
    private static final Shape REQUEST =
            Shape.of(PERIOD_ID, DAYS_PER_WEEK, MINUTES_PER_DAY, SCHOOL_DAYS, PROFILES, DAY_PART);

    private static final Field<String> ID = Field.required("id", Values::id);
    private static final Field<String> NAME = Field.optional("name", Values::text);
    private static final Field<String> SCHOOL_ID = Field.required("schoolId", Values::id);
    private static final Field<LocalDate> BIRTH_DATE = Field.required("birthDate", Values::nearDate);
    private static final Field<Integer> GRADE = Field.required("grade", Values.whole(3, 4));
    private static final Field<Profile> PROFILE = Field.required("profile", Values::profile);
    private static final Field<List<String>> INTERESTS = Field.optional("interests", ListReader.unique(Values::text));
    private static final Field<Integer> URGENCY =
            Field.optional("urgency", Values.whole(Student.DEFAULT_URGENCY, Student.MAX_URGENCY));
    private static final Field<Location> HOME = Field.required("home", PartReaders::location);
    private static final Field<TravelLimits> TRAVEL = Field.required("travel", StudentFormat::travelLimits);
    private static final Field<Hours> HOURS = Field.required("hours", StudentFormat::hours);
    private static final Field<StageDays> DAYS = Field.optional("days", StudentFormat::days);
    private static final Field<LocalDate> STAGE_FROM = Field.optional("stageFrom", Values::date);
    private static final Field<LocalDate> STAGE_UNTIL = Field.optional("stageUntil", Values::date);
    private static final Field<List<String>> PREFERENCES =
            Field.optional("preferences", ListReader.unique(Values::id, Unread.TEXT));
    private static final Field<List<String>> EXCLUSIONS =
            Field.optional("exclusions", ListReader.unique(Values::id, Unread.TEXT));
    private static final Field<List<Request>> REQUESTS =
            Field.required("requests", ListReader.of(StudentFormat::request));
    private static final Field<String> GROUP = Field.optional("group", Values::text);
    private static final Field<Contact> GUARDIAN = Field.optional("guardian", PartReaders::contact);
    private static final Shape STUDENT = Shape.of(
            ID,
            NAME,
            SCHOOL_ID,
            BIRTH_DATE,
            GRADE,
            PROFILE,
            INTERESTS,
            URGENCY,
            HOME,
            TRAVEL,
            HOURS,
            DAYS,
            STAGE_FROM,
            STAGE_UNTIL,
            PREFERENCES,
            EXCLUSIONS,
            REQUESTS,
            GROUP,
            GUARDIAN);

    private StudentFormat() {}

    static TravelLimits travelLimits(JsonCursor in) {
        Fields values = TRAVEL_LIMITS.read(in);
        List<TravelMode> modes = someOf(values, MODES, TravelMode.WALK);
        return new TravelLimits(modes, values.number(MAX_MINUTES), values.extra());
    }

    /** The entries of a list that needs at least one; something in their place after a finding. */
    private static <T> List<T> someOf(Fields values, Field<List<T>> field, T unread) {
        List<T> entries = values.list(field);
        return entries.isEmpty() ? List.of(unread) : entries;
    }

    private static Hours hours(JsonCursor in) {
        Fields values = HOURS_SHAPE.read(in);
        return new Hours(
                values.number(HOURS_REQUIRED),
                values.number(HOURS_MAXIMUM),
                values.number(HOURS_COMPLETED),
                values.extra());
    }

    private static StageDays days(JsonCursor in) {
        Fields values = DAYS_SHAPE.read(in);
        return new StageDays(
                values.get(DAYS_REQUIRED, StageDays.DEFAULT.required()),
                values.get(DAYS_MAXIMUM, StageDays.DEFAULT.maximum()),
                values.get(DAYS_COMPLETED, StageDays.DEFAULT.completed()),
                values.extra());
    }

    private static Request request(JsonCursor in) {
        Fields values = REQUEST.read(in);
        List<Integer> daysPerWeek = someOf(values, DAYS_PER_WEEK, 1);
        return new Request(
                values.text(PERIOD_ID),
                daysPerWeek,
                values.find(MINUTES_PER_DAY),
                values.get(SCHOOL_DAYS, Weekdays.NONE),
                values.list(PROFILES),
                values.find(DAY_PART),
                values.extra());
    }

    static Student read(JsonCursor in) {
        Fields values = STUDENT.read(in);
        LocalDate stageFrom = values.find(STAGE_FROM);
        LocalDate stageUntil = values.find(STAGE_UNTIL);
        if (stageFrom != null && stageUntil != null) {
            PartReaders.areInOrder(in, values, stageFrom, stageUntil, STAGE_UNTIL.key());
        }
        return new Student(
                values.text(ID),
                values.find(NAME),
                values.text(SCHOOL_ID),
                values.date(BIRTH_DATE),
                values.number(GRADE),
                values.get(PROFILE, Profile.BWI),
                values.list(INTERESTS),
                values.get(URGENCY, Student.DEFAULT_URGENCY),
                values.get(HOME, PartReaders.nowhere()),
                values.get(TRAVEL, new TravelLimits(List.of(TravelMode.WALK), 0, Extra.NONE)),
                values.get(HOURS, new Hours(0, 0, 0, Extra.NONE)),
                values.get(DAYS, StageDays.DEFAULT),
                stageFrom,
                stageUntil,
                values.list(PREFERENCES),
                values.list(EXCLUSIONS),
                values.list(REQUESTS),
                values.find(GROUP),
                values.find(GUARDIAN),
                values.extra());
    }

    static void write(JsonWriter json, Student student) {
        json.text("id", student.id());
        json.text("name", student.name());
        json.text("schoolId", student.schoolId());
        json.text("birthDate", student.birthDate());
        json.number("grade", student.grade());
        json.text("profile", student.profile().code());
        json.someTexts("interests", student.interests());
        json.numberUnless("urgency", student.urgency(), Student.DEFAULT_URGENCY);
        DatasetWriter.location(json, "home", student.home());
        travel(json, student.travel());
        hours(json, student.hours());
        days(json, student.days());
        json.text("stageFrom", student.stageFrom());
        json.text("stageUntil", student.stageUntil());
        json.someTexts("preferences", student.preferences());
        json.someTexts("exclusions", student.exclusions());
        json.objects("requests", student.requests(), StudentFormat::request);
        json.text("group", student.group());
        DatasetWriter.contact(json, "guardian", student.guardian());
        json.extra(student.extra());
    }

    static void travel(JsonWriter json, TravelLimits travel) {
        json.object("travel", () -> {
            json.texts("modes", travel.modes());
            json.number("maxMinutes", travel.maxMinutes());
            json.extra(travel.extra());
        });
    }

    private static void hours(JsonWriter json, Hours hours) {
        json.object("hours", () -> {
            json.hours("required", hours.requiredMinutes());
            json.hours("maximum", hours.maximumMinutes());
            json.hoursUnlessZero("completed", hours.completedMinutes());
            json.extra(hours.extra());
        });
    }

    private static void days(JsonWriter json, StageDays days) {
        if (days.equals(StageDays.DEFAULT)) {
            return;
        }
        json.object("days", () -> {
            json.numberUnless("required", days.required(), StageDays.DEFAULT.required());
            json.numberUnless("maximum", days.maximum(), StageDays.DEFAULT.maximum());
            json.numberUnless("completed", days.completed(), StageDays.DEFAULT.completed());
            json.extra(days.extra());
        });
    }

    private static void request(JsonWriter json, Request request) {
        json.text("periodId", request.periodId());
        json.numbers("daysPerWeek", request.daysPerWeek());
        json.number("minutesPerDay", request.minutesPerDay());
        json.someDays("schoolDays", request.schoolDays());
        json.someTexts(
                "profiles", request.profiles().stream().map(Profile::code).toList());
        DayPart part = request.dayPart();
        if (part != null) {
            json.text("dayPart", part.name());
        }
        json.extra(request.extra());
    }
}
