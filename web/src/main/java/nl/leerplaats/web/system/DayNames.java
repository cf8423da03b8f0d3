package nl.leerplaats.web.system;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of weekdays, for the templates. */
@Component
public class DayNames {

    /** The name of a day, for example {@code dinsdag}. */
    public String fullName(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** The short names of some days, for example {@code di, do}. */
    public String shortNames(Weekdays days, Locale locale) {
        return days.toList().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(", "));
    }

    /** The short names of stage days, with the half of the day where it is not the whole, for example {@code di, do (ochtend)}. */
    public String stageDays(Weekdays days, @Nullable DayPart part, Locale locale) {
        String names = shortNames(days, locale);
        return part == null ? names : names + " (" + Texts.of(locale).dayPart(part) + ")";
    }
}
