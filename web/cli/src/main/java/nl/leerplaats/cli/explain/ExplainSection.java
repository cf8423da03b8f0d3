package nl.leerplaats.cli.explain;

import java.util.Map;

/** One part of what {@code explain} tells; each option that asks for one has its own. */
interface ExplainSection {

    /** Name of this part in the JSON document, for example {@code student}. */
    String key();

    /** Writes the part for people. */
    void print();

    /** The part for programs: objects as maps in the order in which they are written, lists, texts, whole numbers, true and false. */
    Map<String, Object> json();
}
