package nl.leerplaats.web.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.replan.Proposal;
import nl.leerplaats.solver.replan.Proposals;
import nl.leerplaats.web.replan.ProposalRow;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.Preview;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;

/**
 * What came of something that was tried.
 *
 * @param now the working plan by the data of now
 * @param made the proposals, in the order of their kinds, at least one
 * @param leastChanges proven: every valid plan changes at least so many agreed placements
 * @param decided whether people said yes to any placement; where they did not, all of the working plan counts as agreed
 */
public record TrialResult(ProposalRow now, List<Made> made, long leastChanges, boolean decided) {

    public TrialResult {
        made = List.copyOf(made);
    }

    /**
     * A proposal.
     *
     * @param row its figures
     * @param preview what it does otherwise than the working plan
     */
    public record Made(ProposalRow row, Preview preview) {}

    /**
     * Reads what a search found.
     *
     * @param id id of the trial
     * @param holding the working plan
     * @param asOf Monday from which on is planned again
     * @param changed the data with what was tried in them
     * @param found the proposals by these data
     * @param at when they were there
     */
    static TrialResult of(
            String id,
            WorkingPlanDesk.Working holding,
            LocalDate asOf,
            StoredDataset changed,
            Proposals found,
            Instant at) {
        // By the periods and costs of planning again by the data of now, the working plan is as it is now.
        Replanning before = ReplanDesk.replanning(holding, holding.plan().dataset(), asOf);
        StoredDataset unchanged = changed.with(before.dataset());
        Plan working = before.working();
        Verdict verdict = PlanChecker.check(unchanged.year(), working);
        ProposalRow now = ProposalRow.of(
                null,
                plan(id, unchanged, working, verdict, new PlanOrigin.ByHand(id), at),
                new PlanChanges(List.of(), List.of()));
        StoredDataset planned = changed.with(found.replanning().dataset());
        List<Made> made = new ArrayList<>();
        for (Proposal one : found.all()) {
            String kind = one.kind().name();
            Bound bound = found.boundOf(one);
            PlanOrigin origin = new PlanOrigin.Proposed(kind, id, one.after(), bound);
            made.add(new Made(
                    ProposalRow.of(kind, plan(id, planned, one.plan(), one.verdict(), origin, at), one.changes()),
                    new Preview(one.plan(), verdict, one.verdict(), one.changes())));
        }
        return new TrialResult(
                now, made, found.leastChanges(), holding.version().isDecided());
    }

    /** A plan with its figures; the store never sees it. */
    private static StoredPlan plan(
            String id, StoredDataset dataset, Plan plan, Verdict verdict, PlanOrigin origin, Instant at) {
        return new StoredPlan(id, dataset, plan, verdict, origin, at);
    }

    /** How many placements have to change in any plan, in words. */
    String least(Texts texts) {
        long fewest = made.get(0).row().changes().countAgreed();
        return decided ? texts.leastChanges(leastChanges, fewest) : texts.leastChangesOfPlan(leastChanges, fewest);
    }

    /** The figures of the proposals, in the order of their kinds. */
    public List<ProposalRow> rows() {
        return made.stream().map(Made::row).toList();
    }

    /** The proposal of a kind, by the name of the kind; the first where that one was not made. */
    ProposalRow choose(String kind) {
        Optional<ProposalRow> chosen =
                rows().stream().filter(row -> kind.equals(row.kind())).findFirst();
        return chosen.orElse(made.get(0).row());
    }
}
