package nl.leerplaats.web.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.paper.Owner.Who;
import nl.leerplaats.web.paper.PaperDesk.Since;
import nl.leerplaats.web.plan.document.DocumentSender;
import nl.leerplaats.web.store.plan.Paper;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the papers: all of them, whose are other ones since the last hand-out, and those of each. */
@Component
class PaperPages {

    private static final int ROWS = 25;
    private static final int GONE = 30;

    private final PaperDesk desk;
    private final DocumentSender sender;

    PaperPages(PaperDesk desk, DocumentSender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    /**
     * How many have other papers.
     *
     * @param who what they are
     * @param count how many, 1 or more
     */
    record Count(Who who, int count) {}

    void add(Model model, Working working, PaperFilter filter, int page, Locale locale) {
        StoredPlan plan = desk.plan(working);
        Since since = desk.findSince(working).orElse(null);
        List<PaperRow> rows = rows(plan, desk.listKinds(working, locale), since);
        Map<Who, Integer> other = new EnumMap<>(Who.class);
        Set<Who> whose = EnumSet.noneOf(Who.class);
        for (PaperRow row : rows) {
            whose.add(row.owner().who());
            if (row.isOther()) {
                other.merge(row.owner().who(), 1, Integer::sum);
            }
        }
        List<PaperRow> found = filter.apply(rows);
        sender.addProgress(model, working.plan());
        model.addAttribute("token", PaperDesk.token(working));
        model.addAttribute("handOut", since == null ? null : since.handOut());
        model.addAttribute(
                "other",
                other.entrySet().stream()
                        .map(one -> new Count(one.getKey(), one.getValue()))
                        .toList());
        Names names = Names.of(plan.dataset().dataset());
        model.addAttribute(
                "gone",
                since == null
                        ? List.of()
                        : since.gone().stream()
                                .limit(GONE)
                                .map(one -> one.name(names))
                                .toList());
        model.addAttribute(
                "goneMore", since == null ? 0 : Math.max(0, since.gone().size() - GONE));
        model.addAttribute("whose", whose);
        model.addAttribute("filter", filter);
        model.addAttribute("address", filter.address(plan.dataset().id()));
        model.addAttribute("page", Pagination.of(found, page, ROWS));
    }

    private List<PaperRow> rows(StoredPlan plan, Map<Owner, Set<DocumentKind>> papers, @Nullable Since since) {
        PlanningYear year = plan.dataset().year();
        Names names = Names.of(year.dataset());
        List<PaperRow> rows = new ArrayList<>();
        papers.forEach((owner, kinds) -> {
            String name = owner.name(names);
            String more = more(owner, year, names);
            rows.add(new PaperRow(
                    owner,
                    name,
                    more,
                    kinds.stream()
                            .map(kind -> new PaperRow.Kind(kind, PaperDesk.state(new Paper(owner.text(), kind), since)))
                            .toList()));
        });
        return rows;
    }

    private static String more(Owner owner, PlanningYear year, Names names) {
        Student student = owner.who() == Who.STUDENT ? year.findStudent(owner.id()) : null;
        if (student != null) {
            String group = Objects.requireNonNullElse(student.group(), "").strip();
            return group.isEmpty() ? names.school(student.schoolId()) : group + ", " + names.school(student.schoolId());
        }
        Company company = owner.who() == Who.COMPANY ? year.findCompany(owner.id()) : null;
        if (company != null) {
            return Objects.requireNonNullElse(company.sector(), "");
        }
        Supervisor supervisor = owner.who() == Who.SUPERVISOR ? year.findSupervisor(owner.id()) : null;
        return supervisor == null ? "" : names.school(supervisor.schoolId());
    }
}
