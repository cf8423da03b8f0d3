package nl.leerplaats.data.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import org.jspecify.annotations.Nullable;

/** What everybody in a dataset is called: the name, or the id where there is none or the dataset does not have it. */
public final class Names {

    /** What the split at {@code asOf} puts after the id of a period (format.md, re-planning). */
    private static final Pattern SPLIT = Pattern.compile("~\\d{4}-\\d{2}-\\d{2}$");

    private final Map<String, String> students = new LinkedHashMap<>();
    private final Map<String, String> schools = new LinkedHashMap<>();
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, String> supervisors = new LinkedHashMap<>();

    private Names(Dataset dataset) {
        dataset.students().forEach(one -> students.put(one.id(), orId(one.name(), one.id())));
        dataset.schools().forEach(one -> schools.put(one.id(), one.name()));
        dataset.companies().forEach(one -> companies.put(one.id(), one));
        dataset.supervisors().forEach(one -> supervisors.put(one.id(), orId(one.name(), one.id())));
    }

    /** The names in a dataset. */
    public static Names of(Dataset dataset) {
        return new Names(dataset);
    }

    private static String orId(@Nullable String name, String id) {
        return name == null ? id : name;
    }

    /** Name of a student. */
    public String student(String id) {
        return students.getOrDefault(id, id);
    }

    /** Name and id of a student; the id alone where there is no name. */
    public String studentWithId(String id) {
        return withId(student(id), id);
    }

    /** A name with the id behind it; the id alone where that is the name too. */
    static String withId(String name, String id) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** Name of a school. */
    public String school(String id) {
        return schools.getOrDefault(id, id);
    }

    /** Name of a company. */
    public String company(String id) {
        Company company = companies.get(id);
        return company == null ? id : company.name();
    }

    /** Name of a mentor of a company. */
    public String mentor(String companyId, String id) {
        Company company = companies.get(companyId);
        return company == null ? id : company.findMentor(id).map(Mentor::name).orElse(id);
    }

    /** Name of a supervisor. */
    public String supervisor(String id) {
        return supervisors.getOrDefault(id, id);
    }

    /** Name of a period: the part of a period after {@code asOf} is called as the whole. */
    public String period(String id) {
        return SPLIT.matcher(id).replaceFirst("");
    }
}
