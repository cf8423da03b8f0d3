package nl.leerplaats.web.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;

/**
 * Companies as people name them in a field: by name, with the id behind it where several have that name.
 *
 * @param companies the companies that can be named
 * @param shown text by id
 * @param ids ids by what may be typed, in lower case
 */
record CompanyNames(List<Company> companies, Map<String, String> shown, Map<String, List<String>> ids) {

    CompanyNames {
        companies = List.copyOf(companies);
        shown = Map.copyOf(shown);
        ids = Map.copyOf(ids);
    }

    static CompanyNames of(List<Company> companies) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        companies.forEach(one -> add(named, one.name(), one.id()));
        Set<String> numbers = companies.stream().map(one -> key(one.id())).collect(Collectors.toSet());
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, List<String>> ids = new LinkedHashMap<>(named);
        for (Company one : companies) {
            boolean alone =
                    named.getOrDefault(key(one.name()), List.of()).size() == 1 && !numbers.contains(key(one.name()));
            String both = one.name() + " (" + one.id() + ")";
            shown.put(one.id(), alone ? one.name() : both);
            ids.put(key(both), List.of(one.id()));
        }
        // A number is the company of that number, whatever another one is called.
        companies.forEach(one -> ids.put(key(one.id()), List.of(one.id())));
        return new CompanyNames(companies, shown, ids);
    }

    private static void add(Map<String, List<String>> ids, String text, String id) {
        ids.computeIfAbsent(key(text), one -> new ArrayList<>()).add(id);
    }

    private static String key(String text) {
        return FieldReader.tidy(text).toLowerCase(Locale.ROOT);
    }

    /** How a company stands in a field. */
    String show(String id) {
        return shown.getOrDefault(id, id);
    }

    /** Ids of the companies that may be meant; none where nobody is called so. */
    List<String> find(String typed) {
        return ids.getOrDefault(key(typed), List.of());
    }
}
