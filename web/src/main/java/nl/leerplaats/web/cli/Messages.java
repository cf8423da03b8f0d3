package nl.leerplaats.web.cli;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.text.MessagePattern;

/** The texts of the command line in one language. */
final class Messages {

    private static final String BASE = "nl.leerplaats.web.cli.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        texts = bundle("messages", locale);
    }

    /** The texts in a language. */
    static Messages of(Language language) {
        return new Messages(language.locale());
    }

    /** The texts of the help pages, which picocli reads itself. */
    static ResourceBundle help(Language language) {
        return bundle("help", language.locale());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(BASE + name, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    Locale locale() {
        return locale;
    }

    /** The text with this key, its numbers written as the language does. */
    String get(String key, Object... arguments) {
        return MessagePattern.format(texts.getString(key), locale, arguments);
    }

    /** Tells whether there is a text with this key. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A whole number as the language writes it: 12.345 or 12,345. */
    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A cost, level by level. */
    String cost(Cost cost) {
        return get("cost", cost.hard(), cost.medium(), cost.soft());
    }

    /** A time as minutes and seconds, 1:05, or with hours, 1:00:05. */
    static String clock(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
