package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;

/**
 * Counts the pupils over a limit, by weekday and segment (docs/rules.md, {@code place} and {@code mentor}); of the halves of a day the one that is most
 * over counts. Pinned placements are allowed even
 * where they alone are over the limit. The group it collects has to have one limit: one company, or one mentor.
 */
final class OverloadCollector implements UniConstraintCollector<RequestAssignment, OverloadCollector.Use, Integer> {

    /** The limit of a group on a weekday, by index. */
    interface Limit {
        int of(Option option, int weekday);
    }

    /** Over the places of a company. */
    static final OverloadCollector PLACES = new OverloadCollector((option, weekday) -> {
        PerWeekday places = option.company().company().places();
        return places.get(weekday);
    });

    /** Over the students of a mentor. */
    static final OverloadCollector MENTOR =
            new OverloadCollector((option, weekday) -> option.mentor().mentor().maxStudents());

    private final Limit limit;

    private OverloadCollector(Limit limit) {
        this.limit = limit;
    }

    /** Pupils and pinned pupils by segment and weekday, and how many are over the limit in all. */
    static final class Use {
        private int[] pupils = new int[0];
        private int[] pinned = new int[0];
        private int overload;

        private void grow(int size) {
            if (pupils.length < size) {
                pupils = Arrays.copyOf(pupils, size);
                pinned = Arrays.copyOf(pinned, size);
            }
        }
    }

    @Override
    public Supplier<Use> supplier() {
        return Use::new;
    }

    @Override
    public BiFunction<Use, RequestAssignment, Runnable> accumulator() {
        return (use, assignment) -> {
            Option option = assignment.placed();
            add(use, option, 1);
            return () -> add(use, option, -1);
        };
    }

    @Override
    public Function<Use, Integer> finisher() {
        return use -> use.overload;
    }

    private void add(Use use, Option option, int sign) {
        int last = option.request().lastSegment();
        int step = option.request().segmentStep();
        int halves = option.request().halves();
        use.grow((last + halves) * Weekdays.COUNT);
        for (int weekday = 0; weekday < Weekdays.COUNT; weekday++) {
            if ((option.daysMask() & (1 << weekday)) == 0) {
                continue;
            }
            int most = limit.of(option, weekday);
            for (int segment = option.request().firstSegment(); segment <= last; segment += step) {
                int slot = segment * Weekdays.COUNT + weekday;
                int day = (segment - segment % halves) * Weekdays.COUNT + weekday;
                use.overload -= excess(use, day, halves, most);
                use.pupils[slot] += sign;
                use.pinned[slot] += option.isKeptPin() ? sign : 0;
                use.overload += excess(use, day, halves, most);
            }
        }
    }

    private static int excess(Use use, int slot, int halves, int most) {
        int excess = 0;
        for (int half = 0; half < halves; half++) {
            int at = slot + half * Weekdays.COUNT;
            excess = Math.max(excess, use.pupils[at] - Math.max(most, use.pinned[at]));
        }
        return excess;
    }
}
