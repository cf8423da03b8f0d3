package nl.leerplaats.data.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Values;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Location;

/** The keys that a change has by its kind; a key means the same in every kind that has it. */
final class ChangeFields {

    static final Field<String> STUDENT_ID = Field.optional("studentId", Values::id);
    static final Field<String> COMPANY_ID = Field.optional("companyId", Values::id);
    static final Field<String> SUPERVISOR_ID = Field.optional("supervisorId", Values::id);
    static final Field<String> MENTOR_ID = Field.optional("mentorId", Values::id);
    static final Field<LocalDate> FROM = Field.optional("from", Values::date);
    static final Field<LocalDate> UNTIL = Field.optional("until", Values::date);
    static final Field<Profile> PROFILE = Field.optional("profile", Values::profile);
    static final Field<Map<DayOfWeek, Integer>> PLACES = Field.optional("places", PartReaders::someWeekdays);
    static final Field<Location> HOME = Field.optional("home", PartReaders::location);
    static final Field<TravelLimits> TRAVEL = Field.optional("travel", StudentFormat::travelLimits);
    static final Field<Integer> HOURS = Field.optional("hours", Values::hours);
    static final Field<Integer> DAYS = Field.optional("days", Values.count());
    static final Field<Weights> WEIGHTS = Field.optional("weights", PartReaders::weights);
    static final Field<School> SCHOOL = Field.optional("school", SchoolReader::school);
    static final Field<SchoolCalendar> CALENDAR = Field.optional("calendar", SchoolReader::calendar);
    static final Field<Student> STUDENT = Field.optional("student", StudentFormat::read);
    static final Field<Company> COMPANY = Field.optional("company", CompanyFormat::read);
    static final Field<Supervisor> SUPERVISOR = Field.optional("supervisor", SchoolReader::supervisor);

    private ChangeFields() {}
}
