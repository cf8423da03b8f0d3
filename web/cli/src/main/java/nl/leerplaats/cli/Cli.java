package nl.leerplaats.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.DurationConverter;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.FailureLog;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.explain.ExplainCommand;
import nl.leerplaats.cli.file.CalendarCommand;
import nl.leerplaats.cli.file.CheckCommand;
import nl.leerplaats.cli.file.DocumentsCommand;
import nl.leerplaats.cli.file.ExportCommand;
import nl.leerplaats.cli.file.GenerateCommand;
import nl.leerplaats.cli.file.ImportCommand;
import nl.leerplaats.cli.file.SolveCommand;
import nl.leerplaats.cli.file.TemplateCommand;
import nl.leerplaats.cli.file.TravelCommand;
import nl.leerplaats.cli.replan.ChangeCommand;
import nl.leerplaats.cli.replan.NightlyCommand;
import nl.leerplaats.cli.replan.ReplanCommand;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.document.ical.CalendarFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The command line: reads the arguments, runs the command, and answers how it ended. Nothing that happens leaves as a stack trace. */
public final class Cli {

    /** Environment variable that chooses the language where the option {@code --language} does not. */
    public static final String LANGUAGE_VARIABLE = "LEERPLAATS_LANGUAGE";

    private final Terminal terminal;
    private final Services services;
    private final @Nullable String languageVariable;

    /**
     * A command line.
     *
     * @param terminal where it writes
     * @param services what it starts
     * @param languageVariable value of the environment variable {@link #LANGUAGE_VARIABLE}, if set
     */
    public Cli(Terminal terminal, Services services, @Nullable String languageVariable) {
        this.terminal = terminal;
        this.services = services;
        this.languageVariable = languageVariable;
    }

    /**
     * Runs a command.
     *
     * @param args the arguments
     * @return the code of an {@link ExitStatus}
     */
    public int run(String... args) {
        Language language = LanguageOption.find(List.of(args), languageVariable);
        Messages messages = Messages.of(language);
        StopSignal signal = new StopSignal();
        int code = execute(language, messages, signal, args);
        terminal.flush();
        signal.finish(code);
        return code;
    }

    private int execute(Language language, Messages messages, StopSignal signal, String... args) {
        try {
            return commandLine(language, messages, signal).execute(args);
        } catch (Throwable failure) { // picocli lets an Error pass, for example when memory runs out
            return fail(failure, messages);
        }
    }

    CommandLine commandLine(Language language, Messages messages, StopSignal signal) {
        Context context = new Context(terminal, messages);
        CommandLine root = new CommandLine(new RootCommand())
                .addSubcommand("solve", new SolveCommand(context, services.solver(), signal))
                .addSubcommand("check", new CheckCommand(context))
                .addSubcommand("documents", new DocumentsCommand(context, Clock.system(CalendarFile.ZONE)))
                .addSubcommand("explain", new ExplainCommand(context))
                .addSubcommand("template", new TemplateCommand(context))
                .addSubcommand("import", new ImportCommand(context, services.postcodes()))
                .addSubcommand("export", new ExportCommand(context))
                .addSubcommand("generate", new GenerateCommand(context))
                .addSubcommand("calendar", new CalendarCommand(context))
                .addSubcommand("change", new ChangeCommand(context))
                .addSubcommand("replan", new ReplanCommand(context, services.solver(), signal))
                .addSubcommand(
                        "nightly",
                        new NightlyCommand(context, services.solver(), signal, Clock.system(CalendarFile.ZONE)))
                .addSubcommand("travel", new TravelCommand(context))
                .addSubcommand("serve", new ServeCommand(context, language, services.webApplication()));
        return root.setResourceBundle(Messages.help(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(Duration.class, new DurationConverter())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionStrategy(Cli::runLast)
                .setParameterExceptionHandler(new WrongUseHandler(messages))
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, messages));
    }

    /** Runs the command; one that is unknown is not hidden by an option that asks for help or the version. */
    private static int runLast(CommandLine.ParseResult parsed) {
        CommandLine root = parsed.commandSpec().commandLine();
        if (!parsed.hasSubcommand() && !parsed.unmatched().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(root, parsed.unmatched());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int fail(Throwable failure, Messages messages) {
        if (failure instanceof CommandFailure known) {
            terminal.err().println(known.getMessage());
            return known.status().code();
        }
        terminal.err().println(messages.get(FailureLog.isOutOfMemory(failure) ? "failed.memory" : "failed"));
        FailureLog.tellWhere(failure, terminal, messages);
        return ExitStatus.FAILED.code();
    }
}
