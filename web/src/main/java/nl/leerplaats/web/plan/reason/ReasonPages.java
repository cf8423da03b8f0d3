package nl.leerplaats.web.plan.reason;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.CompanyReasons;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.Fit;
import nl.leerplaats.solver.explain.PriceText;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.StudentReasons;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.plan.PlanTables;
import nl.leerplaats.web.plan.StageRow;
import nl.leerplaats.web.plan.StageSpan;
import nl.leerplaats.web.plan.StudentRow;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of one student and one company. The reasons come second, for they take longer than a page may. */
@Component
class ReasonPages {

    /** Companies that can be asked about on the page of a student. */
    private static final int ASKED = 150;

    private final ReasonDesk desk;
    private final PlanPages plans;

    ReasonPages(ReasonDesk desk, PlanPages plans) {
        this.desk = desk;
        this.plans = plans;
    }

    /**
     * A choice of companies.
     *
     * @param id the company
     * @param name its name
     * @param minutes minutes of the student to it
     */
    record Near(String id, String name, int minutes) {}

    /**
     * A company that a student named.
     *
     * @param id the company
     * @param name its name
     * @param minutes minutes of the student to it
     * @param there whether the student is there in some period of the plan
     */
    record Wish(String id, String name, int minutes, boolean there) {}

    /**
     * A student whom a place would help.
     *
     * @param studentId the student
     * @param sentence what the student gets
     * @param price what that costs
     */
    record FitLine(String studentId, String sentence, PriceText price) {}

    /** The facts of a student, and the reasons where they are asked for. */
    void addStudent(
            Model model, StoredPlan plan, String id, boolean reasons, @Nullable String companyId, Locale locale) {
        PlanningYear year = plan.dataset().year();
        Student student = NotFoundException.check(year.findStudent(id), "student", id);
        ReasonTexts texts = ReasonTexts.of(locale, year.dataset());
        model.addAttribute("plan", plan);
        model.addAttribute("student", student);
        model.addAttribute("studentName", texts.names().student(id));
        model.addAttribute("schoolName", texts.names().school(student.schoolId()));
        StudentRow facts = plans.tablesOf(plan).rowOf(student);
        model.addAttribute("facts", facts);
        model.addAttribute("wishes", wishes(year, student, facts));
        List<CostPart> parts = ReasonDesk.parts(plan).ofStudent(id);
        addParts(model, parts, PartLine.listOf(parts, texts.names(), locale));
        model.addAttribute("calendar", StudentWeeks.of(plan, student));
        model.addAttribute("near", near(year, student));
        model.addAttribute("asked", companyId);
        if (reasons) {
            WhatIf whatIf = desk.of(plan);
            StudentReasons found = new Explainer(whatIf).student(id).orElseThrow();
            model.addAttribute("repaired", whatIf.isRepaired());
            Map<RequestKey, String> decided = decided(plan, id, texts.names(), locale);
            model.addAttribute(
                    "reasons",
                    found.requests().stream()
                            .map(one ->
                                    ReasonView.of(one, decided.get(one.request().key()), texts))
                            .toList());
        }
        Company company = companyId == null ? null : year.findCompany(companyId);
        if (company != null) {
            addPair(model, plan, id, company, texts);
        }
    }

    /** What had been agreed for the requests of a student and is otherwise in the plan, with why. */
    private static Map<RequestKey, String> decided(StoredPlan plan, String studentId, Names names, Locale locale) {
        PlanningYear year = plan.dataset().year();
        Texts texts = Texts.of(locale);
        Map<RequestKey, String> result = new LinkedHashMap<>();
        PlanChanges.ofBaseline(year, plan.plan())
                .ofStudent(studentId)
                .forEach(change -> result.put(change.key(), texts.decided(change, year, names)));
        return result;
    }

    private void addPair(Model model, StoredPlan plan, String studentId, Company company, ReasonTexts texts) {
        model.addAttribute("askedName", company.name());
        model.addAttribute(
                "pairs",
                new Explainer(desk.of(plan))
                        .pair(studentId, company.id()).stream()
                                .map(one -> ReasonView.of(one, texts))
                                .toList());
    }

    /** The companies that a student named, the best first; what is not in the dataset is left out. */
    private static List<Wish> wishes(PlanningYear year, Student student, StudentRow facts) {
        return student.preferences().stream()
                .flatMap(named -> Stream.ofNullable(year.findCompany(named)))
                .map(company -> new Wish(
                        company.id(),
                        company.name(),
                        year.travel().toCompany(student, company),
                        facts.isAt(company.id())))
                .toList();
    }

    private static List<Near> near(PlanningYear year, Student student) {
        return year.dataset().companies().stream()
                .map(company ->
                        new Near(company.id(), company.name(), year.travel().toCompany(student, company)))
                .sorted(Comparator.comparingInt(Near::minutes).thenComparing(Near::id))
                .limit(ASKED)
                .sorted(Comparator.comparing(Near::name).thenComparing(Near::id))
                .toList();
    }

    /** The facts of a company, and whom a place there would help where that is asked for. */
    void addCompany(Model model, StoredPlan plan, String id, boolean reasons, Locale locale) {
        PlanningYear year = plan.dataset().year();
        Company company = NotFoundException.check(year.findCompany(id), "company", id);
        ReasonTexts texts = ReasonTexts.of(locale, year.dataset());
        model.addAttribute("plan", plan);
        model.addAttribute("company", company);
        model.addAttribute("row", plans.tablesOf(plan).rowOf(company));
        plans.addDayLabels(model, locale);
        model.addAttribute("rows", rows(year, plan, company));
        List<CostPart> parts = ReasonDesk.parts(plan).ofCompany(id);
        addParts(model, parts, PartLine.listOfMany(parts, texts.names(), locale));
        if (reasons) {
            WhatIf whatIf = desk.of(plan);
            CompanyReasons found = new Explainer(whatIf).company(id).orElseThrow();
            model.addAttribute("repaired", whatIf.isRepaired());
            ExplainPages.addPeriods(model, plan, locale);
            model.addAttribute("now", lines(found.now(), texts));
            model.addAttribute("more", lines(found.more(), texts));
        }
    }

    /** Who could come to a company, weekday by weekday. */
    void addFreeDays(Model model, StoredPlan plan, String companyId, Locale locale) {
        WhatIf whatIf = desk.of(plan);
        model.addAttribute("repaired", whatIf.isRepaired());
        model.addAttribute("inUse", plans.isInUse(plan));
        model.addAttribute(
                "freeDays",
                FreeDayLine.list(
                        whatIf, companyId, ReasonTexts.of(locale, plan.dataset().dataset())));
    }

    /** The students of a company, with their periods there that are alike as one. */
    private List<Row> rows(PlanningYear year, StoredPlan plan, Company company) {
        PlanTables tables = plans.tablesOf(plan);
        return PlacedPlan.of(year, plan.plan()).listPlaces().stream()
                .filter(at -> at.company().id().equals(company.id()))
                .map(at -> at.request().student())
                .distinct()
                .flatMap(student -> rows(student, tables.rowOf(student).spans(), company))
                .toList();
    }

    private static Stream<Row> rows(Student student, List<StageSpan> spans, Company company) {
        return spans.stream()
                .filter(span -> span.isAt(company.id()))
                .map(span -> new Row(
                        student.id(), student.shownName(), student.profile().code(), span));
    }

    /**
     * A student at a company, in a period or in periods after each other that are alike.
     *
     * @param studentId the student
     * @param student name of the student
     * @param profile profile of the student
     * @param span the periods
     */
    record Row(String studentId, String student, String profile, StageSpan span) {

        /** Where it is. */
        public StageRow.Place place() {
            return Objects.requireNonNull(span.place());
        }
    }

    private static List<FitLine> lines(List<Fit> fits, ReasonTexts texts) {
        return fits.stream()
                .map(fit -> new FitLine(fit.studentId(), texts.fit(fit), texts.price(fit.price())))
                .toList();
    }

    private static void addParts(Model model, List<CostPart> parts, List<PartLine> lines) {
        model.addAttribute("parts", lines);
        model.addAttribute("sum", CostParts.sum(parts));
    }
}
