package nl.leerplaats.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.document.SupervisorVisits;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.visit.Visit;
import nl.leerplaats.document.visit.VisitDay;
import nl.leerplaats.document.visit.VisitPlan;
import nl.leerplaats.document.visit.VisitSettings;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the visits: supervisor by supervisor, whom they visit when, and what could not be planned. */
@Component
class VisitPages {

    private static final int MINUTES_PER_HOUR = 60;

    /**
     * A supervisor that can be chosen.
     *
     * @param id the supervisor
     * @param name name as shown
     */
    record Choice(String id, String name) {}

    /**
     * The visits of a supervisor.
     *
     * @param id the supervisor
     * @param name name as shown
     * @param visitDays weekdays on which visits are made
     * @param days number of days with visits
     * @param travelHours hours by car over all days, rounded up
     * @param visits the visits in order of time
     * @param missing what could not be planned, in sentences
     */
    record Round(
            String id,
            String name,
            Weekdays visitDays,
            int days,
            int travelHours,
            List<VisitRow> visits,
            List<String> missing) {

        Round {
            visits = List.copyOf(visits);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Adds the visits of one supervisor, or of all on one page to print.
     *
     * @param supervisorId the supervisor; empty for the first
     * @throws NotFoundException where that supervisor has no visits
     */
    void add(Model model, Working working, String supervisorId, boolean whole, Locale locale) {
        StoredPlan plan = working.plan();
        PlanBook book = PlanBook.of(plan.dataset().year(), plan.plan(), plan.verdict());
        List<Supervisor> all = SupervisorVisits.listSupervisors(book).stream()
                .sorted(NameOrder.by(Supervisor::shownName, Supervisor::id))
                .toList();
        int at = all.stream().map(Supervisor::id).toList().indexOf(supervisorId);
        if (at < 0 && !supervisorId.isEmpty()) {
            throw new NotFoundException("supervisor", "");
        }
        int number = 1 + Math.max(0, at);
        Pagination<Supervisor> page = Pagination.of(all, whole ? 1 : number, whole ? Math.max(1, all.size()) : 1);
        model.addAttribute(
                "supervisors",
                all.stream().map(one -> new Choice(one.id(), one.shownName())).toList());
        model.addAttribute("whole", whole);
        model.addAttribute(
                "rounds",
                page.rows().stream().map(one -> round(book, one, locale)).toList());
        model.addAttribute("previous", whole || number == 1 ? null : address(plan, all.get(number - 2)));
        model.addAttribute("next", whole || number >= all.size() ? null : address(plan, all.get(number)));
    }

    private static String address(StoredPlan plan, Supervisor supervisor) {
        return PageAddress.of("/spaces/" + plan.dataset().id() + "/visits")
                .with("supervisor", supervisor.id())
                .toString();
    }

    private static Round round(PlanBook book, Supervisor supervisor, Locale locale) {
        VisitPlan plan = SupervisorVisits.plan(book, supervisor, VisitSettings.DEFAULT);
        List<VisitRow> rows = new ArrayList<>();
        for (VisitDay day : plan.days()) {
            for (Visit visit : day.visits()) {
                rows.add(row(visit, visit.equals(day.visits().get(0))));
            }
        }
        return new Round(
                supervisor.id(),
                supervisor.shownName(),
                supervisor.visitDays(),
                plan.days().size(),
                (plan.days().stream().mapToInt(VisitDay::travelMinutes).sum() + MINUTES_PER_HOUR - 1)
                        / MINUTES_PER_HOUR,
                rows,
                plan.unvisited().stream()
                        .map(one -> SupervisorVisits.missing(one, locale))
                        .toList());
    }

    private static VisitRow row(Visit visit, boolean first) {
        Contact contact = visit.company().contact();
        return new VisitRow(
                visit.date(),
                first,
                visit.from(),
                visit.to(),
                visit.company().shownName(),
                text(contact == null ? null : contact.address()),
                text(contact == null ? null : contact.phone()),
                visit.stages().stream()
                        .map(stage -> new VisitRow.Person(
                                stage.student().id(),
                                stage.student().shownName(),
                                stage.mentor().shownName()))
                        .toList(),
                visit.travelMinutes());
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
