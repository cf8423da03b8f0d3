package nl.leerplaats.benchmarks.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Outcome;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.result.DropoutLine;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.replan.Proposal;
import nl.leerplaats.solver.replan.ProposalKind;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.solver.replan.ReplanRun;
import nl.leerplaats.solver.replan.ReplanSettings;
import nl.leerplaats.solver.replan.Replanner;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.jspecify.annotations.Nullable;

/** Lets companies drop out and looks at what is proposed, how soon, and what a rival makes of it. */
final class DropoutTrial {

    private static final long NOT_YET = -1;

    private final Dataset dataset;
    private final Plan working;
    private final ReplanSettings settings;
    private final Replanner replanner = new Replanner(new DefaultPlacementSolver());

    /**
     * What was seen.
     *
     * @param firstMillis milliseconds from the call to the first proposal
     * @param allMillis the same to the last; null where only the first was asked for
     * @param leastChanges agreed placements that have to change, proven
     * @param proposals the proposals
     * @param betweenGap tenths of a per cent above the best possible at most; null where nothing is known
     * @param rival what CP-SAT made of it; null where it was not asked
     */
    record Seen(
            long firstMillis,
            @Nullable Long allMillis,
            long leastChanges,
            List<DropoutLine.Proposed> proposals,
            @Nullable Long betweenGap,
            DropoutLine.@Nullable Proposed rival) {}

    DropoutTrial(Dataset dataset, Plan working, ReplanSettings settings) {
        this.dataset = dataset;
        this.working = working;
        this.settings = settings;
    }

    /**
     * Lets companies drop out.
     *
     * @param companies ids
     * @param asOf the Monday on which they do
     * @param whole whether all proposals are made, or the first alone
     * @param rival whether CP-SAT is asked as well
     */
    Seen run(List<String> companies, LocalDate asOf, boolean whole, boolean rival) throws InterruptedException {
        List<Change> changes = new ArrayList<>();
        for (String company : companies) {
            changes.add(
                    new Change(company, Instant.EPOCH, null, null, new CompanyUnavailable(company, asOf), Extra.NONE));
        }
        Applied applied = ChangeLog.apply(dataset, changes);
        if (!applied.setAside().isEmpty()) {
            throw new IllegalArgumentException("Not all of " + companies + " can drop out: " + applied.setAside());
        }
        Dataset now = applied.dataset();
        long begun = System.nanoTime();
        Replanning replanning = Replanning.of(now, working, asOf, Keep.ALL);
        AtomicLong first = new AtomicLong(NOT_YET);
        AtomicReference<@Nullable ReplanRun> running = new AtomicReference<>();
        ReplanRun run = replanner.start(replanning, settings, proposal -> {
            first.compareAndSet(NOT_YET, millisSince(begun));
            ReplanRun own = running.get();
            if (!whole && own != null) {
                own.stopNow();
            }
        });
        running.set(run);
        if (!whole && first.get() != NOT_YET) {
            run.stopNow(); // it came before there was anybody to stop
        }
        Proposals proposals = run.await();
        long all = millisSince(begun);
        return new Seen(
                first.get(),
                whole ? all : null,
                proposals.leastChanges(),
                proposed(proposals, whole),
                whole ? gap(proposals) : null,
                rival ? rival(replanning) : null);
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }

    private static List<DropoutLine.Proposed> proposed(Proposals proposals, boolean whole) {
        List<DropoutLine.Proposed> result = new ArrayList<>();
        PlanningYear year = PlanningYear.of(proposals.replanning().dataset());
        for (Proposal one : whole ? proposals.all() : proposals.all().subList(0, 1)) {
            result.add(proposed(
                    one.kind().name().toLowerCase(Locale.ROOT),
                    year,
                    one.plan(),
                    one.best(),
                    one.after().toMillis()));
        }
        return result;
    }

    private static DropoutLine.Proposed proposed(String kind, PlanningYear year, Plan plan, boolean best, long millis) {
        Verdict verdict = PlanChecker.check(year, plan);
        if (!verdict.cost().isValid()) {
            throw new IllegalStateException(
                    "The plan of " + kind + " for " + year.dataset().name() + " breaks rules: " + verdict.breaks());
        }
        long requests =
                year.requests().stream().filter(request -> !request.history()).count();
        long placed = plan.placements().stream()
                .filter(one -> {
                    PlannedRequest request = year.findRequest(RequestKey.of(one));
                    return request != null && !request.history();
                })
                .count();
        return new DropoutLine.Proposed(
                kind,
                verdict.count(CostTerm.BROKEN_AGREEMENT) + verdict.count(CostTerm.CHANGED_AGREEMENT),
                verdict.cost().medium(),
                verdict.cost().soft(),
                requests - placed,
                best,
                millis);
    }

    private static @Nullable Long gap(Proposals proposals) {
        OptionalLong tenths = proposals
                .find(ProposalKind.BETWEEN)
                .map(one -> Gap.of(one.verdict().cost(), proposals.boundOf(one)).softTenths())
                .orElse(OptionalLong.empty());
        return tenths.isPresent() ? tenths.getAsLong() : null;
    }

    private DropoutLine.@Nullable Proposed rival(Replanning replanning) throws InterruptedException {
        Task task = new Task(settings.time(), settings.seed(), settings.threads());
        Outcome outcome = Contender.CP_SAT.plan(Replanner.holding(replanning), task);
        Plan plan = outcome.plan();
        PlanningYear year = PlanningYear.of(replanning.dataset());
        return plan == null
                ? null
                : proposed(
                        Contender.CP_SAT.code(),
                        year,
                        plan,
                        outcome.kind() == Outcome.Kind.PROVEN,
                        outcome.elapsedMillis());
    }
}
