package nl.leerplaats.cli.replan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import org.jspecify.annotations.Nullable;

/**
 * What a night makes of the data and of the plan, before anything is planned.
 *
 * @param dataset the dataset of now
 * @param sinceBase changes that are in it and not in the dataset that the command was given
 * @param tonight what is new: changes that were made for the first time, those that were delivered and known already, and all that do not fit
 * @param replanning the plan, to be made again from a Monday on; null where the year is over by then
 * @param need whether it has to be; null where the year is over
 */
record NightResult(
        Dataset dataset,
        int sinceBase,
        Applied tonight,
        @Nullable Replanning replanning,
        @Nullable NightNeed need) {

    /**
     * Applies all changes and looks at the plan.
     *
     * @param base the dataset that the command was given
     * @param working the plan that holds
     * @param before the changes of earlier nights
     * @param files the files of this night
     * @param monday from when on is planned again; null where the year is over by then
     * @param keep what of the plan a new one holds to
     */
    static NightResult of(
            Dataset base, Plan working, ChangesSoFar before, NightFiles files, @Nullable LocalDate monday, Keep keep) {
        Applied now = files.soFar().apply(base);
        Applied tonight = tonight(now, base, before, files.delivered());
        Replanning replanning = monday == null ? null : Replanning.of(now.dataset(), working, monday, keep);
        return new NightResult(
                now.dataset(),
                now.applied().size(),
                tonight,
                replanning,
                replanning == null
                        ? null
                        : NightNeed.of(replanning, now.applied().size()));
    }

    private static Applied tonight(Applied now, Dataset base, ChangesSoFar before, List<Change> delivered) {
        Set<Change> earlier = new HashSet<>(before.apply(base).applied());
        Set<Change> ever = new HashSet<>(before.all());
        Set<Change> known = new HashSet<>(now.known());
        return new Applied(
                now.dataset(),
                now.applied().stream().filter(one -> !earlier.contains(one)).toList(),
                delivered.stream()
                        .distinct()
                        .filter(one -> ever.contains(one) || known.contains(one))
                        .toList(),
                now.setAside(),
                now.inTurn());
    }
}
