package nl.leerplaats.data.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.table.Cell;
import nl.leerplaats.data.year.LegalLimits;
import org.jspecify.annotations.Nullable;

/** The students with their requests, and the supervisors that they have already. */
final class StudentImport {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?i)[,;/.\\s]+|\\b(of|en|or|and)\\b");

    private static final String OWN = "own";

    private static final int MINUTES_PER_HOUR = 60;

    private final ImportContext in;
    private final SchoolImport schools;
    private final PlacementRows placements;
    private final PositionImport positions;
    private final ContactImport contacts;
    private final List<Map<String, Object>> supervisions = new ArrayList<>();

    StudentImport(ImportContext in, SchoolImport schools, PlacementRows placements) {
        this.in = in;
        this.schools = schools;
        this.placements = placements;
        this.positions = new PositionImport(in);
        this.contacts = new ContactImport(in);
    }

    List<Map<String, Object>> read() {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.STUDENTS)) {
            String path = "$.students[" + result.size() + "]";
            in.origins().add(path, row);
            result.add(student(row, path));
            supervision(row);
        }
        contacts.report();
        return result;
    }

    /** The supervisions of the students that were read. */
    List<Map<String, Object>> supervisions() {
        return supervisions;
    }

    private Map<String, Object> student(Row row, String path) {
        CellReader cells = in.cells();
        Draft student = new Draft();
        in.identify(row, student);
        String school = cells.reference(row, "school", in.schools());
        student.put("schoolId", school);
        student.put("birthDate", cells.date(row, "birthDate"));
        BigDecimal grade = cells.read(row, "grade", NumberText::whole);
        student.put("grade", grade);
        student.put(
                "profile",
                cells.read(
                        row,
                        "profile",
                        cell -> Choices.PROFILES.get(cell.text()).code()));
        student.put("interests", cells.list(row, "interests", entry -> entry));
        student.put("urgency", cells.read(row, "urgency", NumberText::whole));
        student.put("home", positions.read(row));
        student.put(
                "travel",
                new Draft()
                        .put(
                                "modes",
                                cells.list(
                                        row,
                                        "modes",
                                        entry -> Choices.MODES.get(entry).name()))
                        .put("maxMinutes", cells.read(row, "maxMinutes", NumberText::minutes))
                        .tree());
        work(row, student, grade);
        student.put("stageFrom", cells.date(row, "stageFrom"));
        student.put("stageUntil", cells.date(row, "stageUntil"));
        student.put("preferences", companies(row, "preferences"));
        student.put("exclusions", companies(row, "exclusions"));
        student.put("requests", requests(row, path + ".requests", school == null ? "" : school));
        student.put("group", contacts.text(row, "group"));
        student.put("guardian", contacts.guardian(row, path));
        return student.tree();
    }

    /** Companies that a pupil wishes for or cannot go to; what is gone from its sheet is left out, for the rest is as it should be. */
    private @Nullable List<String> companies(Row row, String key) {
        List<String> named = in.cells().list(row, key, in.companies()::resolve);
        if (named == null) {
            return null;
        }
        Set<String> gone = new LinkedHashSet<>(named);
        gone.removeIf(id -> !in.isGone(id, in.companies()));
        String kind = in.companies().kind();
        gone.forEach(id -> in.cells().warn(row, key, FindingCode.WISH_LAPSED, id, kind));
        return named.stream().filter(id -> !gone.contains(id)).toList();
    }

    private void work(Row row, Draft student, @Nullable BigDecimal grade) {
        CellReader cells = in.cells();
        NeededWork needed = new NeededWork(cells, row);
        BigDecimal hoursDone = cells.read(row, "hoursCompleted", NumberText::hours);
        if (hoursDone == null && !row.cell("hoursCompleted").isEmpty()) {
            in.origins().report(row, "hoursRequired"); // what is out of reach without them follows from that
        }
        BigDecimal hours = needed.total("hoursRequired", NumberText::hours, hoursDone);
        needed.compareWithLaw(
                "hoursRequired", hours, hoursDone, grade, LegalLimits.LEAST_PRACTICE_MINUTES / MINUTES_PER_HOUR);
        student.put(
                "hours",
                new Draft()
                        .put("required", hours)
                        .put("maximum", cells.read(row, "hoursMaximum", NumberText::hours))
                        .put("completed", hoursDone)
                        .tree());
        BigDecimal daysDone = cells.read(row, "daysCompleted", NumberText::whole);
        BigDecimal days = needed.total("daysRequired", NumberText::whole, daysDone);
        needed.compareWithLaw("daysRequired", days, daysDone, grade, LegalLimits.FEWEST_PRACTICE_DAYS);
        student.putSome(
                "days",
                new Draft()
                        .put("required", days)
                        .put("maximum", cells.read(row, "daysMaximum", NumberText::whole))
                        .put("completed", daysDone));
    }

    private List<Map<String, Object>> requests(Row row, String path, String school) {
        List<String> periods = row.cell("periods").isEmpty()
                ? schools.periodsOf(school)
                : in.cells().list(row, "periods", entry -> entry);
        Map<String, Object> common = new LinkedHashMap<>();
        put(common, "daysPerWeek", daysPerWeek(row, "daysPerWeek"));
        put(common, "minutesPerDay", in.cells().read(row, "minutesPerDay", NumberText::minutes));
        put(common, "schoolDays", in.cells().weekdays(row, "schoolDays"));
        List<Map<String, Object>> result = new ArrayList<>();
        for (String period : periods == null ? List.<String>of() : periods) {
            String own = path + "[" + result.size() + "]";
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("periodId", period);
            request.putAll(common);
            Row placement = placements.find(Names.id(row), period);
            if (placement != null) {
                differ(placement, own, request);
            }
            if (!request.containsKey("daysPerWeek") && row.cell("daysPerWeek").isEmpty()) {
                in.cells().missing(row, "daysPerWeek");
            }
            result.add(request);
        }
        return result;
    }

    /** What the row of the placement says of its own period takes the place of what the pupil's row says of all. */
    private void differ(Row row, String path, Map<String, Object> request) {
        override(row, path, request, "daysPerWeek", daysPerWeek(row, "ownDaysPerWeek"));
        Cell minutes = row.cell("ownMinutesPerDay");
        boolean none = ListText.isNone(minutes.text());
        override(
                row,
                path,
                request,
                "minutesPerDay",
                none ? null : in.cells().read(row, "ownMinutesPerDay", NumberText::minutes));
        if (none) {
            request.remove("minutesPerDay");
        }
        override(row, path, request, "schoolDays", in.cells().weekdays(row, "ownSchoolDays"));
    }

    private void override(Row row, String path, Map<String, Object> request, String key, @Nullable Object value) {
        if (value != null) {
            request.put(key, value);
            String column = OWN + Character.toUpperCase(key.charAt(0)) + key.substring(1);
            in.origins().add(path + "." + key, row, column);
        }
    }

    private static void put(Map<String, Object> request, String key, @Nullable Object value) {
        if (value != null) {
            request.put(key, value);
        }
    }

    /** Numbers of days: {@code 2 of 3}. In a Dutch office program {@code 2,3} becomes a number, which nobody means here. */
    private @Nullable List<BigDecimal> daysPerWeek(Row row, String key) {
        return in.cells().read(row, key, cell -> {
            List<BigDecimal> result = new ArrayList<>();
            for (String word : BETWEEN_NUMBERS.split(cell.text(), -1)) {
                if (!word.isBlank()) {
                    if (!word.chars().allMatch(Character::isDigit)) {
                        throw new CellProblem(FindingCode.NOT_DIGITS, cell.text());
                    }
                    result.add(new BigDecimal(word));
                }
            }
            return result;
        });
    }

    private void supervision(Row row) {
        if (row.cell("supervisor").isEmpty()) {
            return;
        }
        String supervisor =
                in.cells().read(row, "supervisor", cell -> in.supervisors().resolve(cell.text()));
        if (supervisor != null && in.isGone(supervisor, in.supervisors())) {
            String kind = in.supervisors().kind();
            in.cells().report(row, "supervisor", FindingCode.SUPERVISION_LAPSED, supervisor, kind, Names.id(row));
        } else if (supervisor != null) {
            in.origins().add("$.baselineSupervisions[" + supervisions.size() + "]", row, "supervisor");
            Boolean pinned = in.cells().read(row, "supervisorPinned", cell -> Choices.YES_NO.get(cell.text()));
            supervisions.add(new Draft()
                    .put("studentId", Names.id(row))
                    .put("supervisorId", supervisor)
                    .put("pinned", pinned)
                    .tree());
        }
    }
}
