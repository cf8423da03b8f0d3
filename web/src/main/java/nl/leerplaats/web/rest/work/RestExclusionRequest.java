package nl.leerplaats.web.rest.work;

import java.util.List;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.rest.RestNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A student who is not planned at a company any more, or may be again.
 *
 * @param change what is different
 * @param by who says so; null where not said
 */
record RestExclusionRequest(
        ExclusionChanged change, @Nullable String by) {

    private static final List<String> KEYS = List.of("studentId", "companyId", "excluded", "by");

    static RestExclusionRequest of(JsonNode object, PlanningYear year) {
        RestFields fields = new RestFields(object, KEYS);
        RestNames names = new RestNames(fields, year);
        String student = names.student();
        String company = names.company();
        Boolean excluded = fields.truth("excluded", true);
        String by = fields.text("by", false);
        fields.check();
        return new RestExclusionRequest(
                new ExclusionChanged(
                        RestFields.present(student), RestFields.present(company), RestFields.present(excluded)),
                by);
    }
}
