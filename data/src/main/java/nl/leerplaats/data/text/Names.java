package nl.leerplaats.data.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.year.AsOfSplit;
import org.jspecify.annotations.Nullable;

/** What everybody in a dataset is called: the name, or the id where there is none or the dataset does not have it. */
public final class Names {

    /** From the space up to this sign nothing ends a line or steers it. */
    private static final char LAST_PLAIN = '~';

    /** What ends a line or steers a terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");

    /** What turns the direction of all that follows (Unicode, bidirectional formatting). */
    private static final Pattern DIRECTION = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private final Map<String, String> students = new LinkedHashMap<>();
    private final Map<String, String> schools = new LinkedHashMap<>();
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, String> supervisors = new LinkedHashMap<>();
    private final Map<String, List<Period>> periods = new LinkedHashMap<>();

    private final boolean ids;

    private Names(Dataset dataset) {
        ids = false;
        dataset.students().forEach(one -> students.put(one.id(), one.shownName()));
        dataset.schools().forEach(one -> schools.put(one.id(), one.name()));
        dataset.companies().forEach(one -> companies.put(one.id(), one));
        dataset.supervisors().forEach(one -> supervisors.put(one.id(), one.shownName()));
        dataset.calendars().stream()
                .flatMap(calendar -> calendar.periods().stream())
                .forEach(one -> periods.computeIfAbsent(one.id(), id -> new ArrayList<>())
                        .add(one));
    }

    private Names(Names names) {
        ids = true;
        students.putAll(names.students);
        schools.putAll(names.schools);
        companies.putAll(names.companies);
        supervisors.putAll(names.supervisors);
        periods.putAll(names.periods);
    }

    /** The same names, those of students, companies and supervisors with the id behind them. */
    public Names withIds() {
        return new Names(this);
    }

    /** The names in a dataset. */
    public static Names of(Dataset dataset) {
        return new Names(dataset);
    }

    /** These names, and those of another dataset for whom these do not have: a record may be gone there, or new. */
    public Names orElse(Names others) {
        others.students.forEach(students::putIfAbsent);
        others.schools.forEach(schools::putIfAbsent);
        others.companies.forEach(companies::putIfAbsent);
        others.supervisors.forEach(supervisors::putIfAbsent);
        return this;
    }

    /** A name or another text of a file as it can stand in a sentence: on one line, and without what changes how the rest of the line is read. */
    public static String oneLine(String text) {
        return isPlain(text)
                ? text
                : DIRECTION.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** Tells at a glance of most texts that they have nothing of the kind. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Name of a student. */
    public String student(String id) {
        return oneLine(told(students.getOrDefault(id, id), id));
    }

    /** Name and id of a student; the id alone where there is no name. */
    public String studentWithId(String id) {
        return oneLine(withId(students.getOrDefault(id, id), id));
    }

    private String told(String name, String id) {
        return ids ? withId(name, id) : name;
    }

    /** A name with the id behind it; the id alone where that is the name too. */
    static String withId(String name, String id) {
        String shown = oneLine(name);
        String key = oneLine(id);
        return shown.equals(key) ? key : shown + " (" + key + ")";
    }

    /** Name of a school. */
    public String school(String id) {
        return oneLine(schools.getOrDefault(id, id));
    }

    /** Name of a company. */
    public String company(String id) {
        Company company = companies.get(id);
        return oneLine(company == null ? id : told(company.shownName(), id));
    }

    /** Name of a mentor of a company. */
    public String mentor(String companyId, String id) {
        Company company = companies.get(companyId);
        return oneLine(
                company == null
                        ? id
                        : company.findMentor(id).map(Mentor::shownName).orElse(id));
    }

    /** Name of a supervisor. */
    public String supervisor(String id) {
        return oneLine(told(supervisors.getOrDefault(id, id), id));
    }

    /** The period with an id, where it has the same dates in every calendar. */
    @Nullable
    Period findPeriod(String id) {
        List<Period> found = periods.getOrDefault(id, List.of());
        boolean same = found.stream()
                .allMatch(one -> one.from().equals(found.get(0).from())
                        && one.to().equals(found.get(0).to()));
        return found.isEmpty() || !same ? null : found.get(0);
    }

    /** Ids of all periods, in order of the calendars. */
    List<String> periodIds() {
        return List.copyOf(periods.keySet());
    }

    /** Name of a period: the part of a period after {@code asOf} is called as the whole. */
    public String period(String id) {
        return oneLine(AsOfSplit.wholeId(id));
    }
}
