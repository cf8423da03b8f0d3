package nl.leerplaats.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same year in an application that keeps it on PostgreSQL, what else a year has there, and a database that is gone for a while. */
@OnPostgres
class PostgresFlowTest extends RestFlowTest {

    /** How long somebody waits for an answer where the database gives none, with time for a slow machine. */
    private static final Duration ANSWERS = Duration.ofSeconds(12);

    private static final Duration COMES_BACK = Duration.ofSeconds(60);

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        String url = PostgresServer.get().newDatabase();
        settings.add("leerplaats.database-url", () -> url);
        // So that all that is under way is taken for dead when a database comes back.
        settings.add("leerplaats.heartbeat", () -> "300ms");
    }

    /** Not here: what is tested has nothing to do with the database. */
    @Override
    void aListenerThatGoesAwayLeavesNothingBehind() {}

    private String newSpace(Dataset school) throws Exception {
        return send("/api/spaces", new String(ApiCaller.document(school), StandardCharsets.UTF_8), 201);
    }

    private HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return program.send(
                to(address).header("Accept", "text/html").timeout(ANSWERS).build(), BodyHandlers.ofString());
    }

    private void erase(String space) throws IOException, InterruptedException {
        assertThat(program.send(to(space).DELETE().build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aNewerFileIsTakenOverAndABackUpBringsBackWhatWasErased() throws Exception {
        Dataset school = ApiCaller.school(3);
        String space = newSpace(school);
        Dataset newer = school.withStudents(
                school.students().subList(0, school.students().size() - 1));
        String upload = send(space + "/uploads", new String(ApiCaller.document(newer), StandardCharsets.UTF_8), 201);
        String comparison = json(upload).get("comparison").asString();
        send(upload + "/take-over", "{\"comparison\": \"" + comparison + "\"}", 200);
        assertThat(json(space + "/changes").size()).isEqualTo(1);

        List<String> kept = List.of("/dataset", "/changes", "/plans", "/runs");
        List<String> before = readAll(space, kept);
        byte[] zip = program.send(to(space + "/backup").build(), BodyHandlers.ofByteArray())
                .body();
        erase(space);
        HttpResponse<String> restored = program.send(
                to("/api/backup")
                        .setHeader("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofByteArray(zip))
                        .build(),
                BodyHandlers.ofString());
        assertThat(restored.statusCode()).isEqualTo(201);
        assertThat(JsonMapper.shared()
                        .readTree(restored.body())
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(ApiCaller.idOf(space));
        assertThat(readAll(space, kept)).isEqualTo(before);
        erase(space);
    }

    private List<String> readAll(String space, List<String> parts) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(read(space + part)).append('\n');
        }
        return all.toString().lines().toList();
    }

    @Test
    void thePagesOfAYearAreShown() throws Exception {
        String id = ApiCaller.idOf(newSpace(ApiCaller.school(4)));
        List<String> pages =
                List.of("", "/history", "/upload", "/runs", "/data/students", "/data/companies", "/replan");
        for (String page : pages) {
            assertThat(page("/spaces/" + id + page).statusCode()).as(page).isEqualTo(200);
        }
        for (String page : List.of("/", "/spaces", "/backup")) {
            assertThat(page(page).statusCode()).as(page).isEqualTo(200);
        }
        erase("/api/spaces/" + id);
    }

    @Test
    void aDatabaseThatIsGoneForAWhileIsToldAndNothingIsLost() throws Exception {
        String space = newSpace(ApiCaller.school(5));
        String dataset = read(space + "/dataset");
        String run = send(newSpace(ApiCaller.school(6)) + "/runs", "{\"seconds\": 12, \"mayChange\": \"ALL\"}", 202);
        String proposals = askForProposals();
        waitForBoth(run, proposals, "RUNNING");
        PostgresServer.get().stop();
        try {
            HttpResponse<String> page = page("/spaces?lang=en");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("10");
            assertThat(page.body()).contains("The database does not answer", "Nothing of what was kept is lost");

            HttpResponse<String> answer = program.send(
                    to(space + "/runs")
                            .timeout(ANSWERS)
                            .POST(BodyPublishers.ofString("{\"seconds\": 1, \"mayChange\": \"ALL\"}"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.get("title").asString()).isEqualTo("De database antwoordt niet");
        } finally {
            PostgresServer.get().startAgain();
        }
        long end = System.nanoTime() + COMES_BACK.toNanos();
        while (page("/spaces").statusCode() != 200 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(page("/spaces").statusCode()).isEqualTo(200);
        assertThat(read(space + "/dataset")).isEqualTo(dataset);
        assertThat(json(space + "/runs").size()).isZero();
        waitForBoth(run, proposals, "DONE");
        assertThat(json(proposals).get("proposals").size()).isEqualTo(3);
        String plan = json(run).get("planId").asString();
        JsonNode kept = json(spaceOf(run) + "/plans/" + plan + "/verdict").get("cost");
        assertThat(kept).isEqualTo(json(run).get("cost"));
        for (String one : List.of(space, spaceOf(run), spaceOf(proposals))) {
            erase(one);
        }
    }

    private static String spaceOf(String address) {
        return address.substring(0, address.indexOf('/', "/api/spaces/".length()));
    }

    /** A company drops out of a year whose plan was accepted. */
    private String askForProposals() throws Exception {
        Dataset school = ApiCaller.school(1);
        String space = newSpace(school);
        Plan plan = FirstComeFirstServed.plan(school);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        PlanWriter.write(plan, document);
        String kept = send(space + "/plans", document.toString(StandardCharsets.UTF_8), 201);
        send(kept + "/accept", "{}", 200);
        return send(space + "/proposals", dropOut(plan.placements().get(0).companyId()), 202);
    }

    private void waitForBoth(String run, String proposals, String state) throws Exception {
        long end = System.nanoTime() + COMES_BACK.toNanos();
        for (String one : List.of(run, proposals)) {
            while (!json(one).get("state").asString().equals(state) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(json(one).get("state").asString()).as(one).isEqualTo(state);
        }
    }
}
