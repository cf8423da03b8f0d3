package nl.leerplaats.solver.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.run.DefaultPlacementSolver;

/** Planning again for tests: whatever happened, what has to hold of every proposal holds. */
final class Replans {

    private Replans() {}

    static Dataset after(Dataset dataset, ChangedFact... facts) {
        List<Change> changes = new ArrayList<>();
        for (ChangedFact fact : facts) {
            changes.add(new Change("event " + changes.size(), Instant.EPOCH, null, null, fact, Extra.NONE));
        }
        return ChangeLog.apply(dataset, changes).dataset();
    }

    static Proposals propose(Dataset now, Plan working, LocalDate asOf, Keep keep, Duration time)
            throws InterruptedException {
        Replanning replanning = Replanning.of(now, working, asOf, keep);
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkErrors(replanning.dataset(), findings);
        assertThat(findings.list()).as("the dataset is one like any other").isEmpty();
        Proposals proposals = new Replanner(new DefaultPlacementSolver())
                .start(replanning, new ReplanSettings(time, 1, 1))
                .await();
        assertThat(proposals.failure()).isNull();
        proposals.all().forEach(one -> check(proposals, one));
        return proposals;
    }

    private static void check(Proposals proposals, Proposal proposal) {
        PlanningYear year = PlanningYear.of(proposals.replanning().dataset());
        Verdict verdict = PlanChecker.check(year, proposal.plan());
        String text = proposal.kind().toString();
        assertThat(verdict.breaks()).as(text).isEmpty();
        assertThat(proposal.plan().cost()).as(text).isEqualTo(verdict.cost());
        assertThat(proposal.verdict()).as(text).isEqualTo(verdict);
        assertThat(agreed(verdict)).as(text).isGreaterThanOrEqualTo(proposals.leastChanges());
        assertThat(proposal.changes().countAgreed()).as(text).isEqualTo(agreed(verdict));
        for (PlannedRequest request : year.requests()) {
            if (request.isPinned()) {
                assertThat(proposal.plan().placements())
                        .as("%s: history and what is pinned", text)
                        .contains(Placement.of(
                                Objects.requireNonNull(request.baseline()),
                                request.period().id()));
            }
        }
        for (Placement placement : proposal.plan().placements()) {
            PlannedRequest request = Objects.requireNonNull(year.findRequest(RequestKey.of(placement)));
            Company company = Objects.requireNonNull(year.findCompany(placement.companyId()));
            Mentor mentor = company.findMentor(placement.mentorId()).orElseThrow();
            if (!request.isPinned()) {
                assertThat(request.lastDay())
                        .as("%s: a company that dropped out", text)
                        .isBefore(Objects.requireNonNullElse(company.unavailableFrom(), LocalDate.MAX));
                assertThat(request.lastDay())
                        .as("%s: a mentor who has gone", text)
                        .isBeforeOrEqualTo(Objects.requireNonNullElse(mentor.until(), LocalDate.MAX));
            }
        }
    }

    static long agreed(Verdict verdict) {
        return verdict.count(CostTerm.BROKEN_AGREEMENT) + verdict.count(CostTerm.CHANGED_AGREEMENT);
    }

    static Proposal first(Proposals proposals) {
        return proposals.find(ProposalKind.FEWEST).orElseThrow();
    }
}
