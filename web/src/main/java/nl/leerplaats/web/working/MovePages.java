package nl.leerplaats.web.working;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.plan.reason.StudentWeeks;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.Preview;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which somebody moves a student of the working plan: the student, where to, and what it would do. */
@Component
class MovePages {

    private static final int CHOICES = 25;

    private final WorkingPages pages;
    private final WorkingPlanDesk desk;
    private final OtherPlaces others;

    MovePages(WorkingPages pages, WorkingPlanDesk desk, OtherPlaces others) {
        this.pages = pages;
        this.desk = desk;
        this.others = others;
    }

    private Working head(Model model, String spaceId, String studentId, Locale locale) {
        Working working =
                pages.addHead(model, spaceId, locale).orElseThrow(() -> new NotFoundException("working plan", spaceId));
        addStudent(model, working, studentId);
        return working;
    }

    private static void addStudent(Model model, Working working, String studentId) {
        Student student = student(working, studentId);
        Names names = Names.of(working.plan().dataset().dataset());
        model.addAttribute("student", student);
        model.addAttribute("studentName", names.student(studentId));
        model.addAttribute("schoolName", names.school(student.schoolId()));
    }

    private static Student student(Working working, String studentId) {
        return NotFoundException.check(working.plan().dataset().year().findStudent(studentId), "student", studentId);
    }

    /**
     * A company that a student is not planned at.
     *
     * @param id its id
     * @param name its name
     */
    record Excluded(String id, String name) {}

    void addStudent(Model model, Viewer viewer, String spaceId, String studentId, boolean reasons, Locale locale) {
        Working working = pages.addOwnHead(model, viewer, spaceId, locale)
                .orElseThrow(() -> new NotFoundException("working plan", spaceId));
        addStudent(model, working, studentId);
        Student student = student(working, studentId);
        PlanningYear year = working.plan().dataset().year();
        Names names = Names.of(year.dataset());
        model.addAttribute(
                "row",
                WorkingRows.of(working, pages.tablesOf(working), pages.obstacles(working, locale)).stream()
                        .filter(row -> row.student().id().equals(studentId))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("calendar", StudentWeeks.of(working.plan(), student));
        model.addAttribute("statuses", WorkingStatus.values());
        model.addAttribute(
                "supervisors",
                year.dataset().supervisors().stream()
                        .filter(one -> one.covers(student))
                        .toList());
        model.addAttribute(
                "supervisorId",
                PlacedPlan.of(year, working.plan().plan())
                        .findSupervisor(studentId)
                        .map(Supervisor::id)
                        .orElse(""));
        model.addAttribute(
                "excluded",
                student.exclusions().stream()
                        .map(id -> new Excluded(id, names.company(id)))
                        .toList());
        if (reasons && viewer.seesAll()) {
            model.addAttribute("others", others.list(working, studentId, ReasonTexts.of(locale, year.dataset())));
        }
    }

    /** Adds where a student can go, or of one company which mentor and days. */
    void addChoices(Model model, String spaceId, MoveForm form, String q, Locale locale) {
        Working working = head(model, spaceId, form.studentId(), locale);
        PlanningYear year = working.plan().dataset().year();
        List<PlannedRequest> open = year.listRequests(form.studentId()).stream()
                .filter(one -> !one.history() && !one.isPinned())
                .toList();
        List<PlannedRequest> chosen = open.stream()
                .filter(one -> form.periods().contains(one.period().id()))
                .toList();
        PlacedPlan plan = PlacedPlan.of(year, working.plan().plan());
        CompanyChoices choices =
                new CompanyChoices(year, plan, student(working, form.studentId()), chosen.isEmpty() ? open : chosen);
        model.addAttribute("form", form);
        model.addAttribute("q", q);
        model.addAttribute("periods", open);
        Company company = year.findCompany(form.companyId());
        model.addAttribute("company", company);
        if (company == null) {
            model.addAttribute("choices", choices.list(q, CHOICES));
        } else {
            Optional<Placed> now = chosen.stream()
                    .flatMap(one -> plan.findPlace(one.key()).stream())
                    .filter(at -> at.company().id().equals(company.id()))
                    .findFirst();
            model.addAttribute("free", choices.free(company));
            model.addAttribute("days", now.map(Placed::days).orElse(Weekdays.NONE));
            model.addAttribute("weekdays", Weekdays.ALL.toList());
            model.addAttribute("mentorId", now.map(at -> at.mentor().id()).orElse(""));
            model.addAttribute(
                    "wanted", chosen.isEmpty() ? 0 : chosen.get(0).request().preferredDays());
        }
    }

    /** Adds what a move would do: its price, what it breaks, and who else would have to move. */
    void addPreview(Model model, String spaceId, MoveForm form, Locale locale) {
        Working working = head(model, spaceId, form.studentId(), locale);
        PlanningYear year = working.plan().dataset().year();
        Names names = Names.of(year.dataset());
        Texts texts = Texts.of(locale);
        ReasonTexts prices = ReasonTexts.of(locale, year.dataset());
        Preview preview = desk.preview(working, move(working, form));
        model.addAttribute("form", form);
        model.addAttribute("allowed", preview.isAllowed());
        model.addAttribute("nothing", preview.students().isEmpty());
        model.addAttribute(
                "sentences",
                preview.changes().placements().stream()
                        .map(one -> texts.change(one, year, names))
                        .toList());
        model.addAttribute(
                "supervision",
                preview.changes().supervisors().stream()
                        .map(one -> texts.change(one, names))
                        .toList());
        model.addAttribute("difference", prices.difference(preview.mediumDifference(), preview.softDifference()));
        model.addAttribute("breaks", BreakWords.of(preview, names, locale));
        if (!preview.isAllowed() && form.kind() == MoveForm.Kind.PLACE && !form.others()) {
            others.withOthers(working, form).ifPresent(one -> {
                model.addAttribute("othersPlacement", prices.placement(one.placement()));
                model.addAttribute("othersPrice", prices.price(one.price()));
                model.addAttribute(
                        "othersAddress",
                        form.withOthers().address("/spaces/" + spaceId + "/working-plan/move/preview"));
            });
        }
    }

    /** The move that a form asks for, with those of others where it says so. */
    HandMove move(Working working, MoveForm form) {
        if (form.others() && form.kind() == MoveForm.Kind.PLACE) {
            Optional<Alternative> found = others.withOthers(working, form);
            if (found.isPresent()) {
                return OtherPlaces.moves(working, found.get());
            }
        }
        return form.move();
    }
}
