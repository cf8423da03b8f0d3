package nl.leerplaats.document;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are made. At most one of the ids is given; it leaves only the documents of that student, company or supervisor.
 *
 * @param kinds the kinds; empty: all
 * @param studentId id of a student, or null
 * @param companyId id of a company, or null
 * @param supervisorId id of a supervisor, or null
 */
public record Selection(
        Set<DocumentKind> kinds,
        @Nullable String studentId,
        @Nullable String companyId,
        @Nullable String supervisorId) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), null, null, null);

    public Selection {
        kinds = Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(DocumentKind.class) : kinds);
    }

    /** Documents of a student. */
    public static Selection ofStudent(String id, DocumentKind kind) {
        return new Selection(Set.of(kind), id, null, null);
    }

    /** Documents of a company. */
    public static Selection ofCompany(String id, DocumentKind kind) {
        return new Selection(Set.of(kind), null, id, null);
    }

    /** Documents of a supervisor. */
    public static Selection ofSupervisor(String id, DocumentKind kind) {
        return new Selection(Set.of(kind), null, null, id);
    }

    /** Tells whether a file of this kind and owner is one of the selected. */
    public boolean covers(DocumentKind kind, String owner) {
        return kinds.contains(kind) && (isOfAll() || owner.equals(owner()));
    }

    /** Whose documents they are; null: everybody's. */
    @Nullable
    String owner() {
        if (studentId != null) {
            return student(studentId);
        }
        if (companyId != null) {
            return company(companyId);
        }
        return supervisorId == null ? null : supervisor(supervisorId);
    }

    static String student(String id) {
        return "student:" + id;
    }

    static String company(String id) {
        return "company:" + id;
    }

    static String supervisor(String id) {
        return "supervisor:" + id;
    }

    boolean has(DocumentKind kind) {
        return kinds.contains(kind);
    }

    /** Tells whether nobody is named: documents of all, and the overviews for the coordinator. */
    boolean isOfAll() {
        return studentId == null && companyId == null && supervisorId == null;
    }

    boolean hasStudent(String id) {
        return isOfAll() || id.equals(studentId);
    }

    boolean hasCompany(String id) {
        return isOfAll() || id.equals(companyId);
    }

    boolean hasSupervisor(String id) {
        return isOfAll() || id.equals(supervisorId);
    }
}
