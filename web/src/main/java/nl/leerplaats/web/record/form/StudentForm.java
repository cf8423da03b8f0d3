package nl.leerplaats.web.record.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A student in a form. Who lives elsewhere moved house, for measured travel times are of the home of before; all else that is different is
 * one fact, the student as a whole. What the form does not show stays as it was.
 *
 * @param fields what stands in its fields
 */
public record StudentForm(FormFields fields) {

    public static final String SCHOOL = "schoolId";
    static final String MODES = "travel.modes";
    static final String POSTCODE = "home.postcode";

    private static final Set<String> GROUPS = Set.of("home", "travel", MODES, "hours", "days");

    private static final String NAME = "name";
    private static final String GROUP = "group";
    private static final String BIRTH_DATE = "birthDate";
    private static final String GRADE = "grade";
    private static final String PROFILE = "profile";
    private static final String INTERESTS = "interests";
    private static final String URGENCY = "urgency";
    private static final String MINUTES = "travel.maxMinutes";
    private static final String FROM = "stageFrom";
    private static final String UNTIL = "stageUntil";
    private static final String GUARDIAN = "guardian";
    private static final String REQUIRED = ".required";
    private static final String MAXIMUM = ".maximum";
    private static final String COMPLETED = ".completed";

    public static final int FIRST_GRADE = 3;
    public static final int LAST_GRADE = 4;

    /** How a student is now. */
    public static StudentForm of(Student student, CompanyNames names) {
        Map<String, String> values = new LinkedHashMap<>();
        FieldReader.put(values, NAME, student.name());
        FieldReader.put(values, GROUP, student.group());
        values.put(SCHOOL, student.schoolId());
        FieldReader.put(values, BIRTH_DATE, student.birthDate());
        FieldReader.put(values, GRADE, student.grade());
        values.put(PROFILE, student.profile().code());
        values.put(INTERESTS, WordList.show(student.interests()));
        FieldReader.put(values, URGENCY, student.urgency());
        PlaceFields.put(values, POSTCODE, student.home());
        put(values, student.travel(), student.hours(), student.days());
        FieldReader.put(values, FROM, student.stageFrom());
        FieldReader.put(values, UNTIL, student.stageUntil());
        RequestRows.put(values, student.requests());
        WishRows.put(values, WishRows.PREFERENCES, student.preferences(), names);
        WishRows.put(values, WishRows.EXCLUSIONS, student.exclusions(), names);
        ContactFields.put(values, GUARDIAN, student.guardian());
        return new StudentForm(new FormFields(values));
    }

    private static void put(Map<String, String> values, TravelLimits travel, Hours hours, StageDays days) {
        Ticks.put(values, MODES, travel.modes(), TravelMode::name);
        FieldReader.put(values, MINUTES, travel.maxMinutes());
        FieldReader.putHours(values, "hours" + REQUIRED, hours.requiredMinutes());
        FieldReader.putHours(values, "hours" + MAXIMUM, hours.maximumMinutes());
        FieldReader.putHours(values, "hours" + COMPLETED, hours.completedMinutes());
        FieldReader.put(values, "days" + REQUIRED, days.required());
        FieldReader.put(values, "days" + MAXIMUM, days.maximum());
        FieldReader.put(values, "days" + COMPLETED, days.completed());
    }

    /** The form of a student who is new: what most of the others have in common stands there already. */
    public static StudentForm empty(Dataset dataset) {
        UsualStudent usual = UsualStudent.of(dataset);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SCHOOL, usual.schoolId());
        FieldReader.put(values, GRADE, usual.grade());
        FieldReader.put(values, URGENCY, Student.DEFAULT_URGENCY);
        put(values, usual.travel(), usual.hours(), usual.days());
        RequestRows.put(values, usual.requests());
        values.replaceAll((field, value) -> field.endsWith("." + FormFields.WAS) ? "" : value);
        return new StudentForm(new FormFields(values));
    }

    /** What was typed; a field that is missing stays as it is. */
    public static StudentForm of(
            @Nullable Student student, Dataset dataset, CompanyNames names, Map<String, String> typed) {
        return new StudentForm((student == null ? empty(dataset) : of(student, names)).fields.with(typed));
    }

    /** Parts of the form that are spoken of as a whole: also each row of what is asked for, and of the companies. */
    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>(GROUPS);
        for (String list : List.of(RequestRows.LIST, WishRows.PREFERENCES, WishRows.EXCLUSIONS)) {
            groups.add(list);
            fields.rows(list).forEach(row -> groups.add(list + "." + row));
        }
        return groups;
    }

    /** The same form with empty rows: one for each period that nothing is asked for, and some for companies. */
    public StudentForm withRows(int periods, int more) {
        int missing = Math.max(0, periods - fields.rows(RequestRows.LIST).size());
        return new StudentForm(fields.withRows(RequestRows.LIST, missing)
                .withRows(WishRows.PREFERENCES, more)
                .withRows(WishRows.EXCLUSIONS, more));
    }

    /** Fields in which something stands that cannot be meant, each with what is wrong with it. */
    public Map<String, FieldProblem> problems(@Nullable Student now, Dataset dataset, CompanyNames names) {
        FieldReader in = new FieldReader(fields);
        if (dataset.schools().stream().noneMatch(one -> one.id().equals(fields.get(SCHOOL)))) {
            in.problem(SCHOOL, "noSchool");
        }
        read(in, now, "", names);
        return in.problems();
    }

    /** What is different from how the student is now; only for a form without problems. */
    public List<ChangedFact> facts(@Nullable Student now, String id, CompanyNames names) {
        Student student = read(new FieldReader(fields), now, id, names);
        List<ChangedFact> facts = new ArrayList<>();
        Student before = now;
        if (now != null && !now.home().equals(student.home())) {
            boolean same = now.travel().equals(student.travel());
            facts.add(new StudentMoved(id, student.home(), same ? null : student.travel()));
            before = now.withHome(student.home()).withTravel(student.travel());
        }
        if (!student.equals(before)) {
            facts.add(new Put.OfStudent(student));
        }
        return facts;
    }

    private static Student read(FieldReader in, @Nullable Student now, String id, CompanyNames names) {
        LocalDate birth = in.neededDay(BIRTH_DATE);
        Profile profile = Profile.findByCode(in.fields().get(PROFILE)).orElse(null);
        if (profile == null) {
            in.problem(PROFILE, "noProfile");
        }
        LocalDate from = in.day(FROM);
        LocalDate until = in.day(UNTIL);
        in.areInOrder(from, until, UNTIL);
        return new Student(
                id,
                now == null ? in.needed(NAME, null) : in.text(NAME, now.name()),
                in.fields().get(SCHOOL),
                birth == null ? LocalDate.MIN : birth,
                in.choice(GRADE, FIRST_GRADE, LAST_GRADE),
                profile == null ? Profile.BWI : profile,
                WordList.read(in.fields().get(INTERESTS), now == null ? List.of() : now.interests()),
                in.choice(URGENCY, Student.DEFAULT_URGENCY, Student.MAX_URGENCY),
                PlaceFields.read(in, POSTCODE, now == null ? null : now.home()),
                travel(in, now),
                hours(in, now),
                days(in, now),
                from,
                until,
                WishRows.read(in, WishRows.PREFERENCES, now == null ? List.of() : now.preferences(), names),
                WishRows.read(in, WishRows.EXCLUSIONS, now == null ? List.of() : now.exclusions(), names),
                RequestRows.read(in, now == null ? List.of() : now.requests()),
                in.text(GROUP, now == null ? null : now.group()),
                guardian(in, now),
                now == null ? Extra.NONE : now.extra());
    }

    private static TravelLimits travel(FieldReader in, @Nullable Student now) {
        List<TravelMode> modes = Ticks.read(
                in.fields(),
                MODES,
                now == null ? List.of() : now.travel().modes(),
                Arrays.asList(TravelMode.values()),
                TravelMode::name);
        if (modes.isEmpty()) {
            in.problem(MODES, "noModes");
            modes = List.of(TravelMode.WALK);
        }
        return new TravelLimits(
                modes,
                in.neededWhole(MINUTES, FieldReader.MOST),
                now == null ? Extra.NONE : now.travel().extra());
    }

    private static Hours hours(FieldReader in, @Nullable Student now) {
        int required = in.neededHours("hours" + REQUIRED);
        int maximum = in.neededHours("hours" + MAXIMUM);
        return new Hours(
                required,
                maximum,
                in.hoursOrNone("hours" + COMPLETED),
                now == null ? Extra.NONE : now.hours().extra());
    }

    private static StageDays days(FieldReader in, @Nullable Student now) {
        return new StageDays(
                in.neededWhole("days" + REQUIRED, FieldReader.MOST),
                in.neededWhole("days" + MAXIMUM, FieldReader.MOST),
                in.wholeOrNone("days" + COMPLETED, FieldReader.MOST),
                now == null ? Extra.NONE : now.days().extra());
    }

    private static @Nullable Contact guardian(FieldReader in, @Nullable Student now) {
        return ContactFields.read(in, GUARDIAN, now == null ? null : now.guardian());
    }
}
