package nl.leerplaats.solver.search;

import java.util.Arrays;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;

/**
 * What the rest of a student's year costs at least, after an option of a class: the cheapest fitting option of each class of the next request
 * with the hours and days that then stay short, and the cheapest of each later request.
 */
final class RestBound {

    private final PlanState state;
    private final OwnCost own;
    private final LevelPacking packing;
    private final long mostSaved;
    private int student;
    private RequestFact[] requests = new RequestFact[0];
    private int[][] firstFitting = new int[0][];
    private long[] leastCost = new long[0];
    private int[] mostMinutes = new int[0];
    private int[] mostDates = new int[0];

    RestBound(PlanState state, LevelPacking packing) {
        this.state = state;
        this.packing = packing;
        own = state.own();
        boolean anyLapse = state.index().facts().companies().stream().anyMatch(CompanyFact::canLapse);
        mostSaved = anyLapse ? state.index().weight(CostTerm.RECOGNITION_LAPSE) : 0;
    }

    /** The most that one placement can save by keeping a recognition. */
    long mostSaved() {
        return mostSaved;
    }

    /** Looks at what is free for a student. */
    void prepare(int ofStudent) {
        student = ofStudent;
        requests = state.index().requestsOf(student);
        int count = requests.length;
        if (firstFitting.length < count) {
            int old = firstFitting.length;
            firstFitting = Arrays.copyOf(firstFitting, count);
            Arrays.fill(firstFitting, old, count, new int[0]);
            leastCost = new long[count];
            mostMinutes = new int[count];
            mostDates = new int[count];
        }
        for (int position = 0; position < count; position++) {
            look(position);
        }
    }

    private void look(int position) {
        RequestFact request = requests[position];
        Option fixed = state.index().fixedOption(request);
        if (fixed != null) {
            leastCost[position] = fixed.softCost();
            mostMinutes[position] = fixed.minutes();
            mostDates[position] = fixed.stageDates();
            return;
        }
        OptionClasses classes = state.index().classesOf(request);
        if (firstFitting[position].length < classes.count()) {
            firstFitting[position] = new int[classes.count()];
        }
        long least = unplaced(request);
        mostMinutes[position] = 0;
        mostDates[position] = 0;
        for (int number = 0; number < classes.count(); number++) {
            int chosen = classes.start(number);
            int end = classes.end(number);
            while (chosen < end && !state.occupancy().fits(classes.option(chosen))) {
                chosen++;
            }
            firstFitting[position][number] = chosen;
            if (chosen < end) {
                least = Math.min(least, classes.option(chosen).softCost() - mostSaved);
                mostMinutes[position] = Math.max(mostMinutes[position], classes.minutes(number));
                mostDates[position] = Math.max(mostDates[position], classes.dates(number));
            }
        }
        leastCost[position] = least;
    }

    private long unplaced(RequestFact request) {
        return packing.medium(own.unplacedMedium(request)) + own.unplacedSoft(request);
    }

    /** Position of the first option of a class for which there is room; the end of the class where there is none. */
    int firstFitting(int position, int number) {
        return firstFitting[position][number];
    }

    /** Least cost of all that follows an option of a class, after at most these minutes and dates before it. */
    long after(int position, int number, int minutesBefore, int datesBefore) {
        OptionClasses classes = state.index().classesOf(requests[position]);
        int minutes = minutesBefore + classes.minutes(number);
        int dates = datesBefore + classes.dates(number);
        int next = position + 1;
        if (next == requests.length) {
            return packing.medium(own.shortfall(student, minutes, dates));
        }
        long later = 0;
        for (int other = next + 1; other < requests.length; other++) {
            later += leastCost[other];
            minutes += mostMinutes[other];
            dates += mostDates[other];
        }
        return later + leastNext(next, minutes, dates);
    }

    private long leastNext(int next, int minutes, int dates) {
        if (state.index().fixedOption(requests[next]) != null) {
            return leastCost[next]
                    + packing.medium(own.shortfall(student, minutes + mostMinutes[next], dates + mostDates[next]));
        }
        long least = unplaced(requests[next]) + packing.medium(own.shortfall(student, minutes, dates));
        OptionClasses classes = state.index().classesOf(requests[next]);
        for (int number = 0; number < classes.count(); number++) {
            int first = firstFitting[next][number];
            if (first < classes.end(number)) {
                long medium = own.shortfall(student, minutes + classes.minutes(number), dates + classes.dates(number));
                least = Math.min(least, classes.option(first).softCost() - mostSaved + packing.medium(medium));
            }
        }
        return least;
    }
}
