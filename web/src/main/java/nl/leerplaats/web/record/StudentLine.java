package nl.leerplaats.web.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * A student in the list.
 *
 * @param id its id
 * @param name its name, or its id where none is known
 * @param group class, where known
 * @param school name of its school
 * @param profile code of its profile
 * @param asked days a week that are wished for, by period; one entry where all periods have the same
 * @param periods number of periods that something is asked for
 * @param daysInAll days a week of all periods together
 * @param until last day on stage, where set
 * @param postcode where it lives, where known
 * @param findings number of findings about it
 * @param names all by which it is found
 */
record StudentLine(
        String id,
        String name,
        @Nullable String group,
        String school,
        String profile,
        List<Asked> asked,
        int periods,
        int daysInAll,
        @Nullable LocalDate until,
        @Nullable String postcode,
        int findings,
        Set<String> names) {

    StudentLine {
        asked = List.copyOf(asked);
        names = Set.copyOf(names);
    }

    /**
     * What is wished for in a period.
     *
     * @param period its id; empty for all of them
     * @param days days a week
     */
    record Asked(String period, int days) {}

    /** By what the list is sorted. */
    enum Sort {
        NAME,
        GROUP,
        SCHOOL,
        PROFILE,
        ASKED,
        POSTCODE,
        FINDINGS;

        private Comparator<StudentLine> order() {
            Comparator<String> last = Comparator.nullsLast(NameOrder.names());
            return switch (this) {
                case NAME -> byName();
                case GROUP -> Comparator.comparing(StudentLine::group, last);
                case SCHOOL -> Comparator.comparing(StudentLine::school, last);
                case PROFILE -> Comparator.comparing(StudentLine::profile);
                case ASKED -> Comparator.comparingInt(StudentLine::daysInAll).reversed();
                case POSTCODE -> Comparator.comparing(StudentLine::postcode, last);
                case FINDINGS -> Comparator.comparingInt(StudentLine::findings).reversed();
            };
        }
    }

    private static Comparator<StudentLine> byName() {
        return NameOrder.by(StudentLine::name, StudentLine::id);
    }

    /**
     * The lines of students.
     *
     * @param findings number of findings by index of the student
     * @param q words that one of the names of a student holds: its own, its class, its school, its postcode, its profile
     * @param down whether what usually comes first comes last
     */
    static List<StudentLine> list(Dataset dataset, Map<Integer, Integer> findings, String q, Sort sort, boolean down) {
        SearchWords words = SearchWords.of(q);
        Map<String, String> schools = Alphabet.names(dataset.schools(), School::id, School::name);
        List<StudentLine> lines = new ArrayList<>();
        for (int i = 0; i < dataset.students().size(); i++) {
            StudentLine line = of(dataset.students().get(i), schools, findings.getOrDefault(i, 0));
            if (words.isIn(line.names)) {
                lines.add(line);
            }
        }
        Comparator<StudentLine> order = down ? sort.order().reversed() : sort.order();
        lines.sort(order.thenComparing(byName()));
        return lines;
    }

    private static StudentLine of(Student student, Map<String, String> schools, int findings) {
        String shown = student.shownName();
        String school = schools.getOrDefault(student.schoolId(), student.schoolId());
        return new StudentLine(
                student.id(),
                shown,
                student.group(),
                school,
                student.profile().code(),
                asked(student.requests()),
                student.requests().size(),
                student.requests().stream().mapToInt(Request::preferredDays).sum(),
                student.stageUntil(),
                student.home().postcode(),
                findings,
                names(student, shown, school));
    }

    private static List<Asked> asked(List<Request> requests) {
        boolean alike = requests.stream().map(Request::preferredDays).distinct().count() == 1;
        return alike
                ? List.of(new Asked("", requests.get(0).preferredDays()))
                : requests.stream()
                        .map(one -> new Asked(one.periodId(), one.preferredDays()))
                        .toList();
    }

    /** The name with class, profile, school and postcode is one name: who looks for Noor of 3a types both. */
    private static Set<String> names(Student student, String shown, String school) {
        Contact guardian = student.guardian();
        List<String> names = new ArrayList<>(List.of(student.id()));
        names.add(Alphabet.line(
                shown,
                student.group(),
                student.profile().code(),
                school,
                student.home().postcode()));
        if (guardian != null) {
            names.add(Alphabet.line(guardian.person(), guardian.phone(), guardian.email(), guardian.address()));
        }
        return SearchWords.names(names);
    }
}
