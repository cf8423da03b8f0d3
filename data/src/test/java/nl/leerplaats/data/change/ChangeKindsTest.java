package nl.leerplaats.data.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each kind of change does to a dataset, and when it does not fit. */
class ChangeKindsTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private static final Subject ANNA = Subject.student("anna");
    private static final Subject BAKERY = Subject.company("bakery");

    private static Applied apply(TinyDataset tiny, ChangedFact fact) {
        return ChangeLog.apply(tiny.build(), List.of(change("1", fact)));
    }

    static Change change(String id, ChangedFact fact) {
        return new Change(id, Instant.parse("2027-01-10T08:15:00Z"), null, null, fact, Extra.NONE);
    }

    private static Dataset applied(TinyDataset tiny, ChangedFact fact) {
        Applied result = apply(tiny, fact);
        assertThat(result.setAside()).isEmpty();
        assertThat(result.applied()).hasSize(1);
        return result.dataset();
    }

    private static Student student(Dataset dataset) {
        return dataset.students().get(0);
    }

    private static Company company(Dataset dataset) {
        return dataset.companies().get(0);
    }

    private static void assertSetAside(TinyDataset tiny, ChangedFact fact, FindingCode code, String path) {
        Applied result = apply(tiny, fact);

        assertThat(result.dataset()).isEqualTo(tiny.build());
        assertThat(result.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.findings())
                        .extracting(Finding::code, Finding::path)
                        .contains(org.assertj.core.api.Assertions.tuple(code, path)));
    }

    @Test
    void putAddsARecordOrReplacesTheOneWithItsId() {
        Student bob =
                TinyDataset.create().student("bob", s -> {}).build().students().get(1);
        Student anna = student(
                TinyDataset.create().student("anna", s -> s.born("2011-05-05")).build());

        assertThat(applied(TinyDataset.create(), new Put.OfStudent(bob)).students())
                .extracting(Student::id)
                .containsExactly("anna", "bob");
        assertThat(applied(TinyDataset.create(), new Put.OfStudent(anna)).students())
                .containsExactly(anna);
    }

    @Test
    void aRecordThatNamesWhatIsNotThereIsSetAside() {
        Student bob = TinyDataset.create()
                .school("other", s -> {})
                .student("bob", s -> s.school("other"))
                .build()
                .students()
                .get(1);

        assertSetAside(TinyDataset.create(), new Put.OfStudent(bob), FindingCode.UNKNOWN_ID, "$.students[1].schoolId");
    }

    @Test
    void aStudentWhoLosesTheRequestOfARunningPlacementIsSetAside() {
        TinyDataset running = TinyDataset.create().baseline("anna", "P1", "bakery", "mies", DayOfWeek.MONDAY);
        Student without = student(TinyDataset.create()
                .student("anna", s -> s.withoutRequest("P1"))
                .build());

        assertSetAside(
                running, new Put.OfStudent(without), FindingCode.BASELINE_WITHOUT_REQUEST, "$.baseline[0].periodId");
    }

    @Test
    void removeTakesWithItWhatNamesTheRecord() {
        TinyDataset tiny = TinyDataset.create()
                .company("shop", c -> {})
                .supervisor("wil", s -> {})
                .student("anna", s -> s.preferences("shop", "bakery").exclusions("shop"))
                .baselineSupervision("anna", "wil")
                .travelTime("anna", "shop", 10)
                .travelTime("anna", "bakery", 10);

        Dataset withoutShop = applied(tiny, new Remove(Subject.company("shop")));
        assertThat(withoutShop.companies()).extracting(Company::id).containsExactly("bakery");
        assertThat(student(withoutShop).preferences()).containsExactly("bakery");
        assertThat(student(withoutShop).exclusions()).isEmpty();
        assertThat(withoutShop.travelTimes()).hasSize(1);

        Dataset withoutWil = applied(tiny, new Remove(new Subject(Subject.Kind.SUPERVISOR, "wil")));
        assertThat(withoutWil.supervisors()).isEmpty();
        assertThat(withoutWil.baselineSupervisions()).isEmpty();

        Dataset withoutAnna = applied(tiny, new Remove(ANNA));
        assertThat(withoutAnna.students()).isEmpty();
        assertThat(withoutAnna.travelTimes()).isEmpty();
        assertThat(withoutAnna.baselineSupervisions()).isEmpty();
    }

    @Test
    void nothingGoesThatAPlacementNeeds() {
        TinyDataset running = TinyDataset.create().baseline("anna", "P1", "bakery", "mies", DayOfWeek.MONDAY);

        assertSetAside(running, new Remove(ANNA), FindingCode.STILL_NEEDED, "$.studentId");
        assertSetAside(running, new Remove(BAKERY), FindingCode.STILL_NEEDED, "$.companyId");
    }

    @Test
    void whatIsGoneAlreadyIsKnown() {
        Applied result = apply(TinyDataset.create(), new Remove(Subject.student("bob")));

        assertThat(result.known()).hasSize(1);
        assertThat(result.dataset()).isEqualTo(TinyDataset.create().build());
    }

    @Test
    void aCompanyDropsOutAndComesBack() {
        Dataset out = applied(TinyDataset.create(), new CompanyUnavailable("bakery", MARCH));
        assertThat(company(out).unavailableFrom()).isEqualTo(MARCH);

        Dataset back = applied(
                TinyDataset.create().company("bakery", c -> c.unavailableFrom("2027-03-01")),
                new CompanyUnavailable("bakery", null));
        assertThat(company(back).unavailableFrom()).isNull();

        assertSetAside(
                TinyDataset.create(), new CompanyUnavailable("nowhere", MARCH), FindingCode.UNKNOWN_ID, "$.companyId");
    }

    private static TinyDataset recognised() {
        return TinyDataset.create()
                .company(
                        "bakery",
                        c -> c.withoutAccreditations()
                                .accredited(Profile.HBR, "2020-01-01", "2026-12-31")
                                .accredited(Profile.HBR, "2027-01-01", "2030-12-31")
                                .accredited(Profile.BWI, "2020-01-01", "2030-12-31"));
    }

    private static List<String> recognitions(@Nullable LocalDate from, LocalDate until) {
        Dataset changed = applied(recognised(), new AccreditationChanged("bakery", Profile.HBR, from, until));
        return company(changed).accreditations().stream()
                .filter(one -> one.profile() == Profile.HBR)
                .map(one -> one.from() + "/" + one.until())
                .toList();
    }

    @Test
    void aRecognitionIsAddedProlongedOrWithdrawn() {
        assertThat(recognitions(LocalDate.of(2031, 1, 1), LocalDate.of(2035, 1, 1)))
                .as("another first day: one more")
                .containsExactly("2020-01-01/2026-12-31", "2027-01-01/2030-12-31", "2031-01-01/2035-01-01");
        assertThat(recognitions(LocalDate.of(2027, 1, 1), LocalDate.of(2035, 1, 1)))
                .as("a first day that is there: its end moves")
                .containsExactly("2020-01-01/2026-12-31", "2027-01-01/2035-01-01");
        assertThat(recognitions(null, LocalDate.of(2035, 1, 1)))
                .as("prolonged")
                .containsExactly("2020-01-01/2026-12-31", "2027-01-01/2035-01-01");
        assertThat(recognitions(null, LocalDate.of(2027, 3, 31)))
                .as("withdrawn")
                .containsExactly("2020-01-01/2026-12-31", "2027-01-01/2027-03-31");
        assertThat(recognitions(null, LocalDate.of(2026, 10, 31)))
                .as("withdrawn before the second one began")
                .containsExactly("2020-01-01/2026-10-31");
        assertSetAside(
                TinyDataset.create(),
                new AccreditationChanged("bakery", Profile.MAT, null, MARCH),
                FindingCode.NO_ACCREDITATION,
                "$.profile");
    }

    @Test
    void otherRecognitionsStay() {
        Dataset changed =
                applied(recognised(), new AccreditationChanged("bakery", Profile.HBR, null, LocalDate.of(2019, 1, 1)));

        assertThat(company(changed).accreditations())
                .extracting(Accreditation::profile)
                .containsExactly(Profile.BWI);
    }

    @Test
    void onlyTheWeekdaysThatAreNamedGetOtherPlaces() {
        Dataset changed = applied(
                TinyDataset.create().company("bakery", c -> c.places(new PerWeekday(1, 2, 3, 4, 5))),
                new PlacesChanged("bakery", Map.of(DayOfWeek.MONDAY, 0, DayOfWeek.FRIDAY, 6)));

        assertThat(company(changed).places()).isEqualTo(new PerWeekday(0, 2, 3, 4, 6));
    }

    @Test
    void aMentorLeaves() {
        Dataset changed = applied(TinyDataset.create(), new MentorLeft("bakery", "mies", MARCH));

        assertThat(company(changed).mentors().get(0).until()).isEqualTo(MARCH);
        assertSetAside(
                TinyDataset.create(),
                new MentorLeft("bakery", "joop", MARCH),
                FindingCode.UNKNOWN_MENTOR,
                "$.mentorId");
    }

    @Test
    void aStudentLeavesTheDayBefore() {
        Dataset changed = applied(TinyDataset.create(), new StudentLeft("anna", MARCH));

        assertThat(student(changed).stageUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
        TinyDataset late = TinyDataset.create().student("anna", s -> s.stageFrom("2027-02-28"));
        assertThat(apply(late, new StudentLeft("anna", MARCH)).setAside())
                .as("one day")
                .isEmpty();
        assertSetAside(late, new StudentLeft("anna", MARCH.minusDays(1)), FindingCode.END_BEFORE_START, "$.from");
    }

    @Test
    void aStudentWhoMovesLosesTheTravelTimesOfTheOldHome() {
        TinyDataset measured = TinyDataset.create()
                .student("bob", s -> {})
                .travelTime("anna", "bakery", 10)
                .travelTime("bob", "bakery", 11);
        TravelLimits travel = new TravelLimits(List.of(TravelMode.BIKE), 25, Extra.NONE);

        Dataset moved = applied(measured, new StudentMoved("anna", Location.of(52.2, 5.2), travel));
        assertThat(student(moved).home()).isEqualTo(Location.of(52.2, 5.2));
        assertThat(student(moved).travel()).isEqualTo(travel);
        assertThat(moved.travelTimes())
                .singleElement()
                .satisfies(time -> assertThat(time.studentId()).isEqualTo("bob"));

        Student before = student(measured.build());
        Dataset same = applied(measured, new StudentMoved("anna", before.home(), travel));
        assertThat(same.travelTimes()).hasSize(2);
    }

    @Test
    void workThatWasDoneReplacesWhatWasKnown() {
        TinyDataset tiny = TinyDataset.create()
                .student("anna", s -> s.hours(640, 1280, 100).days(80, 160, 12));

        Student hoursOnly = student(applied(tiny, new WorkCompleted("anna", 120 * 60 + 15, null)));
        assertThat(hoursOnly.hours().completedMinutes()).isEqualTo(7215);
        assertThat(hoursOnly.hours().requiredMinutes()).isEqualTo(640 * 60);
        assertThat(hoursOnly.days().completed()).isEqualTo(12);
        assertThat(student(applied(tiny, new WorkCompleted("anna", 0, 16)))
                        .days()
                        .completed())
                .isEqualTo(16);
    }

    @Test
    void weightsAreMerged() {
        Dataset changed = applied(
                TinyDataset.create().weight(CostTerm.TRAVEL, 3),
                new WeightsChanged(new Weights(Map.of(CostTerm.UNPLACED, 40))));

        assertThat(changed.weights().overrides())
                .containsOnly(Map.entry(CostTerm.TRAVEL, 3), Map.entry(CostTerm.UNPLACED, 40));
    }

    @Test
    void aCompanyIsExcludedAndAllowed() {
        assertThat(student(applied(TinyDataset.create(), new ExclusionChanged("anna", "bakery", true)))
                        .exclusions())
                .containsExactly("bakery");
        assertThat(student(applied(
                                TinyDataset.create().student("anna", s -> s.exclusions("bakery")),
                                new ExclusionChanged("anna", "bakery", false)))
                        .exclusions())
                .isEmpty();
        assertThat(apply(TinyDataset.create(), new ExclusionChanged("anna", "bakery", false))
                        .known())
                .hasSize(1);
        assertSetAside(
                TinyDataset.create(),
                new ExclusionChanged("anna", "nowhere", true),
                FindingCode.UNKNOWN_ID,
                "$.companyId");
        assertSetAside(
                TinyDataset.create(),
                new ExclusionChanged("nobody", "bakery", true),
                FindingCode.UNKNOWN_ID,
                "$.studentId");
    }
}
