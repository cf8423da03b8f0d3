package nl.leerplaats.data.format;

import static nl.leerplaats.data.format.ChangeFields.CALENDAR;
import static nl.leerplaats.data.format.ChangeFields.COMPANY;
import static nl.leerplaats.data.format.ChangeFields.COMPANY_ID;
import static nl.leerplaats.data.format.ChangeFields.DAYS;
import static nl.leerplaats.data.format.ChangeFields.FROM;
import static nl.leerplaats.data.format.ChangeFields.HOME;
import static nl.leerplaats.data.format.ChangeFields.HOURS;
import static nl.leerplaats.data.format.ChangeFields.MENTOR_ID;
import static nl.leerplaats.data.format.ChangeFields.PLACES;
import static nl.leerplaats.data.format.ChangeFields.PROFILE;
import static nl.leerplaats.data.format.ChangeFields.SCHOOL;
import static nl.leerplaats.data.format.ChangeFields.STUDENT;
import static nl.leerplaats.data.format.ChangeFields.STUDENT_ID;
import static nl.leerplaats.data.format.ChangeFields.SUPERVISOR;
import static nl.leerplaats.data.format.ChangeFields.SUPERVISOR_ID;
import static nl.leerplaats.data.format.ChangeFields.TRAVEL;
import static nl.leerplaats.data.format.ChangeFields.UNTIL;
import static nl.leerplaats.data.format.ChangeFields.WEIGHTS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerplaats.data.change.AccreditationChanged;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.MentorLeft;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.format.json.Field;
import nl.leerplaats.data.format.json.Fields;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Weights;
import org.jspecify.annotations.Nullable;

/**
 * A kind of change with the keys that it has beside those of every change (docs/data-format.md, changes).
 *
 * @param key how the document calls it
 * @param needed keys that have to be there
 * @param optional keys that may be there
 * @param oneOf keys of which exactly one has to be there; none where the kind has no such choice
 * @param fact what the values say; asked only once the keys are right
 */
record ChangeKind(
        String key,
        List<Field<?>> needed,
        List<Field<?>> optional,
        List<Field<?>> oneOf,
        Function<Fields, ChangedFact> fact) {

    private static final List<ChangeKind> ALL = List.of(
            new ChangeKind(
                    "put",
                    List.of(),
                    List.of(),
                    List.of(SCHOOL, CALENDAR, STUDENT, COMPANY, SUPERVISOR),
                    ChangeKind::put),
            new ChangeKind(
                    "remove", List.of(), List.of(), List.of(STUDENT_ID, COMPANY_ID, SUPERVISOR_ID), ChangeKind::remove),
            of(
                    "companyUnavailable",
                    List.of(COMPANY_ID),
                    List.of(FROM),
                    in -> new CompanyUnavailable(in.text(COMPANY_ID), in.find(FROM))),
            of(
                    "accreditation",
                    List.of(COMPANY_ID, PROFILE, UNTIL),
                    List.of(FROM),
                    in -> new AccreditationChanged(
                            in.text(COMPANY_ID), in.get(PROFILE, Profile.BWI), in.find(FROM), in.date(UNTIL))),
            of(
                    "places",
                    List.of(COMPANY_ID, PLACES),
                    List.of(),
                    in -> new PlacesChanged(in.text(COMPANY_ID), in.get(PLACES, Map.of()))),
            of(
                    "mentorLeft",
                    List.of(COMPANY_ID, MENTOR_ID, UNTIL),
                    List.of(),
                    in -> new MentorLeft(in.text(COMPANY_ID), in.text(MENTOR_ID), in.date(UNTIL))),
            of(
                    "studentLeft",
                    List.of(STUDENT_ID, FROM),
                    List.of(),
                    in -> new StudentLeft(in.text(STUDENT_ID), in.date(FROM))),
            of(
                    "studentMoved",
                    List.of(STUDENT_ID, HOME),
                    List.of(TRAVEL),
                    in -> new StudentMoved(in.text(STUDENT_ID), in.get(HOME, PartReaders.nowhere()), in.find(TRAVEL))),
            of(
                    "completed",
                    List.of(STUDENT_ID, HOURS),
                    List.of(DAYS),
                    in -> new WorkCompleted(in.text(STUDENT_ID), in.number(HOURS), in.find(DAYS))),
            of("weights", List.of(WEIGHTS), List.of(), in -> new WeightsChanged(in.get(WEIGHTS, Weights.DEFAULT))),
            of("exclude", List.of(STUDENT_ID, COMPANY_ID), List.of(), in -> exclusion(in, true)),
            of("allow", List.of(STUDENT_ID, COMPANY_ID), List.of(), in -> exclusion(in, false)));

    private static ChangeKind of(
            String key, List<Field<?>> needed, List<Field<?>> optional, Function<Fields, ChangedFact> fact) {
        return new ChangeKind(key, needed, optional, List.of(), fact);
    }

    /** The kind that a document calls so, or null. */
    static @Nullable ChangeKind find(String key) {
        return ALL.stream().filter(kind -> kind.key.equals(key)).findFirst().orElse(null);
    }

    /** What the kinds are called, in the order of docs/data-format.md. */
    static List<String> keysOfAll() {
        return ALL.stream().map(ChangeKind::key).toList();
    }

    /** The keys that changes of this kind have and others need not have. */
    List<String> keys() {
        return Stream.of(needed, optional, oneOf)
                .flatMap(List::stream)
                .map(Field::key)
                .toList();
    }

    private static ChangedFact put(Fields in) {
        return Stream.<@Nullable ChangedFact>of(
                        in.map(SCHOOL, Put.OfSchool::new),
                        in.map(CALENDAR, Put.OfCalendar::new),
                        in.map(STUDENT, Put.OfStudent::new),
                        in.map(COMPANY, Put.OfCompany::new),
                        in.map(SUPERVISOR, Put.OfSupervisor::new))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static ChangedFact remove(Fields in) {
        return Stream.<@Nullable Subject>of(
                        in.map(STUDENT_ID, id -> new Subject(Subject.Kind.STUDENT, id)),
                        in.map(COMPANY_ID, id -> new Subject(Subject.Kind.COMPANY, id)),
                        in.map(SUPERVISOR_ID, id -> new Subject(Subject.Kind.SUPERVISOR, id)))
                .filter(Objects::nonNull)
                .map(Remove::new)
                .findFirst()
                .orElseThrow();
    }

    private static ChangedFact exclusion(Fields in, boolean excluded) {
        return new ExclusionChanged(in.text(STUDENT_ID), in.text(COMPANY_ID), excluded);
    }
}
