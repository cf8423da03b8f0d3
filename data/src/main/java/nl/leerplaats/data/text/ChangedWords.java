package nl.leerplaats.data.text;

/**
 * A field of a record that is different, in words.
 *
 * @param field what it is called, as on forms
 * @param before what it was; of a list what is gone
 * @param after what it is; of a list what is new
 */
public record ChangedWords(String field, String before, String after) {}
