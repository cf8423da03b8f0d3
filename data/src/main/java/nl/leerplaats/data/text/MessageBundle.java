package nl.leerplaats.data.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a bundle in one language: Dutch for a language that is not there. */
public final class MessageBundle {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private MessageBundle(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * Loads a bundle.
     *
     * @param user the class that uses it, in the package of the bundle
     * @param name the name of its files, without language and ending
     * @param locale the language, which also decides how numbers are written
     */
    public static MessageBundle of(Class<?> user, String name, Locale locale) {
        return new MessageBundle(resources(user, name, locale), locale);
    }

    /** The same as the library has it. */
    public static ResourceBundle resources(Class<?> user, String name, Locale locale) {
        // Dutch is in the file without a language: to look for one of its own would open every jar of the program
        Locale file = locale.getLanguage().equals(Language.NL.code()) ? Locale.ROOT : locale;
        return ResourceBundle.getBundle(user.getPackageName() + "." + name, file, user.getClassLoader(), NO_FALLBACK);
    }

    /** The locale that numbers and dates are written in. */
    public Locale locale() {
        return locale;
    }

    /** Tells whether there is a text with this key. */
    public boolean containsKey(String key) {
        return texts.containsKey(key);
    }

    /** The text with this key as it stands there. */
    public String getString(String key) {
        return texts.getString(key);
    }

    /** The text with this key, with the values in it ({@link MessagePattern}). */
    public String format(String key, Object... values) {
        return MessagePattern.format(texts.getString(key), locale, values);
    }
}
