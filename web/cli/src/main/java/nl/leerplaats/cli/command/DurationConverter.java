package nl.leerplaats.cli.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time limit: {@code 10s}, {@code 5m}, {@code 1m30s}, {@code 1h}, or plain seconds; above 0 and at most a week. */
public final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}");
    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,7})h)?(?:(\\d{1,7})m)?(?:(\\d{1,7})s)?");
    private static final Duration LONGEST = Duration.ofDays(7);

    @Override
    public Duration convert(String value) {
        Duration time = parse(value);
        if (time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new TypeConversionException(value);
        }
        return time;
    }

    private static Duration parse(String value) {
        if (SECONDS.matcher(value).matches()) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Matcher parts = PARTS.matcher(value);
        if (!parts.matches()) {
            throw new TypeConversionException(value);
        }
        return Duration.ofHours(number(parts.group(1)))
                .plusMinutes(number(parts.group(2)))
                .plusSeconds(number(parts.group(3)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
