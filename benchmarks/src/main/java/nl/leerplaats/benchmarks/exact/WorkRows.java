package nl.leerplaats.benchmarks.exact;

import java.util.function.ToLongFunction;
import nl.leerplaats.benchmarks.exact.RequestVariables.Work;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;

/** The hours and days of one student: the rule {@code maximum} and what falls short, rounded up to whole hours. */
final class WorkRows {

    private static final int MINUTES_PER_HOUR = 60;

    private final LinearModel model;
    private final Weights weights;
    private final StudentVariables variables;

    WorkRows(LinearModel model, Weights weights, StudentVariables variables) {
        this.model = model;
        this.weights = weights;
        this.variables = variables;
    }

    void add() {
        Student student = variables.student().student();
        addMaximum(
                Work::minutes,
                student.hours().completedMinutes(),
                student.hours().maximumMinutes());
        addMaximum(Work::dates, student.days().completed(), student.days().maximum());
        addShortfall(
                Work::minutes,
                (long) student.hours().requiredMinutes() - student.hours().completedMinutes(),
                MINUTES_PER_HOUR,
                CostTerm.SHORTFALL_HOUR);
        addShortfall(
                Work::dates, (long) student.days().required() - student.days().completed(), 1, CostTerm.SHORTFALL_DAY);
    }

    private Sum total(ToLongFunction<Work> amount) {
        Sum sum = new Sum();
        for (RequestVariables request : variables.requests()) {
            for (Work work : request.works()) {
                if (amount.applyAsLong(work) > 0) {
                    sum.add(request.work(work), amount.applyAsLong(work));
                }
            }
        }
        return sum;
    }

    private void addMaximum(ToLongFunction<Work> amount, long completed, long maximum) {
        long most = 0;
        long pinned = 0;
        for (RequestVariables request : variables.requests()) {
            long largest = request.works().stream().mapToLong(amount).max().orElse(0);
            most += largest;
            pinned += request.unplaced() == RequestVariables.NONE ? largest : 0;
        }
        long room = Math.max(maximum - completed, pinned);
        if (most > room) {
            model.atMost(total(amount), room);
        }
    }

    private void addShortfall(ToLongFunction<Work> amount, long needed, int unit, CostTerm term) {
        if (needed <= 0 || weights.get(term) == 0) {
            return;
        }
        long each = (long) weights.get(term) * variables.student().student().urgency();
        int missing = model.addMeasure((needed + unit - 1) / unit, each);
        model.atLeast(total(amount).add(missing, unit), needed);
    }
}
