package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import org.junit.jupiter.api.Test;

/** Which loads there are, and which years add to them. */
class LoadsTest {

    private static final YearIndex INDEX = new YearIndex(ProblemMapper.map(PlanningYear.of(TinyDataset.create()
            .supervisor("vera", vera -> {})
            .supervisor("wim", wim -> {})
            .build())));

    private static final Loads LOADS = INDEX.loads();

    @Test
    void everySupervisorHasALoadByNumber() {
        assertThat(LOADS.all()).hasSize(2).allSatisfy(load -> {
            assertThat(load.term()).isEqualTo(CostTerm.SUPERVISOR_LOAD);
            assertThat(LOADS.all().get(load.number())).isSameAs(load);
            assertThat(LOADS.ofSupervisor(load.number())).isSameAs(load);
        });
    }

    @Test
    void noMoreCanBeTakenThanThereAreStudents() {
        assertThat(LOADS.ofSupervisor(0).full()).isGreaterThan(1);
        assertThat(LOADS.ofSupervisor(0).limit()).isEqualTo(1);
    }

    @Test
    void aYearAddsToTheLoadOfItsSupervisorAlone() {
        Option[] nowhere = new Option[INDEX.requestsOf(0).length];

        assertThat(LOADS.addedBy(INDEX.requestsOf(0), new StudentYear(nowhere, 1)))
                .containsExactly(new YearUse.LoadPart(LOADS.ofSupervisor(1), 1))
                .containsExactly(LOADS.supervisedBy(1));
        assertThat(LOADS.addedBy(INDEX.requestsOf(0), new StudentYear(nowhere, StudentYear.NOBODY)))
                .isEmpty();
        assertThat(LOADS.reachedBy(0)).isEqualTo(LOADS.all());
    }
}
