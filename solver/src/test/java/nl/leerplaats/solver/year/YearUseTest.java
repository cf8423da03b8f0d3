package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With a year of which the first period is history. */
class YearUseTest {

    private static final YearIndex INDEX =
            new YearIndex(ProblemMapper.map(PlanningYear.of(DatasetGenerator.generate(InstanceKind.REPLAN, 2))));

    /** A student with a placement in history and a supervisor to choose. */
    private static final int STUDENT = IntStream.range(
                    0, INDEX.facts().students().size())
            .filter(student -> INDEX.supervisorsOf(student).length > 0)
            .filter(student -> history(student).length > 0 && open(student).length > 0)
            .findFirst()
            .orElseThrow();

    private static int[] history(int student) {
        return positions(student, true);
    }

    private static int[] open(int student) {
        return positions(student, false);
    }

    private static int[] positions(int student, boolean history) {
        RequestFact[] requests = INDEX.requestsOf(student);
        return IntStream.range(0, requests.length)
                .filter(position -> requests[position].history() == history
                        && (history
                                ? INDEX.fixedOption(requests[position]) != null
                                : !INDEX.optionsOf(requests[position]).isEmpty()))
                .toArray();
    }

    /** The pinned year with these requests placed at the first company that they can have, and with this supervisor. */
    private static StudentYear year(int supervisor, int... placed) {
        StudentYear pinned = INDEX.pinnedYear(STUDENT);
        @Nullable
        Option[] options =
                IntStream.range(0, pinned.size()).mapToObj(pinned::option).toArray(Option[]::new);
        for (int position : placed) {
            options[position] = options[position] != null
                    ? options[position]
                    : INDEX.optionsOf(INDEX.requestsOf(STUDENT)[position]).get(0);
        }
        return new StudentYear(options, supervisor);
    }

    @Test
    void aSupervisedYearTakesALoadAndATripToEachCompanyOnce() {
        int supervisor = INDEX.supervisorsOf(STUDENT)[0];
        StudentYear year = year(supervisor, open(STUDENT));

        YearUse use = YearUse.of(INDEX, STUDENT, year);

        assertThat(use.loads())
                .containsExactly(new YearUse.LoadPart(INDEX.loads().ofSupervisor(supervisor), 1));
        assertThat(use.trips())
                .containsExactlyElementsOf(year.companies(false).stream()
                        .map(company ->
                                INDEX.trip(supervisor, INDEX.facts().companies().get(company)))
                        .toList());
        assertThat(use.withoutLoads().loads()).isEmpty();
        assertThat(use.withoutLoads().trips()).isEqualTo(use.trips());
    }

    @Test
    void historyTakesNoTrip() {
        YearUse use = YearUse.of(INDEX, STUDENT, year(INDEX.supervisorsOf(STUDENT)[0]));

        assertThat(history(STUDENT)).isNotEmpty();
        assertThat(use.trips()).isEmpty();
    }

    @Test
    void aYearWithoutASupervisorTakesNoLoadAndNoTrip() {
        YearUse use = YearUse.of(INDEX, STUDENT, year(StudentYear.NOBODY, open(STUDENT)));

        assertThat(use.loads()).isEmpty();
        assertThat(use.trips()).isEmpty();
    }

    @Test
    void aYearKeepsTheRecognitionsOfWhereItBeginsInTimeEachOnce() {
        int kept = 0;
        for (int student : INDEX.openStudents()) {
            for (RequestFact request : INDEX.requestsOf(student)) {
                for (Option option : INDEX.optionsOf(request)) {
                    @Nullable Option[] options = new Option[INDEX.requestsOf(student).length];
                    options[Arrays.asList(INDEX.requestsOf(student)).indexOf(request)] = option;
                    List<Resource.Recognition> recognitions = YearUse.of(
                                    INDEX, student, new StudentYear(options, StudentYear.NOBODY))
                            .recognitions();
                    boolean keeps = option.company().lapse() != null
                            && !request.firstDay()
                                    .isAfter(Objects.requireNonNull(
                                            option.company().lapse()));
                    kept += keeps ? 1 : 0;
                    assertThat(recognitions)
                            .isEqualTo(keeps ? List.of(INDEX.recognition(option.company())) : List.of());
                }
            }
        }
        assertThat(kept).isPositive();
    }
}
