package nl.leerplaats.web.night;

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
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
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.Leerplaats;
import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two processes share a real PostgreSQL, and the one that makes the proposals of the night is killed in the middle of it, twenty times with
 * {@code -Dleerplaats.night-kills=20} and once otherwise: in the morning the proposals are there, once.
 */
@OnPostgres
class KilledNightTest {

    private static final int KILLS = Integer.getInteger("leerplaats.night-kills", 1);
    private static final int SECONDS_OF_SEARCH = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(16);
    private final String url = PostgresServer.get().newDatabase();
    private final DataSource database = new DriverManagerDataSource(url);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<Running> processes = new ArrayList<>();
    private int started;

    /** A process of the program. */
    private record Running(String name, Process process, String address) {}

    @AfterEach
    void endProcesses() {
        processes.forEach(one -> one.process().destroyForcibly());
    }

    private void start() throws IOException {
        String name = "machine" + (++started);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Leerplaats.class.getName());
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("LEERPLAATS_FIRSTRUN", "false");
        builder.environment().put("LEERPLAATS_DATABASEURL", url);
        builder.environment().put("LEERPLAATS_INSTANCE", name);
        builder.environment().put("LEERPLAATS_HEARTBEAT", "300ms");
        Process process = builder.redirectErrorStream(true).start();
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                Thread reader = new Thread(() -> output.lines().forEach(System.out::println));
                reader.setDaemon(true);
                reader.start();
                processes.add(new Running(name, process, matcher.group()));
                return;
            }
        }
        throw new IllegalStateException("The application ended before it answered: " + said);
    }

    /** Writes a document. */
    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private HttpResponse<String> send(String path, Writing document) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.to(out);
        HttpRequest request = HttpRequest.newBuilder(URI.create(processes.get(0).address() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(out.toByteArray()))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
        return answer;
    }

    private static String idOf(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** A year with an accepted plan, of which a company drops out that has students from next week on. */
    private String makeYear(long seed) throws IOException, InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, seed);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        String space = idOf(send("/api/spaces", out -> DatasetWriter.write(dataset, out)));
        // Nothing at once: it is the night that has to find it.
        jdbc.sql("insert into night_setting (space_id, nightly, at_time, at_once, seconds, mail)"
                        + " values (?, false, '00:00', false, ?, '')")
                .params(space, SECONDS_OF_SEARCH)
                .update();
        String kept = idOf(send("/api/spaces/" + space + "/plans", out -> PlanWriter.write(plan, out)));
        send("/api/spaces/" + space + "/plans/" + kept + "/accept", out -> {});
        String company = plan.placements().get(plan.placements().size() - 1).companyId();
        LocalDate first = PlanningYear.of(dataset).firstDay();
        Change change =
                new Change("drop", Instant.now(), null, null, new CompanyUnavailable(company, first), Extra.NONE);
        send(
                "/api/spaces/" + space + "/changes",
                out -> ChangesWriter.write(new ChangeDocument(dataset.name(), List.of(change), Extra.NONE), out));
        return space;
    }

    /** The plan was there yesterday, and it is past midnight: the night begins now. */
    private void beginNight(String space) {
        jdbc.sql("update working_plan set made = ? where space_id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusDays(2), space)
                .update();
        jdbc.sql("update night_setting set nightly = true, at_time = ? where space_id = ?")
                .params(LocalTime.MIDNIGHT.toString(), space)
                .update();
    }

    private String await(String sql, String space) throws InterruptedException {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<String> found = jdbc.sql(sql).param(space).query(String.class).list();
            if (!found.isEmpty()) {
                return Objects.requireNonNull(found.get(0));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("It did not come about: " + sql);
    }

    private void kill(String host) throws InterruptedException {
        Running running = processes.stream()
                .filter(one -> host.startsWith(one.name() + "-"))
                .findFirst()
                .orElseThrow();
        assertThat(running.process().destroyForcibly().waitFor(1, TimeUnit.MINUTES))
                .isTrue();
        processes.remove(running);
    }

    @Test
    void theProposalsOfTheNightAreThereOnceWhoeverDies() throws Exception {
        start();
        start();
        for (int round = 1; round <= KILLS; round++) {
            String space = makeYear(round);
            beginNight(space);
            String host = await("select host from replan where space_id = ? and state = 'RUNNING'", space);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(SECONDS_OF_SEARCH * 500));
            boolean early = jdbc.sql("select count(*) from replan where space_id = ? and state = 'RUNNING'")
                            .param(space)
                            .query(Integer.class)
                            .single()
                    > 0;
            kill(host);

            await("select id from replan where space_id = ? and state = 'DONE'", space);
            String last = await("select host from replan where space_id = ?", space);
            assertThat(last.equals(host))
                    .as("round %s: taken over where it was not over", round)
                    .isEqualTo(!early);
            assertThat(count("replan", space)).as("round %s: once", round).isEqualTo(1);
            assertThat(count("night", space)).isEqualTo(1);
            assertThat(count("plan", space))
                    .as("the proposals and the accepted plan")
                    .isBetween(2, 4);
            assertThat(jdbc.sql("select seen from replan where space_id = ?")
                            .param(space)
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            System.out.println("Night " + round + " of " + KILLS + ": killed "
                    + (early ? "in the middle" : "at its end") + ", proposals there once.");
            if (round < KILLS) {
                start();
            }
        }
    }

    private int count(String table, String space) {
        return jdbc.sql("select count(*) from " + table + " where space_id = ?")
                .param(space)
                .query(Integer.class)
                .single();
    }
}
