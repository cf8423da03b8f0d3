package nl.leerplaats.web.rest;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the REST interface as a program does. */
public final class ApiCaller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc web;

    public ApiCaller(MockMvc web) {
        this.web = web;
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param response the whole of it
     * @param text the body
     */
    public record Answer(int status, MockHttpServletResponse response, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String location() {
            return Objects.requireNonNull(response.getHeader("Location"));
        }

        public boolean isProblem() {
            return MediaType.APPLICATION_PROBLEM_JSON_VALUE.equals(response.getContentType())
                    && json().get("status").asInt() == status
                    && !json().get("title").asString().isBlank()
                    && !json().get("detail").asString().isBlank();
        }
    }

    public Answer read(String address) throws Exception {
        return answer(web.perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse());
    }

    /** Reads an address whose odd signs are written as an address has them. */
    public Answer at(String address) throws Exception {
        return answer(web.perform(get(URI.create(address)).header("Accept-Language", "en"))
                .andReturn()
                .getResponse());
    }

    public Answer remove(String address) throws Exception {
        return answer(web.perform(delete(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse());
    }

    public Answer send(String address, String body) throws Exception {
        return send(address, body.getBytes(StandardCharsets.UTF_8), "en");
    }

    public Answer send(String address, byte[] body, String language) throws Exception {
        return answer(web.perform(post(address)
                        .header("Accept-Language", language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse());
    }

    /** Sends a zip file. */
    public Answer sendZip(String address, byte[] body) throws Exception {
        return sendFile(address, "application/zip", body);
    }

    /** Sends a file of some type. */
    public Answer sendFile(String address, String type, byte[] body) throws Exception {
        return answer(web.perform(post(address)
                        .header("Accept-Language", "en")
                        .contentType(type)
                        .content(body))
                .andReturn()
                .getResponse());
    }

    /** Puts a file of some type in the place of the one before. */
    public Answer put(String address, String type, byte[] body) throws Exception {
        return answer(web.perform(MockMvcRequestBuilders.put(address)
                        .header("Accept-Language", "en")
                        .contentType(type)
                        .content(body))
                .andReturn()
                .getResponse());
    }

    public Answer change(String address, String body) throws Exception {
        return answer(web.perform(patch(address)
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse());
    }

    private static Answer answer(MockHttpServletResponse response) throws Exception {
        return new Answer(response.getStatus(), response, response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The address of a new space with the example of a school. */
    public String space(int seed) throws Exception {
        return send("/api/spaces", document(school(seed)), "en").location();
    }

    /** The address of a new space with the example of a school, and a plan for everybody that is accepted as its working plan. */
    public String yearWithPlan(int seed) throws Exception {
        return yearWithPlan(school(seed));
    }

    /** The same of another school. */
    public String yearWithPlan(Dataset school) throws Exception {
        String space = send("/api/spaces", document(school), "en").location();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(FirstComeFirstServed.plan(school), out);
        Answer plan = send(space + "/plans", out.toByteArray(), "en");
        send(plan.location() + "/accept", "");
        return space;
    }

    public static Dataset school(int seed) {
        return DatasetGenerator.generate(InstanceKind.SCHOOL, seed);
    }

    public static byte[] document(Dataset dataset) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toByteArray();
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
