package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.record.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form changes what somebody typed, and nothing else of the student. */
class StudentFormTest {

    private static final Extra EXTRA = new Extra("{\"note\": \"own\"}");
    static final Dataset DATASET = DatasetGenerator.generate(InstanceKind.MULTI, 3);
    static final CompanyNames NAMES = CompanyNames.of(DATASET.companies());
    private static final String SCHOOL = DATASET.schools().get(0).id();

    /** All that a student can have, extensions and odd texts too. */
    static final Student FULL = new Student(
            "L 1/2;x",
            "Noor  \"<b>\"\nde Wit ",
            SCHOOL,
            LocalDate.of(2010, 5, 5),
            4,
            Profile.MT,
            List.of("koken, bakken", "auto"),
            5,
            new Location(52.1, 5.1, "3511 ab", EXTRA),
            new TravelLimits(List.of(TravelMode.TRANSIT, TravelMode.BIKE), 1_000_000, EXTRA),
            new Hours(640 * 60 + 15, 1280 * 60, 45, EXTRA),
            new StageDays(80, 160, 12, EXTRA),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 5, 1),
            List.of(DATASET.companies().get(5).id(), DATASET.companies().get(2).id()),
            List.of(DATASET.companies().get(7).id(), "gone"),
            List.of(
                    new Request(
                            "P 2",
                            List.of(3, 1, 2),
                            300,
                            Weekdays.ALL,
                            List.of(Profile.ZW, Profile.HBR),
                            DayPart.AFTERNOON,
                            EXTRA),
                    new Request("P1", List.of(2), null, Weekdays.NONE, List.of(), null, Extra.NONE)),
            "3a",
            new Contact("moeder", "06", "a@b.nl", "Straat 1\r\n3511 AB", EXTRA),
            EXTRA);

    static Map<String, String> posted() {
        return Posted.of(StudentForm.of(FULL, NAMES).withRows(3, 2).fields());
    }

    private static List<ChangedFact> facts(Map<String, String> posted) {
        StudentForm form = StudentForm.of(FULL, DATASET, NAMES, posted);
        assertThat(form.problems(FULL, DATASET, NAMES)).isEmpty();
        return form.facts(FULL, FULL.id(), NAMES);
    }

    static Student change(Map<String, String> posted) {
        List<ChangedFact> facts = facts(posted);
        assertThat(facts).hasSize(1);
        return ((Put.OfStudent) facts.get(0)).student();
    }

    private static Student change(String field, String typed) {
        Map<String, String> posted = posted();
        posted.put(field, typed);
        return change(posted);
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void aStudentPostedBackAsShownIsTheSame(InstanceKind kind) {
        for (long seed = 1; seed <= 5; seed++) {
            Dataset dataset = DatasetGenerator.generate(kind, seed);
            CompanyNames names = CompanyNames.of(dataset.companies());
            for (Student student : dataset.students()) {
                Map<String, String> posted =
                        Posted.of(StudentForm.of(student, names).withRows(6, 2).fields());
                StudentForm form = StudentForm.of(student, dataset, names, posted);
                assertThat(form.problems(student, dataset, names)).isEmpty();
                assertThat(form.facts(student, student.id(), names)).isEmpty();
            }
        }
    }

    @Test
    void soIsOneWithAllThatAStudentCanHave() {
        assertThat(facts(posted())).isEmpty();
    }

    /** What a form does not send stays: a page of before an upgrade has fewer fields. */
    @Test
    void fieldsThatAreNotSentStay() {
        assertThat(facts(Map.of())).isEmpty();
    }

    private record Field(String name, String typed, Function<Student, Object> fact, Object expected) {}

    private static List<Field> personFields() {
        String other = DATASET.schools().get(1).id();
        return List.of(
                new Field("name", " Ander ", one -> Objects.requireNonNull(one.name()), "Ander"),
                new Field("group", "4b", one -> Objects.requireNonNull(one.group()), "4b"),
                new Field("schoolId", other, Student::schoolId, other),
                new Field("birthDate", "2011-01-02", Student::birthDate, LocalDate.of(2011, 1, 2)),
                new Field("grade", "3", Student::grade, 3),
                new Field("profile", "Z&W", Student::profile, Profile.ZW),
                new Field("interests", "auto; koken,, auto", Student::interests, List.of("auto", "koken")),
                new Field("urgency", "1", Student::urgency, 1),
                new Field("travel.maxMinutes", "0", one -> one.travel().maxMinutes(), 0),
                new Field(
                        "travel.modes.CAR",
                        "on",
                        one -> one.travel().modes(),
                        List.of(TravelMode.TRANSIT, TravelMode.BIKE, TravelMode.CAR)));
    }

    private static List<Field> hourFields() {
        return List.of(
                new Field("hours.required", "700.5", Student::hours, new Hours(700 * 60 + 30, 1280 * 60, 45, EXTRA)),
                new Field("hours.maximum", "1000000", Student::hours, new Hours(640 * 60 + 15, 60_000_000, 45, EXTRA)),
                new Field("hours.completed", "", Student::hours, new Hours(640 * 60 + 15, 1280 * 60, 0, EXTRA)),
                new Field("days.required", "0", Student::days, new StageDays(0, 160, 12, EXTRA)),
                new Field("days.maximum", "90", Student::days, new StageDays(80, 90, 12, EXTRA)),
                new Field("days.completed", "13", Student::days, new StageDays(80, 160, 13, EXTRA)),
                new Field(
                        "stageFrom",
                        "2026-10-02",
                        one -> Objects.requireNonNull(one.stageFrom()),
                        LocalDate.of(2026, 10, 2)),
                new Field(
                        "stageUntil",
                        "2026-10-01",
                        one -> Objects.requireNonNull(one.stageUntil()),
                        LocalDate.of(2026, 10, 1)));
    }

    private static List<Field> wishFields() {
        String company = DATASET.companies().get(9).id();
        return List.of(
                new Field(
                        "requests.0.daysPerWeek",
                        "2",
                        one -> one.requests().get(0).daysPerWeek(),
                        List.of(2, 1)),
                new Field(
                        "requests.1.also.4", "on", one -> one.requests().get(1).daysPerWeek(), List.of(2, 4)),
                new Field(
                        "requests.1.minutesPerDay",
                        "1440",
                        one -> Objects.requireNonNull(one.requests().get(1).minutesPerDay()),
                        1440),
                new Field(
                        "requests.1.schoolDays.friday",
                        "on",
                        one -> one.requests().get(1).schoolDays(),
                        new Weekdays(16)),
                new Field(
                        "requests.1.periodId",
                        "P3",
                        one -> one.requests().get(1).periodId(),
                        "P3"),
                new Field(
                        "preferences.0.company",
                        company,
                        Student::preferences,
                        List.of(company, FULL.preferences().get(1))),
                new Field(
                        "exclusions.2.company",
                        NAMES.show(company),
                        Student::exclusions,
                        List.of(FULL.exclusions().get(0), "gone", company)),
                new Field(
                        "guardian.person",
                        "vader",
                        one -> Objects.requireNonNull(one.guardian()),
                        new Contact("vader", "06", "a@b.nl", "Straat 1\r\n3511 AB", EXTRA)));
    }

    @Test
    void eachFieldChangesWhatItIsOf() {
        List<Field> fields = Stream.of(personFields(), hourFields(), wishFields())
                .flatMap(List::stream)
                .toList();
        for (Field field : fields) {
            Student changed = change(field.name(), field.typed());
            assertThat(field.fact().apply(changed)).as(field.name()).isEqualTo(field.expected());
            assertThat(changed.extra()).isEqualTo(EXTRA);
        }
    }

    @Test
    void boxesAreUnticked() {
        Map<String, String> posted = posted();
        posted.remove("travel.modes.BIKE");
        posted.remove("requests.0.also.1");
        posted.remove("requests.0.schoolDays.monday");

        Student changed = change(posted);

        assertThat(changed.travel()).isEqualTo(new TravelLimits(List.of(TravelMode.TRANSIT), 1_000_000, EXTRA));
        assertThat(changed.requests().get(0))
                .isEqualTo(new Request(
                        "P 2",
                        List.of(3, 2),
                        300,
                        new Weekdays(30),
                        List.of(Profile.ZW, Profile.HBR),
                        DayPart.AFTERNOON,
                        EXTRA));
    }

    @Test
    void rowsAreAddedAndTakenOut() {
        Map<String, String> posted = posted();
        posted.put("requests.0.out", "on");
        posted.put("requests.2.periodId", "P3");
        posted.put("requests.2.daysPerWeek", "1");
        posted.put("preferences.0.company", "");
        posted.put("exclusions.0.out", "on");

        Student changed = change(posted);

        assertThat(changed.requests())
                .containsExactly(
                        FULL.requests().get(1),
                        new Request("P3", List.of(1), null, Weekdays.NONE, List.of(), null, Extra.NONE));
        assertThat(changed.preferences()).containsExactly(FULL.preferences().get(1));
        assertThat(changed.exclusions()).containsExactly("gone");
    }

    /** Measured travel times are of the home of before, so a move is told as one, and what else is different after it. */
    @Test
    void anotherPostcodeIsAMoveAndTheRestFollows() {
        Location there = PostcodeAreas.BUILT_IN.find("3584CC").orElseThrow();
        Location home = new Location(there.lat(), there.lon(), "3584CC", EXTRA);
        Map<String, String> posted = posted();
        posted.put("home.postcode", " 3584 cc");
        assertThat(facts(posted)).containsExactly(new StudentMoved(FULL.id(), home, null));

        posted.put("travel.maxMinutes", "30");
        TravelLimits travel = new TravelLimits(FULL.travel().modes(), 30, EXTRA);
        assertThat(facts(posted)).containsExactly(new StudentMoved(FULL.id(), home, travel));

        posted.put("grade", "3");
        List<ChangedFact> facts = facts(posted);
        assertThat(facts).hasSize(2);
        assertThat(facts.get(0)).isEqualTo(new StudentMoved(FULL.id(), home, travel));
        Student put = ((Put.OfStudent) facts.get(1)).student();
        assertThat(put.grade()).isEqualTo(3);
        assertThat(put.home()).isEqualTo(home);
        assertThat(put.travel()).isEqualTo(travel);

        assertThat(change("travel.maxMinutes", "30").home()).isEqualTo(FULL.home());
        posted = posted();
        posted.put("home.postcode", "3511AB");
        assertThat(facts(posted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schoolId=noSchool",
                "schoolId=noSchool:nergens",
                "birthDate=noDate",
                "birthDate=noDate:2010-02-30",
                "grade=noChoice:2",
                "grade=noChoice:5",
                "grade=noChoice",
                "profile=noProfile:XX",
                "urgency=noChoice:0",
                "urgency=noChoice:6",
                "home.postcode=noPostcode",
                "home.postcode=unknownPostcode:12",
                "travel.maxMinutes=noNumber",
                "travel.maxMinutes=noNumber:1000001",
                "hours.required=noHours",
                "hours.required=noHours:7,3",
                "hours.maximum=noHours:1.280",
                "hours.maximum=noHours:1000000,25",
                "hours.completed=noHours:-1",
                "days.required=noNumber:1,5",
                "days.maximum=noNumber",
                "days.completed=noNumber:veel",
                "stageFrom=noDate:1-2-2027",
                "stageUntil=endBeforeStart:2026-09-30",
                "requests.0.daysPerWeek=noStageDays",
                "requests.0.daysPerWeek=noStageDays:5",
                "requests.0.minutesPerDay=noNumber:1441",
                "requests.0.periodId=noPeriod",
                "requests.1.periodId=periodTwice:P 2",
                "requests.2.periodId=periodTwice:P1",
                "preferences.0.company=noCompany:<script>",
                "preferences.2.company=noCompany:niemand"
            })
    void whatCannotBeMeantIsToldAtItsField(String line) {
        String field = line.substring(0, line.indexOf('='));
        String rest = line.substring(field.length() + 1);
        String code = rest.replaceAll(":.*", "");
        Map<String, String> posted = posted();
        posted.put(field, rest.length() > code.length() ? rest.substring(code.length() + 1) : "");

        FieldProblem found = StudentForm.of(FULL, DATASET, NAMES, posted)
                .problems(FULL, DATASET, NAMES)
                .get(field);

        assertThat(Objects.requireNonNull(found).code()).isEqualTo(code);
    }

    @Test
    void oneWayToTravelIsNeededAndACompanyCountsOnce() {
        Map<String, String> posted = posted();
        posted.remove("travel.modes.BIKE");
        posted.remove("travel.modes.TRANSIT");
        posted.put("preferences.2.company", NAMES.show(FULL.preferences().get(0)));

        assertThat(StudentForm.of(FULL, DATASET, NAMES, posted).problems(FULL, DATASET, NAMES))
                .containsOnlyKeys("travel.modes", "preferences.2.company");
    }
}
