package nl.leerplaats.data.plan;

import nl.leerplaats.data.value.Extra;

/**
 * A student supervised from school (begeleiding).
 *
 * @param studentId student
 * @param supervisorId supervisor
 * @param extra extensions
 */
public record Supervision(String studentId, String supervisorId, Extra extra) {}
