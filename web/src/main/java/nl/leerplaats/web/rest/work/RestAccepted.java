package nl.leerplaats.web.rest.work;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.web.rest.RestCost;
import nl.leerplaats.web.space.ChangeWords;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.work.held.AcceptedVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a version of the working plan came about that is a plan which somebody accepted.
 *
 * @param followed the accepted version before it; left out for the first
 * @param planName name of the plan; left out where it was removed since, as what follows then
 * @param planMade when the plan was made or read
 * @param program version of the program that made or read it; left out where not known
 * @param seed seed of its search; left out where no search made it
 * @param seconds longest time that its search was given; left out where no search made it
 * @param searchedSeconds time that its search took; left out where no search made it
 * @param cost cost of the plan as it was made
 * @param bound what no plan can beat; left out where nothing is proven
 * @param weights weights by which it was made that are other than the usual ones, by key of the term
 * @param changes changes of the data that came in since the accepted version before, the oldest first
 */
record RestAccepted(
        @Nullable Long followed,
        @Nullable String planName,
        @Nullable Instant planMade,
        @Nullable String program,
        @Nullable Long seed,
        @Nullable Long seconds,
        @Nullable Double searchedSeconds,
        @Nullable RestCost cost,
        RestCost.@Nullable Proven bound,
        Map<String, Integer> weights,
        List<Arrived> changes) {

    private static final double MILLIS = 1000;

    /**
     * A change of the data.
     *
     * @param number its number
     * @param text what it says
     * @param takesOut number of the change that it takes out; left out for a change
     * @param late whether the plan was made without it
     */
    record Arrived(long number, String text, @Nullable Long takesOut, boolean late) {}

    static RestAccepted of(AcceptedVersion accepted, ChangeWords words) {
        PlanHeader plan = accepted.proposal();
        WorkingVersion before = accepted.before();
        Map<String, Integer> weights = new LinkedHashMap<>();
        accepted.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> weights.put(one.getKey().key(), one.getValue()));
        return new RestAccepted(
                before == null ? null : before.version(),
                plan == null ? null : plan.name(),
                plan == null ? null : plan.made(),
                plan == null || plan.program().isEmpty() ? null : plan.program(),
                accepted.seed(),
                accepted.seconds(),
                plan == null || accepted.seed() == null ? null : plan.elapsed().toMillis() / MILLIS,
                plan == null ? null : RestCost.of(plan.cost()),
                plan == null ? null : RestCost.Proven.of(plan.bound()),
                weights,
                accepted.arrived().stream()
                        .map(one -> new Arrived(one.number(), words.text(one), one.takesOut(), accepted.isUnknown(one)))
                        .toList());
    }
}
