package nl.leerplaats.web.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the REST interface: what the code cannot tell by itself. A method that is not in the list has no description. */
@Configuration(proxyBeanMethods = false)
class RestOpenApi {

    private static final String JSON = "application/json";

    /**
     * What a method does.
     *
     * @param tag what it is about
     * @param summary what it does, in a few words
     * @param status status of an answer that is no problem
     * @param asks schema of its body; empty for none
     * @param answers schema of a document that it answers; empty where the code tells
     */
    private record Method(String tag, String summary, int status, String asks, String answers) {}

    private static final Map<String, Method> METHODS = Map.ofEntries(
            entry("listSpaces", "spaces", "List the spaces, the one that changed last first", 200, "", ""),
            entry("createSpace", "spaces", "Make a space of a dataset document", 201, "DatasetDocument", ""),
            entry("getSpace", "spaces", "A space, with what is odd in its dataset", 200, "", ""),
            entry("eraseSpace", "spaces", "Erase a space with all that is in it, for good", 204, "", ""),
            entry("getDataset", "spaces", "The dataset of now", 200, "", "DatasetDocument"),
            entry("sendChanges", "changes", "Apply a document of changes", 200, "ChangesDocument", ""),
            entry("listChanges", "changes", "The history, the oldest line first", 200, "", ""),
            entry("takeOutChange", "changes", "Take a line of the history out, by a new line", 204, "", ""),
            entry("startRun", "runs", "Ask for a run", 202, "RunRequest", ""),
            entry("getRun", "runs", "A run as it stands", 200, "", ""),
            entry("stopRun", "runs", "Stop a run and keep its best plan", 200, "", ""),
            entry(
                    "watchRun",
                    "runs",
                    "Server-sent events: progress, and end with which the stream ends",
                    200,
                    "",
                    "Events"),
            entry("listPlans", "plans", "List the plans, the newest first", 200, "", ""),
            entry("uploadPlan", "plans", "Judge and keep a plan that was made elsewhere", 201, "PlanDocument", ""),
            entry("getPlan", "plans", "The plan document", 200, "", "PlanDocument"),
            entry("getPlannedDataset", "plans", "The dataset that was planned", 200, "", "DatasetDocument"),
            entry("getVerdict", "plans", "What the judge says of a plan", 200, "", ""),
            entry("removePlan", "plans", "Remove a plan that never was the working plan", 204, "", ""),
            entry("acceptPlan", "working plan", "Accept a plan, for all students or for some", 200, "Acceptance", ""),
            entry("getWorkingPlan", "working plan", "The working plan, judged by the dataset of now", 200, "", ""),
            entry("askProposals", "proposals", "Plan again from a Monday on", 202, "ProposalRequest", ""),
            entry("listProposals", "proposals", "List what was asked for, the newest first", 200, "", ""),
            entry("getProposals", "proposals", "Proposals as they stand", 200, "", ""),
            entry(
                    "stopProposals",
                    "proposals",
                    "Stop planning again and keep the proposals that are there",
                    200,
                    "",
                    ""));

    private static Map.Entry<String, Method> entry(
            String id, String tag, String summary, int status, String asks, String answers) {
        return Map.entry(id, new Method(tag, summary, status, asks, answers));
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Leerplaats")
                        .version("1")
                        .description(
                                "Places students with training companies. Documents are those of the data format; "
                                        + "everything that goes wrong is a problem document (RFC 9457) in the language of Accept-Language, nl or en.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer methods() {
        return api -> {
            RestOpenApiSchemas.addTo(api.getComponents().getSchemas());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(RestOpenApi::describe));
        };
    }

    private static void describe(Operation operation) {
        Method method = METHODS.get(operation.getOperationId());
        if (method == null) {
            return;
        }
        operation.tags(List.of(method.tag())).summary(method.summary());
        if (!method.asks().isEmpty()) {
            operation.requestBody(new RequestBody()
                    .required(!method.asks().equals("Acceptance"))
                    .content(content(JSON, method.asks())));
        }
        ApiResponse good = Objects.requireNonNull(operation.getResponses().get("200"));
        if (method.status() == 204) {
            good.setContent(null);
        }
        if (!method.answers().isEmpty()) {
            good.setContent(content(method.answers().equals("Events") ? "text/event-stream" : JSON, method.answers()));
        }
        good.setDescription(method.summary());
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(Integer.toString(method.status()), good);
        responses.addApiResponse(
                "default",
                new ApiResponse()
                        .description("What is wrong, and what to do about it")
                        .content(content("application/problem+json", "Problem")));
        operation.setResponses(responses);
    }

    private static Content content(String type, String schema) {
        Schema<Object> named = new Schema<>();
        named.set$ref("#/components/schemas/" + schema);
        return new Content().addMediaType(type, new MediaType().schema(named));
    }
}
