package nl.leerplaats.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;

/**
 * Which companies the table shows: those with pupils, unless somebody asks for all or looks for one.
 *
 * @param q words that all occur in the name of the company, where it is and what it does, or in the name of a mentor or pupil; empty for any
 * @param all whether companies without pupils are shown too
 */
record CompanyFilter(String q, boolean all) {

    /** Tells whether companies without pupils are shown: who looks for a company finds it, whether it has pupils or not. */
    public boolean isWide() {
        return all || !q.isBlank();
    }

    /** The address of the companies of a plan with this filter. */
    public String address(String planId) {
        return PageAddress.of("/plans/" + planId + "/companies")
                .with("all", all)
                .with("q", q)
                .toString();
    }

    /** One page of the companies that are shown. Only its rows are made: a country has far more companies than have pupils. */
    Pagination<CompanyRow> page(PlanTables tables, int number, int size) {
        if (!isWide()) {
            return Pagination.of(tables.companies(), number, size);
        }
        Map<String, CompanyRow> known =
                tables.companies().stream().collect(Collectors.toMap(CompanyRow::id, Function.identity()));
        SearchWords words = SearchWords.of(q);
        List<Company> found = tables.everyCompany().stream()
                .filter(company -> words.words().isEmpty() || words.isIn(names(company, known)))
                .toList();
        return Pagination.of(found, number, size).map(company -> row(company, known));
    }

    private static CompanyRow row(Company company, Map<String, CompanyRow> known) {
        CompanyRow row = known.get(company.id());
        return row == null ? CompanyTable.without(company) : row;
    }

    private static Set<String> names(Company company, Map<String, CompanyRow> known) {
        CompanyRow row = known.get(company.id());
        return row == null ? CompanyTable.names(company) : row.names();
    }
}
