package nl.leerplaats.web.rest.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a plan is accepted.
 *
 * @param students ids of the students for whom it is accepted; null for all
 * @param version version of the working plan that the caller looked at; null for the one of now
 * @param changeNumber number of the last change of the data that the caller knows of; null where not said
 * @param by who accepts; null where not said
 */
record RestAcceptance(
        @Nullable Set<String> students,
        @Nullable Long version,
        @Nullable Long changeNumber,
        @Nullable String by) {

    private static final List<String> KEYS = List.of("students", "version", "changeNumber", "by");

    static RestAcceptance of(@Nullable JsonNode object, StoredPlan plan) {
        if (object == null) {
            return new RestAcceptance(null, null, null, null);
        }
        RestFields fields = new RestFields(object, KEYS);
        List<String> students = fields.texts("students");
        Long version = fields.whole("version", false, 1, Long.MAX_VALUE);
        Long changeNumber = fields.whole("changeNumber", false, 0, Long.MAX_VALUE);
        String by = fields.text("by", false);
        if (students != null) {
            for (int index = 0; index < students.size(); index++) {
                String student = students.get(index);
                if (plan.dataset().year().findStudent(student) == null) {
                    fields.add(Finding.of(FindingCode.UNKNOWN_ID, "$.students[" + index + "]", student, "student"));
                }
            }
        }
        fields.check();
        return new RestAcceptance(students == null ? null : new LinkedHashSet<>(students), version, changeNumber, by);
    }
}
