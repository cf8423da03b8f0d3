package nl.leerplaats.web.record.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import org.jspecify.annotations.Nullable;

/**
 * Companies as people name them in a field: by name, with the id behind it where several have that name. What can be typed is put together when
 * something is looked for: a country has so many companies that a form should not wait for it.
 */
public final class CompanyNames {

    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final Map<String, String> numbered = new LinkedHashMap<>();
    private @Nullable Map<String, String> both;

    private CompanyNames(List<Company> all) {
        for (Company one : all) {
            companies.put(one.id(), one);
            named.computeIfAbsent(key(one.name()), any -> new ArrayList<>()).add(one.id());
            numbered.put(key(one.id()), one.id());
        }
    }

    public static CompanyNames of(List<Company> companies) {
        return new CompanyNames(companies);
    }

    private static String key(String text) {
        return FieldReader.tidy(text).toLowerCase(Locale.ROOT);
    }

    /** How a company stands in a field. */
    public String show(String id) {
        Company company = companies.get(id);
        if (company == null) {
            return id;
        }
        String key = key(company.name());
        boolean alone = named.getOrDefault(key, List.of()).size() == 1 && !numbered.containsKey(key);
        return alone ? company.name() : withNumber(company);
    }

    private static String withNumber(Company company) {
        return company.name() + " (" + company.id() + ")";
    }

    /** Ids of the companies that may be meant; none where nobody is called so. A number is the company of that number, whatever another one is called. */
    List<String> find(String typed) {
        String key = key(typed);
        String number = numbered.get(key);
        if (number != null) {
            return List.of(number);
        }
        String one = withNumbers().get(key);
        return one == null ? List.copyOf(named.getOrDefault(key, List.of())) : List.of(one);
    }

    private Map<String, String> withNumbers() {
        if (both == null) {
            both = new LinkedHashMap<>();
            for (Company one : companies.values()) {
                both.put(key(withNumber(one)), one.id());
            }
        }
        return both;
    }
}
