package nl.leerplaats.data.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerplaats.data.document.StageCalendars.Reader;
import nl.leerplaats.data.document.csv.CsvTable;
import nl.leerplaats.data.document.ical.CalendarFile;
import nl.leerplaats.data.document.page.Page;
import nl.leerplaats.data.document.page.PdfFile;
import nl.leerplaats.data.document.stage.Names;
import nl.leerplaats.data.document.stage.PlanBook;
import nl.leerplaats.data.document.stage.Stage;
import nl.leerplaats.data.document.visit.VisitPlan;
import nl.leerplaats.data.document.visit.VisitPlanner;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;

/**
 * All documents of a plan. They are listed at once, with names that do not depend on the selection, and made one by one when they are
 * written. For one thread.
 */
public final class PlanDocuments {

    private final PlanBook book;
    private final DocumentSettings settings;
    private final DocumentTexts texts;
    private final StageCalendars calendars;
    private final HoursStatement hours;
    private final Agreement agreement;
    private final CompanySheet sheet;
    private final VisitPages visitPages;
    private final Map<String, VisitPlan> visitPlans = new LinkedHashMap<>();
    private final List<DocumentFile> files = new ArrayList<>();

    private PlanDocuments(PlanBook book, DocumentSettings settings) {
        this.book = book;
        this.settings = settings;
        texts = DocumentTexts.of(settings.locale());
        calendars = new StageCalendars(texts);
        hours = new HoursStatement(book, texts);
        agreement = new Agreement(texts, settings.visits());
        sheet = new CompanySheet(texts);
        visitPages = new VisitPages(texts, settings.visits());
    }

    /** Lists the documents of a plan that are selected: students, companies, supervisors, then the overviews for the coordinator. */
    public static List<DocumentFile> list(PlanBook book, DocumentSettings settings, Selection selection) {
        PlanDocuments documents = new PlanDocuments(book, settings);
        documents.addStudents(selection);
        documents.addCompanies(selection);
        documents.addSupervisors(selection);
        if (selection.isOfAll()) {
            documents.addOverviews(selection);
        }
        return List.copyOf(documents.files);
    }

    private void addStudents(Selection selection) {
        List<Student> students = book.year().dataset().students();
        Map<String, String> names = FileNames.unique(students, Student::id, Names::of);
        for (Student student : students) {
            if (!selection.hasStudent(student.id())) {
                continue;
            }
            String folder = folder("folder.students", names.getOrDefault(student.id(), "_"));
            List<Stage> stages = book.ofStudent(student.id());
            if (selection.has(DocumentKind.CALENDAR) && !stages.isEmpty()) {
                addCalendar(folder + texts.get("file.calendar"), Names.of(student), stages, Reader.STUDENT);
            }
            if (selection.has(DocumentKind.HOURS)) {
                addPage(folder + texts.get("file.hours"), () -> hours.page(student, footer()));
                addTable(folder + texts.get("file.hours"), () -> hours.table(student));
            }
            if (selection.has(DocumentKind.AGREEMENT)) {
                addAgreements(folder, stages);
            }
        }
    }

    private void addAgreements(String folder, List<Stage> stages) {
        List<Stage> current = current(stages);
        Map<String, String> names = FileNames.unique(
                current,
                stage -> stage.request().period().id(),
                stage -> stage.request().period().id());
        for (Stage stage : current) {
            String name = folder + texts.get("file.agreement") + "-"
                    + names.getOrDefault(stage.request().period().id(), "_");
            addPage(name, () -> agreement.page(stage, footer()));
            addTable(name, () -> agreement.table(List.of(stage)));
        }
    }

    private void addCompanies(Selection selection) {
        List<Company> companies = book.year().dataset().companies().stream()
                .filter(company -> !book.atCompany(company.id()).isEmpty())
                .toList();
        Map<String, String> names = FileNames.unique(companies, Company::id, Names::of);
        for (Company company : companies) {
            if (!selection.hasCompany(company.id())) {
                continue;
            }
            String folder = folder("folder.companies", names.getOrDefault(company.id(), "_"));
            List<Stage> stages = book.atCompany(company.id());
            if (selection.has(DocumentKind.CALENDAR)) {
                addCalendar(folder + texts.get("file.calendar"), Names.of(company), stages, Reader.COMPANY);
                addMentors(folder, company, stages);
            }
            List<Stage> current = current(stages);
            if (selection.has(DocumentKind.COMPANY) && !current.isEmpty()) {
                String name = folder + texts.get("file.sheet");
                addPage(name, () -> sheet.page(company, current, visitPlansOf(current), footer()));
                addTable(name, () -> sheet.table(current));
            }
            if (selection.has(DocumentKind.AGREEMENT) && company.id().equals(selection.companyId())) {
                addAgreementsOfCompany(folder, current);
            }
        }
    }

    private void addAgreementsOfCompany(String folder, List<Stage> stages) {
        Map<String, String> names = FileNames.unique(
                stages,
                PlanDocuments::key,
                stage -> Names.of(stage.student()) + "-"
                        + stage.request().period().id());
        for (Stage stage : stages) {
            String name = folder + texts.get("file.agreement") + "-" + names.getOrDefault(key(stage), "_");
            addPage(name, () -> agreement.page(stage, footer()));
            addTable(name, () -> agreement.table(List.of(stage)));
        }
    }

    private static String key(Stage stage) {
        return stage.student().id() + "/" + stage.request().period().id();
    }

    private void addMentors(String folder, Company company, List<Stage> stages) {
        Map<String, String> names = FileNames.unique(company.mentors(), Mentor::id, Names::of);
        for (Mentor mentor : company.mentors()) {
            List<Stage> own = stages.stream()
                    .filter(stage -> stage.mentor().id().equals(mentor.id()))
                    .toList();
            if (!own.isEmpty()) {
                String name = folder + texts.get("file.mentor") + "-" + names.getOrDefault(mentor.id(), "_");
                addCalendar(name, Names.of(mentor), own, Reader.COMPANY);
            }
        }
    }

    private void addSupervisors(Selection selection) {
        List<Supervisor> supervisors = book.year().dataset().supervisors();
        Map<String, String> names = FileNames.unique(supervisors, Supervisor::id, Names::of);
        for (Supervisor supervisor : supervisors) {
            List<Stage> stages = book.ofSupervisor(supervisor.id());
            if (stages.isEmpty() || !selection.hasSupervisor(supervisor.id())) {
                continue;
            }
            String folder = folder("folder.supervisors", names.getOrDefault(supervisor.id(), "_"));
            if (selection.has(DocumentKind.CALENDAR)) {
                addCalendar(folder + texts.get("file.calendar"), Names.of(supervisor), stages, Reader.SUPERVISOR);
            }
            if (selection.has(DocumentKind.VISITS)) {
                String name = folder + texts.get("file.visits");
                addPage(name, () -> visitPages.page(visitPlan(supervisor), footer()));
                addTable(name, () -> visitPages.table(visitPlan(supervisor)));
                String title = texts.get("visits.title", Names.of(supervisor));
                add(
                        name + ".ics",
                        out -> CalendarFile.write(
                                title, calendars.events(visitPlan(supervisor)), settings.stamp(), out));
            }
        }
    }

    /** Tables of all together, which are for the coordinator alone. */
    private void addOverviews(Selection selection) {
        List<Stage> all = book.stages();
        List<Stage> current = current(all);
        if (selection.has(DocumentKind.CALENDAR)) {
            addTable(overview("file.calendar"), () -> calendars.table(all));
        }
        if (selection.has(DocumentKind.HOURS)) {
            addTable(
                    overview("file.hours"),
                    () -> hours.totalsTable(book.year().dataset().students()));
        }
        if (selection.has(DocumentKind.AGREEMENT)) {
            addTable(overview("file.agreement"), () -> agreement.table(current));
        }
        if (selection.has(DocumentKind.COMPANY)) {
            addTable(overview("file.sheet"), () -> sheet.table(current));
        }
        if (selection.has(DocumentKind.VISITS)) {
            if (!visitPlansOf(current).isEmpty()) {
                addTable(
                        overview("file.visits"),
                        () -> CsvTable.join(visitPlansOf(current).stream()
                                .map(visitPages::table)
                                .toList()));
            }
            List<Stage> unsupervised =
                    current.stream().filter(stage -> stage.supervisor() == null).toList();
            addTable(overview("file.notVisited"), () -> visitPages.missingTable(visitPlansOf(current), unsupervised));
        }
    }

    private String folder(String key, String name) {
        return texts.get(key) + "/" + name + "/";
    }

    private String overview(String key) {
        return texts.get("folder.overviews") + "/" + texts.get(key);
    }

    private String footer() {
        return texts.get("footer", texts.date(settings.stamp().toLocalDate()));
    }

    private static List<Stage> current(List<Stage> stages) {
        return stages.stream().filter(stage -> !stage.request().history()).toList();
    }

    private VisitPlan visitPlan(Supervisor supervisor) {
        return visitPlans.computeIfAbsent(
                supervisor.id(),
                id -> VisitPlanner.plan(
                        supervisor,
                        book.year().getSchool(supervisor.schoolId()),
                        book.ofSupervisor(id),
                        settings.visits()));
    }

    /** The visit plans of the supervisors of these placements, each once. */
    private List<VisitPlan> visitPlansOf(List<Stage> stages) {
        Map<String, VisitPlan> plans = new LinkedHashMap<>();
        for (Stage stage : stages) {
            Supervisor supervisor = stage.supervisor();
            if (supervisor != null && !plans.containsKey(supervisor.id())) {
                plans.put(supervisor.id(), visitPlan(supervisor));
            }
        }
        return List.copyOf(plans.values());
    }

    private void addCalendar(String name, String owner, List<Stage> stages, Reader reader) {
        String title = texts.get("calendar.title", owner);
        add(name + ".ics", out -> CalendarFile.write(title, calendars.events(stages, reader), settings.stamp(), out));
        addTable(name, () -> calendars.table(stages));
    }

    private void addPage(String name, Supplier<Page> page) {
        add(name + ".pdf", out -> PdfFile.write(page.get(), settings.stamp(), out));
    }

    private void addTable(String name, Supplier<CsvTable> table) {
        add(name + ".csv", out -> table.get().write(out));
    }

    private void add(String path, DocumentFile.Content content) {
        files.add(new DocumentFile(path, content));
    }
}
