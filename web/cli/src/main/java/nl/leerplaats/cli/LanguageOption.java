package nl.leerplaats.cli;

import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.text.Language;
import org.jspecify.annotations.Nullable;

/** The option that chooses the language of the command line. */
final class LanguageOption {

    static final String NAME = "--language";

    private LanguageOption() {}

    /**
     * Looks for the language before the arguments are read, because help and errors need it too. An unknown value is left to the reader of
     * the arguments, which refuses it.
     *
     * @param args arguments of the command line
     * @param variable value of the environment variable, if set
     */
    static Language find(List<String> args, @Nullable String variable) {
        Optional<Language> chosen = Optional.empty();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith(NAME + "=")) {
                chosen = Language.find(arg.substring(NAME.length() + 1));
            } else if (arg.equals(NAME) && i + 1 < args.size()) {
                chosen = Language.find(args.get(i + 1));
            }
        }
        return chosen.or(() -> variable == null ? Optional.empty() : Language.find(variable))
                .orElse(Language.NL);
    }
}
