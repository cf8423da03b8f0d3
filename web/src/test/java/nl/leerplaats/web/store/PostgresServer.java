package nl.leerplaats.web.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL for the tests of this process, started when the first of them asks and stopped with the process. */
public final class PostgresServer {

    /** A user whose password is asked for; all others are let in. */
    public static final String LOCKED_USER = "ada";

    /** The password of that user. */
    public static final String PASSWORD = "geheim & lang = 'ja'";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ANY_PORT = 0;

    private static @Nullable PostgresServer server;
    private static @Nullable Exception failure;

    private final Path folder;
    private EmbeddedPostgres process;

    private PostgresServer() throws IOException {
        folder = Files.createTempDirectory("leerplaats-postgres");
        try {
            process = start(ANY_PORT);
        } catch (IOException | RuntimeException missing) {
            FileSystemUtils.deleteRecursively(folder);
            throw missing;
        }
        JdbcClient.create(process.getPostgresDatabase())
                .sql("create role " + LOCKED_USER + " login password '" + PASSWORD.replace("'", "''") + "'")
                .update();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Whether one can be started on this machine; why not is told by {@link #reason}. */
    static synchronized boolean isPresent() {
        if (server == null && failure == null) {
            try {
                server = new PostgresServer();
            } catch (IOException | RuntimeException missing) {
                failure = missing;
            }
        }
        return server != null;
    }

    /** Why none can be started. */
    static synchronized String reason() {
        return String.valueOf(failure);
    }

    /** The server of this process. */
    public static synchronized PostgresServer get() {
        isPresent();
        return Objects.requireNonNull(server, PostgresServer::reason);
    }

    /** Under the same port every time, as a server that comes back has it. */
    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(PostgresServer::askForPassword)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "off");
        return (port == ANY_PORT ? builder : builder.setPort(port)).start();
    }

    private static void askForPassword(File data) {
        Path file = data.toPath().resolve("pg_hba.conf");
        try {
            List<String> lines = new ArrayList<>(List.of("host all " + LOCKED_USER + " all scram-sha-256"));
            lines.addAll(Files.readAllLines(file));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an empty database; gives its address. */
    public String newDatabase() {
        String name = "leerplaats_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(process.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return process.getJdbcUrl("postgres", name);
    }

    /** Makes an empty database of the user whose password is asked for; gives its address, without the user. */
    public String newLockedDatabase() {
        String url = newDatabase().replaceFirst("\\?.*", "");
        JdbcClient.create(process.getPostgresDatabase())
                .sql("alter database " + url.substring(url.lastIndexOf('/') + 1) + " owner to " + LOCKED_USER)
                .update();
        return url;
    }

    /** Stops it without waiting for who works in it. */
    public void stop() throws IOException {
        process.close();
    }

    /** Starts it again after {@link #stop}. */
    public void startAgain() throws IOException {
        process = start(process.getPort());
    }

    private void end() {
        try {
            process.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            System.err.println("A PostgreSQL of the tests is left in " + folder + ".");
        }
    }
}
