package nl.leerplaats.data.change.difference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/** The fields of records as people see them: one after the other, with what belongs together in one. */
final class RecordFields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private RecordFields() {}

    /** What is different between two records of the same id; never empty where they are not equal. */
    static List<ChangedField> different(Subject.Kind kind, Record now, Record other) {
        Map<String, @Nullable Object> before = of(now).fields;
        Map<String, @Nullable Object> after = of(other).fields;
        List<ChangedField> result = new ArrayList<>();
        before.forEach((key, was) -> {
            Object is = after.get(key);
            if (!Objects.equals(was, is)) {
                result.add(changed(kind, key, was, is));
            }
        });
        if (result.isEmpty() && !now.equals(other)) {
            result.add(new ChangedField(kind, "extra", null, null));
        }
        return result;
    }

    /** The weights that are different; one that is not set has the value of the format. */
    static List<ChangedField> different(Weights now, Weights other) {
        List<ChangedField> result = new ArrayList<>();
        for (CostTerm term : CostTerm.values()) {
            if (now.get(term) != other.get(term)) {
                result.add(new ChangedField(Subject.Kind.WEIGHTS, term.key(), now.get(term), other.get(term)));
            }
        }
        return result;
    }

    /** Of lists what is only in one of them; both whole where just the order is different. */
    private static ChangedField changed(Subject.Kind kind, String key, @Nullable Object was, @Nullable Object is) {
        if (was instanceof List<?> before && is instanceof List<?> after) {
            List<?> gone = before.stream().filter(one -> !after.contains(one)).toList();
            List<?> come = after.stream().filter(one -> !before.contains(one)).toList();
            boolean ordered = key.equals("preferences") || gone.isEmpty() && come.isEmpty();
            return ordered ? new ChangedField(kind, key, was, is) : new ChangedField(kind, key, gone, come);
        }
        return new ChangedField(kind, key, was, is);
    }

    private static RecordFields of(Record one) {
        RecordFields fields = new RecordFields();
        if (one instanceof Student student) {
            fields.student(student);
        } else if (one instanceof Company company) {
            fields.company(company);
        } else if (one instanceof School school) {
            fields.school(school);
        } else if (one instanceof Supervisor supervisor) {
            fields.supervisor(supervisor);
        } else if (one instanceof SchoolCalendar calendar) {
            fields.calendar(calendar);
        } else {
            throw new IllegalArgumentException("No dataset has records of type " + one.getClass() + ".");
        }
        return fields;
    }

    private RecordFields put(String key, @Nullable Object value) {
        fields.put(key, value);
        return this;
    }

    private void student(Student one) {
        put("name", one.name())
                .put("schoolId", one.schoolId())
                .put("birthDate", one.birthDate())
                .put("grade", one.grade())
                .put("profile", one.profile())
                .put("interests", one.interests())
                .put("urgency", one.urgency())
                .put("travel.modes", one.travel().modes())
                .put("travel.maxMinutes", one.travel().maxMinutes())
                .put("hours.required", Duration.ofMinutes(one.hours().requiredMinutes()))
                .put("hours.maximum", Duration.ofMinutes(one.hours().maximumMinutes()))
                .put("hours.completed", Duration.ofMinutes(one.hours().completedMinutes()))
                .put("days.required", one.days().required())
                .put("days.maximum", one.days().maximum())
                .put("days.completed", one.days().completed())
                .put("stageFrom", one.stageFrom())
                .put("stageUntil", one.stageUntil())
                .put("preferences", one.preferences())
                .put("exclusions", one.exclusions())
                .put("requests", one.requests())
                .put("group", one.group());
        location("home", one.home());
        contact("guardian", one.guardian());
    }

    private void company(Company one) {
        put("name", one.name())
                .put("sector", one.sector())
                .put("employees", one.employees())
                .put("minutesPerDay", Duration.ofMinutes(one.minutesPerDay()))
                .put("workTimes", one.workTimes())
                .put("minimumAge", one.minimumAge())
                .put("tags", one.tags())
                .put("accreditations", one.accreditations())
                .put("closures", one.closures())
                .put("places", one.places())
                .put("mentors", one.mentors())
                .put("schoolIds", one.schoolIds())
                .put("partnerSchoolIds", one.partnerSchoolIds())
                .put("lastPlacementEnded", one.lastPlacementEnded())
                .put("unavailableFrom", one.unavailableFrom());
        location("location", one.location());
        contact("contact", one.contact());
    }

    private void school(School one) {
        put("name", one.name())
                .put("brin", one.brin())
                .put("calendarId", one.calendarId())
                .put("schoolMinutes", one.schoolMinutes());
        location("location", one.location());
        contact("contact", one.contact());
    }

    private void supervisor(Supervisor one) {
        put("name", one.name())
                .put("schoolId", one.schoolId())
                .put("profiles", one.profiles())
                .put("maxStudents", one.maxStudents())
                .put("visitDays", one.visitDays());
        contact("contact", one.contact());
    }

    private void calendar(SchoolCalendar one) {
        put("firstDay", one.firstDay())
                .put("lastDay", one.lastDay())
                .put("closures", one.closures())
                .put("periods", one.periods());
    }

    private void location(String key, Location one) {
        put(key + ".postcode", one.postcode()).put(key, new Location(one.lat(), one.lon(), null, Extra.NONE));
    }

    private void contact(String key, @Nullable Contact one) {
        put(key + ".person", one == null ? null : one.person())
                .put(key + ".phone", one == null ? null : one.phone())
                .put(key + ".email", one == null ? null : one.email())
                .put(key + ".address", one == null ? null : one.address());
    }
}
