package nl.leerplaats.web.store.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.leerplaats.web.system.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the store is: a file in the folder of the user, or the database of a setting. */
@Configuration(proxyBeanMethods = false)
public class StoreConfig {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfig.class);

    /** What H2 answers where another process has the file. */
    private static final int IN_USE = 90020;

    /** Every commit is written at once: a page that said that something is kept is right, whatever happens to the process. */
    private static final String H2_SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384;LOCK_TIMEOUT=60000";

    @Bean(destroyMethod = "close")
    public HikariDataSource dataSource(WebSettings settings) {
        HikariDataSource source = new CompactingSource();
        source.setPoolName("leerplaats");
        if (!settings.databaseUrl().isBlank()) {
            source.setJdbcUrl(settings.databaseUrl());
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

    /** The one word in which the databases differ. */
    @Bean
    FlywayConfigurationCustomizer words(WebSettings settings) {
        boolean postgres = settings.databaseUrl().startsWith("jdbc:postgresql:");
        return flyway -> flyway.placeholders(Map.of("blob", postgres ? "bytea" : "blob"));
    }
}
