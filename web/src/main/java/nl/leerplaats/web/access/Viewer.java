package nl.leerplaats.web.access;

import java.util.Set;
import nl.leerplaats.web.store.account.SpaceRole;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and as what in the space that the request is about. A method that handles a request takes one as an argument.
 *
 * @param accountId id of the account; null on this computer itself, where nobody logs in
 * @param name what the account is called; empty where there is none
 * @param administrator whether it keeps the installation: makes accounts and years, restores and erases
 * @param role role in the space of the request; null where the request is about no space, on this computer, and for an administrator who is no member
 * @param schools ids of the schools of a coordinator of schools; empty for all others
 */
public record Viewer(
        @Nullable String accountId,
        String name,
        boolean administrator,
        @Nullable SpaceRole role,
        Set<String> schools) {

    private static final Viewer LOCAL = new Viewer(null, "", true, null, Set.of());

    public Viewer {
        schools = Set.copyOf(schools);
    }

    /** Whoever works on this computer itself. */
    public static Viewer local() {
        return LOCAL;
    }

    /** Tells whether nobody logs in here. */
    public boolean isLocal() {
        return accountId == null;
    }

    /** Tells whether everything of the space is shown, whichever school it is of. */
    public boolean seesAll() {
        return isLocal() || role == SpaceRole.REGION || role == SpaceRole.READER;
    }

    /** Tells whether anything of the whole space may be changed. */
    public boolean changesAll() {
        return isLocal() || role == SpaceRole.REGION;
    }

    /** Tells whether there is anything that may be changed. */
    public boolean changesAnything() {
        return changesAll() || role == SpaceRole.SCHOOL;
    }

    /** Tells whether a school is one of the viewer's own, or all are shown. */
    public boolean sees(String schoolId) {
        return seesAll() || schools.contains(schoolId);
    }
}
