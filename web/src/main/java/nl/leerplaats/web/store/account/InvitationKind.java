package nl.leerplaats.web.store.account;

/** What an invitation lets somebody do, once. */
public enum InvitationKind {
    /** Make the first account, of an administrator, as long as there is none. */
    SET_UP,
    /** Make an account without any space; it may be an administrator by what its maker says later. */
    ACCOUNT,
    /** Become a member of a space. */
    SPACE,
    /** Choose another password for an account. */
    PASSWORD
}
