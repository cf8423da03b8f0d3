package nl.leerplaats.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.web.system.Role;
import nl.leerplaats.web.system.WebSettings;

/** Settings for tests without a context: all as by default but what is named. */
public final class SomeSettings {

    private SomeSettings() {}

    /** With a folder for the data. */
    public static WebSettings of(String folder) {
        return of(folder, "", "");
    }

    /** With tiles for maps. */
    public static WebSettings ofTiles(String tiles) {
        return of("", "", tiles);
    }

    /** With a folder of watched folders. */
    public static WebSettings ofInbox(String inbox) {
        return of("", inbox, "");
    }

    private static WebSettings of(String folder, String inbox, String tiles) {
        return new WebSettings(
                Language.NL,
                false,
                1,
                1,
                folder,
                inbox,
                tiles,
                false,
                Role.BOTH,
                "",
                Duration.ofSeconds(10),
                false,
                ZoneId.of("Europe/Amsterdam"),
                "http://localhost:8080",
                "leerplaats@localhost",
                List.of());
    }
}
