package nl.leerplaats.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.web.system.Role;
import nl.leerplaats.web.system.WebSettings;

/** Settings for tests without a context: all as by default but what is named. */
public final class SomeSettings {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private SomeSettings() {}

    /** With a folder for the data. */
    public static WebSettings of(String folder) {
        return of(folder, "", "", Role.BOTH, HEARTBEAT);
    }

    /** With tiles for maps. */
    public static WebSettings ofTiles(String tiles) {
        return of("", "", tiles, Role.BOTH, HEARTBEAT);
    }

    /** With a folder of watched folders. */
    public static WebSettings ofInbox(String inbox) {
        return of("", inbox, "", Role.BOTH, HEARTBEAT);
    }

    /** With a sign of life every so often. */
    public static WebSettings ofHeartbeat(Duration heartbeat) {
        return of("", "", "", Role.BOTH, heartbeat);
    }

    /** Of a process that shows pages alone. */
    public static WebSettings ofPages() {
        return of("", "", "", Role.PAGES, HEARTBEAT);
    }

    private static WebSettings of(String folder, String inbox, String tiles, Role role, Duration heartbeat) {
        return new WebSettings(
                Language.NL,
                false,
                1,
                1,
                folder,
                inbox,
                tiles,
                false,
                role,
                "",
                heartbeat,
                false,
                ZoneId.of("Europe/Amsterdam"),
                "http://localhost:8080",
                "leerplaats@localhost",
                List.of());
    }
}
