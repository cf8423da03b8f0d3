package nl.leerplaats.data.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;

/**
 * A dataset of several schools, and plans of it, as the people of some of them may see them: their own pupils and supervisors as they are,
 * companies too, and of the pupils of the others that they take a place, and for which school, never who they are
 * (docs/decisions/0027-what-schools-see.md). What it gives is a dataset and a plan like any other: a valid plan stays valid, and every
 * place is taken by as many as before. It names no supervisor of another school.
 */
public final class SchoolView {

    private final Set<String> schoolIds;
    private final Map<String, String> aliases;
    private final Set<String> shownAliases;
    private final Set<String> supervisorIds = new LinkedHashSet<>();
    private final Dataset dataset;

    private SchoolView(Dataset whole, Set<String> schoolIds, byte[] key) {
        this.schoolIds = schoolIds;
        aliases = Aliases.of(whole, schoolIds, key);
        shownAliases = Set.copyOf(aliases.values());
        whole.supervisors().stream().filter(one -> isOwn(one.schoolId())).forEach(one -> supervisorIds.add(one.id()));
        dataset = mask(whole);
    }

    /**
     * Looks at an accepted dataset.
     *
     * @param whole what all schools have together
     * @param schoolIds the schools whose people look; one that is not there is passed over
     * @param key what nobody outside the program knows; with the same key the same view names pupils alike
     */
    public static SchoolView of(Dataset whole, Collection<String> schoolIds, byte[] key) {
        return new SchoolView(whole, new LinkedHashSet<>(schoolIds), key);
    }

    /** What the people of the schools may see of the dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /** Tells whether a school is one of those whose people look. */
    public boolean isOwn(String schoolId) {
        return schoolIds.contains(schoolId);
    }

    /** The id by which a pupil is shown: the own one, or the alias of a pupil of another school. */
    public String shownId(String studentId) {
        return aliases.getOrDefault(studentId, studentId);
    }

    /** Tells whether the id stands for a pupil of another school in what is shown. */
    public boolean isAlias(String shownId) {
        return shownAliases.contains(shownId);
    }

    /** What the people of the schools may see of a plan of the dataset; what names nobody of it is left out, and so is what the plan claims. */
    public Plan plan(Plan whole) {
        Set<String> own = new LinkedHashSet<>();
        for (Student student : dataset.students()) {
            if (isOwn(student.schoolId())) {
                own.add(student.id());
            }
        }
        List<Placement> placements = ownFirst(
                whole.placements(),
                Placement::studentId,
                own,
                one -> new Placement(
                        shownId(one.studentId()),
                        one.periodId(),
                        one.companyId(),
                        one.mentorId(),
                        one.days(),
                        Extra.NONE));
        return new Plan(
                whole.dataset(),
                placements,
                whole.supervisions().stream()
                        .filter(one -> own.contains(one.studentId()) && isOwnSupervisor(one.supervisorId()))
                        .toList(),
                null,
                Extra.NONE);
    }

    /** The same without the pupils of other schools and what they take: for lists of own pupils, and what is made of them. */
    public Dataset ownDataset() {
        return dataset.withStudents(dataset.students().stream()
                        .filter(one -> !isAlias(one.id()))
                        .toList())
                .withBaseline(
                        dataset.baseline().stream()
                                .filter(one -> !isAlias(one.studentId()))
                                .toList(),
                        dataset.baselineSupervisions());
    }

    /** The placements and supervisions of own pupils in a plan of the dataset. */
    public Plan ownPlan(Plan whole) {
        Plan shown = plan(whole);
        return new Plan(
                shown.dataset(),
                shown.placements().stream()
                        .filter(one -> !isAlias(one.studentId()))
                        .toList(),
                shown.supervisions(),
                null,
                Extra.NONE);
    }

    private Dataset mask(Dataset whole) {
        Set<String> own = new LinkedHashSet<>();
        Map<String, Student> others = new LinkedHashMap<>();
        for (Student student : whole.students()) {
            if (isOwn(student.schoolId())) {
                own.add(student.id());
            } else {
                others.put(student.id(), student);
            }
        }
        Masking masking = new Masking(whole);
        List<Student> students = new ArrayList<>();
        whole.students().stream().filter(one -> own.contains(one.id())).forEach(students::add);
        aliases.forEach((id, alias) -> {
            Student other = others.get(id);
            if (other != null) {
                students.add(masking.mask(other, alias));
            }
        });
        return new Dataset(
                whole.name(),
                whole.asOf(),
                whole.calendars(),
                whole.schools().stream()
                        .map(one -> isOwn(one.id()) ? one : WithoutExtras.of(one))
                        .toList(),
                students,
                whole.companies().stream()
                        .map(one -> isOwn(one) ? one : WithoutExtras.of(one))
                        .toList(),
                whole.supervisors().stream()
                        .filter(one -> isOwn(one.schoolId()))
                        .toList(),
                ownFirst(whole.baseline(), BaselinePlacement::studentId, own, this::mask),
                whole.baselineSupervisions().stream()
                        .filter(one -> own.contains(one.studentId()) && isOwnSupervisor(one.supervisorId()))
                        .toList(),
                whole.travelTimes().stream()
                        .filter(one -> own.contains(one.studentId()))
                        .toList(),
                whole.weights(),
                Extra.NONE);
    }

    /** Tells whether a supervisor is of an own school; another's can have an own pupil only because somebody pinned it. */
    private boolean isOwnSupervisor(String supervisorId) {
        return supervisorIds.contains(supervisorId);
    }

    /** Tells whether only the own schools won a company, so that what is noted with it is theirs. */
    private boolean isOwn(Company company) {
        return !company.partnerSchoolIds().isEmpty() && schoolIds.containsAll(company.partnerSchoolIds());
    }

    private BaselinePlacement mask(BaselinePlacement one) {
        return new BaselinePlacement(
                shownId(one.studentId()),
                one.periodId(),
                one.companyId(),
                one.mentorId(),
                one.days(),
                one.pinned(),
                one.agreed(),
                Extra.NONE);
    }

    /** What is of own pupils as it is, and then that of the others in the order of their aliases. */
    private <T> List<T> ownFirst(List<T> all, Function<T, String> studentId, Set<String> own, Function<T, T> masked) {
        List<T> shown = new ArrayList<>();
        Map<String, List<T>> others = new LinkedHashMap<>();
        aliases.keySet().forEach(id -> others.put(id, new ArrayList<>()));
        for (T one : all) {
            String id = studentId.apply(one);
            if (own.contains(id)) {
                shown.add(one);
            } else if (others.containsKey(id)) {
                others.get(id).add(one);
            }
        }
        others.values().forEach(list -> list.stream().map(masked).forEach(shown::add));
        return List.copyOf(shown);
    }
}
