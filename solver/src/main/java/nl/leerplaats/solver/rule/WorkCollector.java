package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;

/** Sums the work of the placements of a student. */
enum WorkCollector implements UniConstraintCollector<RequestAssignment, WorkCollector.Sum, DeliveredWork> {
    INSTANCE;

    /** The sums while they are gathered. */
    static final class Sum {
        private long minutes;
        private long days;
        private long pinnedMinutes;
        private long pinnedDays;

        private void add(Option option, int sign) {
            minutes += (long) sign * option.minutes();
            days += (long) sign * option.stageDates();
            if (option.isKeptPin()) {
                pinnedMinutes += (long) sign * option.minutes();
                pinnedDays += (long) sign * option.stageDates();
            }
        }
    }

    private static final Runnable NOTHING = () -> {};

    @Override
    public Supplier<Sum> supplier() {
        return Sum::new;
    }

    @Override
    public BiFunction<Sum, RequestAssignment, Runnable> accumulator() {
        return (sum, assignment) -> {
            Option option = assignment.getOption();
            if (option == null) {
                return NOTHING;
            }
            sum.add(option, 1);
            return () -> sum.add(option, -1);
        };
    }

    @Override
    public Function<Sum, DeliveredWork> finisher() {
        return sum -> new DeliveredWork(sum.minutes, sum.days, sum.pinnedMinutes, sum.pinnedDays);
    }
}
