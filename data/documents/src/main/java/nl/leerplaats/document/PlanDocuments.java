package nl.leerplaats.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.document.StageCalendars.Reader;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.ical.CalendarEvent;
import nl.leerplaats.document.ical.CalendarFile;
import nl.leerplaats.document.page.Page;
import nl.leerplaats.document.page.PdfFile;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.VisitPlan;

/**
 * All documents of a plan. They are listed at once, with names that do not depend on the selection, and made one by one when they are
 * written; several may be made at the same time.
 */
public final class PlanDocuments {

    private final PlanBook book;
    private final DocumentSettings settings;
    private final DocumentTexts texts;
    private final StageCalendars calendars;
    private final HoursStatement hours;
    private final Agreement agreement;
    private final AgreementTable agreementTable;
    private final CompanySheet sheet;
    private final ClassLists lists;
    private final VisitPlanPages visitPages;
    private final Map<String, VisitPlan> visitPlans = new ConcurrentHashMap<>();
    private final List<DocumentFile> files = new ArrayList<>();

    /** Kind and owner of the files that are being listed. */
    private DocumentKind kind = DocumentKind.CALENDAR;

    private String owner = "";

    private PlanDocuments(PlanBook book, DocumentSettings settings) {
        this.book = book;
        this.settings = settings;
        texts = DocumentTexts.of(settings.locale());
        calendars = new StageCalendars(texts, book.year().dataset().name());
        hours = new HoursStatement(book, texts);
        agreement = new Agreement(texts, settings.visits());
        agreementTable = new AgreementTable(texts);
        sheet = new CompanySheet(texts);
        lists = new ClassLists(book, texts);
        visitPages = new VisitPlanPages(texts, settings.visits());
    }

    /** Lists the documents of a plan that are selected: students, companies, supervisors, then the overviews for the coordinator. */
    public static List<DocumentFile> list(PlanBook book, DocumentSettings settings, Selection selection) {
        PlanDocuments documents = new PlanDocuments(book, settings);
        documents.addStudents(selection);
        documents.addCompanies(selection);
        documents.addSupervisors(selection);
        if (selection.isOfAll()) {
            documents.addLists(selection);
            documents.addOverviews(selection);
        }
        return List.copyOf(documents.files);
    }

    private void addStudents(Selection selection) {
        List<Student> students = book.year().dataset().students();
        Map<String, String> names = FileNames.unique(students, Student::id, Student::shownName);
        for (Student student : students) {
            if (!selection.hasStudent(student.id())) {
                continue;
            }
            owner = Selection.student(student.id());
            String folder = folder("folder.students", names.getOrDefault(student.id(), "_"));
            List<Stage> stages = book.ofStudent(student.id());
            if (wants(selection, DocumentKind.CALENDAR) && !stages.isEmpty()) {
                addCalendar(folder + texts.get("file.calendar"), student.shownName(), stages, Reader.STUDENT);
            }
            if (wants(selection, DocumentKind.HOURS)) {
                addPage(folder + texts.get("file.hours"), () -> hours.page(student, footer()));
            }
            if (wants(selection, DocumentKind.AGREEMENT)) {
                addAgreements(folder, stages, Stage::company, Company::id, Company::shownName);
            }
        }
    }

    /** One agreement for all placements with the same other party: a pupil and a company sign once for the year. */
    private <T> void addAgreements(
            String folder,
            List<Stage> stages,
            Function<Stage, T> party,
            Function<T, String> id,
            Function<T, String> name) {
        Map<T, List<Stage>> parties = new LinkedHashMap<>();
        for (Stage stage : stages) {
            parties.computeIfAbsent(party.apply(stage), any -> new ArrayList<>())
                    .add(stage);
        }
        Map<String, String> names = FileNames.unique(parties.keySet(), id, name);
        parties.forEach((one, placements) -> addPage(
                folder + texts.get("file.agreement") + "-" + names.getOrDefault(id.apply(one), "_"),
                () -> agreement.page(placements, footer())));
    }

    private void addCompanies(Selection selection) {
        List<Company> companies = book.year().dataset().companies().stream()
                .filter(company -> !book.atCompany(company.id()).isEmpty())
                .toList();
        Map<String, String> names = FileNames.unique(companies, Company::id, Company::shownName);
        for (Company company : companies) {
            if (!selection.hasCompany(company.id())) {
                continue;
            }
            owner = Selection.company(company.id());
            String folder = folder("folder.companies", names.getOrDefault(company.id(), "_"));
            List<Stage> stages = book.atCompany(company.id());
            if (wants(selection, DocumentKind.CALENDAR)) {
                addCalendar(folder + texts.get("file.calendar"), company.shownName(), stages, Reader.COMPANY);
                addMentors(folder, company, stages);
            }
            if (wants(selection, DocumentKind.COMPANY)) {
                addPage(
                        folder + texts.get("file.sheet"),
                        () -> sheet.page(company, stages, visitPlansOf(stages), footer()));
            }
            if (wants(selection, DocumentKind.AGREEMENT) && company.id().equals(selection.companyId())) {
                addAgreements(folder, stages, Stage::student, Student::id, Student::shownName);
            }
        }
    }

    /** A calendar for each mentor, where there are more than one: the calendar of a single one is that of the company. */
    private void addMentors(String folder, Company company, List<Stage> stages) {
        if (stages.stream().map(stage -> stage.mentor().id()).distinct().count() == 1) {
            return;
        }
        Map<String, String> names = FileNames.unique(company.mentors(), Mentor::id, Mentor::shownName);
        for (Mentor mentor : company.mentors()) {
            List<Stage> own = stages.stream()
                    .filter(stage -> stage.mentor().id().equals(mentor.id()))
                    .toList();
            if (!own.isEmpty()) {
                String name = folder + texts.get("file.mentor") + "-" + names.getOrDefault(mentor.id(), "_");
                addCalendar(name, mentor.shownName(), own, Reader.COMPANY);
            }
        }
    }

    private void addSupervisors(Selection selection) {
        List<Supervisor> supervisors = book.year().dataset().supervisors();
        Map<String, String> names = FileNames.unique(supervisors, Supervisor::id, Supervisor::shownName);
        for (Supervisor supervisor : supervisors) {
            List<Stage> stages = book.ofSupervisor(supervisor.id());
            if (stages.isEmpty() || !selection.hasSupervisor(supervisor.id())) {
                continue;
            }
            owner = Selection.supervisor(supervisor.id());
            String folder = folder("folder.supervisors", names.getOrDefault(supervisor.id(), "_"));
            if (wants(selection, DocumentKind.CALENDAR)) {
                addCalendar(folder + texts.get("file.calendar"), supervisor.shownName(), stages, Reader.SUPERVISOR);
            }
            if (wants(selection, DocumentKind.VISITS)) {
                String name = folder + texts.get("file.visits");
                addPage(name, () -> visitPages.page(visitPlan(supervisor), footer()));
                addEvents(
                        name,
                        texts.get("visits.title", supervisor.shownName()),
                        () -> calendars.events(visitPlan(supervisor)));
            }
        }
    }

    /** A board and a list of each class, for its teachers. */
    private void addLists(Selection selection) {
        owner = "";
        if (!wants(selection, DocumentKind.LISTS)) {
            return;
        }
        List<ClassLists.Group> groups = lists.groups();
        Map<String, String> names = FileNames.unique(groups, ClassLists.Group::id, lists::titleOf);
        for (ClassLists.Group group : groups) {
            String folder = folder("folder.classes", names.getOrDefault(group.id(), "_"));
            addPage(folder + texts.get("file.board"), () -> lists.board(group, footer()));
            addPage(folder + texts.get("file.list"), () -> lists.list(group, footer()));
        }
    }

    /** Tables of all together, which are for the coordinator alone. */
    private void addOverviews(Selection selection) {
        owner = "";
        List<Stage> all = book.stages();
        if (wants(selection, DocumentKind.LISTS)) {
            addTable(overview("file.classes"), lists::table);
        }
        if (wants(selection, DocumentKind.CALENDAR)) {
            addTable(overview("file.calendar"), () -> calendars.table(all));
        }
        if (wants(selection, DocumentKind.HOURS)) {
            addTable(
                    overview("file.hours"),
                    () -> hours.totalsTable(book.year().dataset().students()));
            addTable(
                    overview("file.hoursByWeek"),
                    () -> hours.weeksTable(book.year().dataset().students()));
        }
        if (wants(selection, DocumentKind.AGREEMENT)) {
            addTable(overview("file.agreement"), () -> agreementTable.table(all));
        }
        if (wants(selection, DocumentKind.COMPANY)) {
            addTable(overview("file.sheet"), () -> sheet.table(all));
        }
        if (wants(selection, DocumentKind.VISITS)) {
            // Told without planning the visits: that takes longer than a list may.
            if (all.stream().anyMatch(stage -> stage.supervisor() != null)) {
                addTable(
                        overview("file.visits"),
                        () -> CsvTable.join(visitPlansOf(all).stream()
                                .map(visitPages::table)
                                .toList()));
            }
            List<Stage> unsupervised =
                    all.stream().filter(stage -> stage.supervisor() == null).toList();
            addTable(overview("file.notVisited"), () -> visitPages.missingTable(visitPlansOf(all), unsupervised));
        }
    }

    private boolean wants(Selection selection, DocumentKind wanted) {
        kind = wanted;
        return selection.has(wanted);
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

    private VisitPlan visitPlan(Supervisor supervisor) {
        return visitPlans.computeIfAbsent(
                supervisor.id(), id -> SupervisorVisits.plan(book, supervisor, settings.visits()));
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

    private void addCalendar(String name, String reader, List<Stage> stages, Reader view) {
        addEvents(name, texts.get("calendar.title", reader), () -> calendars.events(stages, view));
    }

    private void addEvents(String name, String title, Supplier<List<CalendarEvent>> events) {
        LocalDateTime stamp = settings.stamp();
        add(name + ".ics", new DocumentFile.Content() {
            @Override
            public List<String> writeTo(OutputStream out) throws IOException {
                CalendarFile.write(title, events.get(), stamp, out);
                return List.of();
            }

            @Override
            public String said() {
                return title + "\n" + stamp + "\n" + events.get();
            }
        });
    }

    private void addPage(String name, Supplier<Page> page) {
        LocalDateTime stamp = settings.stamp();
        add(name + ".pdf", new DocumentFile.Content() {
            @Override
            public List<String> writeTo(OutputStream out) throws IOException {
                return PdfFile.write(page.get(), stamp, out);
            }

            @Override
            public String said() {
                return page.get().said();
            }
        });
    }

    private void addTable(String name, Supplier<CsvTable> table) {
        add(name + ".csv", out -> {
            table.get().write(out);
            return List.of();
        });
    }

    private void add(String path, DocumentFile.Content content) {
        files.add(new DocumentFile(path, kind, owner, content));
    }
}
