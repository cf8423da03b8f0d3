package nl.leerplaats.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.plan.RestRunWatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year as a program goes through it: over a real port, with the real search, judged at each step by the documents alone. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"leerplaats.first-run=false", WebTest.OWN_MEMORY})
class RestFlowTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    final HttpClient program = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RestRunWatch watch;

    HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", "application/json");
    }

    String send(String address, String body, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                program.send(to(address).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.headers().firstValue("Location").orElse(answer.body());
    }

    String read(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = program.send(to(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    JsonNode json(String address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(read(address));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCosts(String dataset, String plan, JsonNode cost) {
        LoadResult.Loaded loaded = (LoadResult.Loaded) DatasetLoader.load(stream(dataset));
        Dataset facts = loaded.dataset();
        Plan read = ((PlanLoadResult.Loaded) PlanLoader.load(stream(plan), facts)).plan();
        Cost judged = PlanChecker.check(facts, read).cost();
        assertThat(judged)
                .isEqualTo(new Cost(
                        cost.get("hard").asLong(),
                        cost.get("medium").asLong(),
                        cost.get("soft").asLong()));
    }

    private String run(String space, String mayChange) throws IOException, InterruptedException {
        String run = send(space + "/runs", "{\"seconds\": 2, \"mayChange\": \"" + mayChange + "\"}", 202);
        assertThat(read(run + "/events")).contains("event:end");
        JsonNode done = json(run);
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        String plan = space + "/plans/" + done.get("planId").asString();
        assertCosts(read(plan + "/dataset"), read(plan), done.get("cost"));
        return plan;
    }

    @Test
    void fromADatasetToAnAcceptedPlanAndThroughADropOut() throws Exception {
        String document = new String(ApiCaller.document(ApiCaller.school(1)), StandardCharsets.UTF_8);
        String space = send("/api/spaces", document, 201);
        assertThat(read(space + "/dataset")).isEqualTo(document);

        String plan = run(space, "ALL");
        assertCosts(document, read(plan), json(plan + "/verdict").get("cost"));
        send(plan + "/accept", "{}", 200);
        JsonNode working = json(space + "/working-plan");
        assertThat(working.get("planId").asString()).isEqualTo(ApiCaller.idOf(plan));

        String company = working.get("placements").get(0).get("companyId").asString();
        String proposals = send(space + "/proposals", dropOut(company), 202);
        JsonNode made = waitForProposals(proposals);
        assertThat(made.get("proposals").size()).isEqualTo(3);
        JsonNode fewest = made.get("proposals").get(0);
        assertThat(fewest.get("proposal").asString()).isEqualTo("FEWEST");
        String proposal = space + "/plans/" + fewest.get("id").asString();
        assertCosts(read(proposal + "/dataset"), read(proposal), fewest.get("cost"));
        assertProposalIsToldBeforehand(plan, proposal);
        send(proposal + "/accept", "{}", 200);
        assertThat(json(space + "/working-plan").get("version").asLong()).isEqualTo(2);
        send(space + "/working-plan/undo", "{\"version\": 2}", 409);
        assertThat(read(space + "/dataset")).contains("\"asOf\": \"2026-12-07\"");

        run(space, "LEAST");
        run(space, "UNPLACED");
        assertThat(json(space + "/changes").size()).isEqualTo(1);
        assertThat(program.send(to(space).DELETE().build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(json("/api/spaces").size()).isZero();
    }

    /** What it would change is the same beside the plan that it was made from as beside the working plan. */
    private void assertProposalIsToldBeforehand(String plan, String proposal) throws Exception {
        JsonNode preview = JsonMapper.shared().readTree(send(proposal + "/accept/preview", "{}", 200));
        assertThat(preview.get("preview").get("allowed").asBoolean()).isTrue();
        JsonNode moved = preview.get("preview").get("placements");
        assertThat(moved.isEmpty()).isFalse();
        JsonNode compared = json(plan + "/comparison/" + ApiCaller.idOf(proposal));
        assertThat(compared.get("judgedBy").asString()).isEqualTo("AGAIN");
        assertThat(compared.get("preview")
                        .get("placements")
                        .valueStream()
                        .map(one -> one.get("studentId").asString()
                                + one.get("periodId").asString()))
                .containsExactlyElementsOf(moved.valueStream()
                        .map(one -> one.get("studentId").asString()
                                + one.get("periodId").asString())
                        .toList());
    }

    static String dropOut(String company) {
        return "{\"asOf\": \"2026-12-07\", \"seconds\": 6, \"changes\": {\"format\": \"leerplaats-changes/1\", \"dataset\": \"school-1\","
                + " \"changes\": [{\"id\": \"gone\", \"at\": \"2026-09-01T09:00:00Z\", \"kind\": \"companyUnavailable\","
                + " \"companyId\": \"" + company + "\", \"from\": \"2026-12-07\"}]}}";
    }

    JsonNode waitForProposals(String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        JsonNode now = json(address);
        while (!now.get("state").asString().equals("DONE") && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
            now = json(address);
        }
        assertThat(now.get("state").asString()).isEqualTo("DONE");
        return now;
    }

    /** All records of a dataset as changes of another one. */
    private static String records(String dataset, String name) {
        JsonNode document = JsonMapper.shared().readTree(dataset);
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("calendars", "calendar");
        kinds.put("schools", "school");
        kinds.put("companies", "company");
        kinds.put("supervisors", "supervisor");
        kinds.put("students", "student");
        List<String> changes = new ArrayList<>();
        kinds.forEach((list, kind) -> document.get(list)
                .forEach(record -> changes.add(
                        "{\"id\": \"put-%d\", \"at\": \"2026-08-01T08:%02d:%02dZ\", \"kind\": \"put\", \"%s\": %s}"
                                .formatted(changes.size(), changes.size() / 60, changes.size() % 60, kind, record))));
        return "{\"format\": \"leerplaats-changes/1\", \"dataset\": "
                + JsonMapper.shared().writeValueAsString(name) + ", \"changes\": [" + String.join(",\n", changes)
                + "]}";
    }

    @Test
    void fromAnEmptyYearToAgreedPlacementsAMoveByHandAndPapers() throws Exception {
        String space = send(
                "/api/spaces/empty",
                "{\"school\": \"Vakschool\", \"postcode\": \"3511 AB\", \"municipality\": \"Utrecht\", \"year\": \"2026-2027\"}",
                201);
        String dataset = json(space + "/dataset").get("name").asString();
        String document = new String(ApiCaller.document(ApiCaller.school(1)), StandardCharsets.UTF_8);
        JsonNode sent = JsonMapper.shared().readTree(send(space + "/changes", records(document, dataset), 200));
        assertThat(sent.get("setAside").isEmpty()).as(sent.toString()).isTrue();
        assertThat(json(space).get("students").asInt()).isEqualTo(20);

        String plan = run(space, "ALL");
        JsonNode preview = JsonMapper.shared().readTree(send(plan + "/accept/preview", "{}", 200));
        assertThat(preview.get("preview").get("allowed").asBoolean()).isTrue();
        send(plan + "/accept", "{\"by\": \"Ada\"}", 200);

        JsonNode company = json(space + "/calls").get("companies").get(0);
        JsonNode asked = company.get("asked").get(0);
        String call = send(
                space + "/calls",
                "{\"version\": 1, \"companyId\": \"%s\", \"studentId\": \"%s\", \"answer\": \"YES\"}"
                        .formatted(
                                company.get("companyId").asString(),
                                asked.get("studentId").asString()),
                201);
        assertThat(json(call).get("answer").asString()).isEqualTo("YES");
        assertThat(json(space + "/working-plan").toString()).contains("\"AGREED\"");

        String papers = space + "/papers";
        String token = json(papers).get("token").asString();
        send(papers + "/hand-outs", "{\"token\": \"" + token + "\"}", 201);
        moveAndUndo(
                space, asked.get("studentId").asString(), asked.get("periodId").asString());
        assertThat(json(papers + "?other=true").get("owners").isEmpty()).isTrue();
        assertThat(program.send(to(space).DELETE().build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
    }

    /** Takes somebody out, which makes papers other ones, and puts that right again. */
    private void moveAndUndo(String space, String student, String period) throws Exception {
        String before = json(space + "/working-plan").get("planId").asString();
        String moves =
                "{\"version\": 2, \"moves\": [{\"kind\": \"TAKE_OUT\", \"studentId\": \"%s\", \"periodId\": \"%s\"}]}"
                        .formatted(student, period);
        JsonNode told = JsonMapper.shared().readTree(send(space + "/working-plan/moves/preview", moves, 200));
        JsonNode moved = JsonMapper.shared().readTree(send(space + "/working-plan/moves", moves, 200));
        assertThat(moved.get("cost")).isEqualTo(told.get("after"));
        assertThat(read(space + "/papers?other=true")).contains("student:" + student);
        JsonNode compared = json(space + "/plans/" + before + "/comparison/"
                + moved.get("planId").asString());
        assertThat(compared.get("preview").get("difference")).isEqualTo(told.get("difference"));
        send(space + "/working-plan/moves", moves, 409);
        send(space + "/working-plan/undo", "{\"version\": 3}", 200);
        assertThat(json(space + "/working-plan").get("version").asLong()).isEqualTo(2);
    }

    @Test
    void aListenerThatGoesAwayLeavesNothingBehind() throws Exception {
        String space =
                send("/api/spaces", new String(ApiCaller.document(ApiCaller.school(2)), StandardCharsets.UTF_8), 201);
        String run = send(
                space + "/runs", "{\"seconds\": 60, \"mayChange\": \"ALL\", \"weights\": {\"dayChange\": 7}}", 202);
        HttpResponse<InputStream> events = program.send(to(run + "/events").build(), BodyHandlers.ofInputStream());
        assertThat(events.body().read()).isPositive();
        assertThat(watch.countStreams()).isEqualTo(1);
        events.body().close();

        long end = System.nanoTime() + SOON.toNanos();
        while (watch.countStreams() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(watch.countStreams()).isZero();
        program.send(to(space).DELETE().build(), BodyHandlers.ofString());
    }
}
