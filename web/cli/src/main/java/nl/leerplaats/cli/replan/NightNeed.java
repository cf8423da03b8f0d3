package nl.leerplaats.cli.replan;

import nl.leerplaats.cli.command.Coverage;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.year.PlanningYear;

/**
 * Whether a plan has to be made again.
 *
 * @param leftOut placements and supervisions of the plan that name what the dataset has not any more
 * @param broken hard rules that the plan breaks with the data of now, from the Monday on
 * @param unplaced requests without a placement
 * @param changes changes since the plan was made
 */
record NightNeed(int leftOut, long broken, int unplaced, int changes) {

    /** Looks what has become of the plan. */
    static NightNeed of(Replanning replanning, int changes) {
        PlanningYear year = PlanningYear.of(replanning.dataset());
        Verdict verdict = PlanChecker.check(year, replanning.working());
        return new NightNeed(
                replanning.leftOut().size(),
                verdict.cost().hard(),
                Coverage.of(year, replanning.working()).unplaced().size(),
                changes);
    }

    /** Tells whether something that was agreed cannot stay, or somebody without a place may get one now. */
    boolean isThere() {
        return leftOut > 0 || broken > 0 || changes > 0 && unplaced > 0;
    }
}
