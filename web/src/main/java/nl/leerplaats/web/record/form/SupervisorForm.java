package nl.leerplaats.web.record.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor in a form. What is different becomes one fact, the supervisor as a whole; what the form does not show stays as it was.
 *
 * @param fields what stands in its fields
 */
public record SupervisorForm(FormFields fields) {

    static final String PROFILES = "profiles";
    static final String DAYS = "visitDays";

    /** Parts of the form that are spoken of as a whole. */
    public static final Set<String> GROUPS = Set.of(PROFILES, DAYS);

    private static final String NAME = "name";
    private static final String SCHOOL = "schoolId";
    private static final String MOST = "maxStudents";
    private static final String CONTACT = "contact";

    /** How a supervisor is now. */
    public static SupervisorForm of(Supervisor supervisor) {
        Map<String, String> values = new LinkedHashMap<>();
        FieldReader.put(values, NAME, supervisor.name());
        values.put(SCHOOL, supervisor.schoolId());
        Ticks.put(values, PROFILES, supervisor.profiles(), Profile::code);
        FieldReader.put(values, MOST, supervisor.maxStudents());
        put(values, supervisor.visitDays());
        ContactFields.put(values, CONTACT, supervisor.contact());
        return new SupervisorForm(new FormFields(values));
    }

    private static void put(Map<String, String> values, Weekdays days) {
        values.put(DAYS + "." + FormFields.WAS, "");
        FieldReader.put(values, DAYS, days);
    }

    /** The form of a supervisor who is new: at the school where there is one, and free on all days. */
    public static SupervisorForm empty(List<School> schools) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SCHOOL, schools.size() == 1 ? schools.get(0).id() : "");
        values.put(PROFILES + "." + FormFields.WAS, "");
        put(values, Weekdays.ALL);
        return new SupervisorForm(new FormFields(values));
    }

    /** What was typed; a field that is missing stays as it is. */
    public static SupervisorForm of(@Nullable Supervisor supervisor, List<School> schools, Map<String, String> typed) {
        return new SupervisorForm((supervisor == null ? empty(schools) : of(supervisor)).fields.with(typed));
    }

    /** Fields in which something stands that cannot be meant, each with what is wrong with it. */
    public Map<String, FieldProblem> problems(@Nullable Supervisor now, List<School> schools) {
        FieldReader in = new FieldReader(fields);
        if (schools.stream().noneMatch(one -> one.id().equals(fields.get(SCHOOL)))) {
            in.problem(SCHOOL, "noSchool");
        }
        read(in, now, "");
        return in.problems();
    }

    /** What is different from how the supervisor is now; only for a form without problems. */
    public List<ChangedFact> facts(@Nullable Supervisor now, String id) {
        Supervisor supervisor = read(new FieldReader(fields), now, id);
        return supervisor.equals(now) ? List.of() : List.of(new Put.OfSupervisor(supervisor));
    }

    private static Supervisor read(FieldReader in, @Nullable Supervisor now, String id) {
        return new Supervisor(
                id,
                now == null ? in.needed(NAME, null) : in.text(NAME, now.name()),
                in.fields().get(SCHOOL),
                Ticks.read(
                        in.fields(),
                        PROFILES,
                        now == null ? List.of() : now.profiles(),
                        Arrays.asList(Profile.values()),
                        Profile::code),
                in.neededWhole(MOST, FieldReader.MOST),
                in.weekdays(DAYS),
                ContactFields.read(in, CONTACT, now == null ? null : now.contact()),
                now == null ? Extra.NONE : now.extra());
    }
}
