package nl.leerplaats.web.replan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.BaselinePlan;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.replan.ProposalKind;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.DataChanges;
import nl.leerplaats.web.work.ProposalAge;
import nl.leerplaats.web.work.ProposalAges;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of planning again. The rows of the proposals looked at last are kept, so that choosing between them is quick. */
@Component
class ReplanPages {

    private static final int KEPT_ROWS = 12;
    private static final int WRONG_TOLD = 10;

    private final Store store;
    private final ReplanDesk desk;
    private final WorkingPlanDesk working;
    private final AcceptDesk accept;
    private final ProposalAges ages;
    private final DataChanges changes;
    private final Map<String, ProposalRow> rows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ProposalRow> eldest) {
            return size() > KEPT_ROWS;
        }
    };

    ReplanPages(
            Store store,
            ReplanDesk desk,
            WorkingPlanDesk working,
            AcceptDesk accept,
            ProposalAges ages,
            DataChanges changes) {
        this.store = store;
        this.desk = desk;
        this.working = working;
        this.accept = accept;
        this.ages = ages;
        this.changes = changes;
    }

    StoredDataset getDataset(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
    }

    StoredReplan get(String spaceId, String id) {
        return store.replans()
                .find(id)
                .filter(one -> one.spaceId().equals(spaceId))
                .orElseThrow(() -> new NotFoundException("replan", id));
    }

    /** Notes that somebody looks at what the program made by itself. */
    void noteSeen(StoredReplan replan) {
        if (!replan.seen()) {
            store.replans().noteSeen(replan.id());
        }
    }

    /** Finds a proposal that was made. */
    Optional<StoredPlan> findProposal(StoredReplan replan, String kind) {
        return List.of(ProposalKind.values()).stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .flatMap(one -> store.plans().find(replan.planId(one.name())));
    }

    /** Adds what happened since the working plan was accepted, and from when is planned again. */
    void addForm(Model model, StoredDataset now, @Nullable String asOf, Locale locale) {
        Optional<StoredPlan> holding = working.find(now.id()).map(WorkingPlanDesk.Working::plan);
        LocalDate monday = holding.map(desk::neededMonday).orElseGet(() -> desk.usualMonday(now));
        model.addAttribute("dataset", now);
        model.addAttribute("asOf", asOf == null ? monday.toString() : asOf);
        boolean usual = asOf == null || asOf.equals(monday.toString());
        model.addAttribute("holdsUntil", usual ? holding.map(desk::holdsUntil).orElse(null) : null);
        model.addAttribute("holds", holding.isPresent());
        model.addAttribute(
                "broken", holding.map(plan -> plan.verdict().cost().hard() > 0).orElse(false));
        model.addAttribute("events", listEvents(now, locale));
        model.addAttribute("replans", store.replans().list(now.id()));
    }

    private List<String> listEvents(StoredDataset now, Locale locale) {
        Long since = sinceNumber(now.id());
        if (since == null) {
            return List.of();
        }
        Texts texts = Texts.of(locale);
        Names names = Names.of(now.dataset());
        return store.spaces().listChanges(now.id()).stream()
                .filter(line -> line.number() > since && isEvent(line))
                .map(ChangeEntry::change)
                .map(change -> change == null ? "" : texts.change(change, names))
                .toList();
    }

    private static boolean isEvent(ChangeEntry line) {
        return line.change() != null && !line.takenOut() && line.state() == ChangeState.APPLIED;
    }

    /** Number of the dataset that the plan was made of which was accepted last as a whole; null where none was. */
    private @Nullable Long sinceNumber(String spaceId) {
        Map<Long, WorkingVersion> versions = new LinkedHashMap<>();
        store.working().list(spaceId).forEach(one -> versions.put(one.version(), one));
        WorkingVersion last = store.working().find(spaceId).orElse(null);
        while (last != null
                && last.previous() != null
                && last.action() != WorkingAction.ACCEPTED
                && last.action() != WorkingAction.REPLANNED) {
            last = versions.get(last.previous());
        }
        if (last == null) {
            return null;
        }
        WorkingVersion version = last;
        // The plan that was accepted may be older than the data with which it was kept.
        String accepted = version.subject().proposalId();
        return Optional.ofNullable(accepted)
                .flatMap(store.plans()::find)
                .or(() -> store.plans().find(version.planId()))
                .map(plan -> plan.header().number())
                .orElse(null);
    }

    /** Adds how planning again stands and its proposals; the changes of one of them where it is over. */
    void addReplan(Model model, StoredReplan replan, @Nullable String show, Locale locale) {
        Texts texts = Texts.of(locale);
        StoredDataset now = getDataset(replan.spaceId());
        ReplanView view = ReplanView.of(replan, desk.progress(replan.id()));
        List<ProposalRow> made = listRows(replan);
        model.addAttribute("dataset", now);
        model.addAttribute("replan", view);
        model.addAttribute("working", view.isActive());
        model.addAttribute("nobody", desk.waitsInVain(replan));
        model.addAttribute("begins", desk.beginsNow(replan));
        model.addAttribute("proposals", made);
        Optional<WorkingPlanDesk.Working> holds = working.find(replan.spaceId());
        model.addAttribute("version", holds.map(one -> one.version().version()).orElse(null));
        if (made.isEmpty()) {
            return;
        }
        model.addAttribute("old", oldRow(replan));
        boolean decided = isDecided(replan);
        model.addAttribute("decided", decided);
        Long least = replan.leastChanges();
        ProposalRow fewest = made.get(0);
        if (least != null && ProposalKind.FEWEST.name().equals(fewest.kind())) {
            long agreed = fewest.changes().countAgreed();
            model.addAttribute(
                    "least", decided ? texts.leastChanges(least, agreed) : texts.leastChangesOfPlan(least, agreed));
        }
        if (!view.isActive()) {
            ProposalRow chosen = made.stream()
                    .filter(row -> String.valueOf(row.kind()).equals(show))
                    .findFirst()
                    .orElse(fewest);
            model.addAttribute("chosen", chosen);
            model.addAttribute("changed", chosen.listChanged(texts));
            addAccepted(model, replan, chosen, locale);
        }
    }

    /** Tells whether people had said yes to any placement when it was asked for; where they had not, all of the working plan counts as agreed. */
    private boolean isDecided(StoredReplan replan) {
        return store.working().list(replan.spaceId()).stream()
                .filter(one -> !one.made().isAfter(replan.asked()))
                .max(Comparator.comparingLong(WorkingVersion::version))
                .flatMap(one -> store.working().find(replan.spaceId(), one.version()))
                .map(WorkingVersion::isDecided)
                .orElse(false);
    }

    /** Adds whether a proposal was accepted, and what became different since it was made. */
    private void addAccepted(Model model, StoredReplan replan, ProposalRow chosen, Locale locale) {
        List<WorkingSubject> accepted = store.working().list(replan.spaceId()).stream()
                .map(WorkingVersion::subject)
                .filter(one -> chosen.planId().equals(one.proposalId()))
                .toList();
        model.addAttribute("accepted", !accepted.isEmpty());
        boolean part = accepted.stream().noneMatch(one -> one.students().isEmpty());
        model.addAttribute(
                "acceptedFor",
                part
                        ? accepted.stream()
                                .flatMap(one -> one.students().stream())
                                .distinct()
                                .count()
                        : null);
        StoredPlan proposal = store.plans().find(chosen.planId()).orElseThrow();
        ProposalAge age = ages.of(proposal);
        model.addAttribute("age", age);
        if (age.data()) {
            model.addAttribute(
                    "since",
                    changes.since(
                            getDataset(replan.spaceId()), proposal.header().number(), locale));
            List<Break> breaks = accept.preview(proposal, null).after().breaks();
            model.addAttribute(
                    "wrong",
                    breaks(proposal, breaks, locale).stream()
                            .distinct()
                            .limit(WRONG_TOLD)
                            .toList());
        }
    }

    private List<ProposalRow> listRows(StoredReplan replan) {
        List<ProposalRow> made = new ArrayList<>();
        for (ProposalKind kind : ProposalKind.values()) {
            String id = replan.planId(kind.name());
            store.plans().find(id).ifPresent(plan -> made.add(row(kind.name(), plan)));
        }
        return made;
    }

    private synchronized ProposalRow row(String kind, StoredPlan plan) {
        return rows.computeIfAbsent(
                plan.id(),
                id -> ProposalRow.of(
                        kind, plan, PlanChanges.ofBaseline(plan.dataset().year(), plan.plan())));
    }

    /** The working plan as the proposals found it. */
    private synchronized ProposalRow oldRow(StoredReplan replan) {
        return rows.computeIfAbsent(replan.id(), id -> {
            StoredPlan one = List.of(ProposalKind.values()).stream()
                    .flatMap(kind -> store.plans().find(replan.planId(kind.name())).stream())
                    .findFirst()
                    .orElseThrow();
            StoredDataset planned = one.dataset();
            Plan old = BaselinePlan.find(planned.dataset()).orElse(one.plan());
            StoredPlan judged =
                    new StoredPlan(id, planned, old, PlanChecker.check(planned.year(), old), one.origin(), one.since());
            return ProposalRow.of(null, judged, new PlanChanges(List.of(), List.of()));
        });
    }

    /** What somebody wants to accept breaks these rules: in words. */
    List<String> breaks(StoredPlan proposal, List<Break> breaks, Locale locale) {
        Texts texts = Texts.of(locale);
        Names names = Names.of(proposal.dataset().dataset());
        return breaks.stream().map(one -> texts.breakText(one, names)).toList();
    }
}
