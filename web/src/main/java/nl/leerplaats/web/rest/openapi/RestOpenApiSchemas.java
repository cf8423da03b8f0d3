package nl.leerplaats.web.rest.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.record.form.WhatIfForm;
import nl.leerplaats.web.rest.plan.RestProposalRequest;
import nl.leerplaats.web.run.RunForm;
import nl.leerplaats.web.store.run.MayChange;

/** What requests bring and what no class stands for, for the description of the REST interface. */
final class RestOpenApiSchemas {

    private RestOpenApiSchemas() {}

    @SuppressWarnings({"rawtypes", "unchecked"}) // The library has its map so.
    static void addTo(Map<String, Schema> schemas) {
        schemas.remove("SseEmitter");
        schemas.remove("JsonNode");
        schemas.put("DatasetDocument", document(Dataset.FORMAT, "A dataset"));
        schemas.put("ChangesDocument", document(ChangeDocument.FORMAT, "Changes of a dataset"));
        schemas.put("PlanDocument", document(Plan.FORMAT, "A plan"));
        schemas.put(
                "Events",
                described(
                        new StringSchema(),
                        "Events named progress and end, whose data is a RestRun; comments in between"));
        schemas.put("Problem", problem());
        schemas.put("RunRequest", run());
        schemas.put("Acceptance", acceptance());
        schemas.put("ProposalRequest", proposals());
        schemas.put("Trial", trial());
        Map<String, Schema> change =
                Objects.requireNonNull(schemas.get("RestChange")).getProperties();
        change.put("change", described(object(true), "As in a document of changes"));
    }

    static <T extends Schema<?>> T described(T schema, String description) {
        schema.setDescription(description);
        return schema;
    }

    static ObjectSchema object(boolean open, String... required) {
        ObjectSchema object = new ObjectSchema();
        object.setAdditionalProperties(open);
        if (required.length > 0) {
            object.setRequired(List.of(required));
        }
        return object;
    }

    private static ObjectSchema document(String format, String what) {
        ObjectSchema document = described(object(true, "format"), what + ", as the data format has it");
        StringSchema name = new StringSchema();
        name.setConst(format);
        document.addProperty("format", name);
        return document;
    }

    private static ObjectSchema problem() {
        ObjectSchema problem = described(object(true, "title", "status", "detail"), "RFC 9457");
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("findings", described(list(of("RestFinding")), "All that is wrong with what was sent"));
        problem.addProperty("breaks", described(list(of("Broken")), "Rules that would be broken"));
        return problem;
    }

    static Schema<?> of(String name) {
        Schema<Object> schema = new Schema<>();
        schema.set$ref("#/components/schemas/" + name);
        return schema;
    }

    static ArraySchema list(Schema<?> items) {
        ArraySchema list = new ArraySchema();
        list.setItems(items);
        return list;
    }

    private static ObjectSchema run() {
        ObjectSchema run = object(false, "seconds", "mayChange");
        run.addProperty("seconds", described(number(1, RunForm.LONGEST_SECONDS), "Longest time"));
        StringSchema mayChange = described(new StringSchema(), "What may change of the working plan");
        mayChange.setEnum(Arrays.stream(MayChange.values()).map(Enum::name).toList());
        run.addProperty("mayChange", mayChange);
        run.addProperty("seed", seed());
        ObjectSchema weights = described(new ObjectSchema(), "Weights of this run, by the names of the data format");
        weights.setAdditionalProperties(number(0, Weights.MAXIMUM));
        run.addProperty("weights", weights);
        run.addProperty("start", described(new StringSchema(), "Id of the plan to begin from"));
        return run;
    }

    static IntegerSchema number(long least, long most) {
        IntegerSchema number = new IntegerSchema();
        number.setFormat("int64");
        number.setMinimum(BigDecimal.valueOf(least));
        number.setMaximum(BigDecimal.valueOf(most));
        return number;
    }

    private static IntegerSchema seed() {
        IntegerSchema seed = described(new IntegerSchema(), "Seed of the random choices");
        seed.setFormat("int64");
        seed.setDefault(RunForm.DEFAULT_SEED);
        return seed;
    }

    private static ObjectSchema acceptance() {
        ObjectSchema acceptance = object(false);
        acceptance.addProperty("students", described(list(new StringSchema()), "Left out: all students"));
        acceptance.addProperty(
                "version",
                described(
                        number(1, Long.MAX_VALUE),
                        "Version of the working plan that was looked at; left out: the one of now"));
        acceptance.addProperty(
                "changeNumber",
                described(
                        number(0, Long.MAX_VALUE),
                        "Number of the last change of the data that is known; needed for proposals that are older"));
        acceptance.addProperty("by", described(new StringSchema(), "Who accepts"));
        return acceptance;
    }

    private static ObjectSchema proposals() {
        ObjectSchema proposals = object(false, "asOf");
        addSearch(proposals, "Monday from which on is planned again", RunForm.LONGEST_SECONDS);
        return proposals;
    }

    private static ObjectSchema trial() {
        ObjectSchema trial = object(false, "changes");
        addSearch(
                trial,
                "Monday from which on is planned again; left out: the next one in the year",
                WhatIfForm.MOST_SECONDS);
        return trial;
    }

    /** What a search for proposals is asked with. */
    private static void addSearch(ObjectSchema request, String from, long mostSeconds) {
        StringSchema asOf = described(new StringSchema(), from);
        asOf.setFormat("date");
        request.addProperty("asOf", asOf);
        request.addProperty("changes", of("ChangesDocument"));
        IntegerSchema seconds = described(number(1, mostSeconds), "Longest time for all proposals");
        seconds.setDefault(RestProposalRequest.DEFAULT_SECONDS);
        request.addProperty("seconds", seconds);
        request.addProperty("seed", seed());
    }
}
