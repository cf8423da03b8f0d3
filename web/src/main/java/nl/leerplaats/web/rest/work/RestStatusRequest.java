package nl.leerplaats.web.rest.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.rest.RestNames;
import nl.leerplaats.web.store.plan.WorkingStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far placements are from now on.
 *
 * @param version version of the working plan that the caller looked at
 * @param status how far they are
 * @param placements the placements, one or more
 * @param by who says so; null where not said
 */
record RestStatusRequest(
        long version,
        WorkingStatus status,
        Set<RequestKey> placements,
        @Nullable String by) {

    private static final List<String> KEYS = List.of("version", "status", "placements", "by");
    private static final List<String> PLACEMENT = List.of("studentId", "periodId");

    static RestStatusRequest of(JsonNode object, PlanningYear year) {
        RestFields fields = new RestFields(object, KEYS);
        Long version = fields.whole("version", true, 1, Long.MAX_VALUE);
        WorkingStatus status = fields.choice("status", true, WorkingStatus.values());
        String by = fields.text("by", false);
        Set<RequestKey> placements = new LinkedHashSet<>();
        for (RestFields one : fields.objects("placements")) {
            one.allow(PLACEMENT);
            RequestKey key = new RestNames(one, year).request();
            if (key != null) {
                placements.add(key);
            }
        }
        fields.check();
        return new RestStatusRequest(RestFields.present(version), RestFields.present(status), placements, by);
    }
}
