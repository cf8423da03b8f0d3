package nl.leerplaats.web.backup;

import java.util.Locale;

/** A file is no back-up that can be restored; nothing of it was. */
public final class BackupRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is no zip, or one without the list of what is in a back-up. */
        NO_BACKUP,
        /** It was cut off, or a part of it was changed. */
        DAMAGED,
        /** A document that it names is not in it. */
        MISSING,
        /** A later version of this program made it. */
        NEWER,
        /** It is larger than any back-up. */
        TOO_LARGE,
        /** What it holds does not fit together. */
        WRONG;

        /** The last part of the key of its text. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final String file;

    BackupRefusedException(Reason reason, String file) {
        super("A back-up is refused: " + reason);
        this.reason = reason;
        this.file = file;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The part of the zip that it is about; empty for the whole. */
    public String file() {
        return file;
    }
}
