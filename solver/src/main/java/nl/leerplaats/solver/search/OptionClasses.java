package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.solver.problem.Option;

/**
 * The options of a request in classes of the same minutes and dates, most minutes first, each class by soft cost. Hours and days that stay
 * short depend on the class alone, so that a search can leave a class at the first option that is too dear.
 */
final class OptionClasses {

    private static final Comparator<Option> ORDER = Comparator.comparingInt(Option::minutes)
            .thenComparingInt(Option::stageDates)
            .reversed()
            .thenComparingLong(Option::softCost)
            .thenComparingInt(option -> option.mentor().index())
            .thenComparingInt(Option::daysMask);

    private final Option[] options;
    private final int[] starts;

    OptionClasses(List<Option> of) {
        options = of.toArray(new Option[0]);
        Arrays.sort(options, ORDER);
        List<Integer> found = new ArrayList<>();
        for (int option = 0; option < options.length; option++) {
            if (option == 0
                    || options[option].minutes() != options[option - 1].minutes()
                    || options[option].stageDates() != options[option - 1].stageDates()) {
                found.add(option);
            }
        }
        found.add(options.length);
        starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Number of classes. */
    int count() {
        return starts.length - 1;
    }

    /** Position of the first option of a class. */
    int start(int number) {
        return starts[number];
    }

    /** Position after the last option of a class. */
    int end(int number) {
        return starts[number + 1];
    }

    /** Minutes of every option of a class. */
    int minutes(int number) {
        return options[starts[number]].minutes();
    }

    /** Stage dates of every option of a class. */
    int dates(int number) {
        return options[starts[number]].stageDates();
    }

    /** Number of options. */
    int size() {
        return options.length;
    }

    /** The option at a position. */
    Option option(int position) {
        return options[position];
    }
}
