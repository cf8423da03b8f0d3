package nl.leerplaats.web.rest.year;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.space.UploadLine;
import nl.leerplaats.web.store.upload.Upload;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is taken over of a newer file.
 *
 * @param comparison the comparison that the caller looked at
 * @param leftOut records of which nothing is taken over
 * @param note what people should know of it; null for nothing
 * @param by who does it; null where not said
 */
record RestTakeOver(
        String comparison,
        Set<Subject> leftOut,
        @Nullable String note,
        @Nullable String by) {

    private static final List<String> KEYS = List.of("comparison", "leaveOut", "note", "by");
    private static final List<String> RECORD = List.of("kind", "id");

    static RestTakeOver of(JsonNode object, Upload upload) {
        RestFields fields = new RestFields(object, KEYS);
        String comparison = fields.text("comparison", true);
        String note = fields.text("note", false);
        String by = fields.text("by", false);
        Set<Subject> different = new LinkedHashSet<>();
        UploadLine.list(upload.compared().differences()).forEach(line -> different.add(line.subject()));
        Set<Subject> leftOut = new LinkedHashSet<>();
        if (fields.has("leaveOut")) {
            for (RestFields one : fields.objects("leaveOut")) {
                one.allow(RECORD);
                Subject.Kind kind = one.choice("kind", true, Subject.Kind.values());
                String id = one.text("id", true);
                if (kind != null && id != null && !different.contains(new Subject(kind, id))) {
                    one.add(Finding.of(FindingCode.UNKNOWN_ID, one.path("id"), id, kind.key()));
                } else if (kind != null && id != null) {
                    leftOut.add(new Subject(kind, id));
                }
            }
        }
        fields.check();
        return new RestTakeOver(RestFields.present(comparison), leftOut, note, by);
    }
}
