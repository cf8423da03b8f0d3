package nl.leerplaats.web.store.run;

/** Who asked for planning again. */
public enum ReplanCause {
    /** A person, or another program. */
    ASKED,
    /** The program, in its night. */
    NIGHT,
    /** The program, at once after a change of the data. */
    EVENT
}
