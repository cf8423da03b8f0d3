package nl.leerplaats.solver.explain.price;

import java.util.List;

/**
 * A plan beside the present one, and what it costs more.
 *
 * @param answer the plan, judged
 * @param medium what it costs more than the present plan of what is missing; below 0 where it costs less
 * @param soft the same of how good the plan is
 * @param consequences visits and recognitions that come or go with it
 */
public record Priced(Answer answer, long medium, long soft, List<Consequence> consequences) {

    public Priced {
        consequences = List.copyOf(consequences);
    }

    /** How a plan is beside the present one. What is missing counts first. */
    public enum Judgement {
        BETTER,
        EQUAL,
        WORSE
    }

    /** Tells whether the plan breaks no rule. If not, its cost says nothing. */
    public boolean isPossible() {
        return answer.cost().isValid();
    }

    /** How it is beside the present plan, if it is possible. */
    public Judgement judgement() {
        return judgement(medium != 0 ? medium : soft);
    }

    /** What more or less of one kind of cost is. */
    public static Judgement judgement(long more) {
        return more == 0 ? Judgement.EQUAL : more < 0 ? Judgement.BETTER : Judgement.WORSE;
    }
}
