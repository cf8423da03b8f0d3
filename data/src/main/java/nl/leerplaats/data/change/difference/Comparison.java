package nl.leerplaats.data.change.difference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Remove;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Location;

/** Finds the changes that make one dataset into another: first what others refer to, last what nobody refers to any more. */
final class Comparison {

    private final Dataset now;
    private final Dataset other;
    private final Differences.Stamp stamp;
    private final Set<String> companiesGone;
    private final OpenPeriods periods;

    /** Students as they are after the changes so far, and as the last change left them where that is not the same. */
    private final Map<String, Student> standing = new LinkedHashMap<>();

    private final Map<String, Student> told = new LinkedHashMap<>();
    private final Map<String, Set<TravelTime>> timesNow;
    private final Map<String, Set<TravelTime>> timesOther;

    /**
     * A comparison.
     *
     * @param now the dataset that is to be changed
     * @param other what it is to become
     * @param stamp takes the changes
     */
    Comparison(Dataset now, Dataset other, Differences.Stamp stamp) {
        this.now = now;
        this.other = other;
        this.stamp = stamp;
        companiesGone = gone(now.companies(), other.companies(), Company::id);
        periods = new OpenPeriods(now, other);
        now.students().forEach(one -> standing.put(one.id(), one));
        timesNow = times(now);
        timesOther = times(other);
    }

    List<Difference> list() {
        Set<String> studentsGone = gone(now.students(), other.students(), Student::id);
        makeRoom(studentsGone);
        compare(now.calendars(), other.calendars(), SchoolCalendar::id, Put.OfCalendar::new);
        compare(now.schools(), other.schools(), School::id, Put.OfSchool::new);
        compare(now.supervisors(), other.supervisors(), Supervisor::id, Put.OfSupervisor::new);
        compare(now.companies(), other.companies(), Company::id, Put.OfCompany::new);
        other.students().forEach(this::student);
        weights();
        studentsGone.stream().filter(standing::containsKey).forEach(id -> remove(Subject.student(id)));
        companiesGone.forEach(id -> remove(Subject.company(id)));
        gone(now.supervisors(), other.supervisors(), Supervisor::id)
                .forEach(id -> remove(new Subject(Subject.Kind.SUPERVISOR, id)));
        return stamp.stamped();
    }

    /** Who asks for a period that will not be there any more does so no longer, before the period goes. */
    private void makeRoom(Set<String> studentsGone) {
        for (Student student : now.students()) {
            List<Request> kept = periods.kept(student);
            if (kept.size() == student.requests().size()) {
                continue;
            }
            if (studentsGone.contains(student.id())) {
                remove(Subject.student(student.id()));
                standing.remove(student.id());
            } else {
                Student bare = student.withRequests(kept);
                boolean last = other.students().contains(bare);
                stamp.add(
                        Difference.Kind.DIFFERENT,
                        new Put.OfStudent(bare),
                        last ? RecordFields.different(Subject.Kind.STUDENT, student, bare) : List.of());
                standing.put(student.id(), bare);
                told.put(student.id(), student);
            }
        }
    }

    private static <T> Set<String> gone(List<T> before, List<T> after, Function<T, String> id) {
        Set<String> result = new LinkedHashSet<>();
        before.forEach(one -> result.add(id.apply(one)));
        after.forEach(one -> result.remove(id.apply(one)));
        return result;
    }

    private <T extends Record> void compare(
            List<T> before, List<T> after, Function<T, String> id, Function<T, ChangedFact> put) {
        Map<String, T> known = new LinkedHashMap<>();
        before.forEach(one -> known.put(id.apply(one), one));
        for (T one : after) {
            T was = known.get(id.apply(one));
            if (was == null) {
                stamp.add(Difference.Kind.NEW, put.apply(one), List.of());
            } else if (!was.equals(one)) {
                put(put.apply(one), was, one);
            }
        }
    }

    private void put(ChangedFact fact, Record was, Record is) {
        stamp.add(
                Difference.Kind.DIFFERENT,
                fact,
                RecordFields.different(fact.subject().kind(), was, is));
    }

    private void remove(Subject subject) {
        stamp.add(Difference.Kind.GONE, new Remove(subject), List.of());
    }

    private void student(Student student) {
        Student was = standing.get(student.id());
        if (was == null) {
            stamp.add(Difference.Kind.NEW, new Put.OfStudent(student), List.of());
            return;
        }
        if (isElsewhere(was.home(), student.home()) && losesTimes(student.id())) {
            boolean same = was.travel().equals(student.travel());
            StudentMoved moved = new StudentMoved(student.id(), student.home(), same ? null : student.travel());
            Student there = was.withHome(student.home()).withTravel(student.travel());
            put(moved, was, there);
            was = there;
            told.computeIfPresent(
                    student.id(), (id, one) -> one.withHome(student.home()).withTravel(student.travel()));
        }
        if (!withoutGone(was).equals(withoutGone(student)) || namesGone(student)) {
            put(new Put.OfStudent(student), told.getOrDefault(student.id(), was), student);
        }
    }

    /** What the removal of companies does to a student is no change of its own. */
    private Student withoutGone(Student student) {
        return companiesGone.isEmpty()
                ? student
                : student.withWishes(without(student.preferences()), without(student.exclusions()));
    }

    private boolean namesGone(Student student) {
        return student.preferences().stream().anyMatch(companiesGone::contains)
                || student.exclusions().stream().anyMatch(companiesGone::contains);
    }

    private List<String> without(List<String> companies) {
        return companies.stream().filter(id -> !companiesGone.contains(id)).toList();
    }

    private static boolean isElsewhere(Location was, Location is) {
        return was.lat() != is.lat() || was.lon() != is.lon();
    }

    private boolean losesTimes(String studentId) {
        Set<TravelTime> known = timesNow.getOrDefault(studentId, Set.of());
        return !timesOther.getOrDefault(studentId, Set.of()).containsAll(known);
    }

    private static Map<String, Set<TravelTime>> times(Dataset dataset) {
        Map<String, Set<TravelTime>> result = new LinkedHashMap<>();
        dataset.travelTimes()
                .forEach(time -> result.computeIfAbsent(time.studentId(), id -> new LinkedHashSet<>())
                        .add(time));
        return result;
    }

    private void weights() {
        Map<CostTerm, Integer> different = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            if (now.weights().get(term) != other.weights().get(term)) {
                different.put(term, other.weights().get(term));
            }
        }
        if (!different.isEmpty()) {
            stamp.add(
                    Difference.Kind.DIFFERENT,
                    new WeightsChanged(new Weights(different)),
                    RecordFields.different(now.weights(), other.weights()));
        }
    }
}
