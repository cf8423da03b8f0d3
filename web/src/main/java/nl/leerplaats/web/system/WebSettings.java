package nl.leerplaats.web.system;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.text.Language;
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
 * @param inbox folder with a watched folder for each space; empty for none
 * @param mapTiles address of map tiles of your own or of whom you may use, such as {@code https://tiles.example.org/{z}/{x}/{y}.png}; empty for a
 *     map of labels, for which nothing is fetched
 * @param pdok whether postcodes may be looked up at PDOK, the address search of the government, over the internet; whole postcodes go there, and
 *     nothing else
 * @param role what this process is for, where several share a database
 * @param instance what this process is called among those; empty for the name of the machine
 * @param heartbeat how often a process says that it is still at work; one that did not for four times as long is taken for dead
 * @param nights whether the program looks by itself for what has to be planned again
 * @param zone the time zone of pages and nights, whatever that of the machine
 * @param address how people reach the pages, for links in mails, such as {@code https://leerplaats.school.nl}
 * @param mailFrom sender of mails
 * @param hosts names, besides those of this computer itself, under which browsers may reach the application
 */
@ConfigurationProperties("leerplaats")
public record WebSettings(
        @DefaultValue("nl") Language language,
        @DefaultValue("true") boolean firstRun,
        @DefaultValue("2") int concurrentRuns,
        @DefaultValue("8") int waitingRuns,
        @DefaultValue("") String dataDirectory,
        @DefaultValue("") String inbox,
        @DefaultValue("") String mapTiles,
        @DefaultValue("false") boolean pdok,
        @DefaultValue("both") Role role,
        @DefaultValue("") String instance,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("true") boolean nights,
        @DefaultValue("Europe/Amsterdam") ZoneId zone,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("leerplaats@localhost") String mailFrom,
        @DefaultValue List<String> hosts) {

    /** An address of tiles, its origin first: plain signs only, for the origin stands in a header. */
    private static final Pattern TILES = Pattern.compile("(https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?)/[^\\s;,]*");

    public WebSettings {
        hosts = List.copyOf(hosts);
        if (!mapTiles.isEmpty() && !TILES.matcher(mapTiles).matches()) {
            throw new WrongSettingException(
                    "leerplaats.map-tiles", mapTiles, "https://tiles.example.org/{z}/{x}/{y}.png");
        }
        requireAtLeast(1, concurrentRuns, "concurrent-runs");
        requireAtLeast(0, waitingRuns, "waiting-runs");
        if (heartbeat.isNegative() || heartbeat.isZero()) {
            throw new WrongSettingException("leerplaats.heartbeat", heartbeat.toSeconds() + "s", "10s");
        }
    }

    /** The origin of the map tiles, as a page names it that may load them; empty for none. */
    String mapOrigin() {
        Matcher tiles = TILES.matcher(mapTiles);
        return tiles.matches() ? tiles.group(1) : "";
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new WrongSettingException("leerplaats." + name, value, "≥ " + least);
        }
    }
}
