package nl.leerplaats.web.rest.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.rest.RestFiles;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the REST interface: what the code cannot tell by itself. */
@Configuration(proxyBeanMethods = false)
class RestOpenApi {

    private static final String JSON = "application/json";
    private static final String KEY = "key";

    static {
        // Who is asking follows from the token, not from a parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Leerplaats")
                        .version("1")
                        .description("Places students with training companies. Documents are those of the data format; "
                                + "everything that goes wrong is a problem document (RFC 9457) in the language of Accept-Language, nl or en. "
                                + "Where people log in, each request brings the key of an account, and the name of the account is kept as who did it, "
                                + "whatever 'by' says.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        KEY,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .description(
                                                        "A key made on the page of an account; where nobody logs in, none is needed")))
                .security(List.of(new SecurityRequirement(), new SecurityRequirement().addList(KEY)))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer methods() {
        return api -> {
            RestOpenApiSchemas.addTo(api.getComponents().getSchemas());
            RestOpenApiBodies.addTo(api.getComponents().getSchemas());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(RestOpenApi::describe));
        };
    }

    private static void describe(Operation operation) {
        RestOpenApiMethods.Method method = RestOpenApiMethods.find(operation.getOperationId());
        if (method == null) {
            return;
        }
        operation.tags(List.of(method.tag())).summary(method.summary());
        if (!method.asks().isEmpty()) {
            operation.requestBody(new RequestBody()
                    .required(!method.asks().equals("Acceptance"))
                    .content(asked(method.asks())));
        }
        ApiResponse good = operation.getResponses().values().iterator().next();
        if (method.status() == 204) {
            good.setContent(null);
        }
        if (!method.answers().isEmpty()) {
            good.setContent(content(typeOf(method.answers()), method.answers()));
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

    /** What a request may bring: a file can be of more than one type. */
    private static Content asked(String schema) {
        return switch (schema) {
            case "DatasetFile" ->
                content(JSON, "DatasetDocument")
                        .addMediaType(RestFiles.ZIP, type("ZipFile"))
                        .addMediaType(RestFiles.WORKBOOK, type("Workbook"));
            case "PostcodeFile" -> content("text/csv", "AnyFile").addMediaType(RestFiles.ZIP, type("ZipFile"));
            default -> content(typeOf(schema), schema);
        };
    }

    private static String typeOf(String schema) {
        return switch (schema) {
            case "Events" -> "text/event-stream";
            case "ZipFile" -> RestFiles.ZIP;
            case "Workbook" -> RestFiles.WORKBOOK;
            case "AnyFile" -> "application/octet-stream";
            default -> JSON;
        };
    }

    private static Content content(String type, String schema) {
        return new Content().addMediaType(type, type(schema));
    }

    private static MediaType type(String schema) {
        return new MediaType().schema(RestOpenApiSchemas.of(schema));
    }
}
