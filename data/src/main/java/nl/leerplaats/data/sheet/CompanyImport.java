package nl.leerplaats.data.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The companies with the mentors that another sheet gives them. */
final class CompanyImport {

    private final ImportContext in;
    private final PositionImport positions;
    private final ContactImport contacts;
    private final Map<String, List<Row>> mentorRows = new LinkedHashMap<>();
    private final Map<String, Names> mentors = new LinkedHashMap<>();

    CompanyImport(ImportContext in) {
        this.in = in;
        this.positions = new PositionImport(in);
        this.contacts = new ContactImport(in);
    }

    List<Map<String, Object>> read() {
        groupMentors();
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.COMPANIES)) {
            String path = "$.companies[" + result.size() + "]";
            in.origins().add(path, row);
            result.add(company(row, path));
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
    Names mentorsOf(String companyId) {
        return mentors.getOrDefault(companyId, new Names("mentor"));
    }

    private void groupMentors() {
        for (Row row : in.rows().of(Layout.MENTORS)) {
            String company = in.cells().reference(row, "company", in.companies());
            if (company != null) {
                mentorRows.computeIfAbsent(company, key -> new ArrayList<>()).add(row);
                mentors.computeIfAbsent(company, key -> new Names("mentor"))
                        .add(Names.id(row), row.cell("name").text());
            }
        }
    }

    private Map<String, Object> company(Row row, String path) {
        CellReader cells = in.cells();
        Draft company = new Draft();
        in.identify(row, company);
        company.put("location", positions.read(row));
        company.put("sector", cells.text(row, "sector"));
        company.put("employees", cells.read(row, "employees", NumberText::whole));
        company.put("minutesPerDay", cells.read(row, "minutesPerDay", NumberText::minutes));
        company.put("workTimes", workTimes(row));
        company.put("minimumAge", cells.read(row, "minimumAge", NumberText::whole));
        company.put("tags", cells.list(row, "tags", entry -> entry));
        company.put("accreditations", accreditations(row));
        company.put("closures", cells.list(row, "closures", CompanyImport::closure));
        company.put("places", SchoolImport.perWeekday(in, row, "places").tree());
        company.put("mentors", mentors(row, path + ".mentors"));
        company.put("schoolIds", cells.list(row, "schools", in.schools()::resolve));
        company.put("lastPlacementEnded", cells.date(row, "lastPlacementEnded"));
        company.put("unavailableFrom", cells.date(row, "unavailableFrom"));
        company.put("contact", contacts.contact(row, path));
        return company.tree();
    }

    private @Nullable Map<String, Object> workTimes(Row row) {
        boolean hasFrom = !row.cell("workFrom").isEmpty();
        boolean hasTo = !row.cell("workTo").isEmpty();
        if (hasFrom != hasTo) {
            in.cells().missing(row, hasFrom ? "workTo" : "workFrom");
        }
        Draft times = new Draft()
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
        return new Draft()
                .put("profile", Choices.PROFILES.get(span.word()).code())
                .put("from", span.from() == null ? from : span.from().toString())
                .put("until", span.to() == null ? until : span.to().toString())
                .tree();
    }

    private static Map<String, Object> closure(String entry) throws CellProblem {
        SpanText span = SpanText.ofDates(entry);
        return new Draft()
                .put("from", String.valueOf(span.from()))
                .put("to", String.valueOf(span.to()))
                .tree();
    }

    private List<Map<String, Object>> mentors(Row company, String path) {
        List<Row> rows = mentorRows.remove(Names.id(company));
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : rows == null ? List.<Row>of() : rows) {
            String own = path + "[" + result.size() + "]";
            in.origins().add(own, row);
            Draft mentor = new Draft();
            in.identify(row, mentor);
            mentor.put("days", in.cells().weekdays(row, "days"));
            BigDecimal most = in.cells().read(row, "maxStudents", NumberText::whole);
            mentor.put("maxStudents", most);
            mentor.put("until", in.cells().date(row, "until"));
            mentor.put("contact", contacts.contact(row, own));
            result.add(mentor.tree());
        }
        return result;
    }
}
