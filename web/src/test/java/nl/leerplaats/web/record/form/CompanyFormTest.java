package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.record.Posted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form changes what somebody typed, and nothing else of the company. */
class CompanyFormTest {

    private static final Extra EXTRA = new Extra("{\"note\": \"own\"}");

    private static final List<School> SCHOOLS =
            DatasetGenerator.generate(InstanceKind.MULTI, 3).schools();

    /** All that a company can have, extensions and odd texts too. */
    private static final Company FULL = new Company(
            "B 1/2;x",
            "Café  \"'t Hoekje\" <1>\nkeuken ",
            new Location(52.1, 5.1, "3511 ab", EXTRA),
            "horeca",
            12_345,
            430,
            new WorkTimes(LocalTime.of(8, 30), LocalTime.of(17, 0), EXTRA),
            16,
            List.of("koken, bakken", "bediening"),
            List.of(
                    new Accreditation(Profile.HBR, LocalDate.of(2025, 1, 1), LocalDate.of(9999, 12, 31), EXTRA),
                    new Accreditation(Profile.ZW, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), Extra.NONE)),
            List.of(new DateRange(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3), EXTRA)),
            new PerWeekday(2, 0, 1, 0, 1_000_000),
            List.of(
                    new Mentor("M1", null, Weekdays.NONE, 0, null, null, EXTRA),
                    new Mentor(
                            "M 02",
                            "Ayşe",
                            Weekdays.ALL,
                            3,
                            LocalDate.of(2027, 1, 1),
                            new Contact("balie", "06", null, "Kade 1\n3511 AB", EXTRA),
                            Extra.NONE)),
            List.of(SCHOOLS.get(1).id(), SCHOOLS.get(0).id()),
            List.of(SCHOOLS.get(1).id()),
            LocalDate.of(2024, 5, 5),
            LocalDate.of(2027, 3, 1),
            new Contact(null, "030 123", "a@b.nl", "Straat 1\r\n3511 AB Utrecht", EXTRA),
            EXTRA);

    private static Company change(Company company, Map<String, String> posted) {
        CompanyForm form = CompanyForm.of(company, posted);
        assertThat(form.problems(company, SCHOOLS)).isEmpty();
        List<ChangedFact> facts = form.facts(company, company.id(), SCHOOLS);
        assertThat(facts).hasSize(1);
        return ((Put.OfCompany) facts.get(0)).company();
    }

    private static Company change(Company company, String field, String typed) {
        return change(company, Posted.of(CompanyForm.of(company).fields(), field, typed));
    }

    @Nullable
    private static FieldProblem problem(Company company, String field, String typed) {
        Map<String, String> posted = Posted.of(CompanyForm.of(company).fields(), field, typed);
        return CompanyForm.of(company, posted).problems(company, SCHOOLS).get(field);
    }

    private static void postedBackItIsTheSame(Company company, List<School> schools) {
        CompanyForm form = CompanyForm.of(
                company, Posted.of(CompanyForm.of(company).withRows(2).fields()));
        assertThat(form.problems(company, schools)).isEmpty();
        assertThat(form.facts(company, company.id(), schools)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void aCompanyPostedBackAsItWasShownIsTheSame(InstanceKind kind) {
        for (long seed = 1; seed <= 5; seed++) {
            Dataset dataset = DatasetGenerator.generate(kind, seed);
            dataset.companies().forEach(company -> postedBackItIsTheSame(company, dataset.schools()));
        }
    }

    @Test
    void soIsOneWithAllThatACompanyCanHave() {
        postedBackItIsTheSame(FULL, SCHOOLS);
    }

    /** What a form does not send stays: a page of before an upgrade has fewer fields. */
    @Test
    void fieldsThatAreNotSentStay() {
        assertThat(CompanyForm.of(FULL, Map.of()).facts(FULL, FULL.id(), SCHOOLS))
                .isEmpty();
    }

    /**
     * Something that somebody types.
     *
     * @param field name of the field
     * @param typed what is typed in it
     * @param fact the fact of the company that it is about
     * @param expected what that is then
     */
    record Typing(String field, String typed, Function<Company, @Nullable Object> fact, Object expected) {}

    static Stream<Typing> fields() {
        return Stream.of(
                new Typing("name", " Ander ", Company::name, "Ander"),
                new Typing("sector", "zorg", Company::sector, "zorg"),
                new Typing("employees", "0", Company::employees, 0),
                new Typing("minutesPerDay", "1440", Company::minutesPerDay, 1440),
                new Typing(
                        "workTimes.from",
                        "00:00",
                        Company::workTimes,
                        new WorkTimes(LocalTime.of(0, 0), LocalTime.of(17, 0), EXTRA)),
                new Typing(
                        "workTimes.to",
                        "08:30",
                        Company::workTimes,
                        new WorkTimes(LocalTime.of(8, 30), LocalTime.of(8, 30), EXTRA)),
                new Typing("minimumAge", "120", Company::minimumAge, 120),
                new Typing("tags", "koken; bakken,, koken", Company::tags, List.of("koken", "bakken")),
                new Typing("places.tuesday", "7", Company::places, new PerWeekday(2, 7, 1, 0, 1_000_000)),
                new Typing("places.monday", "", Company::places, new PerWeekday(0, 0, 1, 0, 1_000_000)),
                new Typing("lastPlacementEnded", "2026-01-02", Company::lastPlacementEnded, LocalDate.of(2026, 1, 2)),
                new Typing("unavailableFrom", "2026-09-01", Company::unavailableFrom, LocalDate.of(2026, 9, 1)),
                new Typing(
                        "contact.person",
                        "Noor",
                        Company::contact,
                        new Contact("Noor", "030 123", "a@b.nl", "Straat 1\r\n3511 AB Utrecht", EXTRA)));
    }

    static Stream<Typing> fieldsOfRows() {
        return Stream.of(
                new Typing(
                        "mentors.1.maxStudents",
                        "",
                        company -> company.mentors().get(1).maxStudents(),
                        1),
                new Typing(
                        "mentors.0.until",
                        "2026-12-31",
                        company -> company.mentors().get(0).until(),
                        LocalDate.of(2026, 12, 31)),
                new Typing(
                        "mentors.0.days.friday",
                        "on",
                        company -> company.mentors().get(0).days(),
                        new Weekdays(16)),
                new Typing(
                        "mentors.1.contact.email",
                        "m@b.nl",
                        company -> company.mentors().get(1).contact(),
                        new Contact("balie", "06", "m@b.nl", "Kade 1\n3511 AB", EXTRA)),
                new Typing(
                        "accreditations.0.until",
                        "2027-07-31",
                        company -> company.accreditations().get(0),
                        new Accreditation(Profile.HBR, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 7, 31), EXTRA)),
                new Typing(
                        "accreditations.1.profile",
                        "M&T",
                        company -> company.accreditations().get(1).profile(),
                        Profile.MT),
                new Typing(
                        "closures.0.to",
                        "",
                        company -> company.closures().get(0),
                        new DateRange(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), EXTRA)));
    }

    @ParameterizedTest
    @MethodSource({"fields", "fieldsOfRows"})
    void eachFieldChangesWhatItIsOf(Typing one) {
        Company changed = change(FULL, one.field, one.typed);

        assertThat(one.fact.apply(changed)).isEqualTo(one.expected);
        assertThat(changed.extra()).isEqualTo(EXTRA);
        Map<String, String> before = Posted.of(CompanyForm.of(FULL).fields());
        assertThat(Posted.of(CompanyForm.of(changed).fields()).entrySet().stream()
                        .filter(field -> !field.getKey().endsWith(".was"))
                        .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                        .map(Map.Entry::getKey))
                .as("fields that are different by it")
                .isSubsetOf(one.field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=empty",
                "location.postcode=noPostcode",
                "location.postcode=unknownPostcode:1000000",
                "location.postcode=unknownPostcode:0000AA",
                "employees=noNumber:-1",
                "employees=noNumber:1000001",
                "employees=noNumber:99999999999999",
                "minutesPerDay=noNumber",
                "minutesPerDay=noNumber:1441",
                "minutesPerDay=noNumber:zeven",
                "workTimes.from=noTime",
                "workTimes.to=noTime:25:00",
                "workTimes.to=endBeforeStart:08:29",
                "minimumAge=noNumber:121",
                "places.monday=noNumber:1,5",
                "lastPlacementEnded=noDate:2026-02-30",
                "unavailableFrom=noDate:1-2-2027",
                "unavailableFrom=noDate:0000-01-01",
                "mentors.1.until=noDate:+10000-01-01",
                "mentors.1.maxStudents=noNumber:veel",
                "accreditations.0.profile=noProfile:XX",
                "accreditations.0.from=noDate",
                "accreditations.0.until=endBeforeStart:2024-12-31",
                "closures.0.to=endBeforeStart:2026-12-23",
                "closures.0.from=noDate"
            })
    void whatCannotBeMeantIsToldAtItsField(String line) {
        String field = line.substring(0, line.indexOf('='));
        String rest = line.substring(field.length() + 1);
        String code = rest.replaceAll(":.*", "");
        String typed = rest.length() > code.length() ? rest.substring(code.length() + 1) : "";

        FieldProblem found = problem(FULL, field, typed);

        assertThat(Objects.requireNonNull(found).code()).isEqualTo(code);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, String> posted = Posted.of(CompanyForm.of(FULL).fields());
        posted.put("name", " ");
        posted.put("location.postcode", "??");
        posted.put("mentors.1.until", "nooit");
        posted.put("closures.0.to", "x");

        assertThat(CompanyForm.of(FULL, posted).problems(FULL, SCHOOLS).keySet())
                .containsExactlyInAnyOrder("name", "location.postcode", "mentors.1.until", "closures.0.to");
    }

    @Test
    void anotherPostcodeIsAnotherPositionAndTheSameInOtherSignsIsNot() {
        Location utrecht = PostcodeAreas.BUILT_IN.find("3584CC").orElseThrow();
        Location moved = change(FULL, "location.postcode", " 3584 cc ").location();
        assertThat(moved).isEqualTo(new Location(utrecht.lat(), utrecht.lon(), "3584CC", EXTRA));
        assertThat(PostcodeAreas.BUILT_IN.isPositionOfArea(moved)).isTrue();

        CompanyForm same =
                CompanyForm.of(FULL, Posted.of(CompanyForm.of(FULL).fields(), "location.postcode", "3511AB"));
        assertThat(same.facts(FULL, FULL.id(), SCHOOLS)).isEmpty();
        assertThat(PostcodeAreas.BUILT_IN.isPositionOfArea(FULL.location())).isFalse();
    }

    @Test
    void aRowIsAddedTakenOutAndLeftEmpty() {
        Map<String, String> posted = Posted.of(CompanyForm.of(FULL).withRows(3).fields());
        posted.put("mentors.0.out", "on");
        posted.put("mentors.3.name", "Nieuw");
        posted.put("mentors.3.days.tuesday", "on");
        posted.put("accreditations.1.out", "on");
        posted.put("accreditations.4.profile", "Z&W");
        posted.put("accreditations.4.from", "2026-08-01");
        posted.put("accreditations.4.until", "2030-08-01");
        posted.put("closures.1.from", "2027-05-05");

        Company changed = change(FULL, posted);

        assertThat(changed.mentors())
                .containsExactly(
                        FULL.mentors().get(1), new Mentor("M2", "Nieuw", new Weekdays(2), 1, null, null, Extra.NONE));
        assertThat(changed.accreditations())
                .containsExactly(
                        FULL.accreditations().get(0),
                        new Accreditation(Profile.ZW, LocalDate.of(2026, 8, 1), LocalDate.of(2030, 8, 1), Extra.NONE));
        assertThat(changed.closures())
                .containsExactly(
                        FULL.closures().get(0),
                        new DateRange(LocalDate.of(2027, 5, 5), LocalDate.of(2027, 5, 5), Extra.NONE));
    }

    @Test
    void aMentorWhoIsNewNeedsANameAndADay() {
        Map<String, String> posted = Posted.of(CompanyForm.of(FULL).withRows(1).fields());
        posted.put("mentors.2.maxStudents", "2");

        assertThat(CompanyForm.of(FULL, posted).problems(FULL, SCHOOLS))
                .containsOnlyKeys("mentors.2.name", "mentors.2.days");
    }

    @Test
    void schoolsAreTickedAndUnticked() {
        Map<String, String> posted = Posted.of(CompanyForm.of(FULL).fields());
        CompanyForm form = CompanyForm.of(FULL);
        posted.remove(form.school(SCHOOLS.get(1).id()));
        posted.put(form.school(SCHOOLS.get(2).id()), "on");
        posted.put(form.school("nowhere"), "on");

        assertThat(change(FULL, posted).schoolIds())
                .containsExactly(SCHOOLS.get(0).id(), SCHOOLS.get(2).id());
    }

    @Test
    void aNewCompanyNeedsANameAndAPostcode() {
        assertThat(CompanyForm.of(null, Map.of()).problems(null, SCHOOLS))
                .containsOnlyKeys("name", "location.postcode");

        CompanyForm form = CompanyForm.of(null, Map.of("name", "Nieuw", "location.postcode", "3584"));
        assertThat(form.problems(null, SCHOOLS)).isEmpty();
        Company made = ((Put.OfCompany) form.facts(null, "B7", SCHOOLS).get(0)).company();
        assertThat(made.id()).isEqualTo("B7");
        assertThat(made.minutesPerDay()).isEqualTo(480);
        assertThat(made.mentors()).isEmpty();
        assertThat(PostcodeAreas.BUILT_IN.isPositionOfArea(made.location())).isTrue();
    }

    /** Names of fields are typed by programs too: nothing is made of a row beyond all reason. */
    @Test
    void rowsThatNobodyCanHaveAreNoRows() {
        Map<String, String> posted =
                new LinkedHashMap<>(Posted.of(CompanyForm.of(FULL).fields()));
        posted.put("mentors.99999999999.name", "x");
        posted.put("mentors.-1.name", "x");
        posted.put("mentors..name", "x");

        assertThat(CompanyForm.of(FULL, posted).facts(FULL, FULL.id(), SCHOOLS)).isEmpty();
        assertThat(new ArrayList<>(CompanyForm.of(FULL, posted).fields().rows("mentors")))
                .containsExactly(0, 1);
    }

    /** Partner schools are ticked apart from the schools that it takes pupils of. */
    @Test
    void partnerSchoolsAreTicked() {
        CompanyForm form = CompanyForm.of(FULL);
        String first = SCHOOLS.get(0).id();

        Company changed = change(FULL, form.partner(first), "on");
        assertThat(changed.partnerSchoolIds()).containsExactly(SCHOOLS.get(1).id(), first);
        assertThat(changed.schoolIds()).isEqualTo(FULL.schoolIds());

        Map<String, String> none = Posted.of(form.fields());
        none.remove(form.partner(SCHOOLS.get(1).id()));
        assertThat(change(FULL, none).partnerSchoolIds()).isEmpty();
    }
}
