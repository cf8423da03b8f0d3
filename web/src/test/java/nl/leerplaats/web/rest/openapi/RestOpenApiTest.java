package nl.leerplaats.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page {@code docs/openapi.json} is the description that the application serves, so that it cannot say anything else. With {@code
 * -Dleerplaats.docs.write=true} it is written anew; without it a page that is out of date fails.
 */
@WebTest
class RestOpenApiTest {

    private static final String WRITE = "leerplaats.docs.write";
    private static final Path PAGE = Path.of("..", "docs", "openapi.json");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private MockMvc web;

    private JsonNode served() throws Exception {
        return PRETTY.readTree(
                web.perform(get("/api/openapi")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void theDescriptionThatIsServedIsTheOneThatIsCheckedIn() throws Exception {
        String page = PRETTY.writeValueAsString(served()).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean(WRITE)) {
            write(page);
        }
        assertThat(PAGE)
                .as("%s is what the application serves; write it anew with -D%s=true", PAGE, WRITE)
                .content()
                .isEqualTo(page);
    }

    private static void write(String page) throws IOException {
        Files.writeString(PAGE, page);
    }

    @Test
    void everyMethodSaysWhatItDoesAndWhatAProblemLooksLike() throws Exception {
        JsonNode paths = served().get("paths");
        assertThat(paths.size()).isGreaterThan(10);
        paths.propertyNames().forEach(path -> assertThat(path).startsWith("/api/"));
        paths.forEach(path -> path.forEach(method -> {
            assertThat(method.get("summary")).as(method.toString()).isNotNull();
            assertThat(method.get("responses").has("default")).isTrue();
            assertThat(method.get("responses").size()).isEqualTo(2);
        }));
    }
}
