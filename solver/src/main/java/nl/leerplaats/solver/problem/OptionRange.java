package nl.leerplaats.solver.problem;

import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.impl.domain.valuerange.AbstractCountableValueRange;
import ai.timefold.solver.core.impl.domain.valuerange.buildin.collection.ListValueRange;
import ai.timefold.solver.core.impl.domain.valuerange.sort.ValueRangeSorter;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The options of a request as Timefold reads them. Of a list it would keep every value in a set of its own, for each request and each thread;
 * that is as much memory as the options themselves.
 */
final class OptionRange extends AbstractCountableValueRange<Option> {

    private final List<Option> options;

    OptionRange(List<Option> options) {
        this.options = options;
    }

    @Override
    public long getSize() {
        return options.size();
    }

    @Override
    public Option get(long index) {
        return options.get(Math.toIntExact(index));
    }

    /** Looks through the list: it is asked once for each request. */
    @Override
    public boolean contains(@Nullable Option option) {
        return option != null && options.contains(option);
    }

    @Override
    public Iterator<Option> createOriginalIterator() {
        return options.iterator();
    }

    @Override
    public Iterator<Option> createRandomIterator(Random random) {
        return new ListValueRange<>(options).createRandomIterator(random);
    }

    @Override
    public ValueRange<Option> sort(ValueRangeSorter<Option> sorter) {
        return new ListValueRange<>(options).sort(sorter);
    }
}
