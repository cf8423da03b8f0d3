package nl.leerplaats.workbook.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.RecordNames;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.CellProblem;
import nl.leerplaats.workbook.sheet.text.Choices;
import nl.leerplaats.workbook.sheet.text.NumberText;
import nl.leerplaats.workbook.sheet.text.SpanText;
import org.jspecify.annotations.Nullable;

/** The companies with the mentors that another sheet gives them. */
final class CompanyImport {

    private final ImportContext in;
    private final ContactImport contacts;
    private final RecordReader companies;
    private final RecordReader mentors;
    private final Map<String, List<Row>> mentorRows = new LinkedHashMap<>();
    private final Map<String, RecordNames> mentorNames = new LinkedHashMap<>();

    CompanyImport(ImportContext in) {
        this.in = in;
        this.contacts = new ContactImport(in);
        this.companies = new RecordReader(
                in,
                contacts,
                Company.class,
                Map.of(
                        "workTimes", (row, company, path) -> workTimes(row),
                        "accreditations", (row, company, path) -> accreditations(row),
                        "mentors", (row, company, path) -> mentors(row, path)));
        this.mentors = new RecordReader(in, contacts, Mentor.class, Map.of());
    }

    List<Map<String, Object>> read() {
        groupMentors();
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.COMPANIES)) {
            result.add(companies.read(row, "$.companies[" + result.size() + "]"));
        }
        contacts.report();
        if (in.rows().complete()) {
            LapsedRows lapsed = new LapsedRows(in, in.companies(), "company");
            mentorRows.forEach((company, rows) -> rows.forEach(row -> lapsed.add(row, company)));
            lapsed.report();
        }
        return result;
    }

    /** The mentors of a company by number and name. */
    RecordNames mentorsOf(String companyId) {
        return mentorNames.getOrDefault(companyId, new RecordNames("mentor"));
    }

    private void groupMentors() {
        for (Row row : in.rows().of(Layout.MENTORS)) {
            String company = in.cells().reference(row, "company", in.companies());
            if (company != null) {
                mentorRows.computeIfAbsent(company, key -> new ArrayList<>()).add(row);
                mentorNames
                        .computeIfAbsent(company, key -> new RecordNames("mentor"))
                        .add(row.id(), row.cell("name").text());
            }
        }
    }

    private @Nullable Map<String, Object> workTimes(Row row) {
        boolean hasFrom = !row.cell("workFrom").isEmpty();
        boolean hasTo = !row.cell("workTo").isEmpty();
        if (hasFrom != hasTo) {
            in.cells().missing(row, hasFrom ? "workTo" : "workFrom");
        }
        ObjectDraft times = new ObjectDraft()
                .put("from", in.cells().read(row, "workFrom", NumberText::time))
                .put("to", in.cells().read(row, "workTo", NumberText::time));
        return times.tree().size() == 2 ? times.tree() : null;
    }

    private List<Map<String, Object>> accreditations(Row row) {
        String from = in.cells().date(row, "accreditedFrom");
        String until = in.cells().date(row, "accreditedUntil");
        List<Map<String, Object>> result =
                in.cells().list(row, "accreditations", entry -> accreditation(entry, from, until));
        if (result == null) {
            return List.of();
        }
        boolean lacks = result.stream().anyMatch(one -> !one.containsKey("from") || !one.containsKey("until"));
        if (lacks && from == null && row.cell("accreditedFrom").isEmpty()) {
            in.cells().missing(row, "accreditedFrom");
        }
        if (lacks && until == null && row.cell("accreditedUntil").isEmpty()) {
            in.cells().missing(row, "accreditedUntil");
        }
        return result;
    }

    private static Map<String, Object> accreditation(String entry, @Nullable String from, @Nullable String until)
            throws CellProblem {
        SpanText span = SpanText.ofWord(entry);
        return new ObjectDraft()
                .put("profile", Choices.PROFILES.get(span.word()).code())
                .put("from", span.from() == null ? from : span.from().toString())
                .put("until", span.to() == null ? until : span.to().toString())
                .tree();
    }

    private List<Map<String, Object>> mentors(Row company, String path) {
        List<Row> rows = mentorRows.remove(company.id());
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : rows == null ? List.<Row>of() : rows) {
            result.add(mentors.read(row, path + "[" + result.size() + "]"));
        }
        return result;
    }
}
