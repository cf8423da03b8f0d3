package nl.leerplaats.web.store.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import nl.leerplaats.web.system.WebSettings;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the store is: a file in the folder of the user, or the database of a setting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class StoreConfig {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfig.class);

    /** What H2 answers where another process has the file. */
    private static final int IN_USE = 90020;

    /**
     * Every commit is written at once: a page that said that something is kept is right, whatever happens to the process. No file of traces is made: what was
     * refused would stand in it with its values.
     */
    private static final String H2_SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";

    /** How long somebody who opens a page waits for a database that does not answer. */
    private static final int CONNECT_SECONDS = 5;

    /** How long is waited for an answer to a statement, so that a host that vanished is noticed: longer than for a lock. */
    private static final int ANSWER_SECONDS = 90;

    /** As long as H2 waits for another transaction. */
    private static final String POSTGRES_LOCKS = "set lock_timeout = '60s'";

    private static final int POSTGRES_IDLE = 2;

    /** State of a failure that is of none of the kinds of SQL. */
    private static final String NO_SUCH_KIND = "HY000";

    @Bean(destroyMethod = "close")
    public HikariDataSource dataSource(WebSettings settings, DatabaseSettings database) {
        if (!database.isFile() && !database.isH2() && !database.isPostgres()) {
            throw new DatabaseClosedException(
                    database.place(), new SQLException("the address has to begin with jdbc:postgresql:", NO_SUCH_KIND));
        }
        HikariDataSource source = database.isPostgres() ? postgres(database) : h2(settings, database);
        source.setPoolName("leerplaats");
        return source;
    }

    private static HikariDataSource postgres(DatabaseSettings database) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "leerplaats");
        properties.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS));
        properties.setProperty("socketTimeout", String.valueOf(ANSWER_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        if (!database.user().isBlank()) {
            properties.setProperty("user", database.user());
        }
        if (!database.password().isEmpty()) {
            properties.setProperty("password", database.password());
        }
        try (Connection connection = DriverManager.getConnection(database.url(), properties)) {
            LOG.debug("The database is {}.", connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException refused) {
            throw new DatabaseClosedException(database.place(), refused);
        }
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(database.url());
        source.setDataSourceProperties(properties);
        source.setConnectionInitSql(POSTGRES_LOCKS);
        source.setMinimumIdle(POSTGRES_IDLE);
        source.setConnectionTimeout(Duration.ofSeconds(CONNECT_SECONDS).toMillis());
        source.setValidationTimeout(Duration.ofSeconds(CONNECT_SECONDS).toMillis() / 2);
        return source;
    }

    private static HikariDataSource h2(WebSettings settings, DatabaseSettings database) {
        HikariDataSource source = new CompactingSource();
        if (!database.isFile()) {
            source.setJdbcUrl(database.url());
            if (!database.user().isBlank()) {
                source.setUsername(database.user());
                source.setPassword(database.password());
            }
            return source;
        }
        Path folder = DataDirectory.prepare(folder(settings));
        String url = "jdbc:h2:file:" + folder.resolve("leerplaats") + H2_SETTINGS;
        open(url, folder);
        source.setJdbcUrl(url);
        return source;
    }

    /** Leaves nothing of what was erased in the file when the application stops. */
    private static final class CompactingSource extends HikariDataSource {

        @Override
        public void close() {
            if (isRunning()) {
                try (Connection connection = getConnection()) {
                    Compaction.compactIfErased(connection);
                } catch (SQLException notNow) {
                    LOG.warn("What was erased leaves the file at the next start.");
                }
            }
            super.close();
        }
    }

    private static Path folder(WebSettings settings) {
        return settings.dataDirectory().isBlank() ? DataDirectory.ofUser() : Path.of(settings.dataDirectory());
    }

    /** Opens the database once by itself: a pool would try a refused one again for half a minute. */
    private static void open(String url, Path folder) {
        if (folder.toString().contains(";")) {
            throw new IllegalArgumentException(
                    "The folder for data (" + folder + ") cannot be one with a semicolon in its name.");
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            Compaction.compactIfErased(connection);
        } catch (SQLException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                    throw new DataInUseException(folder, cause);
                }
            }
            throw new IllegalStateException("The data in (" + folder + ") cannot be opened.", refused);
        }
    }

    /** A file is of one machine; a database tells the time to all who share it. */
    @Bean
    Clock clock(DataSource source, DatabaseSettings database, WebSettings settings) {
        Clock machine = Clock.system(settings.zone());
        return database.isPostgres() ? new DatabaseClock(source, machine) : machine;
    }

    /** Changes the tables for this version, unless a newer one has changed them: then nothing is touched. */
    @Bean
    public FlywayMigrationStrategy onlyForward(WebSettings settings, DatabaseSettings database) {
        return flyway -> {
            boolean newer = Arrays.stream(flyway.info().applied())
                    .anyMatch(one -> one.getState() == MigrationState.FUTURE_SUCCESS
                            || one.getState() == MigrationState.FUTURE_FAILED);
            if (newer) {
                throw new NewerDataException(
                        database.isFile() ? folder(settings).toString() : database.place());
            }
            flyway.migrate();
        };
    }

    /** The one word in which the databases differ. */
    @Bean
    public FlywayConfigurationCustomizer words(DatabaseSettings database) {
        return flyway -> flyway.placeholders(Map.of("blob", database.isPostgres() ? "bytea" : "blob"));
    }
}
