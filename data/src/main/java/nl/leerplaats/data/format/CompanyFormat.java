package nl.leerplaats.data.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.format.json.JsonCursor;
import nl.leerplaats.data.format.json.JsonWriter;
import nl.leerplaats.data.format.json.ListReader;
import nl.leerplaats.data.format.json.Shape;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/** How companies with their mentors and recognitions are read and written, keys in the order of docs/data-format.md. */
final class CompanyFormat {

    /** Nobody starts a stage older than this, in years. */
    private static final int MAX_AGE = 120;

    private static final Field<LocalTime> TIME_FROM = Field.required("from", Values::time);
    private static final Field<LocalTime> TIME_TO = Field.required("to", Values::time);
    private static final Shape WORK_TIMES_SHAPE = Shape.of(TIME_FROM, TIME_TO);

    private static final Field<Profile> PROFILE = Field.required("profile", Values::profile);
    private static final Field<LocalDate> UNTIL = Field.required("until", Values::date);
    private static final Shape ACCREDITATION = Shape.of(PROFILE, PartReaders.FROM, UNTIL);

    private static final Shape CLOSURE = Shape.of(PartReaders.FROM, PartReaders.TO);

    private static final Field<String> ID = Field.required("id", Values::id);
    private static final Field<String> MENTOR_NAME = Field.optional("name", Values::text);
    private static final Field<Weekdays> DAYS = Field.required("days", Values::weekdays);
    private static final Field<Integer> MAX_STUDENTS = Field.optional("maxStudents", Values.count());
    private static final Field<LocalDate> MENTOR_UNTIL = Field.optional("until", Values::date);
    private static final Shape MENTOR =
            Shape.of(ID, MENTOR_NAME, DAYS, MAX_STUDENTS, MENTOR_UNTIL, PartReaders.CONTACT);

    private static final Field<String> NAME = Field.required("name", Values::text);
    private static final Field<Location> LOCATION = Field.required("location", PartReaders::location);
    private static final Field<String> SECTOR = Field.optional("sector", Values::text);
    private static final Field<Integer> EMPLOYEES = Field.optional("employees", Values.count());
    private static final Field<Integer> MINUTES_PER_DAY = Field.required("minutesPerDay", Values.count());
    private static final Field<WorkTimes> WORK_TIMES = Field.optional("workTimes", CompanyFormat::workTimes);
    private static final Field<Integer> MINIMUM_AGE = Field.optional("minimumAge", Values.whole(0, MAX_AGE));
    private static final Field<List<String>> TAGS = Field.optional("tags", ListReader.unique(Values::text));
    private static final Field<List<Accreditation>> ACCREDITATIONS =
            Field.required("accreditations", ListReader.of(CompanyFormat::accreditation));
    private static final Field<List<DateRange>> CLOSURES =
            Field.optional("closures", ListReader.of(CompanyFormat::closure));
    private static final Field<PerWeekday> PLACES = Field.required("places", PartReaders::perWeekday);
    private static final Field<List<Mentor>> MENTORS = Field.required("mentors", ListReader.of(CompanyFormat::mentor));
    private static final Field<List<String>> SCHOOL_IDS =
            Field.optional("schoolIds", ListReader.unique(Values::id, Unread.TEXT));
    private static final Field<List<String>> PARTNER_SCHOOL_IDS =
            Field.optional("partnerSchoolIds", ListReader.unique(Values::id, Unread.TEXT));
    private static final Field<LocalDate> LAST_PLACEMENT_ENDED = Field.optional("lastPlacementEnded", Values::date);
    private static final Field<LocalDate> UNAVAILABLE_FROM = Field.optional("unavailableFrom", Values::date);
    private static final Shape COMPANY = Shape.of(
            ID,
            NAME,
            LOCATION,
            SECTOR,
            EMPLOYEES,
            MINUTES_PER_DAY,
            WORK_TIMES,
            MINIMUM_AGE,
            TAGS,
            ACCREDITATIONS,
            CLOSURES,
            PLACES,
            MENTORS,
            SCHOOL_IDS,
            PARTNER_SCHOOL_IDS,
            LAST_PLACEMENT_ENDED,
            UNAVAILABLE_FROM,
            PartReaders.CONTACT);

    private CompanyFormat() {}

    private static @Nullable WorkTimes workTimes(JsonCursor in) {
        Fields values = WORK_TIMES_SHAPE.read(in);
        LocalTime from = values.find(TIME_FROM);
        LocalTime to = values.find(TIME_TO);
        if (from == null || to == null || !PartReaders.areInOrder(in, values, from, to, TIME_TO.key())) {
            return null;
        }
        return new WorkTimes(from, to, values.extra());
    }

    private static Accreditation accreditation(JsonCursor in) {
        Fields values = ACCREDITATION.read(in);
        DateRange span = PartReaders.span(in, values, PartReaders.FROM, UNTIL);
        return new Accreditation(values.get(PROFILE, Profile.BWI), span.from(), span.to(), values.extra());
    }

    private static DateRange closure(JsonCursor in) {
        Fields values = CLOSURE.read(in);
        return PartReaders.span(in, values, PartReaders.FROM, PartReaders.TO);
    }

    private static Mentor mentor(JsonCursor in) {
        Fields values = MENTOR.read(in);
        return new Mentor(
                values.text(ID),
                values.find(MENTOR_NAME),
                values.get(DAYS, Weekdays.NONE),
                values.get(MAX_STUDENTS, Mentor.DEFAULT_MAX_STUDENTS),
                values.find(MENTOR_UNTIL),
                values.find(PartReaders.CONTACT),
                values.extra());
    }

    static Company read(JsonCursor in) {
        Fields values = COMPANY.read(in);
        return new Company(
                values.text(ID),
                values.text(NAME),
                values.get(LOCATION, PartReaders.nowhere()),
                values.find(SECTOR),
                values.find(EMPLOYEES),
                values.number(MINUTES_PER_DAY),
                values.find(WORK_TIMES),
                values.find(MINIMUM_AGE),
                values.list(TAGS),
                values.list(ACCREDITATIONS),
                values.list(CLOSURES),
                values.get(PLACES, PerWeekday.ZERO),
                values.list(MENTORS),
                values.list(SCHOOL_IDS),
                values.list(PARTNER_SCHOOL_IDS),
                values.find(LAST_PLACEMENT_ENDED),
                values.find(UNAVAILABLE_FROM),
                values.find(PartReaders.CONTACT),
                values.extra());
    }

    static void write(JsonWriter json, Company company) {
        json.text("id", company.id());
        json.text("name", company.name());
        DatasetWriter.location(json, "location", company.location());
        json.text("sector", company.sector());
        json.number("employees", company.employees());
        json.number("minutesPerDay", company.minutesPerDay());
        WorkTimes times = company.workTimes();
        if (times != null) {
            json.object("workTimes", () -> {
                json.text("from", times.from());
                json.text("to", times.to());
                json.extra(times.extra());
            });
        }
        json.number("minimumAge", company.minimumAge());
        json.someTexts("tags", company.tags());
        json.objects("accreditations", company.accreditations(), CompanyFormat::accreditation);
        json.someObjects("closures", company.closures(), (one, closure) -> {
            one.text("from", closure.from());
            one.text("to", closure.to());
            one.extra(closure.extra());
        });
        DatasetWriter.perWeekday(json, "places", company.places());
        json.objects("mentors", company.mentors(), CompanyFormat::mentor);
        json.someTexts("schoolIds", company.schoolIds());
        json.someTexts("partnerSchoolIds", company.partnerSchoolIds());
        json.text("lastPlacementEnded", company.lastPlacementEnded());
        json.text("unavailableFrom", company.unavailableFrom());
        DatasetWriter.contact(json, "contact", company.contact());
        json.extra(company.extra());
    }

    private static void accreditation(JsonWriter json, Accreditation accreditation) {
        json.text("profile", accreditation.profile().code());
        json.text("from", accreditation.from());
        json.text("until", accreditation.until());
        json.extra(accreditation.extra());
    }

    private static void mentor(JsonWriter json, Mentor mentor) {
        json.text("id", mentor.id());
        json.text("name", mentor.name());
        json.days("days", mentor.days());
        json.numberUnless("maxStudents", mentor.maxStudents(), Mentor.DEFAULT_MAX_STUDENTS);
        json.text("until", mentor.until());
        DatasetWriter.contact(json, "contact", mentor.contact());
        json.extra(mentor.extra());
    }
}
