package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;

/**
 * The best of all valid plans of a tiny dataset, found by trying all years of all students together. Years are passed over only where those
 * so far already cost as much as a whole plan that is known, so that the answer is exact.
 */
public final class CompleteEnumeration {

    private final String name;
    private final List<List<OneYear>> years = new ArrayList<>();
    private final SharedUse shared;

    private CompleteEnumeration(Dataset dataset) {
        PlanningYear year = PlanningYear.of(dataset);
        name = dataset.name();
        shared = new SharedUse(year);
        for (Student student : dataset.students()) {
            List<OneYear> own = SingleStudentYears.list(dataset, student.id());
            years.add(own);
            // the first year is the one with nothing but the pins
            shared.notePins(own.get(0).placements(), own.get(0).supervisions());
        }
    }

    /** All plans of a dataset. */
    public static CompleteEnumeration of(Dataset dataset) {
        return new CompleteEnumeration(dataset);
    }

    /** The sum over students of the least medium cost of each alone (docs/rules.md, "Medium cost"). */
    long unavoidableMedium() {
        return years.stream().mapToLong(CompleteEnumeration::leastMedium).sum();
    }

    private static long leastMedium(List<OneYear> own) {
        return own.stream().mapToLong(OneYear::medium).min().orElseThrow();
    }

    /** The years of each student. */
    List<List<OneYear>> years() {
        return List.copyOf(years);
    }

    /** Number of plans that there would be if students did not share anything. */
    public double size() {
        return years.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    /** Least medium cost of a valid plan. */
    public long leastMedium() {
        return new Search(OneYear::medium, Long.MAX_VALUE, false).least();
    }

    /** Least soft cost of a valid plan with at most this medium cost, which has to be the least or more. */
    public long leastSoft(long medium) {
        return new Search(OneYear::soft, medium, true).least();
    }

    /** Cost of the best plan. */
    public Cost optimum() {
        return new Cost(0, leastMedium(), leastSoft(leastMedium()));
    }

    /** The best plan, with its cost. */
    public Plan bestPlan() {
        Search search = new Search(OneYear::soft, leastMedium(), true);
        search.least();
        List<Placement> placements = new ArrayList<>();
        List<Supervision> supervisions = new ArrayList<>();
        for (OneYear one : search.best) {
            placements.addAll(one.placements());
            supervisions.addAll(one.supervisions());
        }
        return new Plan(name, placements, supervisions, new Cost(0, search.bestMedium, search.leastCost), Extra.NONE);
    }

    private interface OwnCost {
        long of(OneYear one);
    }

    private record Choice(OneYear one, SharedResources take) {}

    /** The search for the least of one level of the cost. */
    private final class Search {
        private final OwnCost cost;
        private final boolean withShared;
        private final long mediumLimit;
        private final List<List<Choice>> choices = new ArrayList<>();
        private final long[] restMedium = new long[years.size() + 1];
        private final long[] restCost = new long[years.size() + 1];
        private final OneYear[] chosen = new OneYear[years.size()];
        private long leastCost = Long.MAX_VALUE;
        private long bestMedium;
        private List<OneYear> best = List.of();

        private Search(OwnCost cost, long mediumLimit, boolean withShared) {
            this.cost = cost;
            this.withShared = withShared;
            this.mediumLimit = mediumLimit;
            long allStudents = unavoidableMedium();
            for (List<OneYear> own : years) {
                long others = allStudents - leastMedium(own);
                choices.add(own.stream()
                        .filter(one -> one.medium() <= mediumLimit - others)
                        .sorted(Comparator.comparingLong(cost::of))
                        .map(one -> new Choice(one, shared.take(one)))
                        .toList());
            }
            for (int student = years.size() - 1; student >= 0; student--) {
                restMedium[student] = restMedium[student + 1] + leastMedium(years.get(student));
                restCost[student] = restCost[student + 1]
                        + choices.get(student).stream()
                                .mapToLong(choice -> cost.of(choice.one()))
                                .min()
                                .orElse(0);
            }
        }

        private long least() {
            tryAll(0, 0, 0);
            if (leastCost == Long.MAX_VALUE) {
                throw new IllegalArgumentException("No plan has at most (" + mediumLimit + ") medium cost.");
            }
            return leastCost;
        }

        private void tryAll(int student, long medium, long soFar) {
            if (student == chosen.length) {
                long share = shared.shareCost();
                long whole = soFar + (withShared ? shared.lapseCost() : share);
                if (whole < leastCost && medium + share <= mediumLimit) {
                    leastCost = whole;
                    bestMedium = medium + share;
                    best = List.of(chosen);
                }
                return;
            }
            for (Choice choice : choices.get(student)) {
                long with = soFar + cost.of(choice.one());
                if (with + restCost[student + 1] >= leastCost) {
                    return; // the years after it are no cheaper
                }
                if (medium + choice.one().medium() + restMedium[student + 1] > mediumLimit
                        || !shared.fits(choice.take())) {
                    continue;
                }
                long added = shared.add(choice.take());
                chosen[student] = choice.one();
                tryAll(student + 1, medium + choice.one().medium(), with + (withShared ? added : 0));
                shared.remove(choice.take());
            }
        }
    }
}
