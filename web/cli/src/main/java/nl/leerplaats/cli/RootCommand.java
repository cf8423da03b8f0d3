package nl.leerplaats.cli;

import nl.leerplaats.cli.terminal.Version;
import nl.leerplaats.data.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole; by itself it does nothing. */
@Command(name = "leerplaats", versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // picocli acts on these options itself
final class RootCommand {

    /** Read by {@link LanguageOption} before picocli starts; here so that it is checked and shown in the help of every command. */
    @Option(names = LanguageOption.NAME, paramLabel = "nl|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;
}
