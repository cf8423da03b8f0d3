package nl.leerplaats.web.record.form;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * A company in a form. What is different becomes one fact, the company as a whole: whoever corrects three fields made one correction, which
 * is undone as one. The narrower facts are of what a company says on the telephone, where they have a form of their own. What the form does
 * not show stays as it was.
 *
 * @param fields what stands in its fields
 */
public record CompanyForm(FormFields fields) {

    /** Names of the fields; those of a list stand for its rows. */
    static final String NAME = "name";

    static final String POSTCODE = "location.postcode";
    static final String SECTOR = "sector";
    static final String EMPLOYEES = "employees";
    static final String MINUTES = "minutesPerDay";
    static final String TIME_FROM = "workTimes.from";
    static final String TIME_TO = "workTimes.to";
    static final String AGE = "minimumAge";
    static final String TAGS = "tags";
    static final String PLACES = "places";
    static final String SCHOOLS = "schoolIds";
    static final String PARTNERS = "partnerSchoolIds";
    static final String LAST_PLACEMENT = "lastPlacementEnded";
    static final String UNAVAILABLE = "unavailableFrom";
    static final String CONTACT = "contact";

    /** Parts of the form that are spoken of as a whole. */
    public static final Set<String> GROUPS =
            Set.of(PLACES, MentorRows.LIST, AccreditationRows.LIST, ClosureRows.LIST, PARTNERS);

    /** Most minutes of a day. */
    private static final int DAY = 24 * 60;

    private static final int OLDEST = 120;

    /** Minutes of a working day until the company says otherwise: eight hours. */
    private static final int USUAL_DAY = 480;

    private static final String ONE_OF = ".of";

    /** How a company is now. */
    public static CompanyForm of(Company company) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(NAME, company.name());
        PlaceFields.put(values, POSTCODE, company.location());
        FieldReader.put(values, SECTOR, company.sector());
        FieldReader.put(values, EMPLOYEES, company.employees());
        FieldReader.put(values, MINUTES, company.minutesPerDay());
        WorkTimes times = company.workTimes();
        FieldReader.put(values, TIME_FROM, times == null ? null : times.from());
        FieldReader.put(values, TIME_TO, times == null ? null : times.to());
        FieldReader.put(values, AGE, company.minimumAge());
        values.put(TAGS, WordList.show(company.tags()));
        FieldReader.put(values, PLACES, company.places());
        put(values, SCHOOLS, company.schoolIds());
        put(values, PARTNERS, company.partnerSchoolIds());
        FieldReader.put(values, LAST_PLACEMENT, company.lastPlacementEnded());
        FieldReader.put(values, UNAVAILABLE, company.unavailableFrom());
        ContactFields.put(values, CONTACT, company.contact());
        MentorRows.put(values, company.mentors());
        AccreditationRows.put(values, company.accreditations());
        ClosureRows.put(values, company.closures());
        return new CompanyForm(new FormFields(values));
    }

    private static void put(Map<String, String> values, String group, List<String> schoolIds) {
        values.put(group + "." + FormFields.WAS, "");
        schoolIds.forEach(id -> values.put(Ticks.box(group + ONE_OF, id), FormFields.box(true)));
    }

    /** The form of a company that is new. */
    public static CompanyForm empty() {
        Map<String, String> values = new LinkedHashMap<>();
        FieldReader.put(values, MINUTES, USUAL_DAY);
        return new CompanyForm(new FormFields(values));
    }

    /** What was typed; a field that is missing stays as it is. */
    public static CompanyForm of(@Nullable Company company, Map<String, String> typed) {
        return new CompanyForm((company == null ? empty() : of(company)).fields.with(typed));
    }

    /** Name of the box of a school that the company takes pupils of. */
    public String school(String id) {
        return Ticks.box(SCHOOLS + ONE_OF, id);
    }

    /** Name of the box of a school that won the company. */
    public String partner(String id) {
        return Ticks.box(PARTNERS + ONE_OF, id);
    }

    /** The same form with empty rows to add a mentor, an accreditation and a closure in. */
    public CompanyForm withRows(int more) {
        return new CompanyForm(fields.withRows(MentorRows.LIST, more)
                .withRows(AccreditationRows.LIST, more)
                .withRows(ClosureRows.LIST, more));
    }

    /** Fields in which something stands that cannot be meant, each with what is wrong with it. */
    public Map<String, FieldProblem> problems(@Nullable Company now, List<School> schools) {
        FieldReader in = new FieldReader(fields);
        read(in, now, "", schools);
        return in.problems();
    }

    /** What is different from how the company is now; only for a form without problems. */
    public List<ChangedFact> facts(@Nullable Company now, String id, List<School> schools) {
        Company company = read(new FieldReader(fields), now, id, schools);
        return company.equals(now) ? List.of() : List.of(new Put.OfCompany(company));
    }

    private static Company read(FieldReader in, @Nullable Company known, String id, List<School> schools) {
        Company now = Objects.requireNonNullElseGet(known, () -> Company.of("", "", Location.of(0, 0), 0));
        return new Company(
                id,
                in.needed(NAME, known == null ? null : known.name()),
                PlaceFields.read(in, POSTCODE, known == null ? null : known.location()),
                in.text(SECTOR, now.sector()),
                in.whole(EMPLOYEES, FieldReader.MOST),
                in.neededWhole(MINUTES, Math.max(DAY, now.minutesPerDay())),
                times(in, now.workTimes()),
                in.whole(AGE, OLDEST),
                WordList.read(in.fields().get(TAGS), now.tags()),
                AccreditationRows.read(in, now.accreditations()),
                ClosureRows.read(in, now.closures()),
                in.perWeekday(PLACES, FieldReader.MOST),
                MentorRows.read(in, now.mentors()),
                schools(in.fields(), SCHOOLS, now.schoolIds(), schools),
                schools(in.fields(), PARTNERS, now.partnerSchoolIds(), schools),
                in.day(LAST_PLACEMENT),
                in.day(UNAVAILABLE),
                ContactFields.read(in, CONTACT, now.contact()),
                now.extra());
    }

    private static @Nullable WorkTimes times(FieldReader in, @Nullable WorkTimes now) {
        LocalTime from = in.time(TIME_FROM);
        LocalTime to = in.time(TIME_TO);
        if (from == null && to != null) {
            in.problem(TIME_FROM, "noTime");
        } else if (from != null && to == null) {
            in.problem(TIME_TO, "noTime");
        }
        return from == null || to == null || !in.areInOrder(from, to, TIME_TO)
                ? null
                : new WorkTimes(from, to, now == null ? Extra.NONE : now.extra());
    }

    /** Schools of which a box is ticked, in the order in which they stood. */
    private static List<String> schools(FormFields fields, String group, List<String> now, List<School> schools) {
        List<String> all = schools.stream().map(School::id).toList();
        return Ticks.read(fields, group + ONE_OF, now, all, id -> id);
    }
}
