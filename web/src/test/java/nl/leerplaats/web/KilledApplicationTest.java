package nl.leerplaats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plug is pulled at any moment, thirty times with {@code -Dleerplaats.kills=30} and once otherwise: what an answer had confirmed is
 * there at the next start.
 */
class KilledApplicationTest {

    private static final int KILLS = Integer.getInteger("leerplaats.kills", 1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(20);
    private final Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 15);
    private final byte[] datasetText = text(out -> DatasetWriter.write(dataset, out));
    private final byte[] planText =
            text(out -> PlanWriter.write(FirstComeFirstServed.plan(PlanningYear.of(dataset)), out));

    private final List<String> spaces = new ArrayList<>();
    private final Map<String, String> plans = new LinkedHashMap<>();
    private final Map<String, String> runs = new LinkedHashMap<>();
    private final Map<String, List<String>> changes = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();
    private int sent;
    /** Zero when at least one of each kind was confirmed. */
    private final CountDownLatch everyKind = new CountDownLatch(1);

    private @Nullable Process process;
    private Thread reader = new Thread();
    private String address = "";

    /** What the process says. */
    private final StringBuffer said = new StringBuffer();

    /** Writes a document. */
    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] text(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Leerplaats.class.getName(),
                "serve",
                "--data",
                folder.resolve("data").toString());
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("LEERPLAATS_FIRSTRUN", "false");
        return builder.redirectErrorStream(true).start();
    }

    private void start() throws IOException {
        Process started = launch();
        process = started;
        said.setLength(0);
        BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                address = matcher.group();
                reader = new Thread(() -> output.lines().forEach(said::append));
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new IllegalStateException("The application ended before it answered: " + said);
    }

    private void kill() throws InterruptedException {
        Process running = Objects.requireNonNull(process);
        assertThat(running.isAlive()).as("nothing else ended it").isTrue();
        assertThat(running.destroyForcibly().waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static boolean isDone(HttpResponse<String> response) {
        return response.statusCode() / 100 == 2;
    }

    private static String idOf(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String found(Pattern pattern, HttpResponse<String> response) {
        Matcher matcher = pattern.matcher(response.body());
        assertThat(matcher.find()).as(response.body()).isTrue();
        return matcher.group(1);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Does one thing, and notes what the answer confirms. */
    private void doOne() throws IOException, InterruptedException {
        int what = spaces.isEmpty() ? 0 : random.nextInt(12);
        if (what == 0) {
            HttpResponse<String> made = post("/api/spaces", datasetText);
            assertThat(isDone(made)).as(made.body()).isTrue();
            spaces.add(idOf(made));
        } else if (what <= 4) {
            sendChange(any(spaces));
        } else if (what <= 6) {
            String space = any(spaces);
            HttpResponse<String> made = post("/api/spaces/" + space + "/plans", planText);
            if (isDone(made)) {
                plans.put(found(ID, made), space);
            }
        } else if (what <= 9 && !plans.isEmpty()) {
            accept(any(List.copyOf(plans.keySet())));
        } else if (what == 10) {
            startRun(any(spaces), 1 + random.nextInt(60));
        }
    }

    private void sendChange(String space) throws IOException, InterruptedException {
        String id = "c" + sent++;
        Change change = new Change(
                id,
                Instant.parse("2026-01-10T08:00:00Z").plusSeconds(random.nextInt(1000)),
                null,
                null,
                new CompanyUnavailable(
                        dataset.companies()
                                .get(random.nextInt(dataset.companies().size()))
                                .id(),
                        LocalDate.of(2027, 2, 1).plusDays(sent)),
                Extra.NONE);
        HttpResponse<String> answer = post(
                "/api/spaces/" + space + "/changes",
                text(out -> ChangesWriter.write(new ChangeDocument(dataset.name(), List.of(change), Extra.NONE), out)));
        assertThat(isDone(answer)).as(answer.body()).isTrue();
        changes.computeIfAbsent(space, key -> new ArrayList<>()).add(id);
    }

    private void accept(String plan) throws IOException, InterruptedException {
        String space = plans.getOrDefault(plan, "");
        HttpResponse<String> answer =
                post("/api/spaces/" + space + "/plans/" + plan + "/accept", "{}".getBytes(StandardCharsets.UTF_8));
        if (isDone(answer)) {
            versions.put(space, Long.valueOf(found(VERSION, answer)));
        }
    }

    private HttpResponse<String> startRun(String space, int seconds) throws IOException, InterruptedException {
        HttpResponse<String> asked = post(
                "/api/spaces/" + space + "/runs",
                ("{\"mayChange\":\"ALL\",\"seconds\":" + seconds + "}").getBytes(StandardCharsets.UTF_8));
        if (isDone(asked)) {
            runs.put(idOf(asked), space);
        }
        return asked;
    }

    /** Works until the process is gone. */
    private Thread work(List<Throwable> wrong) {
        Thread worker = new Thread(() -> {
            try {
                while (true) {
                    doOne();
                    if (Stream.of(spaces, changes.keySet(), plans.keySet(), versions.keySet(), runs.keySet())
                            .noneMatch(Collection::isEmpty)) {
                        everyKind.countDown();
                    }
                }
            } catch (IOException | InterruptedException killed) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | AssertionError other) {
                wrong.add(other);
            }
        });
        worker.start();
        return worker;
    }

    private void assertAllIsThere() throws IOException, InterruptedException {
        for (String space : spaces) {
            assertThat(get("/api/spaces/" + space + "/dataset").statusCode())
                    .as("space")
                    .isEqualTo(200);
            HttpResponse<String> lines = get("/api/spaces/" + space + "/changes");
            for (String id : changes.getOrDefault(space, List.of())) {
                assertThat(lines.body()).contains('"' + id + '"');
            }
            if (versions.containsKey(space)) {
                HttpResponse<String> working = get("/api/spaces/" + space + "/working-plan");
                assertThat(Long.valueOf(found(VERSION, working))).isGreaterThanOrEqualTo(versions.get(space));
            }
        }
        for (Map.Entry<String, String> plan : plans.entrySet()) {
            assertThat(get("/api/spaces/" + plan.getValue() + "/plans/" + plan.getKey())
                            .statusCode())
                    .as("plan")
                    .isEqualTo(200);
        }
        for (Map.Entry<String, String> run : runs.entrySet()) {
            String state = found(STATE, get("/api/spaces/" + run.getValue() + "/runs/" + run.getKey()));
            assertThat(state).as("run").isIn("INTERRUPTED", "DONE", "WAITING", "RUNNING");
        }
    }

    @Test
    void whatAnAnswerConfirmedSurvivesEveryKill() throws IOException, InterruptedException {
        List<Throwable> wrong = new ArrayList<>();
        for (int turn = 0; turn < KILLS; turn++) {
            start();
            assertAllIsThere();
            Thread worker = work(wrong);
            if (turn == 0) {
                everyKind.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            worker.join(200 + random.nextInt(2500));
            kill();
            worker.join();
            assertThat(wrong).isEmpty();
        }
        start();
        assertAllIsThere();
        assertThat(spaces).isNotEmpty();
        assertThat(changes).isNotEmpty();
        assertThat(plans).isNotEmpty();
        assertThat(versions).isNotEmpty();
        assertThat(runs).isNotEmpty();
        stopRuns();
        // A start takes seconds, so what else has to be asked of one that was killed is asked of this one.
        assertASecondProcessIsRefused();
        assertARunThatIsKilledHasItsBestPlan();
        assertWhoIsStoppedClosesTheDatabase();
    }

    /** What waited for its turn when the plug was pulled has begun by now. */
    private void stopRuns() throws IOException, InterruptedException {
        for (Map.Entry<String, String> run : runs.entrySet()) {
            URI uri = URI.create(address + "/api/spaces/" + run.getValue() + "/runs/" + run.getKey());
            http.send(HttpRequest.newBuilder(uri).DELETE().build(), BodyHandlers.discarding());
        }
    }

    /** Starts a run and returns what it is called, when a plan of it is kept. */
    private String startRunAndAwaitPlan(String space) throws IOException, InterruptedException {
        String run = idOf(startRun(space, 600));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (get("/api/spaces/" + space + "/plans/" + run).statusCode() != 200) {
            assertThat(System.nanoTime()).as("no plan was kept in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return run;
    }

    private void assertARunThatIsKilledHasItsBestPlan() throws IOException, InterruptedException {
        String space = idOf(post("/api/spaces", datasetText));
        String run = startRunAndAwaitPlan(space);

        kill();
        start();

        assertIsInterruptedWithAPlan(space, run);
    }

    private void assertIsInterruptedWithAPlan(String space, String run) throws IOException, InterruptedException {
        assertThat(found(STATE, get("/api/spaces/" + space + "/runs/" + run))).isEqualTo("INTERRUPTED");
        assertThat(get("/api/spaces/" + space + "/plans/" + run).statusCode()).isEqualTo(200);
    }

    /** Nobody is interrupted in the database: that would close its file before what was erased has left it. */
    private void assertWhoIsStoppedClosesTheDatabase() throws IOException, InterruptedException {
        String space = idOf(post("/api/spaces", datasetText));
        String run = startRunAndAwaitPlan(space);

        Process running = Objects.requireNonNull(process);
        running.toHandle().destroy(); // the process itself would close what it says
        assertThat(running.waitFor(20, TimeUnit.SECONDS)).as("ends soon").isTrue();
        reader.join();

        assertThat(said.toString()).doesNotContain("leaves the file at the next start", "failed");
        assertThat(folder.resolve("data/leerplaats.trace.db")).doesNotExist();
        start();
        assertIsInterruptedWithAPlan(space, run);
    }

    private void assertASecondProcessIsRefused() throws IOException, InterruptedException {
        Process second = launch();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(said.strip().lines()).as(said).hasSize(1);
        assertThat(said)
                .contains(
                        "werkt al een andere Leerplaats", folder.resolve("data").toString());
        assertThat(get("/spaces").statusCode()).as("the first one goes on").isEqualTo(200);
        assertThat(Files.exists(folder.resolve("data"))).isTrue();
    }
}
