package nl.leerplaats.web.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.SearchWords;

/**
 * A supervisor in the list.
 *
 * @param id its id
 * @param name its name, or its id where none is known
 * @param school name of its school
 * @param profiles codes of the profiles that it supervises; none is all of them
 * @param maxStudents most students
 * @param days weekdays on which it can visit
 * @param findings number of findings about it
 * @param names all by which it is found
 */
record SupervisorLine(
        String id,
        String name,
        String school,
        List<String> profiles,
        int maxStudents,
        Weekdays days,
        int findings,
        Set<String> names) {

    SupervisorLine {
        profiles = List.copyOf(profiles);
        names = Set.copyOf(names);
    }

    /** By what the list is sorted. */
    enum Sort {
        NAME,
        SCHOOL,
        PROFILES,
        STUDENTS,
        DAYS,
        FINDINGS;

        private Comparator<SupervisorLine> order() {
            return switch (this) {
                case NAME -> byName();
                case SCHOOL -> Comparator.comparing(SupervisorLine::school, NameOrder.names());
                case PROFILES -> Comparator.comparing(one -> String.join(" ", one.profiles()));
                case STUDENTS ->
                    Comparator.comparingInt(SupervisorLine::maxStudents).reversed();
                case DAYS ->
                    Comparator.comparingInt((SupervisorLine one) -> one.days().size())
                            .reversed();
                case FINDINGS ->
                    Comparator.comparingInt(SupervisorLine::findings).reversed();
            };
        }
    }

    private static Comparator<SupervisorLine> byName() {
        return NameOrder.by(SupervisorLine::name, SupervisorLine::id);
    }

    /**
     * The lines of supervisors.
     *
     * @param findings number of findings by index of the supervisor
     * @param q words that one of the names of a supervisor holds: its own, its school, how it is reached, a profile
     * @param down whether what usually comes first comes last
     */
    static List<SupervisorLine> list(
            Dataset dataset, Map<Integer, Integer> findings, String q, Sort sort, boolean down) {
        SearchWords words = SearchWords.of(q);
        Map<String, String> schools = Alphabet.names(dataset.schools(), School::id, School::name);
        List<SupervisorLine> lines = new ArrayList<>();
        for (int i = 0; i < dataset.supervisors().size(); i++) {
            SupervisorLine line = of(dataset.supervisors().get(i), schools, findings.getOrDefault(i, 0));
            if (words.isIn(line.names)) {
                lines.add(line);
            }
        }
        Comparator<SupervisorLine> order = down ? sort.order().reversed() : sort.order();
        lines.sort(order.thenComparing(byName()));
        return lines;
    }

    private static SupervisorLine of(Supervisor supervisor, Map<String, String> schools, int findings) {
        String shown = supervisor.shownName();
        String school = schools.getOrDefault(supervisor.schoolId(), supervisor.schoolId());
        List<String> profiles =
                supervisor.profiles().stream().sorted().map(Profile::code).toList();
        Contact contact = supervisor.contact();
        List<String> names = new ArrayList<>(List.of(supervisor.id()));
        names.add(Alphabet.line(shown, school, String.join(" ", profiles)));
        if (contact != null) {
            names.add(Alphabet.line(contact.person(), contact.phone(), contact.email(), contact.address()));
        }
        return new SupervisorLine(
                supervisor.id(),
                shown,
                school,
                profiles,
                supervisor.maxStudents(),
                supervisor.visitDays(),
                findings,
                SearchWords.names(names));
    }
}
