package nl.leerplaats.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import org.junit.jupiter.api.Test;

/** What Timefold reads of the options of a request: these and no other. */
class OptionRangeTest {

    private static final List<RequestAssignment> REQUESTS = ProblemMapper.map(
                    PlanningYear.of(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 2)))
            .requests();

    @Test
    void itHasTheOptionsInTheirOrder() {
        for (RequestAssignment request : REQUESTS) {
            CountableValueRange<Option> range = request.range();

            assertThat(range.getSize()).isEqualTo(request.options().size());
            assertThat(range.get(0)).isSameAs(request.options().get(0));
            assertThat(range.createOriginalIterator()).toIterable().containsExactlyElementsOf(request.options());
        }
    }

    @Test
    void itHasNoOptionOfAnotherRequest() {
        CountableValueRange<Option> range = REQUESTS.get(0).range();

        assertThat(range.contains(REQUESTS.get(0).options().get(0))).isTrue();
        assertThat(range.contains(REQUESTS.get(1).options().get(0))).isFalse();
        assertThat(range.contains(null)).isFalse();
    }

    @Test
    void everyOptionComesUpByChance() {
        RequestAssignment request = REQUESTS.get(0);
        Iterator<Option> random = request.range().createRandomIterator(new Random(1));
        Set<Option> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int draw = 0; draw < 20 * request.options().size(); draw++) {
            seen.add(random.next());
        }

        assertThat(seen).hasSameSizeAs(request.options());
    }

    @Test
    void withoutOptionsThereIsNothingToDraw() {
        CountableValueRange<Option> none = new OptionRange(List.of());

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.createRandomIterator(new Random(1))).isExhausted();
        assertThat(none.createOriginalIterator()).isExhausted();
    }
}
