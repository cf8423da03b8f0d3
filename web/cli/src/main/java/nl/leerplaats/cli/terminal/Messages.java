package nl.leerplaats.cli.terminal;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.data.text.MessageBundle;

/** The texts of the command line in one language. */
public final class Messages {

    private final MessageBundle texts;

    private Messages(Locale locale) {
        texts = MessageBundle.of(Messages.class, "messages", locale);
    }

    /** The texts in a language. */
    public static Messages of(Language language) {
        return new Messages(language.locale());
    }

    /** The texts of the help pages, which picocli reads itself. */
    public static ResourceBundle help(Language language) {
        return MessageBundle.resources(Messages.class, "help", language.locale());
    }

    public Locale locale() {
        return texts.locale();
    }

    /** The text with this key, its numbers written as the language does. */
    public String get(String key, Object... arguments) {
        return texts.format(key, arguments);
    }

    /** Tells whether there is a text with this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A whole number as the language writes it: 12.345 or 12,345. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A cost, level by level. */
    public String cost(Cost cost) {
        return get("cost", cost.hard(), cost.medium(), cost.soft());
    }

    /** A time as minutes and seconds, 1:05, or with hours, 1:00:05. */
    public static String clock(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
