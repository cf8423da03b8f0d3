package nl.leerplaats.data.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the screens, the command line and the documents. */
public enum Language {
    NL("nl", "Nederlands"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The language tag, for example {@code nl}. */
    public String code() {
        return code;
    }

    /** The name of the language in that language. */
    public String ownName() {
        return ownName;
    }

    /** The locale that numbers and dates are written in. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of a tag; Dutch for every other one. */
    public static Language of(@Nullable String code) {
        return EN.code.equals(code) ? EN : NL;
    }

    /** The language of a locale; Dutch for every other one. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }

    /** Finds the language with this tag, in capitals or not. */
    public static Optional<Language> find(String tag) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(tag.strip())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language tag, as a user writes it. */
    @Override
    public String toString() {
        return code;
    }
}
