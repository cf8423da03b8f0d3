package nl.leerplaats.web.working;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.plan.StageRow;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.work.CallLine;
import nl.leerplaats.web.work.Refusal;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.CallRow.Asked;
import nl.leerplaats.web.working.CallRow.Told;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the call list: per company whom it is asked to take, and what it answered. Companies with open questions come first. */
@Component
class CallPages {

    private static final int ROWS = 20;

    private final WorkingPages pages;
    private final Store store;

    CallPages(WorkingPages pages, Store store) {
        this.pages = pages;
        this.store = store;
    }

    void add(Model model, Working working, String q, boolean all, int page, Locale locale) {
        List<CallRow> rows = rows(working, locale);
        SearchWords words = SearchWords.of(q);
        List<CallRow> found = rows.stream()
                .filter(row -> words.isIn(row.names()))
                .filter(row -> all || row.open() > 0)
                .toList();
        String id = working.plan().dataset().id();
        model.addAttribute("q", q);
        model.addAttribute("all", all);
        model.addAttribute("open", rows.stream().filter(row -> row.open() > 0).count());
        model.addAttribute("companies", rows.size());
        model.addAttribute("page", Pagination.of(found, page, ROWS));
        model.addAttribute(
                "address",
                PageAddress.of("/spaces/" + id + "/calls")
                        .with("q", q)
                        .with("all", all)
                        .toString());
    }

    private List<CallRow> rows(Working working, Locale locale) {
        Map<String, List<Asked>> asked = new LinkedHashMap<>();
        for (WorkingRow row : WorkingRows.of(working, pages.tablesOf(working), pages.obstacles(working, locale))) {
            for (WorkingLine line : row.lines()) {
                StageRow.Place place = line.place();
                if (line.isOpen() && place != null) {
                    asked.computeIfAbsent(place.companyId(), key -> new ArrayList<>())
                            .add(new Asked(
                                    row.student().id(),
                                    row.student().name(),
                                    row.student().profile().code(),
                                    line,
                                    line.keys().stream().allMatch(key -> Refusal.isPinned(working, key))));
                }
            }
        }
        Dataset dataset = working.plan().dataset().dataset();
        Names names = Names.of(dataset);
        List<Call> calls = calls(working.plan().dataset());
        return CallLine.list(dataset, asked, Asked::isOpen, calls).stream()
                .map(one -> row(one, names))
                .toList();
    }

    /** The calls of a space; to who does not see all of it those about pupils who are seen, for notes may name anybody. */
    private List<Call> calls(StoredDataset space) {
        List<Call> all = store.calls().list(space.id());
        return space.isWhole()
                ? all
                : all.stream()
                        .filter(call -> call.about() != null
                                && space.year().findStudent(call.about().studentId()) != null)
                        .toList();
    }

    /**
     * A placement of a student in a sentence.
     *
     * @param period name of its period
     * @param from first day
     * @param to last day, included
     * @param status how far it is
     */
    record Line(String period, LocalDate from, LocalDate to, WorkingStatus status) implements Serializable {}

    /** Placements in the order of the working plan. */
    static List<Line> lines(Working working, Collection<RequestKey> keys) {
        PlanningYear year = working.plan().dataset().year();
        Names names = Names.of(year.dataset());
        return keys.stream()
                .map(year::findRequest)
                .filter(Objects::nonNull)
                .map(request -> new Line(
                        names.period(request.period().id()),
                        request.firstDay(),
                        request.lastDay(),
                        working.version().status(request.key())))
                .toList();
    }

    private static CallRow row(CallLine<Asked> one, Names names) {
        String id = one.company().id();
        String name = one.company().name();
        List<String> found = new ArrayList<>(List.of(name, id));
        one.asked().forEach(asked -> found.add(asked.student()));
        return new CallRow(
                id,
                name,
                one.person(),
                one.phone(),
                one.asked(),
                one.calls().stream().map(call -> told(call, names)).toList(),
                SearchWords.names(found));
    }

    private static Told told(Call call, Names names) {
        return new Told(
                call.made(),
                call.by(),
                call.about() == null
                        ? ""
                        : names.student(Objects.requireNonNull(call.about()).studentId()),
                call.answer(),
                call.note());
    }
}
