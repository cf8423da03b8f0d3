package nl.leerplaats.solver.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three proposals side by side, each better at what it is after than the others; {@link Replans} holds what is never touched. */
class ReplannerTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);

    private static final Duration TIME = Duration.ofSeconds(4);

    private static Plan solve(Dataset dataset) throws InterruptedException {
        return new DefaultPlacementSolver()
                .start(dataset, SolveSettings.ofSteps(3, 1))
                .await()
                .plan();
    }

    private static Placement busy(Plan plan, int which) {
        List<Placement> later = plan.placements().stream()
                .filter(one -> !one.periodId().equals("P1"))
                .toList();
        return later.get(which % later.size());
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, 1", "SCHOOL, 2", "TIGHT, 1", "MULTI, 1", "MULTI, 2", "REPLAN, 1"})
    void whateverHappensEachProposalIsBestAtWhatItIsAfter(InstanceKind kind, long seed) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, seed, 25);
        LocalDate earlier = dataset.asOf();
        LocalDate asOf = earlier == null ? MARCH : earlier.plusWeeks(2);
        Plan working = solve(dataset);
        Placement one = busy(working, 3);
        Placement two = busy(working, 7);
        List<ChangedFact> events = new ArrayList<>();
        events.add(new CompanyUnavailable(one.companyId(), asOf));
        events.add(new MentorLeft(two.companyId(), two.mentorId(), asOf.minusDays(3)));
        events.add(new StudentLeft(busy(working, 11).studentId(), asOf));

        Proposals proposals = Replans.propose(
                Replans.after(dataset, events.toArray(ChangedFact[]::new)), working, asOf, Keep.ALL, TIME);

        Proposal fewest = Replans.first(proposals);
        Proposal between = proposals.find(ProposalKind.BETWEEN).orElseThrow();
        Proposal free = proposals.find(ProposalKind.FREE).orElseThrow();
        assertThat(Replans.agreed(fewest.verdict())).isEqualTo(proposals.leastChanges());
        assertThat(between.verdict().cost())
                .isLessThanOrEqualTo(fewest.verdict().cost());
        assertThat(withoutBaseline(free)).isLessThanOrEqualTo(withoutBaseline(between));
        assertThat(Gap.of(between.verdict().cost(), proposals.boundOf(between)).avoidable())
                .isNotNegative();
        assertThat(fewest.changes().countChanged())
                .isGreaterThanOrEqualTo(fewest.changes().countAgreed());
    }

    /** What is missing when nobody asks what had been agreed. */
    private static long withoutBaseline(Proposal proposal) {
        return proposal.verdict().cost().medium()
                - proposal.verdict().amount(CostTerm.BROKEN_AGREEMENT)
                - proposal.verdict().amount(CostTerm.CHANGED_AGREEMENT);
    }

    @Test
    void nothingHappenedNothingChangesInTheFirst() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        Plan working = solve(dataset);

        Proposals proposals = Replans.propose(dataset, working, MARCH, Keep.ALL, TIME);

        assertThat(proposals.leastChanges()).isZero();
        assertThat(Replans.first(proposals).changes().countChanged()).isZero();
    }

    @Test
    void whereNothingIsKeptTheFirstIsAsFreeAsTheLast() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        Plan working = solve(dataset);

        Proposals proposals = Replans.propose(dataset, working, MARCH, Keep.NOTHING, TIME);

        assertThat(proposals.leastChanges()).isZero();
        assertThat(Replans.first(proposals).changes().countAgreed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStopLeavesTheProposalsThatAreThereAtLeastTheFirst(boolean now) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.REGION, 1, 120);
        Plan working = solve(dataset);
        Replanning replanning = Replanning.of(
                Replans.after(dataset, new CompanyUnavailable(busy(working, 0).companyId(), MARCH)),
                working,
                MARCH,
                Keep.ALL);
        AtomicReference<Proposal> handed = new AtomicReference<>();

        ReplanRun run = new Replanner(new DefaultPlacementSolver())
                .start(
                        replanning,
                        new ReplanSettings(Duration.ofMinutes(10), 1, 1),
                        one -> handed.compareAndSet(null, one));
        if (now) {
            run.stopNow();
        } else {
            run.stop();
        }
        Proposals proposals = run.await();

        assertThat(run.isDone()).isTrue();
        assertThat(proposals.elapsed()).isLessThan(Duration.ofSeconds(30));
        assertThat(proposals.all()).isNotEmpty();
        assertThat(Objects.requireNonNull(handed.get()))
                .isEqualTo(proposals.all().get(0));
        assertThat(proposals.all().get(0).verdict().breaks()).isEmpty();
    }
}
