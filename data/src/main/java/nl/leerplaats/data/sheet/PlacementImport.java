package nl.leerplaats.data.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** The placements that exist already, and the measured travel times. */
final class PlacementImport {

    private static final List<String> OF_A_PLACEMENT = List.of("company", "mentor", "days");

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
            boolean isPlaced =
                    OF_A_PLACEMENT.stream().anyMatch(key -> !row.cell(key).isEmpty());
            Boolean pinned = in.cells().read(row, "pinned", cell -> Choices.YES_NO.get(cell.text()));
            if (isPlaced || Boolean.TRUE.equals(pinned)) {
                in.origins().add("$.baseline[" + result.size() + "]", row);
                result.add(placement(row, student, period, pinned));
            } else {
                wish(row, student, period);
            }
        });
        return result;
    }

    private Map<String, Object> placement(Row row, String student, String period, @Nullable Boolean pinned) {
        Draft placement = new Draft().put("studentId", student).put("periodId", period);
        String company = null;
        if (row.cell("company").isEmpty()) {
            in.cells().missing(row, "company");
        } else {
            company = in.cells().reference(row, "company", in.companies());
        }
        placement.put("companyId", company);
        if (company != null) {
            placement.put("mentorId", in.cells().reference(row, "mentor", companies.mentorsOf(company)));
        } else {
            in.origins().report(row, "mentor");
        }
        placement.put("days", in.cells().weekdays(row, "days"));
        return placement.put("pinned", pinned).tree();
    }

    /** A row without a placement says something of a request, which has to be there. */
    private void wish(Row row, String student, String period) {
        if (!requested.contains(List.of(student, period))) {
            in.cells().report(row, "period", FindingCode.BASELINE_WITHOUT_REQUEST, period, student);
        }
    }

    List<Map<String, Object>> travelTimes() {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.TRAVEL)) {
            in.origins().add("$.travelTimes[" + result.size() + "]", row);
            result.add(new Draft()
                    .put("studentId", in.cells().reference(row, "student", in.students()))
                    .put("companyId", in.cells().reference(row, "company", in.companies()))
                    .put("minutes", in.cells().read(row, "minutes", NumberText::minutes))
                    .tree());
        }
        return result;
    }
}
