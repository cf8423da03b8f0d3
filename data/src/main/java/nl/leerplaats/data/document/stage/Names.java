package nl.leerplaats.data.document.stage;

import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import org.jspecify.annotations.Nullable;

/** Names as shown: the id where the dataset has no name. */
public final class Names {

    private Names() {}

    /** The name of a student. */
    public static String of(Student student) {
        return of(student.name(), student.id());
    }

    /** The name of a company. */
    public static String of(Company company) {
        return of(company.name(), company.id());
    }

    /** The name of a mentor. */
    public static String of(Mentor mentor) {
        return of(mentor.name(), mentor.id());
    }

    /** The name of a supervisor. */
    public static String of(Supervisor supervisor) {
        return of(supervisor.name(), supervisor.id());
    }

    private static String of(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }
}
