package nl.leerplaats.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import nl.leerplaats.data.SettableClock;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.web.DroppedOut;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.Searchers;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.InstanceName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The weeks before a Monday to come from which on was planned again: what happens in them is told, and they can be planned anew. */
@WebTest
class SettledWeeksTest {

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private WorkingVersions versions;

    @Autowired
    private Refusals refusals;

    @Autowired
    private PlacementSolver solver;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Searchers searchers;

    @Autowired
    private InstanceName name;

    private StoredDataset space;
    private LocalDate today;
    private LocalDate asOf;
    private SettableClock clock;
    private WorkingPlanDesk working;
    private ReplanDesk desk;

    @BeforeEach
    void planAgainFromAMondayToCome() throws Exception {
        space = DroppedOut.year(store, accept, 3);
        today = space.year().firstDay().plusWeeks(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        asOf = today.plusWeeks(9);
        clock = new SettableClock(today.atTime(12, 0).toInstant(ZoneOffset.UTC));
        working = new WorkingPlanDesk(store, versions, refusals, clock);
        desk = new ReplanDesk(store, working, solver, jobs, searchers, name, clock);
        acceptFrom(asOf);
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private void acceptFrom(LocalDate monday) throws Exception {
        WorkingPlanDesk.Working now = working.find(space.id()).orElseThrow();
        Replanning again = ReplanDesk.replanning(now, now.plan().dataset(), monday);
        StoredDataset planned = store.keep(now.plan().dataset().with(again.dataset()));
        Verdict verdict = PlanChecker.check(planned.year(), again.working());
        PlanOrigin origin =
                new PlanOrigin.Proposed("FEWEST", now.plan().id(), Duration.ofSeconds(1), Bound.none(verdict.cost()));
        StoredPlan proposal = new StoredPlan(store.newId(), planned, again.working(), verdict, origin, Instant.now());
        store.plans().add(proposal);
        accept.accept(proposal, null, now.version().version(), null);
    }

    private StoredPlan plan() {
        return working.find(space.id()).orElseThrow().plan();
    }

    private void loseACompany(LocalDate from) {
        StoredDataset now = plan().dataset();
        String company = plan().plan().placements().stream()
                .filter(one -> now.year().listRequests(one.studentId()).stream()
                        .anyMatch(request -> request.key().periodId().equals(one.periodId())
                                && !request.firstDay().isAfter(from)
                                && request.lastDay().isAfter(from)))
                .map(one -> one.companyId())
                .findFirst()
                .orElseThrow();
        DroppedOut.lose(store, now, "drop", company, from);
    }

    @Test
    void aCompanyThatIsGoneBeforeThatMondayIsToldAndItsWeeksCanBePlanned() throws Exception {
        assertThat(plan().verdict().breaks()).isEmpty();
        assertThat(plan().dataset().dataset().asOf()).isEqualTo(asOf);
        loseACompany(today.plusWeeks(2));

        assertThat(plan().verdict().breaks()).isNotEmpty();
        assertThat(plan().verdict().cost().hard()).isPositive();
        assertThat(desk.holdsUntil(plan())).isEqualTo(today.plusWeeks(2));
        assertThat(desk.neededMonday(plan())).isEqualTo(today.plusWeeks(2));
        assertThat(desk.refuse(space.id(), today.plusWeeks(2))).isEmpty();

        acceptFrom(today.plusWeeks(2));
        StoredPlan after = plan();
        assertThat(after.dataset().dataset().asOf()).isEqualTo(today.plusWeeks(2));
        assertThat(after.verdict().breaks())
                .as("only who is there from then on is in the way")
                .isNotEmpty()
                .isEqualTo(
                        PlanChecker.check(after.dataset().year(), after.plan()).breaks());
    }

    @Test
    void aWeekThatIsOverStaysAsItIs() {
        assertThat(desk.refuse(space.id(), today)).isEmpty();
        assertThat(desk.refuse(space.id(), today.minusWeeks(1))).contains(ReplanDesk.Refusal.TOO_EARLY);
        loseACompany(today.plusWeeks(2));
        clock.move(Duration.ofDays(8 * 7));
        assertThat(plan().verdict().breaks())
                .as("the next Monday is the one from which on was planned already")
                .extracting(one -> one.facts())
                .allMatch(facts -> PlanChecker.check(plan().dataset().year(), plan().plan()).breaks().stream()
                        .anyMatch(one -> one.facts().equals(facts)));
    }

    /** Who would begin next Monday loses the days from now until then. */
    @Test
    void whatBreaksInThisWeekIsPlannedFromThisMondayOn() {
        loseACompany(today.plusDays(2));
        clock.move(Duration.ofDays(1));
        assertThat(desk.holdsUntil(plan())).isEqualTo(today.plusDays(2));
        assertThat(desk.neededMonday(plan())).isEqualTo(today);
        clock.move(Duration.ofDays(4));
        assertThat(desk.neededMonday(plan()))
                .as("on a Saturday nothing of the week can be saved")
                .isEqualTo(today.plusWeeks(1));
    }
}
