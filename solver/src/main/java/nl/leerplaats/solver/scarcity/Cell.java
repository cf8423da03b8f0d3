package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Location;

/**
 * Students of a profile who live in an area.
 *
 * @param profile the profile
 * @param area the area
 * @param students the students, by id; at least one
 */
record Cell(Profile profile, Area area, List<Student> students) {

    private static final Pattern POSTCODE = Pattern.compile("\\s*[1-9]\\d(\\d\\d.*)?", Pattern.DOTALL);
    private static final int DIGITS = 2;

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::profile).thenComparing(Key::area);

    private record Key(Profile profile, Area area) {}

    Cell {
        students = List.copyOf(students);
    }

    /** All cells with a student, by profile and area. */
    static List<Cell> listOf(Dataset dataset) {
        boolean postcodes = dataset.students().stream().allMatch(student -> hasPostcode(student.home()));
        Map<Key, List<Student>> cells = new TreeMap<>(ORDER);
        dataset.students().stream()
                .sorted(Comparator.comparing(Student::id))
                .forEach(student -> cells.computeIfAbsent(
                                new Key(student.profile(), area(dataset, student.home(), postcodes)),
                                key -> new ArrayList<>())
                        .add(student));
        return cells.entrySet().stream()
                .map(entry -> new Cell(entry.getKey().profile(), entry.getKey().area(), entry.getValue()))
                .toList();
    }

    private static boolean hasPostcode(Location home) {
        return home.postcode() != null && POSTCODE.matcher(home.postcode()).matches();
    }

    private static Area area(Dataset dataset, Location home, boolean postcodes) {
        String postcode = home.postcode();
        if (postcodes && postcode != null) {
            String digits = postcode.strip().substring(0, DIGITS);
            return new Area(Area.Kind.POSTCODE, digits, digits);
        }
        School nearest = dataset.schools().stream()
                .min(Comparator.comparingDouble((School school) -> home.kilometresTo(school.location()))
                        .thenComparing(School::id))
                .orElseThrow(() -> new IllegalArgumentException("A dataset with students has a school."));
        return new Area(Area.Kind.NEAR_SCHOOL, nearest.id(), nearest.name());
    }

    /** The middle of where the students live. */
    Location middle() {
        return Location.of(
                students.stream()
                        .mapToDouble(student -> student.home().lat())
                        .average()
                        .orElseThrow(),
                students.stream()
                        .mapToDouble(student -> student.home().lon())
                        .average()
                        .orElseThrow());
    }
}
