package nl.leerplaats.web.system;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the application, under {@code leerplaats} in its configuration.
 *
 * @param language language of the screens until somebody chooses another
 * @param firstRun whether an empty application starts by planning the example of a school
 * @param concurrentRuns runs side by side, 1 or more
 * @param waitingRuns runs that may wait for their turn, 0 or more; a run beyond is refused
 * @param dataDirectory folder in which everything is kept; empty for that of the user
 * @param databaseUrl address of the database that is used in place of a file in that folder; empty for the file
 * @param hosts names, besides those of this computer itself, under which browsers may reach the application
 */
@ConfigurationProperties("leerplaats")
public record WebSettings(
        @DefaultValue("nl") Language language,
        @DefaultValue("true") boolean firstRun,
        @DefaultValue("2") int concurrentRuns,
        @DefaultValue("8") int waitingRuns,
        @DefaultValue("") String dataDirectory,
        @DefaultValue("") String databaseUrl,
        @DefaultValue List<String> hosts) {

    public WebSettings {
        hosts = List.copyOf(hosts);
        requireAtLeast(1, concurrentRuns, "concurrent-runs");
        requireAtLeast(0, waitingRuns, "waiting-runs");
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The setting leerplaats." + name + " (" + value + ") has to be " + least + " or more.");
        }
    }
}
