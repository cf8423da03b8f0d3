package nl.leerplaats.benchmarks.contender;

import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;

/** What happens without a planner: the first in the file chooses first. It takes no notice of time, seed and threads. */
final class FirstComeContender implements Contender.Planner {

    @Override
    public Outcome plan(Dataset dataset, Task task) {
        Trace trace = new Trace();
        Plan plan = FirstComeFirstServed.plan(dataset);
        Cost claim = plan.cost();
        if (claim != null) {
            trace.note(claim);
        }
        return new Outcome(Outcome.Kind.SOLVED, "", plan, claim, null, trace.list(), trace.elapsedMillis());
    }
}
