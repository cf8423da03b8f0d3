package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostCeilingsTest {

    private static final int SEEDS = 60;

    @Test
    void noYearOfAnOptionWithAnySupervisorCostsMore() {
        for (long seed = 0; seed < SEEDS; seed++) {
            YearIndex index = new YearIndex(ProblemMapper.map(PlanningYear.of(RandomTinyDatasets.of(seed))));
            OwnCost own = new OwnCost(index);
            CostCeilings ceilings = new CostCeilings(index);
            for (int student : index.openStudents()) {
                for (int supervisor : index.supervisorsOf(student)) {
                    RequestFact[] requests = index.requestsOf(student);
                    for (int choice = 0; choice < 30; choice++) {
                        @Nullable Option[] options = new Option[requests.length];
                        for (int position = 0; position < options.length; position++) {
                            int size = index.optionsOf(requests[position]).size();
                            int chosen = choice * (position + 1) % (size + 1);
                            options[position] = chosen == size
                                    ? null
                                    : index.optionsOf(requests[position]).get(chosen);
                        }
                        StudentYear year = new StudentYear(options, supervisor);
                        long shared = 0;
                        for (Resource.VisitTrip trip :
                                YearUse.of(index, student, year).trips()) {
                            shared += trip.points();
                        }
                        shared += index.loads()
                                .ofSupervisor(supervisor)
                                .cost(index.loads().ofSupervisor(supervisor).limit());
                        assertThat(own.soft(student, year) + shared)
                                .as("seed %d, student %d", seed, student)
                                .isLessThanOrEqualTo(ceilings.soft(student));
                        assertThat(own.medium(student, year)).isLessThanOrEqualTo(ceilings.medium(student));
                    }
                }
            }
        }
    }
}
