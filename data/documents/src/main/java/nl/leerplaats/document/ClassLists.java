package nl.leerplaats.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.page.Page;
import nl.leerplaats.document.page.PageTable;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Stage;

/**
 * The board of a class, which hangs where everybody sees it, and its list, with telephone numbers, for the teachers. Where a school has no
 * classes, its pupils are one list.
 */
final class ClassLists {

    /** Columns that are left out where nobody has anything in them. */
    private static final Set<String> OPTIONAL =
            Set.of("group", "guardian", "guardianPhone", "guardianEmail", "companyCall", "mentorPhone", "status");

    private final PlanBook book;
    private final DocumentTexts texts;
    private final boolean isAnyDecided;

    ClassLists(PlanBook book, DocumentTexts texts) {
        this.book = book;
        this.texts = texts;
        isAnyDecided = book.stages().stream().anyMatch(stage -> stage.status() != PlacementStatus.PROPOSED);
    }

    /**
     * Pupils of one list.
     *
     * @param school their school
     * @param name class; empty for those without one
     * @param alone whether the school has no other group
     * @param students in the order of their names
     */
    record Group(School school, String name, boolean alone, List<Student> students) {

        String id() {
            return school.id() + "/" + name;
        }
    }

    /** All groups: by school as in the dataset, then by class; those without a class come first. */
    List<Group> groups() {
        Map<String, Map<String, List<Student>>> bySchool = new LinkedHashMap<>();
        book.year().dataset().schools().forEach(school -> bySchool.put(school.id(), new TreeMap<>()));
        for (Student student : book.year().dataset().students()) {
            bySchool.getOrDefault(student.schoolId(), new TreeMap<>())
                    .computeIfAbsent(nameOf(student), name -> new ArrayList<>())
                    .add(student);
        }
        List<Group> result = new ArrayList<>();
        bySchool.forEach((school, classes) -> classes.forEach((name, students) -> {
            students.sort(Comparator.comparing(Student::shownName, String.CASE_INSENSITIVE_ORDER));
            result.add(new Group(book.year().getSchool(school), name, classes.size() == 1, students));
        }));
        return result;
    }

    /** The name of the school, and the class where there is one. */
    String titleOf(Group group) {
        String name = group.name().isEmpty() && !group.alone() ? texts.get("lists.noClass") : group.name();
        return Contacts.joined(name, group.school().name());
    }

    /** The class of a student; empty where none is given. */
    static String nameOf(Student student) {
        String group = student.group();
        return group == null ? "" : group.strip();
    }

    /** For the wall: who is where on which days. No telephone number, no guardian. */
    Page board(Group group, String footer) {
        return page(
                "lists.board",
                group,
                footer,
                List.of("student", "company", "weekdays", "times", "dates", "supervisor"));
    }

    /** For the teachers of the class: also how company, mentor and guardian are reached. */
    Page list(Group group, String footer) {
        return page(
                "lists.list",
                group,
                footer,
                List.of("student", "guardian", "companyReach", "mentorReach", "weekdays", "dates"));
    }

    private Page page(String title, Group group, String footer, List<String> columns) {
        Page page = new Page(texts.language(), texts.get(title, titleOf(group)), "", footer);
        page.text(texts.get(title + "Lead"));
        List<Map<String, String>> rows = rows(group);
        tellApart(group, rows);
        List<String> shown = shown(columns, rows);
        return page.table(new PageTable(texts.get("lists.caption"), header(shown), cells(shown, rows)));
    }

    /** Pupils of one name have their number behind it. */
    private static void tellApart(Group group, List<Map<String, String>> rows) {
        Set<String> once = new HashSet<>();
        Set<String> more = group.students().stream()
                .map(student -> same(student.shownName()))
                .filter(name -> !once.add(name))
                .collect(Collectors.toSet());
        rows.forEach(row -> row.computeIfPresent(
                "student", (key, name) -> more.contains(same(name)) ? name + " (" + row.get("studentId") + ")" : name));
    }

    /** What two names have in common that a reader takes for one. */
    private static String same(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<String> shown(List<String> columns, List<Map<String, String>> rows) {
        return columns.stream()
                .filter(column -> !OPTIONAL.contains(column)
                        || rows.stream()
                                .anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
                .toList();
    }

    private List<String> header(List<String> columns) {
        return columns.stream().map(column -> texts.get("column." + column)).toList();
    }

    private static List<List<String>> cells(List<String> columns, List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())
                .toList();
    }

    /** All groups in one table, with ids. */
    CsvTable table() {
        List<String> columns = List.of(
                "schoolId",
                "school",
                "group",
                "studentId",
                "student",
                "guardian",
                "guardianPhone",
                "guardianEmail",
                "companyId",
                "company",
                "companyCall",
                "mentorId",
                "mentor",
                "mentorPhone",
                "supervisorId",
                "supervisor",
                "weekdays",
                "times",
                "dates",
                "status");
        List<Map<String, String>> rows =
                groups().stream().flatMap(group -> rows(group).stream()).toList();
        List<String> shown = shown(columns, rows);
        return new CsvTable(header(shown), cells(shown, rows));
    }

    /** A row for each company, mentor and days in turn, what is over included, or one for a student who has none. */
    private List<Map<String, String>> rows(Group group) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Student student : group.students()) {
            List<Stage> stages = book.ofStudent(student.id());
            for (int from = 0, to; from < stages.size(); from = to) {
                to = from + 1;
                while (to < stages.size() && isSame(stages.get(from), stages.get(to))) {
                    to++;
                }
                Map<String, String> row = row(stages.get(from), stages.get(to - 1));
                row.put("status", texts.status(leastDecided(stages.subList(from, to)), isAnyDecided));
                rows.add(row);
            }
            if (stages.isEmpty()) {
                Map<String, String> row = person(student);
                row.put("company", texts.get("lists.noPlace"));
                row.put("companyReach", texts.get("lists.noPlace"));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Of placements that are one row, what holds for all of them. */
    private static PlacementStatus leastDecided(List<Stage> stages) {
        return stages.stream().map(Stage::status).min(Comparator.naturalOrder()).orElse(PlacementStatus.PROPOSED);
    }

    private Map<String, String> person(Student student) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("schoolId", student.schoolId());
        row.put("school", book.year().getSchool(student.schoolId()).name());
        row.put("group", nameOf(student));
        row.put("studentId", student.id());
        row.put("student", student.shownName());
        row.put("guardian", Contacts.call(student.guardian()));
        row.put("guardianPhone", Contacts.phone(student.guardian()));
        row.put("guardianEmail", Contacts.email(student.guardian()));
        return row;
    }

    private static boolean isSame(Stage one, Stage other) {
        return one.company().equals(other.company())
                && one.mentor().equals(other.mentor())
                && one.days().equals(other.days())
                && one.times().equals(other.times());
    }

    private Map<String, String> row(Stage stage, Stage last) {
        Map<String, String> row = person(stage.student());
        row.put("companyId", stage.company().id());
        row.put("company", stage.company().shownName());
        row.put("companyCall", Contacts.call(stage.company().contact()));
        row.put("mentorId", stage.mentor().id());
        row.put("mentor", stage.mentor().shownName());
        row.put("mentorPhone", Contacts.phone(stage.mentor().contact()));
        row.put("supervisorId", stage.supervisorId());
        row.put("supervisor", stage.supervisorName());
        row.put("weekdays", texts.days(stage));
        row.put("times", texts.times(stage));
        row.put(
                "dates",
                texts.get(
                        "span",
                        texts.date(stage.request().firstDay()),
                        texts.date(last.request().lastDay())));
        row.put(
                "companyReach",
                Contacts.joined(
                        stage.company().shownName(),
                        Contacts.call(stage.company().contact())));
        row.put(
                "mentorReach",
                Contacts.joined(
                        stage.mentor().shownName(),
                        Contacts.phone(stage.mentor().contact())));
        return row;
    }
}
