package nl.leerplaats.data.finding;

/** What a finding means for the document. */
public enum Severity {
    /** The document is refused as a whole. */
    ERROR,
    /** The document is accepted; its reader should know. */
    WARNING,
    /** The document is accepted, and nothing has to be done. */
    NOTICE
}
