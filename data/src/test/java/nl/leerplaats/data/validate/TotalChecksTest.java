package nl.leerplaats.data.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called out of reach is: no option that the judge accepts gives more hours or days than the warning says. */
class TotalChecksTest {

    private static final int MINUTES_PER_HOUR = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noOptionGivesMoreThanWhatIsInReach(long seed) {
        Dataset dataset = askingEverything(SmallRegion.draw(seed));
        PlanningYear year = PlanningYear.of(dataset);
        Map<String, StageWork> best = new LinkedHashMap<>();
        for (PlannedRequest request : year.requests()) {
            best.merge(request.student().id(), most(year, request), StageWork::plus);
        }
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkWarnings(dataset, findings);

        for (Student student : dataset.students()) {
            StageWork work = best.getOrDefault(student.id(), StageWork.NONE);
            BigDecimal hours = reachable(findings.list(), FindingCode.HOURS_OUT_OF_REACH, student);
            BigDecimal days = reachable(findings.list(), FindingCode.DAYS_OUT_OF_REACH, student);
            assertThat(hours.multiply(BigDecimal.valueOf(MINUTES_PER_HOUR)))
                    .as("seed " + seed + " minutes of " + student.id())
                    .isGreaterThanOrEqualTo(BigDecimal.valueOf(work.minutes()));
            assertThat(days)
                    .as("seed " + seed + " days of " + student.id())
                    .isGreaterThanOrEqualTo(BigDecimal.valueOf(work.days()));
        }
        assertThat(best.values()).as("seed " + seed).anyMatch(work -> work.days() > 0);
    }

    private static StageWork most(PlanningYear year, PlannedRequest request) {
        StageWork most = StageWork.NONE;
        for (Company company : year.dataset().companies()) {
            for (Weekdays days : SmallRegion.listOptions(year, request, company)) {
                StageWork work = StageWork.of(year, request, company, days);
                most = new StageWork(Math.max(most.minutes(), work.minutes()), Math.max(most.days(), work.days()));
            }
        }
        return most;
    }

    private static BigDecimal reachable(List<Finding> findings, FindingCode code, Student student) {
        return findings.stream()
                .filter(one -> one.code() == code && one.argument("student").equals(student.id()))
                .map(one -> new BigDecimal(one.argument("reachable").toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Nobody can do ten thousand hours or days, so the warning says of everybody what is in reach. */
    private static Dataset askingEverything(Dataset dataset) {
        List<Student> students = dataset.students().stream()
                .map(TotalChecksTest::askingEverything)
                .toList();
        return dataset.withStudents(students);
    }

    private static Student askingEverything(Student student) {
        int much = 10_000;
        return new Student(
                student.id(),
                student.name(),
                student.schoolId(),
                student.birthDate(),
                student.grade(),
                student.profile(),
                student.interests(),
                Student.DEFAULT_URGENCY,
                student.home(),
                student.travel(),
                new Hours(much * MINUTES_PER_HOUR, much * MINUTES_PER_HOUR, 0, Extra.NONE),
                new StageDays(much, much, 0, Extra.NONE),
                student.stageFrom(),
                student.stageUntil(),
                student.preferences(),
                student.exclusions(),
                student.requests(),
                null,
                null,
                Extra.NONE);
    }
}
