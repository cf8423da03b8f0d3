package nl.leerplaats.web.store.account;

import java.util.Set;

/** What is logged of who did what. */
public enum LogKind {
    LOGGED_IN,
    LOG_IN_FAILED,
    LOGGED_OUT_EVERYWHERE,
    ACCOUNT_MADE,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ACCOUNT_DELETED,
    ADMINISTRATOR_MADE,
    ADMINISTRATOR_ENDED,
    PASSWORD_CHANGED,
    OLD_PASSWORD_WRONG,
    PASSWORD_LINK_MADE,
    INVITED,
    INVITATION_WITHDRAWN,
    MEMBER_JOINED,
    MEMBER_CHANGED,
    ROLE_BY_INVITATION,
    MEMBER_REMOVED,
    TOKEN_MADE,
    TOKEN_WITHDRAWN,
    SPACE_MADE,
    SPACE_ERASED,
    NOTE_WRITTEN,
    NOTE_SHARED,
    NOTE_UNSHARED,
    NOTE_REMOVED;

    /** Those about notes on companies: a line says nothing of what stands in a note. */
    public static final Set<LogKind> NOTES = Set.of(NOTE_WRITTEN, NOTE_SHARED, NOTE_UNSHARED, NOTE_REMOVED);
}
