package nl.leerplaats.workbook.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.CellProblem;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The placements that exist already, and the measured travel times. */
final class PlacementImport {

    private static final List<String> OF_A_PLACEMENT = List.of("company", "companyName", "mentor", "days");

    private static final String COMPANY = "company";

    private final ImportContext in;
    private final CompanyImport companies;
    private final Set<List<String>> requested = new LinkedHashSet<>();

    PlacementImport(ImportContext in, CompanyImport companies, List<Map<String, Object>> students) {
        this.in = in;
        this.companies = companies;
        for (Map<String, Object> student : students) {
            if (student.get("requests") instanceof List<?> requests) {
                for (Object request : requests) {
                    String period = String.valueOf(((Map<?, ?>) request).get("periodId"));
                    requested.add(List.of(String.valueOf(student.get("id")), period));
                }
            }
        }
    }

    List<Map<String, Object>> placements(PlacementRows rows) {
        List<Map<String, Object>> result = new ArrayList<>();
        rows.forEach((student, period, row) -> {
            compareName(row, "studentName", student, in.students());
            boolean isPlaced =
                    OF_A_PLACEMENT.stream().anyMatch(key -> !row.cell(key).isEmpty());
            PlacementStatus status = in.cells().read(row, "status", cell -> Choices.STATUS.get(cell.text()));
            if (!isPlaced && (status == null || status == PlacementStatus.PROPOSED)) {
                wish(row, student, period);
            } else if (!hasLapsed(row, student, period)) {
                in.origins().add("$.baseline[" + result.size() + "]", row);
                result.add(placement(row, student, period, status));
            }
        });
        warnOfProposed(result);
        return result;
    }

    /** What a new plan may change has to be known by whoever typed it. */
    private void warnOfProposed(List<Map<String, Object>> placements) {
        long decided = placements.stream()
                .filter(one -> one.containsKey("pinned") || one.containsKey("agreed"))
                .count();
        if (decided < placements.size()) {
            String sheet = Layout.getSheet(Layout.PLACEMENTS).name();
            in.cells()
                    .report(
                            SheetPlace.of(sheet),
                            FindingCode.PLACEMENTS_PROPOSED,
                            placements.size() - decided,
                            placements.size());
        }
    }

    /**
     * Where a company or a mentor is gone from its sheet, a placement there is over: a warning, for the rest of the file is as it should be.
     */
    private boolean hasLapsed(Row row, String student, String period) {
        if (!in.rows().complete()) {
            return false;
        }
        try {
            String key = companyKey(row);
            String company = in.companies().resolve(row.cell(key).text());
            if (!row.cell(key).isEmpty() && in.isGone(company, in.companies())) {
                in.cells().report(row, key, FindingCode.PLACEMENT_LAPSED, company, "company", student, period);
                return true;
            }
            RecordNames mentors = companies.mentorsOf(company);
            String mentor = mentors.resolve(row.cell("mentor").text());
            if (in.companies().has(company) && !row.cell("mentor").isEmpty() && !mentors.has(mentor)) {
                in.cells().report(row, "mentor", FindingCode.PLACEMENT_LAPSED, mentor, "mentor", student, period);
                return true;
            }
        } catch (CellProblem ambiguous) {
            return false; // told where the cell is read
        }
        return false;
    }

    /** Names the company by number, or by the name beside it where the number is left out. */
    private static String companyKey(Row row) {
        return row.cell(COMPANY).isEmpty() ? "companyName" : COMPANY;
    }

    /** The number counts; a name beside it that is not the name of that record is a mistake or an edit that would go unseen. */
    private void compareName(Row row, String key, String id, RecordNames names) {
        String text = row.cell(key).text();
        if (!text.isEmpty() && names.has(id) && !names.isCalled(id, text)) {
            in.cells().report(row, key, FindingCode.NAME_DIFFERS, text, names.kind(), id, names.nameOf(id));
        }
    }

    private Map<String, Object> placement(Row row, String student, String period, @Nullable PlacementStatus status) {
        ObjectDraft placement = new ObjectDraft().put("studentId", student).put("periodId", period);
        String company = null;
        String key = companyKey(row);
        if (row.cell(key).isEmpty()) {
            in.cells().missing(row, COMPANY);
        } else {
            company = in.cells().reference(row, key, in.companies());
        }
        if (company != null) {
            compareName(row, "companyName", company, in.companies());
        }
        placement.put("companyId", company);
        if (company != null) {
            placement.put("mentorId", in.cells().reference(row, "mentor", companies.mentorsOf(company)));
        } else {
            in.origins().report(row, "mentor");
        }
        placement.put("days", in.cells().weekdays(row, "days"));
        placement.put("pinned", status == PlacementStatus.PINNED ? true : null);
        return placement
                .put("agreed", status == PlacementStatus.AGREED ? true : null)
                .tree();
    }

    /** A row without a placement says something of a request, which has to be there. */
    private void wish(Row row, String student, String period) {
        if (!requested.contains(List.of(student, period))) {
            in.cells().report(row, "period", FindingCode.BASELINE_WITHOUT_REQUEST, period, student);
        }
    }

    List<Map<String, Object>> travelTimes() {
        List<Map<String, Object>> result = new ArrayList<>();
        LapsedRows students = new LapsedRows(in, in.students(), "student");
        LapsedRows companies = new LapsedRows(in, in.companies(), COMPANY);
        for (Row row : in.rows().of(Layout.TRAVEL)) {
            String student = in.cells().reference(row, "student", in.students());
            String company = in.cells().reference(row, COMPANY, in.companies());
            if (students.takes(row, student) || companies.takes(row, company)) {
                continue;
            }
            in.origins().add("$.travelTimes[" + result.size() + "]", row);
            result.add(new ObjectDraft()
                    .put("studentId", student)
                    .put("companyId", company)
                    .put("minutes", in.cells().read(row, "minutes", NumberText::minutes))
                    .tree());
        }
        students.report();
        companies.report();
        return result;
    }
}
