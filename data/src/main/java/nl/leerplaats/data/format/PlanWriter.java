package nl.leerplaats.data.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nl.leerplaats.data.format.json.JsonWriter;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;

/**
 * Writes a plan document in canonical form: keys in the order of docs/data-format.md, a line for each placement. Reading the document and writing it
 * again gives the same bytes.
 */
public final class PlanWriter {

    private PlanWriter() {}

    /**
     * Writes a file: beside its place first, then moved into place, so that a reader never sees half of it.
     *
     * @throws IOException where the file cannot be written; what was there is left as it was
     */
    public static void write(Plan plan, Path file) throws IOException {
        AtomicFile.write(file, out -> write(plan, out));
    }

    /**
     * Writes to a stream, which is flushed and not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Plan plan, OutputStream out) throws IOException {
        JsonWriter.document(out, json -> plan(json, plan));
    }

    private static void plan(JsonWriter json, Plan plan) {
        json.text("format", Plan.FORMAT);
        json.text("dataset", plan.dataset());
        json.objects("placements", plan.placements(), PlanWriter::placement);
        json.objects("supervisions", plan.supervisions(), PlanWriter::supervision);
        Cost cost = plan.cost();
        if (cost != null) {
            json.object("cost", () -> {
                json.number("hard", cost.hard());
                json.number("medium", cost.medium());
                json.number("soft", cost.soft());
                json.extra(plan.costExtra());
            });
        }
        json.extra(plan.extra());
    }

    private static void placement(JsonWriter json, Placement placement) {
        json.text("studentId", placement.studentId());
        json.text("periodId", placement.periodId());
        json.text("companyId", placement.companyId());
        json.text("mentorId", placement.mentorId());
        json.texts("days", placement.days());
        json.extra(placement.extra());
    }

    private static void supervision(JsonWriter json, Supervision supervision) {
        json.text("studentId", supervision.studentId());
        json.text("supervisorId", supervision.supervisorId());
        json.extra(supervision.extra());
    }
}
