package nl.leerplaats.benchmarks.run;

import java.io.StringWriter;
import java.time.Instant;
import nl.leerplaats.solver.api.SolveSettings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON line for one run: when, on what, with what settings, and what came of it.
 *
 * @param time start of the run
 * @param instance name of the dataset
 * @param contender who made the plan
 * @param settings settings of the run
 * @param measurement what it gave
 */
record ResultLine(Instant time, String instance, Contender contender, SolveSettings settings, Measurement measurement) {

    private static final JsonFactory JSON = new JsonFactory();

    /** The line, without a line end. */
    String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("time", time.toString());
            out.writeStringProperty("instance", instance);
            out.writeStringProperty("contender", contender.code());
            out.writeNumberProperty("seed", settings.seed());
            out.writeNumberProperty("threads", settings.threads());
            writeIfSet(
                    out,
                    "timeLimitMillis",
                    settings.timeLimit() == null ? null : settings.timeLimit().toMillis());
            writeIfSet(out, "stepLimit", settings.stepLimit());
            out.writeNumberProperty("hard", measurement.cost().hard());
            out.writeNumberProperty("medium", measurement.cost().medium());
            out.writeNumberProperty("soft", measurement.cost().soft());
            out.writeBooleanProperty("claimedCostIsRight", measurement.claimed());
            out.writeNumberProperty("unplaced", measurement.unplaced());
            out.writeNumberProperty("hoursShort", measurement.hoursShort());
            out.writeNumberProperty("wallMillis", measurement.elapsed().toMillis());
            out.writeNumberProperty("peakHeapMegabytes", measurement.peakHeapMegabytes());
            out.writeStringProperty("java", Runtime.version().toString());
            out.writeNumberProperty("cores", Runtime.getRuntime().availableProcessors());
            out.writeNumberProperty("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / 1_000_000);
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void writeIfSet(JsonGenerator out, String name, @Nullable Long value) {
        if (value != null) {
            out.writeNumberProperty(name, value);
        }
    }
}
