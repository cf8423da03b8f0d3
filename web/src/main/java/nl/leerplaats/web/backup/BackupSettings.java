package nl.leerplaats.web.backup;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import nl.leerplaats.web.system.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Back-ups that are made every night, under {@code leerplaats.backup} in the configuration.
 *
 * @param directory folder into which they go; empty for none
 * @param time when, as {@code 02:30}, in the time zone of the machine
 * @param keep how many of each space are kept, 1 or more
 */
@ConfigurationProperties("leerplaats.backup")
public record BackupSettings(
        @DefaultValue("") String directory,
        @DefaultValue("02:30") String time,
        @DefaultValue("14") int keep) {

    public BackupSettings {
        if (keep < 1) {
            throw new WrongSettingException("leerplaats.backup.keep", keep, "≥ 1");
        }
        parse(time);
    }

    private static LocalTime parse(String time) {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeParseException wrong) {
            WrongSettingException refused = new WrongSettingException("leerplaats.backup.time", time, "02:30");
            refused.initCause(wrong);
            throw refused;
        }
    }

    /** When the back-ups of a night are made. */
    LocalTime at() {
        return parse(time);
    }
}
