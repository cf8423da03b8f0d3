package nl.leerplaats.data.change.difference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/** Puts what a file could not say into the dataset that was made of it. */
final class Carried {

    private static final String EXTRA = "extra";
    private static final String MINUTES = "Minutes";

    private final Set<String> absent;

    /**
     * What a file could not say.
     *
     * @param absent paths, as {@link Differences#between} has them
     */
    Carried(Set<String> absent) {
        this.absent = Set.copyOf(absent);
    }

    boolean isAbsent(String path) {
        return absent.contains(path);
    }

    /** The other dataset, with what it could not say as it is now. */
    Dataset carry(Dataset now, Dataset other) {
        if (absent.isEmpty()) {
            return other;
        }
        return new Dataset(
                isAbsent("name") ? now.name() : other.name(),
                isAbsent("asOf") ? now.asOf() : other.asOf(),
                carry(now.calendars(), other.calendars(), "calendars"),
                carry(now.schools(), other.schools(), "schools"),
                carry(now.students(), other.students(), "students"),
                carry(now.companies(), other.companies(), "companies"),
                carry(now.supervisors(), other.supervisors(), "supervisors"),
                carry(now.baseline(), other.baseline(), "baseline"),
                carry(now.baselineSupervisions(), other.baselineSupervisions(), "baselineSupervisions"),
                carry(now.travelTimes(), other.travelTimes(), "travelTimes"),
                carry(now.weights(), other.weights()),
                isAbsent(EXTRA) ? now.extra() : other.extra());
    }

    private Weights carry(Weights now, Weights other) {
        Map<CostTerm, Integer> result = new EnumMap<>(CostTerm.class);
        result.putAll(other.overrides());
        for (CostTerm term : CostTerm.values()) {
            if (isAbsent("weights." + term.key())) {
                result.put(term, now.get(term));
            }
        }
        return new Weights(result);
    }

    private <T extends Record> List<T> carry(List<T> now, List<T> other, String path) {
        if (now.equals(other) || isAbsent(path) && !path.equals("students.requests")) {
            return now;
        }
        Map<Object, T> known = new LinkedHashMap<>();
        now.forEach(one -> known.put(key(one), one));
        List<T> result = new ArrayList<>();
        for (T one : other) {
            T before = known.get(key(one));
            if (before != null) {
                result.add(carryRecord(before, one, path));
            } else if (!isAbsent(path)) {
                result.add(one);
            }
        }
        return result;
    }

    /** By what a record is known in its list. */
    static Object key(Object one) {
        if (one instanceof Student student) {
            return student.id();
        }
        if (one instanceof Company company) {
            return company.id();
        }
        if (one instanceof School school) {
            return school.id();
        }
        if (one instanceof Supervisor supervisor) {
            return supervisor.id();
        }
        if (one instanceof SchoolCalendar calendar) {
            return calendar.id();
        }
        return one instanceof Mentor mentor ? mentor.id() : keyOfPart(one);
    }

    private static Object keyOfPart(Object one) {
        if (one instanceof Request request) {
            return request.periodId();
        }
        if (one instanceof Period period) {
            return period.id();
        }
        if (one instanceof Closure closure) {
            return List.of(closure.name(), closure.from(), closure.to());
        }
        if (one instanceof DateRange range) {
            return List.of(range.from(), range.to());
        }
        if (one instanceof Accreditation recognition) {
            return List.of(recognition.profile(), recognition.from());
        }
        return keyOfDecision(one);
    }

    private static Object keyOfDecision(Object one) {
        if (one instanceof BaselinePlacement placement) {
            return List.of(placement.studentId(), placement.periodId());
        }
        if (one instanceof BaselineSupervision supervision) {
            return List.of(supervision.studentId());
        }
        return one instanceof TravelTime time ? List.of(time.studentId(), time.companyId()) : one;
    }

    private @Nullable Object carryValue(@Nullable Object now, @Nullable Object other, String path) {
        if (other instanceof Extra) {
            return isAbsent(EXTRA) ? now : other;
        }
        if (other instanceof List<?> list
                && now instanceof List<?> known
                && Stream.concat(list.stream(), known.stream()).allMatch(Record.class::isInstance)) {
            return carry(records(known), records(list), path);
        }
        if (isAbsent(path)) {
            return now;
        }
        if (now instanceof Contact contact) {
            return carryContact(contact, (Contact) other, path);
        }
        if (other == null && now instanceof Record one && !isValue(one)) {
            return saysNothing(one, path) ? now : null;
        }
        return now instanceof Record one && other instanceof Record same && !isValue(same)
                ? carryRecord(one, same, path)
                : other;
    }

    private static List<Record> records(List<?> list) {
        return list.stream().map(Record.class::cast).toList();
    }

    static boolean isValue(Record one) {
        return one instanceof Weekdays || one instanceof Weights;
    }

    /** Tells whether a file could not say anything of a record. */
    private boolean saysNothing(Record one, String path) {
        return Stream.of(one.getClass().getRecordComponents())
                .filter(part -> part.getType() != Extra.class)
                .allMatch(part -> isAbsent(path + "." + part.getName()));
    }

    private @Nullable Contact carryContact(Contact now, @Nullable Contact other, String path) {
        Contact said = other == null ? new Contact(null, null, null, null, Extra.NONE) : other;
        Contact all = carryRecord(now, said, path);
        boolean nothing =
                Stream.of(all.person(), all.phone(), all.email(), all.address()).allMatch(Objects::isNull);
        return nothing && other == null ? null : all;
    }

    private <T extends Record> T carryRecord(T now, T other, String path) {
        if (now.equals(other)) {
            return now;
        }
        RecordComponent[] parts = other.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                Object before = parts[i].getAccessor().invoke(now);
                Object after = parts[i].getAccessor().invoke(other);
                values[i] = carryValue(before, after, path + "." + name(other, parts[i]));
            }
            return mend(now, other, make(other, values), path);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The records of the model can be read and made.", e);
        }
    }

    /** A record of the type of another one. */
    @SuppressWarnings("unchecked") // a constructor makes what it is of
    static <T extends Record> T make(T like, @Nullable Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return (T) like.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    /** Name of a part in the document. */
    private static String name(Record of, RecordComponent part) {
        String name = part.getName();
        if (of instanceof PerWeekday) {
            return name.toUpperCase(Locale.ROOT);
        }
        return of instanceof Hours && name.endsWith(MINUTES)
                ? name.substring(0, name.length() - MINUTES.length())
                : name;
    }

    /** What cannot be said part by part: a position goes with its postcode, and what is needed comes on top of what is done. */
    @SuppressWarnings("unchecked") // what is mended stays of its type
    private <T extends Record> T mend(T now, T other, T made, String path) {
        if (other instanceof Location said && isAbsent(path + ".lat")) {
            Location known = (Location) now;
            boolean same = isAbsent(path + ".postcode") || Objects.equals(known.postcode(), said.postcode());
            Location at = same ? known : said;
            Location mended = (Location) made;
            return (T) new Location(at.lat(), at.lon(), mended.postcode(), mended.extra());
        }
        boolean onTop = isAbsent(path + ".completed") && !isAbsent(path + ".required");
        if (onTop && made instanceof Hours hours) {
            int required = hours.requiredMinutes() + hours.completedMinutes();
            return (T) new Hours(required, hours.maximumMinutes(), hours.completedMinutes(), hours.extra());
        }
        if (onTop && made instanceof StageDays days && days.required() > 0) {
            return (T)
                    new StageDays(days.required() + days.completed(), days.maximum(), days.completed(), days.extra());
        }
        return made;
    }
}
