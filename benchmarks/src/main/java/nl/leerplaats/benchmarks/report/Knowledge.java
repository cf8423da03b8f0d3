package nl.leerplaats.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import nl.leerplaats.benchmarks.instance.LibraryEntry;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/** The best that anybody has found and proven about one instance, identified by its checksum. */
public final class Knowledge {

    /** A bound and who proved it. */
    private record Proof(Bound bound, String by) {}

    private final List<Proof> proofs = new ArrayList<>();
    private @Nullable Cost best;
    private String bestBy = "";
    private String bestCommit = "";
    private long unavoidable;

    /** Takes in what the library has. */
    public void add(LibraryEntry entry) {
        LibraryEntry.Best known = entry.best();
        if (known != null) {
            offer(new Cost(0, known.medium(), known.soft()), known.contender(), known.commit());
        }
        LibraryEntry.BestBound bound = entry.bound();
        if (bound != null) {
            proofs.add(new Proof(new Bound(0, bound.medium(), 0, bound.medium()), bound.mediumBy()));
            long atMedium = Math.max(bound.atMedium(), bound.medium());
            proofs.add(new Proof(new Bound(0, bound.medium(), bound.soft(), atMedium), bound.softBy()));
        }
    }

    /** Takes in what a run found and proved. */
    public void add(ResultLine line) {
        ResultLine.PlanFigures plan = line.plan();
        if (plan != null && plan.hard() == 0) {
            offer(plan.cost(), line.contender(), line.source().commit());
        }
        Bound bound = line.bound();
        if (bound != null) {
            proofs.add(new Proof(bound, line.contender()));
            unavoidable = Math.max(unavoidable, bound.unavoidableMedium());
        }
    }

    private void offer(Cost cost, String by, String commit) {
        if (best == null || cost.compareTo(best) < 0) {
            best = cost;
            bestBy = by;
            bestCommit = commit;
        }
    }

    /** Cost of the cheapest valid plan, or null where there is none. */
    public @Nullable Cost best() {
        return best;
    }

    /** Who made the cheapest valid plan, or nobody. */
    public String bestBy() {
        return bestBy;
    }

    /** The medium cost that no student can avoid, as far as anybody said. */
    public long unavoidableMedium() {
        return unavoidable;
    }

    /** No valid plan has less medium cost. */
    public long leastMedium() {
        return proofs.stream().mapToLong(proof -> proof.bound().medium()).max().orElse(0);
    }

    /** No valid plan with at most this medium cost has less soft cost. */
    public long leastSoft(long medium) {
        return proofs.stream()
                .filter(proof -> proof.bound().atMedium() >= medium)
                .mapToLong(proof -> proof.bound().soft())
                .max()
                .orElse(0);
    }

    /** Tells whether a cost is lower than is proven to be possible. */
    public boolean isBelowBound(Cost cost) {
        return cost.medium() < leastMedium() || cost.soft() < leastSoft(cost.medium());
    }

    /** Tells whether no valid plan costs less. */
    public boolean isOptimal(Cost cost) {
        return !isBelowBound(cost) && cost.medium() == leastMedium() && cost.soft() == leastSoft(cost.medium());
    }

    /**
     * How far soft cost is above the best bound, as a share; empty where the medium cost is above the lowest that anybody has, where nothing is
     * proven, or where the bound is 0 and the cost is not.
     */
    public OptionalDouble gap(Cost cost) {
        Cost lowest = best;
        if (lowest != null && cost.medium() > lowest.medium()) {
            return OptionalDouble.empty();
        }
        long bound = leastSoft(cost.medium());
        if (bound == 0) {
            return cost.soft() == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        return OptionalDouble.of((double) (cost.soft() - bound) / bound);
    }

    /** The line of the library with what is known now. */
    public LibraryEntry update(LibraryEntry entry) {
        Cost cheapest = best;
        if (cheapest == null) {
            return entry;
        }
        LibraryEntry.BestBound bound = new LibraryEntry.BestBound(
                leastMedium(),
                by(proof -> proof.bound().medium() == leastMedium()),
                leastSoft(cheapest.medium()),
                cheapest.medium(),
                by(proof -> proof.bound().atMedium() >= cheapest.medium()
                        && proof.bound().soft() == leastSoft(cheapest.medium())));
        return new LibraryEntry(
                entry.name(),
                entry.kind(),
                entry.seed(),
                entry.sha256(),
                new LibraryEntry.Best(cheapest.medium(), cheapest.soft(), bestBy, bestCommit),
                proofs.isEmpty() ? null : bound,
                isOptimal(cheapest));
    }

    private String by(Predicate<Proof> which) {
        return proofs.stream().filter(which).map(Proof::by).findFirst().orElse("nobody");
    }
}
