package nl.leerplaats.workbook.sheet.read;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.layout.Settings;
import nl.leerplaats.workbook.sheet.row.BookRows;
import nl.leerplaats.workbook.sheet.row.CellReader;
import nl.leerplaats.workbook.sheet.row.Origins;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.table.Book;
import org.jspecify.annotations.Nullable;

/**
 * A plan on sheets: the rows of Plaatsingen, and whom Leerlingen gives as supervisor, if that sheet is there. Records are named as in any
 * workbook, by number or name; which there are is for the dataset to say, not for the other sheets.
 */
public final class PlanSheets {

    private final PlanningYear year;
    private final CellReader cells;
    private final RecordNames students = new RecordNames("student");
    private final RecordNames companies = new RecordNames("company");
    private final RecordNames supervisors = new RecordNames("supervisor");
    private final Map<String, RecordNames> mentors = new LinkedHashMap<>();
    private final Map<RequestKey, Row> seen = new LinkedHashMap<>();

    private PlanSheets(Dataset dataset, CellReader cells) {
        this.year = PlanningYear.of(dataset);
        this.cells = cells;
        dataset.students().forEach(one -> students.add(one.id(), shown(one.name())));
        dataset.supervisors().forEach(one -> supervisors.add(one.id(), shown(one.name())));
        for (Company company : dataset.companies()) {
            companies.add(company.id(), company.name());
            RecordNames own = mentors.computeIfAbsent(company.id(), key -> new RecordNames("mentor"));
            company.mentors().forEach(one -> own.add(one.id(), shown(one.name())));
        }
    }

    private static String shown(@Nullable String name) {
        return name == null ? "" : name;
    }

    public static PlanLoadResult read(Optional<Book> book, Dataset dataset, FindingCollector findings) {
        if (book.isEmpty()) {
            return new PlanLoadResult.Rejected(findings.list());
        }
        BookRows rows = BookRows.readPlan(book.get(), findings);
        PlanSheets sheets = new PlanSheets(dataset, new CellReader(findings, new Origins()));
        boolean other = false;
        for (Row row : rows.of(Layout.SETTINGS)) {
            other |= sheets.namesOther(row, dataset.name());
        }
        if (other) {
            // Whoever chose the wrong file is not told that each name in it is unknown.
            return new PlanLoadResult.Rejected(findings.list());
        }
        List<Placement> placements = new ArrayList<>();
        rows.of(Layout.PLACEMENTS).forEach(row -> sheets.placement(row, placements));
        List<Supervision> supervisions = new ArrayList<>();
        rows.of(Layout.STUDENTS).forEach(row -> sheets.supervision(row, supervisions));
        return findings.hasErrors()
                ? new PlanLoadResult.Rejected(findings.list())
                : new PlanLoadResult.Loaded(
                        new Plan(dataset.name(), placements, supervisions, null, Extra.NONE), findings.list());
    }

    /** A workbook that names another dataset holds the plan of that one. */
    private boolean namesOther(Row row, String expected) {
        String named = row.cell("value").text();
        if (!Settings.isName(row.cell("name").text()) || named.isEmpty() || named.equals(expected)) {
            return false;
        }
        cells.report(row, "value", FindingCode.DATASET_NAME_DIFFERS, named, expected);
        return true;
    }

    private void placement(Row row, List<Placement> placements) {
        String student = known(row, "student", students);
        String period = cells.text(row, "period");
        if (student == null || period == null) {
            return;
        }
        String named = row.cell("company").isEmpty() ? "companyName" : "company";
        if (row.cell(named).isEmpty()) {
            requireEmpty(row);
            return;
        }
        RequestKey key = new RequestKey(student, period);
        Row first = seen.putIfAbsent(key, row);
        if (first != null) {
            SheetPlace place = first.place("student");
            cells.report(row, "student", FindingCode.TWO_BASELINES, period, student, place);
        } else if (year.findRequest(key) == null) {
            cells.report(row, "period", FindingCode.BASELINE_WITHOUT_REQUEST, period, student);
        }
        String company = known(row, named, companies);
        String mentor =
                company == null ? null : known(row, "mentor", mentors.getOrDefault(company, new RecordNames("mentor")));
        List<String> days = cells.weekdays(row, "days");
        if (company == null || mentor == null || days == null) {
            requireDays(row);
            return;
        }
        List<DayOfWeek> weekdays = days.stream().map(DayOfWeek::valueOf).toList();
        placements.add(new Placement(student, period, company, mentor, weekdays, Extra.NONE));
    }

    private void requireEmpty(Row row) {
        if (!row.cell("mentor").isEmpty() || !row.cell("days").isEmpty()) {
            cells.missing(row, "company");
        }
    }

    private void requireDays(Row row) {
        if (row.cell("days").isEmpty()) {
            cells.missing(row, "days");
        }
    }

    /** The id of a record that the dataset has; null, with a finding, where the cell names none. */
    private @Nullable String known(Row row, String column, RecordNames names) {
        String id = cells.reference(row, column, names);
        if (id != null && !names.has(id)) {
            cells.report(row, column, FindingCode.UNKNOWN_ID, id, names.kind());
            return null;
        }
        if (id == null && row.cell(column).isEmpty()) {
            cells.missing(row, column);
        }
        return id;
    }

    private void supervision(Row row, List<Supervision> supervisions) {
        if (row.cell("supervisor").isEmpty() || row.id().isEmpty()) {
            return;
        }
        String student =
                cells.read(row, row.cell("id").isEmpty() ? "name" : "id", cell -> students.resolve(cell.text()));
        String supervisor = known(row, "supervisor", supervisors);
        if (student != null && !students.has(student)) {
            cells.report(row, "id", FindingCode.UNKNOWN_ID, student, students.kind());
        } else if (student != null && supervisor != null) {
            supervisions.add(new Supervision(student, supervisor, Extra.NONE));
        }
    }
}
