package nl.leerplaats.web.night;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerplaats.web.store.night.NightSettings;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about what a space does by itself.
 *
 * @param nightly whether the box for every night is ticked
 * @param at the time
 * @param atOnce whether the box for at once is ticked
 * @param minutes longest time of a search, in minutes
 * @param mail who gets a mail
 */
record NightForm(
        boolean nightly,
        @Nullable String at,
        boolean atOnce,
        @Nullable String minutes,
        @Nullable String mail) {

    private static final int MINUTE = 60;
    private static final int MOST_MINUTES = NightSettings.MOST_SECONDS / MINUTE;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,253}");

    /** The form as it is filled at first. */
    static NightForm of(NightSettings settings) {
        int minutes = Math.max(1, settings.seconds() / MINUTE);
        return new NightForm(
                settings.nightly(),
                settings.at().toString(),
                settings.atOnce(),
                String.valueOf(minutes),
                settings.mail());
    }

    /** The fields that cannot be used, by the ends of the keys of their messages; empty where all can. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (time() == null) {
            problems.add("Time");
        }
        if (count() == null) {
            problems.add("Minutes");
        }
        String to = typedMail();
        boolean wrong = Arrays.stream(MailJob.addresses(to))
                .anyMatch(one -> !ADDRESS.matcher(one).matches());
        if (wrong || to.length() > NightSettings.LONGEST_MAIL) {
            problems.add("Mail");
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
                nightly, time, atOnce, count * MINUTE, String.join(", ", MailJob.addresses(typedMail())));
    }

    private String typedMail() {
        return mail == null ? "" : mail;
    }

    private @Nullable LocalTime time() {
        try {
            return at == null ? null : LocalTime.parse(at.strip());
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
