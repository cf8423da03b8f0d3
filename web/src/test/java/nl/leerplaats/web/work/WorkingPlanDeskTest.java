package nl.leerplaats.web.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was accepted stays until somebody accepts something else, and what was agreed is known wherever is planned. */
@WebTest
class WorkingPlanDeskTest {

    @Autowired
    private Store store;

    @Autowired
    private WorkingPlanDesk desk;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private CallDesk calls;

    @Autowired
    private JdbcClient jdbc;

    private StoredDataset space;
    private StoredPlan proposal;

    @BeforeEach
    void proposeAPlan() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        proposal = propose(FirstComeFirstServed.plan(dataset));
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private StoredPlan propose(Plan plan) {
        StoredDataset now = store.spaces().find(space.id()).orElseThrow();
        StoredPlan stored = new StoredPlan(
                store.newId(),
                now,
                plan,
                PlanChecker.check(now.year(), plan),
                new PlanOrigin.Uploaded("plan"),
                Instant.now());
        store.plans().add(stored);
        return stored;
    }

    private WorkingPlanDesk.Working working() {
        return desk.find(space.id()).orElseThrow();
    }

    /** A country takes its time to be judged: nothing is judged again until the data or the plan change. */
    @Test
    void itIsJudgedAgainOnlyWhereSomethingChanged() throws Exception {
        accept.accept(proposal, null, null, null);
        close("c1", proposal.plan().placements().get(0).companyId());
        StoredPlan first = working().plan();
        assertThat(first.verdict().breaks()).isNotEmpty();
        assertThat(working().plan().verdict()).isSameAs(first.verdict());
        close("c2", otherCompany(first.plan()));
        assertThat(working().plan().verdict())
                .isNotSameAs(first.verdict())
                .isEqualTo(PlanChecker.check(
                        store.spaces().find(space.id()).orElseThrow().year(), first.plan()));
    }

    /** What a company answered is in the working plan and in the list of calls, or in neither. */
    @Test
    void anAnswerIsNotedWithItsCallOrNotAtAll() throws Exception {
        accept.accept(proposal, null, null, null);
        WorkingPlanDesk.Working before = working();
        Placement one = before.plan().plan().placements().get(0);
        Set<RequestKey> keys = Set.of(RequestKey.of(one));
        jdbc.sql("alter table phone_call rename to elsewhere").update();
        try {
            for (Call.Answer answer : Call.Answer.values()) {
                assertThatThrownBy(() -> calls.note(before, one.companyId(), keys, answer, "", null))
                        .isInstanceOf(DataAccessException.class);
            }
        } finally {
            jdbc.sql("alter table elsewhere rename to phone_call").update();
        }
        assertThat(working().version()).isEqualTo(before.version());
        assertThat(store.spaces().find(space.id()).orElseThrow().dataset()).isEqualTo(space.dataset());

        calls.note(before, one.companyId(), keys, Call.Answer.YES, "", null);
        assertThatThrownBy(() -> calls.note(before, one.companyId(), keys, Call.Answer.NO, "", null))
                .isInstanceOf(StaleException.class);
        assertThat(store.calls().list(space.id())).hasSize(1);
    }

    /** What cannot be refused as it was looked at, and is otherwise by now, may be refused by who looks again. */
    @Test
    void whoSaysNoToWhatWasPinnedIsToldThatItIsOtherwiseByNow() throws Exception {
        accept.accept(proposal, null, null, null);
        Placement one = working().plan().plan().placements().get(0);
        Set<RequestKey> keys = Set.of(key(one));
        String company = one.companyId();
        desk.setStatus(working(), keys, WorkingStatus.PINNED, null);
        WorkingPlanDesk.Working pinned = working();
        assertThatThrownBy(() -> calls.note(pinned, company, keys, Call.Answer.NO, "", null))
                .isInstanceOf(SettledException.class);
        desk.setStatus(pinned, keys, WorkingStatus.PROPOSED, null);
        assertThatThrownBy(() -> calls.note(pinned, company, keys, Call.Answer.NO, "", null))
                .isInstanceOf(StaleException.class);
        calls.note(working(), company, keys, Call.Answer.NO, "", null);
        assertThat(working().plan().plan().placements()).doesNotContain(one);
    }

    private static String otherCompany(Plan plan) {
        String first = plan.placements().get(0).companyId();
        return plan.placements().stream()
                .map(Placement::companyId)
                .filter(one -> !one.equals(first))
                .findFirst()
                .orElseThrow();
    }

    private void close(String id, String company) {
        CompanyUnavailable fact = new CompanyUnavailable(company, LocalDate.of(2026, 9, 1));
        Change change = new Change(id, Instant.now(), null, null, fact, Extra.NONE);
        store.spaces().apply(space.id(), List.of(change), null);
    }

    private static RequestKey key(Placement one) {
        return RequestKey.of(one);
    }

    @Test
    void aPlanIsAProposalUntilSomebodyAcceptsIt() throws Exception {
        assertThat(desk.find(space.id())).isEmpty();
        WorkingVersion version = accept.accept(proposal, null, null, "Sanne");
        assertThat(working().plan().plan()).isEqualTo(proposal.plan());
        assertThat(version.by()).isEqualTo("Sanne");
        assertThat(store.spaces().findHeader(space.id()).orElseThrow().workingVersion())
                .isEqualTo(version.version());
    }

    @Test
    void whoLookedAtAnotherWorkingPlanIsToldSoAndChangesNothing() throws Exception {
        accept.accept(proposal, null, null, null);
        WorkingPlanDesk.Working looked = working();
        Placement first = looked.plan().plan().placements().get(0);
        desk.setStatus(looked, Set.of(key(first)), WorkingStatus.ASKED, null);
        assertThatThrownBy(() -> desk.setStatus(looked, Set.of(key(first)), WorkingStatus.AGREED, null))
                .isInstanceOf(StaleException.class);
        assertThat(working().version().status(key(first))).isEqualTo(WorkingStatus.ASKED);
    }

    /** Undo goes back to before what somebody did last, which was not to say the same again. */
    @Test
    void aStatusThatAPlacementHasAlreadyMakesNoVersion() throws Exception {
        accept.accept(proposal, null, null, null);
        List<Placement> all = working().plan().plan().placements();
        RequestKey one = key(all.get(0));
        desk.setStatus(working(), Set.of(one), WorkingStatus.PROPOSED, null);
        assertThat(working().version().previous()).isNull();
        WorkingVersion asked = desk.setStatus(working(), Set.of(one), WorkingStatus.ASKED, null);
        assertThat(desk.setStatus(working(), Set.of(one), WorkingStatus.ASKED, null))
                .isEqualTo(asked);
        assertThat(working().version()).isEqualTo(asked);
        calls.note(working(), all.get(0).companyId(), Set.of(one), Call.Answer.ASKED, "weer gebeld", null);
        assertThat(store.calls().list(space.id())).hasSize(1);
        assertThat(working().version()).isEqualTo(asked);

        RequestKey other = all.stream()
                .map(RequestKey::of)
                .filter(key -> !key.studentId().equals(one.studentId()))
                .findFirst()
                .orElseThrow();
        WorkingVersion both = desk.setStatus(working(), Set.of(one, other), WorkingStatus.ASKED, null);
        assertThat(both.subject().students()).containsExactly(other.studentId());
        desk.undo(space.id(), both.version(), null);
        assertThat(working().version().status(one)).isEqualTo(WorkingStatus.ASKED);
        assertThat(working().version().status(other)).isEqualTo(WorkingStatus.PROPOSED);
    }

    @Test
    void whatIsAgreedStaysAgreedInAPlanThatKeepsIt() throws Exception {
        accept.accept(proposal, null, null, null);
        Placement kept = working().plan().plan().placements().get(0);
        desk.setStatus(working(), Set.of(key(kept)), WorkingStatus.AGREED, null);
        StoredPlan same = propose(proposal.plan());
        accept.accept(same, null, working().version().version(), null);
        assertThat(working().version().statuses()).isEqualTo(Map.of(key(kept), WorkingStatus.AGREED));
    }

    @Test
    void whoIsTakenOutHasNoPlacementAndUndoAndRedoGoThereAndBack() throws Exception {
        accept.accept(proposal, null, null, null);
        Plan before = working().plan().plan();
        Placement out = before.placements().get(0);
        desk.move(working(), new HandMove.TakeOut(key(out)), "Sanne");
        assertThat(working().plan().plan().placements())
                .doesNotContain(out)
                .hasSize(before.placements().size() - 1);
        Plan after = working().plan().plan();

        desk.undo(space.id(), working().version().version(), null);
        assertThat(working().plan().plan()).isEqualTo(before);
        desk.redo(space.id(), working().version().version(), null);
        assertThat(working().plan().plan()).isEqualTo(after);
        desk.redo(space.id(), working().version().version(), null);
        assertThat(working().plan().plan()).isEqualTo(after);
    }

    @Test
    void aMoveThatBreaksARuleIsRefusedWithWhatItWouldDo() throws Exception {
        accept.accept(proposal, null, null, null);
        Placement one = working().plan().plan().placements().get(0);
        HandMove unknown = new HandMove.Place(key(one), "nobody", "nobody", Weekdays.copyOf(one.days()));
        assertThatThrownBy(() -> desk.move(working(), unknown, null))
                .isInstanceOfSatisfying(
                        BreaksRulesException.class,
                        told -> assertThat(told.preview().newBreaks()).isNotEmpty());
        assertThat(working().plan().plan()).isEqualTo(proposal.plan());
    }

    @Test
    void acceptingForSomeLeavesTheOthersAsTheyAre() throws Exception {
        accept.accept(proposal, null, null, null);
        Placement one = working().plan().plan().placements().get(0);
        Plan without =
                new Plan(proposal.plan().dataset(), List.of(), proposal.plan().supervisions(), null, Extra.NONE);
        StoredPlan other = propose(without);
        accept.accept(other, Set.of(one.studentId()), working().version().version(), null);
        assertThat(working().plan().plan().placements())
                .isNotEmpty()
                .allSatisfy(left -> assertThat(left.studentId()).isNotEqualTo(one.studentId()))
                .hasSize((int) proposal.plan().placements().stream()
                        .filter(left -> !left.studentId().equals(one.studentId()))
                        .count());
    }

    @ParameterizedTest
    @EnumSource(MayChange.class)
    void whatARunMayChangeIsInItsDataset(MayChange mayChange) throws Exception {
        accept.accept(proposal, null, null, null);
        Placement agreed = working().plan().plan().placements().get(0);
        desk.setStatus(working(), Set.of(key(agreed)), WorkingStatus.AGREED, null);

        Dataset planned =
                desk.planningDataset(space.id(), mayChange, null).orElseThrow().dataset();
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkErrors(planned, findings);
        assertThat(findings.list()).isEmpty();
        int all = proposal.plan().placements().size();
        assertThat(planned.baseline()).hasSize(mayChange == MayChange.ALL ? 1 : all);
        assertThat(planned.baseline().stream().filter(BaselinePlacement::agreed))
                .hasSize(1);
        assertThat(planned.baseline().stream().filter(BaselinePlacement::pinned))
                .hasSize(mayChange == MayChange.UNPLACED ? all : 0);
    }

    @Test
    void whoLostAPlaceCanBePlannedAloneWhileTheOthersStay() throws Exception {
        accept.accept(proposal, null, null, null);
        String company = working().plan().plan().placements().get(0).companyId();
        LocalDate first = space.year().firstDay();
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(
                                "drop", Instant.now(), null, null, new CompanyUnavailable(company, first), Extra.NONE)),
                        "Sanne");
        Dataset planned = desk.planningDataset(space.id(), MayChange.UNPLACED, null)
                .orElseThrow()
                .dataset();
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkErrors(planned, findings);
        assertThat(findings.list()).isEmpty();
        assertThat(planned.baseline().stream().filter(BaselinePlacement::pinned))
                .isNotEmpty()
                .noneMatch(one -> one.companyId().equals(company));
        assertThat(Objects.requireNonNull(working().plan().verdict()).breaks()).isNotEmpty();
    }
}
