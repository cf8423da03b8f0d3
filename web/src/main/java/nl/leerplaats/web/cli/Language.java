package nl.leerplaats.web.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the command line. */
enum Language {
    NL("nl"),
    EN("en");

    /** Option that chooses the language. */
    static final String OPTION = "--language";

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    Locale locale() {
        return locale;
    }

    /** The tag, as the user writes it. */
    @Override
    public String toString() {
        return locale.toLanguageTag();
    }

    /**
     * Looks for the language before the arguments are read, because help and errors need it too. An unknown value is left to the reader of
     * the arguments, which refuses it.
     *
     * @param args arguments of the command line
     * @param variable value of the environment variable, if set
     */
    static Language of(List<String> args, @Nullable String variable) {
        Optional<Language> chosen = Optional.empty();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith(OPTION + "=")) {
                chosen = find(arg.substring(OPTION.length() + 1));
            } else if (arg.equals(OPTION) && i + 1 < args.size()) {
                chosen = find(args.get(i + 1));
            }
        }
        return chosen.or(() -> variable == null ? Optional.empty() : find(variable))
                .orElse(NL);
    }

    /** Finds the language with this tag, in capitals or not. */
    static Optional<Language> find(String tag) {
        for (Language language : values()) {
            if (language.toString().equalsIgnoreCase(tag.strip())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
