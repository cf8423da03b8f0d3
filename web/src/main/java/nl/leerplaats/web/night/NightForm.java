package nl.leerplaats.web.night;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.web.store.night.NightSettings;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about what a space does by itself.
 *
 * @param nightly whether the box for every night is ticked; null, as browsers send it, where it is not
 * @param at the time, in hours and minutes
 * @param atOnce whether the box for at once is ticked; null where it is not
 * @param minutes longest time of a search, in minutes
 * @param mail who gets a mail
 * @param stamp stamp of the settings that somebody looked at; null where not known
 */
record NightForm(
        @Nullable Boolean nightly,
        @Nullable String at,
        @Nullable Boolean atOnce,
        @Nullable String minutes,
        @Nullable String mail,
        @Nullable String stamp) {

    private static final int MINUTE = 60;
    private static final int MOST_MINUTES = NightSettings.MOST_SECONDS / MINUTE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The form as it is filled at first. */
    static NightForm of(NightSettings settings) {
        int minutes = Math.max(1, settings.seconds() / MINUTE);
        return new NightForm(
                settings.nightly(),
                settings.at().toString(),
                settings.atOnce(),
                String.valueOf(minutes),
                settings.mail(),
                settings.stamp());
    }

    /** The same after somebody was shown what the settings are now. */
    NightForm shown(NightSettings now) {
        return new NightForm(nightly, at, atOnce, minutes, mail, now.stamp());
    }

    /** Tells whether the settings are no more those that somebody looked at. */
    boolean isStale(NightSettings now) {
        return stamp != null && !stamp.equals(now.stamp());
    }

    /**
     * Why a field cannot be used.
     *
     * @param code end of the key of its message
     * @param found what of it is wrong, as it was typed; empty where the message needs no more
     */
    record Problem(String code, String found) {}

    /** The fields that cannot be used, by their names; empty where all can. */
    Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (time() == null) {
            problems.put("at", new Problem("Time", ""));
        }
        if (count() == null) {
            problems.put("minutes", new Problem("Minutes", ""));
        }
        MailAddresses to = MailAddresses.of(typedMail());
        int length = to.text().length();
        if (!to.wrong().isEmpty()) {
            problems.put("mail", new Problem("Mail", String.join(", ", to.wrong())));
        } else if (length > NightSettings.LONGEST_MAIL) {
            problems.put("mail", new Problem("MailLong", String.valueOf(length)));
        }
        return problems;
    }

    /** The settings; only where there are no problems. */
    NightSettings toSettings() {
        LocalTime time = time();
        Integer count = count();
        if (time == null || count == null) {
            throw new IllegalStateException("Something cannot be used.");
        }
        return new NightSettings(
                Boolean.TRUE.equals(nightly),
                time,
                Boolean.TRUE.equals(atOnce),
                count * MINUTE,
                MailAddresses.of(typedMail()).text());
    }

    private String typedMail() {
        return mail == null ? "" : mail;
    }

    private @Nullable LocalTime time() {
        try {
            return at == null ? null : LocalTime.parse(at.strip(), TIME);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private @Nullable Integer count() {
        try {
            int count = minutes == null ? 0 : Integer.parseInt(minutes.strip());
            return count >= 1 && count <= MOST_MINUTES ? count : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
