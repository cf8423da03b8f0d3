package nl.leerplaats.data.check;

import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;

/** Judges a plan of a tiny dataset in one expression. */
final class Judged {

    private Judged() {}

    static Verdict judge(TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        Dataset dataset = tiny.build();
        return PlanChecker.check(dataset, plan.apply(TinyPlan.of(dataset)).build());
    }
}
