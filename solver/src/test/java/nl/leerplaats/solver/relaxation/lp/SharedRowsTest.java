package nl.leerplaats.solver.relaxation.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs in which the years are decided, so that the objective is what they share. */
class SharedRowsTest {

    private static final Resource.VisitTrip TRIP = new Resource.VisitTrip(0, 3, 360);
    private static final Resource.Recognition RECOGNITION = new Resource.Recognition(3, 600);
    private static final Resource.Load LOAD = new Resource.Load(0, CostTerm.SUPERVISOR_LOAD, 20, 8, 8, 1);

    private MPSolver program;
    private SharedRows rows;
    private final List<Resource.Load> asked = new ArrayList<>();

    @BeforeEach
    void beginAProgram() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        program = new MPSolver("shared", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
        program.objective().setMinimization();
        rows = new SharedRows(program, this::newLoad);
    }

    @AfterEach
    void end() {
        program.delete();
    }

    /** Every unit costs 5. */
    private MPConstraint newLoad(Resource.Load load) {
        asked.add(load);
        MPConstraint row = program.makeConstraint(Double.NEGATIVE_INFINITY, 0);
        MPVariable piece = program.makeNumVar(0, load.limit(), "");
        program.objective().setCoefficient(piece, 5);
        row.setCoefficient(piece, -1);
        return row;
    }

    private MPVariable year(boolean taken) {
        return program.makeNumVar(taken ? 1 : 0, taken ? 1 : 0, "");
    }

    private double cost() {
        assertThat(program.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        return program.objective().value();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aTripCostsOnceWhatItCosts(int students) {
        MPVariable trip = rows.newTrip(TRIP, 1);
        for (int student = 0; student < 2; student++) {
            rows.newLink(trip).setCoefficient(year(student < students), 1);
        }

        assertThat(cost()).isEqualTo(TRIP.cost(students));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aRecognitionIsWorthItsLapseOnce(int keepers) {
        for (int student = 0; student < 2; student++) {
            rows.enter(RECOGNITION, year(student < keepers));
        }

        assertThat(cost() + RECOGNITION.points()).isEqualTo(RECOGNITION.cost(keepers));
        assertThat(rows.recognitions()).containsOnlyKeys(RECOGNITION);
    }

    @Test
    void aLoadCountsHowMuchEachYearTakes() {
        rows.enter(new YearUse.LoadPart(LOAD, 1), year(true));
        rows.enter(new YearUse.LoadPart(LOAD, 3), year(true));
        rows.enter(new YearUse.LoadPart(LOAD, 2), year(false));

        assertThat(cost()).isEqualTo(4 * 5);
        assertThat(asked).containsExactly(LOAD);
        assertThat(rows.loads()).containsOnlyKeys(LOAD);
    }
}
