package nl.leerplaats.web.whatif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.record.form.CompanyNames;
import nl.leerplaats.web.record.form.WhatIfForm;
import nl.leerplaats.web.replan.ProposalRow;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.work.ReplanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** Fills the pages of what if. */
@Component
class WhatIfPages {

    /** Times to choose from, in seconds. */
    private static final List<Integer> TIMES = List.of(5, 10, 20, 60, WhatIfForm.MOST_SECONDS);

    /** Companies that the form offers; any other can be typed. */
    private static final int MOST_COMPANIES = 300;

    private final Store store;
    private final WhatIfDesk desk;
    private final ReplanDesk replans;
    private final MessageSource messages;

    WhatIfPages(Store store, WhatIfDesk desk, ReplanDesk replans, MessageSource messages) {
        this.store = store;
        this.desk = desk;
        this.replans = replans;
        this.messages = messages;
    }

    StoredDataset getDataset(String spaceId) {
        return store.spaces().find(spaceId).orElseThrow(() -> new NotFoundException("space", spaceId));
    }

    /** Another one after each change of the data; asked before them, it is never newer than they are. */
    String stamp(String spaceId) {
        getDataset(spaceId);
        return store.spaces().stamp(spaceId);
    }

    /** Finds a trial of a space that is there; empty where it is gone. */
    Optional<Trial> find(String spaceId, String id) {
        getDataset(spaceId);
        return desk.find(spaceId, id);
    }

    /** The form to fill in: like that of a trial, or with a company that drops out. */
    WhatIfForm form(StoredDataset now, @Nullable String companyId, @Nullable String again) {
        Map<String, String> typed = again == null
                ? Map.of()
                : desk.find(now.id(), again)
                        .map(trial -> trial.question().typed())
                        .orElse(Map.of());
        if (!typed.isEmpty()) {
            return WhatIfForm.of(typed);
        }
        String gone = companyId == null
                ? ""
                : CompanyNames.of(now.dataset().companies()).show(companyId);
        int most = (int) now.suggestedTime().dividedBy(2).toSeconds();
        int time = TIMES.stream()
                .filter(one -> one <= most)
                .reduce((one, later) -> later)
                .orElse(TIMES.get(0));
        LocalDate monday = replans.usualMonday(now);
        LocalDate first = now.year().firstDay();
        return WhatIfForm.of(monday.isBefore(first) ? first : monday, time, gone);
    }

    /** The Monday from which on is planned again for what is so from a day on. */
    LocalDate mondayOf(StoredDataset now, LocalDate day) {
        return replans.mondayOf(now, day);
    }

    /** Reads a form. */
    WhatIfForm.Read read(WhatIfForm form, StoredDataset now, Locale locale) {
        return form.read(now.year(), messages.getMessage("whatif.mentor", null, locale));
    }

    void addForm(Model model, StoredDataset now, WhatIfForm form) {
        CompanyNames names = CompanyNames.of(now.dataset().companies());
        model.addAttribute("space", now);
        model.addAttribute("holds", store.working().find(now.id()).isPresent());
        model.addAttribute("form", form);
        model.addAttribute("fields", form.fields());
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
        }
        model.addAttribute("findings", Map.of());
        model.addAttribute(
                "gone",
                IntStream.range(0, WhatIfForm.MOST_GONE)
                        .mapToObj(WhatIfForm::gone)
                        .toList());
        model.addAttribute("weekdays", Weekdays.ALL.toList());
        model.addAttribute("profiles", Profile.values());
        model.addAttribute("times", TIMES);
        model.addAttribute(
                "companies",
                now.dataset().companies().stream()
                        .sorted(Comparator.comparing(Company::name, NameOrder.names()))
                        .limit(MOST_COMPANIES)
                        .map(one -> names.show(one.id()))
                        .toList());
    }

    /** Adds how a trial stands, and what came of it. */
    void addTrial(Model model, Trial trial, @Nullable String show, Locale locale) {
        Question question = trial.question();
        StoredDataset now = getDataset(question.spaceId());
        TrialResult result = trial.result();
        TrialView view = TrialView.of(trial, desk.listBefore(trial));
        model.addAttribute("space", now);
        model.addAttribute("trial", view);
        model.addAttribute("working", view.isActive());
        model.addAttribute("asOf", question.asOf());
        model.addAttribute("tried", tried(question, now, locale));
        model.addAttribute("again", !question.typed().isEmpty());
        boolean sameData = store.spaces().stamp(now.id()).equals(question.stamp());
        boolean samePlan = store.working()
                .find(now.id())
                .map(WorkingVersion::version)
                .filter(version -> version == question.version())
                .isPresent();
        model.addAttribute("storable", sameData);
        model.addAttribute("stale", !sameData || !samePlan);
        if (result != null) {
            addResult(model, question, now, result, show, Texts.of(locale));
        }
    }

    /** What is tried, in words. */
    private List<String> tried(Question question, StoredDataset now, Locale locale) {
        Texts texts = Texts.of(locale);
        Names names = Names.of(question.then());
        return question.changes().stream()
                .map(change -> isNew(change, now) ? added(change, names, locale) : texts.change(change, names))
                .map(StringUtils::capitalize)
                .toList();
    }

    private String added(Change change, Names names, Locale locale) {
        Object[] company = {names.company(change.fact().subject().id())};
        return messages.getMessage("whatif.newCompany", company, locale);
    }

    private static boolean isNew(Change change, StoredDataset now) {
        return change.fact() instanceof Put.OfCompany put
                && now.year().findCompany(put.company().id()) == null;
    }

    private static void addResult(
            Model model, Question question, StoredDataset now, TrialResult result, @Nullable String show, Texts texts) {
        ProposalRow chosen = result.choose(show == null ? "" : show);
        Set<String> added = question.changes().stream()
                .filter(change -> isNew(change, now))
                .map(change -> change.fact().subject().id())
                .collect(Collectors.toSet());
        model.addAttribute("proposals", result.rows());
        model.addAttribute("old", result.now());
        model.addAttribute("chosen", chosen);
        model.addAttribute("groups", ChangedGroup.list(chosen, added, texts));
        model.addAttribute("students", chosen.listChanged(texts).size());
        model.addAttribute("least", result.least(texts));
        model.addAttribute("decided", result.decided());
        boolean nobodyThere = chosen.changes().placements().stream()
                .map(PlacementChange::to)
                .noneMatch(to -> to != null && added.contains(to.companyId()));
        model.addAttribute("nobodyThere", !added.isEmpty() && nobodyThere);
    }
}
