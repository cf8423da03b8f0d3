package nl.leerplaats.data.reason;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

/** A request has one reason for having no place, and where that is the student's own maximum nobody is sent out to win companies. */
class OpenReasonsTest {

    private static final RequestKey P1 = new RequestKey("anna", "P1");
    private static final RequestKey P2 = new RequestKey("anna", "P2");

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static OpenReason reason(Dataset dataset, Plan plan, RequestKey key) {
        PlanningYear year = PlanningYear.of(dataset);
        return OpenReasons.of(year, plan).of(Objects.requireNonNull(year.findRequest(key)));
    }

    private static OpenReason reason(Dataset dataset, RequestKey key) {
        return reason(dataset, TinyPlan.of(dataset).build(), key);
    }

    /** Fewest stage days of a placement in P1, whatever the weekdays. */
    private static int least() {
        return reason(TinyDataset.create().build(), P1).least().days();
    }

    private static List<Finding> findings(Dataset dataset) {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkWarnings(dataset, findings);
        return findings.list();
    }

    private static List<FindingCode> overMaximum(Dataset dataset) {
        return findings(dataset).stream()
                .map(Finding::code)
                .filter(code -> code == FindingCode.REQUEST_OVER_MAXIMUM || code == FindingCode.REQUESTS_OVER_MAXIMUM)
                .toList();
    }

    @Test
    void theMaximumIsTheReasonFromTheFirstDayTooFew() {
        int least = least();
        Dataset tooFew = anna(s -> s.withoutRequest("P2").days(0, least - 1, 0)).build();
        Dataset enough = anna(s -> s.withoutRequest("P2").days(0, least, 0)).build();

        assertThat(reason(tooFew, P1).kind()).isEqualTo(OpenReason.Kind.OWN_MAXIMUM);
        assertThat(overMaximum(tooFew)).containsExactly(FindingCode.REQUEST_OVER_MAXIMUM);
        assertThat(reason(enough, P1).kind()).isEqualTo(OpenReason.Kind.FREE);
        assertThat(overMaximum(enough)).isEmpty();
    }

    @Test
    void theMaximumOfHoursCountsAsThatOfDays() {
        double hours = reason(TinyDataset.create().build(), P1).least().minutes() / 60.0;
        Dataset tooFew =
                anna(s -> s.withoutRequest("P2").hours(0, hours - 0.25, 0)).build();

        OpenReason reason = reason(tooFew, P1);

        assertThat(reason.kind()).isEqualTo(OpenReason.Kind.OWN_MAXIMUM);
        assertThat(reason.remedies()).anyMatch(Remedy.DayLength.class::isInstance);
        assertThat(overMaximum(tooFew)).containsExactly(FindingCode.REQUEST_OVER_MAXIMUM);
        assertThat(overMaximum(
                        anna(s -> s.withoutRequest("P2").hours(0, hours, 0)).build()))
                .isEmpty();
    }

    @Test
    void whatIsCompletedAndWhatIsPinnedCount() {
        int least = least();
        Dataset completed =
                anna(s -> s.withoutRequest("P2").days(0, 100, 101 - least)).build();
        Dataset pinned = anna(s -> s.days(0, 50, 0))
                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Dataset pinnedIsAll = anna(s -> s.days(0, 3, 0))
                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(overMaximum(completed)).containsExactly(FindingCode.REQUEST_OVER_MAXIMUM);
        assertThat(overMaximum(pinned)).containsExactly(FindingCode.REQUEST_OVER_MAXIMUM);
        assertThat(overMaximum(pinnedIsAll)).containsExactly(FindingCode.REQUEST_OVER_MAXIMUM);
        assertThat(OpenReasons.ofPinned(PlanningYear.of(pinned))
                        .listOverMaximum(pinned.students().get(0)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.request()).isEqualTo(P1);
                    assertThat(reason.counted().days()).isPositive();
                });
    }

    @Test
    void twoRequestsThatFitOneByOneAndNotTogetherAreToldOnce() {
        Dataset dataset = anna(s -> s.days(0, 60, 0)).build();
        Plan first = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(reason(dataset, first, P2).kind()).isEqualTo(OpenReason.Kind.OWN_MAXIMUM_TOGETHER);
        assertThat(reason(dataset, P2).kind()).as("with nothing in P1 it fits").isEqualTo(OpenReason.Kind.FREE);
        assertThat(overMaximum(dataset)).containsExactly(FindingCode.REQUESTS_OVER_MAXIMUM);
        assertThat(findings(dataset))
                .as("more days would make it worse")
                .extracting(Finding::code)
                .doesNotContain(FindingCode.HOURS_OUT_OF_REACH, FindingCode.DAYS_OUT_OF_REACH);
    }

    @Test
    void aRequestWhosePlacesOthersHaveIsFullAndOneThatFitsNowhereHasNoCompany() {
        Dataset dataset = TinyDataset.create()
                .student("anna", s -> s.withoutRequest("P2"))
                .student(
                        "bram", s -> s.withoutRequest("P2").withoutRequest("P1").request("P1", 4))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Dataset nowhere = anna(s -> s.exclusions("bakery")).build();

        assertThat(reason(dataset, plan, new RequestKey("bram", "P1")).kind()).isEqualTo(OpenReason.Kind.FULL);
        assertThat(reason(nowhere, P1).kind()).isEqualTo(OpenReason.Kind.NO_COMPANY);
    }

    private static Dataset with(Dataset dataset, Student changed) {
        return dataset.withStudents(dataset.students().stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList());
    }

    /** Each student's maximum is made less than what is asked for, in one of two ways. */
    private static Dataset tighter(Dataset dataset, long seed) {
        List<Student> students = new ArrayList<>();
        for (Student student : dataset.students()) {
            int share = (int) (seed % 5) + 1;
            students.add(student.withLimits(
                    new Hours(0, seed % 2 == 0 ? share * 20 * 60 : 1280 * 60, 0, Extra.NONE),
                    new StageDays(0, seed % 2 == 0 ? 160 : share * 3, 0, Extra.NONE)));
        }
        return dataset.withStudents(students);
    }

    @Test
    void everyRemedyByItselfMakesRoom() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        for (long seed = 0; seed < 150; seed++) {
            Dataset dataset =
                    PlanningYear.of(tighter(RandomTinyDatasets.of(seed), seed)).dataset();
            for (OpenReason reason :
                    OpenReasons.ofPinned(PlanningYear.of(dataset)).list()) {
                for (Remedy remedy : reason.remedies()) {
                    Student student = dataset.students().stream()
                            .filter(one -> one.id().equals(reason.request().studentId()))
                            .findFirst()
                            .orElseThrow();
                    PlanningYear then = PlanningYear.of(with(dataset, remedy.applyTo(student)));
                    PlannedRequest request = Objects.requireNonNull(then.findRequest(reason.request()));

                    assertThat(OpenReasons.ofPinned(then).of(request).kind())
                            .as("seed %d: %s", seed, remedy)
                            .isIn(OpenReason.Kind.FREE, OpenReason.Kind.FULL);
                    kinds.add(remedy.getClass());
                }
            }
        }
        assertThat(kinds)
                .contains(Remedy.EndOn.class, Remedy.DaysPerWeek.class, Remedy.DayLength.class, Remedy.Maximum.class);
    }

    @Test
    void noCompanyIsToldWhereTheInputCheckTellsIt() {
        for (long seed = 0; seed < 150; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            List<RequestKey> found = findings(dataset).stream()
                    .filter(one -> one.code() == FindingCode.NO_CANDIDATE)
                    .map(one -> new RequestKey((String) one.argument("student"), (String) one.argument("period")))
                    .toList();

            assertThat(OpenReasons.ofPinned(PlanningYear.of(dataset)).list().stream()
                            .filter(one -> one.kind() == OpenReason.Kind.NO_COMPANY)
                            .map(OpenReason::request))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(found);
        }
    }

    /** S0020 has 59 of 86 days behind her and asks for two days a week from September to January. */
    @Test
    void aPupilOfARegionIsToldToEndEarlierOrComeADayLess() {
        Dataset region = DatasetGenerator.generate(InstanceKind.REGION, 1);

        List<Finding> found = findings(region).stream()
                .filter(one -> one.code() == FindingCode.REQUEST_OVER_MAXIMUM
                        || one.code() == FindingCode.REQUESTS_OVER_MAXIMUM)
                .toList();

        assertThat(found).extracting(one -> one.argument("student")).contains("S0020", "S0064", "S0273", "S0283");
        String sentence = Texts.of(Locale.forLanguageTag("nl"))
                .finding(found.stream()
                        .filter(one -> one.argument("student").equals("S0020"))
                        .findFirst()
                        .orElseThrow());
        assertThat(sentence)
                .contains("59 dagen en 384 uur", "86 dagen en 680 uur")
                .contains("eindigen, sta ook 1 stagedag per week toe, of zet het maximum op")
                .doesNotContain("Sta meer dagen toe");
    }
}
