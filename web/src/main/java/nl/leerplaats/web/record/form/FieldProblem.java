package nl.leerplaats.web.record.form;

/**
 * What is wrong with what stands in a field.
 *
 * @param code end of the key of its text, which begins with {@code field.problem.}
 * @param count a number that the text names; 0 where it names none
 */
public record FieldProblem(String code, long count) {}
