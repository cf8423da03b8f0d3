package nl.leerplaats.web.note;

import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.CompanyNote;

/** Who sees a note on a company, and who changes it. Where nobody logs in, everybody does. */
final class NoteRights {

    private NoteRights() {}

    /** Tells whether a viewer writes as who wrote the note: for the same school, or for the region. */
    static boolean isOwn(Viewer viewer, CompanyNote note) {
        if (viewer.isLocal()) {
            return true;
        }
        String school = note.schoolId();
        return school == null
                ? viewer.role() == SpaceRole.REGION
                : viewer.schools().contains(school);
    }

    /** Tells whether a viewer sees a note: an own one, or one that is shared. */
    static boolean isSeen(Viewer viewer, CompanyNote note) {
        return note.shared() || isOwn(viewer, note);
    }

    /** Tells whether a viewer may take a note away: an own one; a regional coordinator each one that is shared, for it may tell too much. */
    static boolean mayRemove(Viewer viewer, CompanyNote note) {
        return isOwn(viewer, note) || note.shared() && viewer.role() == SpaceRole.REGION;
    }
}
