package nl.leerplaats.web.store.account;

/** What somebody is in a space. */
public enum SpaceRole {
    /** Coordinator of one or more schools of the space: sees and does what is of those. */
    SCHOOL,
    /** Coordinator of the whole space, its members too. */
    REGION,
    /** Reads everything of the space and changes nothing. */
    READER
}
