package nl.leerplaats.workbook.sheet.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.ListText;
import nl.leerplaats.workbook.sheet.text.NumberText;
import nl.leerplaats.workbook.table.SheetCell;
import org.jspecify.annotations.Nullable;

/** The students with their requests, and the supervisors that they have already. */
final class StudentImport {

    private static final String OWN = "own";

    /** Hours that the law asks at least of both years together. */
    private static final int LEAST_HOURS = LegalLimits.LEAST_PRACTICE_MINUTES / 60;

    private final ImportContext in;
    private final SchoolImport schools;
    private final PlacementRows placements;
    private final ContactImport contacts;
    private final RecordReader reader;
    private final List<Map<String, Object>> supervisions = new ArrayList<>();

    StudentImport(ImportContext in, SchoolImport schools, PlacementRows placements) {
        this.in = in;
        this.schools = schools;
        this.placements = placements;
        this.contacts = new ContactImport(in);
        this.reader = new RecordReader(
                in,
                contacts,
                Student.class,
                Map.of(
                        "hours", (row, student, path) -> hours(row, student),
                        "days", (row, student, path) -> days(row, student),
                        "requests", this::requests));
    }

    List<Map<String, Object>> read() {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.STUDENTS)) {
            result.add(reader.read(row, "$.students[" + result.size() + "]"));
            supervision(row);
        }
        contacts.report();
        return result;
    }

    /** The supervisions of the students that were read. */
    List<Map<String, Object>> supervisions() {
        return supervisions;
    }

    private Map<String, Object> hours(Row row, ObjectDraft student) {
        CellReader cells = in.cells();
        BigDecimal done = cells.read(row, "hoursCompleted", NumberText::hours);
        if (done == null && !row.cell("hoursCompleted").isEmpty()) {
            in.origins().report(row, "hoursRequired"); // what is out of reach without them follows from that
        }
        BigDecimal hours = needed(row, student, "hoursRequired", NumberText::hours, done, LEAST_HOURS);
        return new ObjectDraft()
                .put("required", hours)
                .put("maximum", cells.read(row, "hoursMaximum", NumberText::hours))
                .put("completed", done)
                .tree();
    }

    private @Nullable Map<String, Object> days(Row row, ObjectDraft student) {
        CellReader cells = in.cells();
        BigDecimal done = cells.read(row, "daysCompleted", NumberText::whole);
        Map<String, Object> days = new ObjectDraft()
                .put(
                        "required",
                        needed(row, student, "daysRequired", NumberText::whole, done, LegalLimits.FEWEST_PRACTICE_DAYS))
                .put("maximum", cells.read(row, "daysMaximum", NumberText::whole))
                .put("completed", done)
                .tree();
        return days.isEmpty() ? null : days;
    }

    private @Nullable BigDecimal needed(
            Row row,
            ObjectDraft student,
            String key,
            CellReader.Parser<BigDecimal> parser,
            @Nullable BigDecimal done,
            int least) {
        NeededWork needed = new NeededWork(in.cells(), row);
        BigDecimal total = needed.total(key, parser, done);
        needed.compareWithLaw(key, total, done, (BigDecimal) student.tree().get("grade"), least);
        return total;
    }

    private List<Map<String, Object>> requests(Row row, ObjectDraft student, String path) {
        String school = (String) student.tree().getOrDefault("schoolId", "");
        List<String> periods = row.cell("periods").isEmpty()
                ? schools.periodsOf(school)
                : in.cells().list(row, "periods", entry -> entry);
        Map<String, Object> common = new LinkedHashMap<>();
        put(common, "daysPerWeek", RecordReader.numbers(in, row, "daysPerWeek"));
        put(common, "minutesPerDay", in.cells().read(row, "minutesPerDay", NumberText::minutes));
        put(common, "schoolDays", in.cells().weekdays(row, "schoolDays"));
        List<Map<String, Object>> result = new ArrayList<>();
        for (String period : periods == null ? List.<String>of() : periods) {
            String own = path + "[" + result.size() + "]";
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("periodId", period);
            request.putAll(common);
            Row placement = placements.find(row.id(), period);
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
        override(row, path, request, "daysPerWeek", RecordReader.numbers(in, row, "ownDaysPerWeek"));
        SheetCell minutes = row.cell("ownMinutesPerDay");
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
        override(row, path, request, "profiles", in.cells().list(row, "ownProfiles", RecordReader::profile));
        override(
                row,
                path,
                request,
                "dayPart",
                in.cells()
                        .read(
                                row,
                                "ownDayPart",
                                cell -> Choices.DAY_PARTS.get(cell.text()).name()));
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

    private void supervision(Row row) {
        if (row.cell("supervisor").isEmpty()) {
            return;
        }
        String supervisor =
                in.cells().read(row, "supervisor", cell -> in.supervisors().resolve(cell.text()));
        if (supervisor != null && in.isGone(supervisor, in.supervisors())) {
            String kind = in.supervisors().kind();
            in.cells().report(row, "supervisor", FindingCode.SUPERVISION_LAPSED, supervisor, kind, row.id());
        } else if (supervisor != null) {
            in.origins().add("$.baselineSupervisions[" + supervisions.size() + "]", row, "supervisor");
            Boolean pinned = in.cells().read(row, "supervisorPinned", cell -> Choices.YES_NO.get(cell.text()));
            supervisions.add(new ObjectDraft()
                    .put("studentId", row.id())
                    .put("supervisorId", supervisor)
                    .put("pinned", pinned)
                    .tree());
        }
    }
}
