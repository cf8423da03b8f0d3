package nl.leerplaats.web.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import nl.leerplaats.web.run.RunForm;
import nl.leerplaats.web.system.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;

/** Runs are asked for, watched and stopped by a program. */
@WebTest
class RestRunControllerTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private MockMvc web;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Settled settled;

    @Autowired
    private WebSettings settings;

    @Autowired
    private RestRunWatch watch;

    @Autowired
    private JdbcClient jdbc;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.space(2);
    }

    @AfterEach
    void endRuns() throws Exception {
        settled.await();
        api.remove(space);
        solver.endAll();
        settled.await();
        // Streams see the end of their run at their next look; until then they take the room of the next test.
        long end = System.nanoTime() + SOON.toNanos();
        while (watch.countStreams() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(watch.countStreams()).as("streams that are still open").isZero();
    }

    private String start() throws Exception {
        return api.send(space + "/runs", "{\"seconds\": 30, \"mayChange\": \"ALL\"}")
                .location();
    }

    private JsonNode waitFor(String run, String state) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        JsonNode shown = api.read(run).json();
        while (!shown.get("state").asString().equals(state) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
            shown = api.read(run).json();
        }
        assertThat(shown.get("state").asString()).isEqualTo(state);
        return shown;
    }

    @Test
    void aRunIsStartedAsAskedForAndTellsItsPlanWhenItEnds() throws Exception {
        Answer asked = api.send(
                space + "/runs",
                "{\"seconds\": 7200, \"mayChange\": \"ALL\", \"seed\": -5, \"weights\": {\"travel\": 0, \"interest\": 1000000}}");

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.location())
                .isEqualTo(space + "/runs/" + asked.json().get("id").asString());
        settled.await();
        JsonNode running = waitFor(asked.location(), "RUNNING");
        assertThat(solver.last().settings()).isEqualTo(SolveSettings.ofTime(Duration.ofHours(2), -5));
        assertThat(running.get("elapsedSeconds").asDouble()).isEqualTo(10);
        assertThat(running.get("cost").get("medium").asLong())
                .isEqualTo(solver.last().verdict().cost().medium());
        assertThat(running.get("bound").has("atMedium")).isTrue();

        solver.last().end();
        JsonNode done = waitFor(asked.location(), "DONE");
        assertThat(done.get("planId").asString()).isEqualTo(ApiCaller.idOf(asked.location()));
        assertThat(done.get("cost").get("soft").asLong())
                .isEqualTo(solver.last().verdict().cost().soft());
        assertThat(done.get("elapsedSeconds").asDouble()).isEqualTo(10);
        assertThat(api.read(space + "/plans/" + done.get("planId").asString() + "/dataset")
                        .text())
                .contains("\"travel\": 0", "\"interest\": 1000000");
        assertThat(api.read(space + "/dataset").text()).doesNotContain("\"interest\": 1000000");
    }

    /** Runs and proposals of planning again wait in one line: the page of the run says the same. */
    @Test
    void aRunThatWaitsTellsWhatHasItsTurnFirst() throws Exception {
        for (int index = 0; index < settings.concurrentRuns(); index++) {
            start();
        }
        settled.await();
        String waiting = start();
        assertThat(waitFor(waiting, "WAITING").get("runsBefore").asInt()).isZero();
        OffsetDateTime later = OffsetDateTime.now(ZoneOffset.UTC).plusHours(1); // nobody takes it meanwhile
        jdbc.sql("update search_job set execution_time = ? where task_instance = ?")
                .params(later, ApiCaller.idOf(waiting))
                .update();
        jdbc.sql("insert into search_job (task_name, task_instance, execution_time, picked, version)"
                        + " values ('REPLAN', 'first', ?, false, 1)")
                .param(later.minusMinutes(1))
                .update();
        try {
            assertThat(api.read(waiting).json().get("runsBefore").asInt()).isEqualTo(1);
            String page = web.perform(get("/runs/" + ApiCaller.idOf(waiting)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).contains("er is 1 planning eerder aan de beurt");
        } finally {
            jdbc.sql("delete from search_job where task_instance = 'first'").update();
        }
    }

    @Test
    void deletingARunStopsItAndKeepsTheBestPlan() throws Exception {
        String run = start();
        settled.await();
        assertThat(api.remove(run).status()).isEqualTo(200);
        JsonNode done = waitFor(run, "DONE");
        assertThat(api.read(space + "/plans/" + done.get("planId").asString()).status())
                .isEqualTo(200);
        assertThat(api.remove(run).json().get("state").asString()).isEqualTo("DONE");
        assertThat(api.read(space + "/runs").json().get(0)).isEqualTo(done);
    }

    @Test
    void everythingThatIsWrongWithARequestIsToldAtOnce() throws Exception {
        Answer answer = api.send(
                space + "/runs",
                "{\"seconds\": -1, \"mayChange\": \"SOME\", \"seed\": \"x\", \"weights\": {\"travel\": 1000001, \"fun\": 1},"
                        + " \"start\": \"nothing\", \"more\": true}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.json().get("findings").size()).isEqualTo(7);
        assertThat(answer.text())
                .contains(
                        "$.seconds", "$.mayChange", "$.seed", "$.weights.travel", "$.weights.fun", "$.start", "$.more");
        assertThat(solver.runs()).isEmpty();
    }

    @Test
    void aTimeIsAWholeNumberOfSecondsUpToTheLongest() throws Exception {
        for (String time : new String[] {
            "0",
            "-1",
            "1.5",
            "1e3",
            "\"10\"",
            "null",
            "[]",
            "99999999999999999999",
            Long.toString(RunForm.LONGEST_SECONDS + 1)
        }) {
            Answer answer = api.send(space + "/runs", "{\"seconds\": " + time + ", \"mayChange\": \"ALL\"}");
            assertThat(answer.status()).as(time).isEqualTo(422);
            assertThat(answer.json().get("findings").get(0).get("path").asString())
                    .isEqualTo("$.seconds");
        }
        assertThat(api.send(space + "/runs", "{\"seconds\": 1, \"mayChange\": \"ALL\"}")
                        .status())
                .isEqualTo(202);
    }

    @Test
    void whatHasToBeThereIsAskedFor() throws Exception {
        Answer nothing = api.send(space + "/runs", "{}");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.json().get("findings").size()).isEqualTo(2);
        assertThat(api.send(space + "/runs", "[]").status()).isEqualTo(422);
    }

    @Test
    void whatIsNoJsonIsAMalformedRequest() throws Exception {
        for (String body :
                new String[] {"{\"seconds\": 5,", "{} {}", "{\"seconds\": 1, \"seconds\": 2}", "seconds=5"}) {
            Answer answer = api.send(space + "/runs", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.isProblem()).as(body).isTrue();
        }
    }

    @Test
    void oneRunTooManyIsToldWhenToTryAgain() throws Exception {
        for (int index = 0; index < settings.concurrentRuns() + settings.waitingRuns(); index++) {
            start();
        }
        Answer full = api.send(space + "/runs", "{\"seconds\": 30, \"mayChange\": \"ALL\"}");
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.isProblem()).isTrue();
        assertThat(Integer.parseInt(String.valueOf(full.response().getHeader("Retry-After"))))
                .isBetween(1, 30);
    }

    @Test
    void aRunOfAnotherSpaceIsNotThere() throws Exception {
        String run = start();
        String other = api.space(3);
        String elsewhere = other + "/runs/" + ApiCaller.idOf(run);
        assertThat(api.read(elsewhere).status()).isEqualTo(404);
        assertThat(api.remove(elsewhere).status()).isEqualTo(404);
        assertThat(api.read(elsewhere + "/events").status()).isEqualTo(404);
        assertThat(api.read(elsewhere + "/events").isProblem()).isTrue();
        assertThat(api.send("/api/spaces/nothing/runs", "{}").status()).isEqualTo(404);
    }

    @Test
    void eventsTellHowARunStandsAndEndWithIt() throws Exception {
        String run = start();
        MvcResult stream = web.perform(get(run + "/events")).andReturn();
        assertThat(stream.getRequest().isAsyncStarted()).isTrue();
        waitUntil(stream, "event:progress");
        settled.await();
        solver.last().end();
        stream.getAsyncResult(SOON.toMillis());

        assertThat(stream.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(stream.getResponse().getContentAsString())
                .contains("\"state\":\"RUNNING\"", "event:end", "\"state\":\"DONE\"", "\"planId\"");
        assertThat(watch.countStreams()).isZero();
    }

    private static void waitUntil(MvcResult stream, String text) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (!stream.getResponse().getContentAsString().contains(text) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(stream.getResponse().getContentAsString()).contains(text);
    }

    /** As an application does that is paused and goes on. */
    @Test
    void eventsAreThereAgainAfterAPause() throws Exception {
        watch.stop();
        watch.start();
        String run = start();
        MvcResult stream = web.perform(get(run + "/events")).andReturn();
        waitUntil(stream, "event:progress");
        api.remove(run);
        waitUntil(stream, "event:end");
    }

    @Test
    void eventsOfARunThatHasEndedAreItsEnd() throws Exception {
        String run = start();
        api.remove(run);
        waitFor(run, "DONE");
        MvcResult stream = web.perform(get(run + "/events")).andReturn();
        // It may have ended before the request was answered, so there is not always something to wait for.
        waitUntil(stream, "event:end");
        assertThat(stream.getResponse().getContentAsString()).startsWith("event:end");
    }

    @Test
    void eventsEndWhenTheSpaceIsErased() throws Exception {
        MvcResult stream = web.perform(get(start() + "/events")).andReturn();
        waitUntil(stream, "event:progress");
        api.remove(space);
        stream.getAsyncResult(SOON.toMillis());
        assertThat(watch.countStreams()).isZero();
    }

    @Test
    void moreListenersThanThereIsRoomForAreToldWhenToTryAgain() throws Exception {
        String run = start();
        for (int index = 0; index < RestRunWatch.MOST_STREAMS; index++) {
            assertThat(web.perform(get(run + "/events"))
                            .andReturn()
                            .getRequest()
                            .isAsyncStarted())
                    .isTrue();
        }
        Answer full = api.read(run + "/events");
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.isProblem()).isTrue();
        assertThat(full.response().getHeader("Retry-After")).isNotNull();
    }
}
