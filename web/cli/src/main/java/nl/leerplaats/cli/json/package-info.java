/**
 * What is explained of a plan, as trees for JSON documents: objects as maps in their order, lists, texts, whole numbers, true and false. The command
 * line writes them and the REST interface answers them, so that both say the same.
 */
@NullMarked
package nl.leerplaats.cli.json;

import org.jspecify.annotations.NullMarked;
