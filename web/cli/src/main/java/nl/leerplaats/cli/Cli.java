package nl.leerplaats.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
            return commandLine(language, messages, signal, args).execute(args);
        } catch (Throwable failure) { // picocli lets an Error pass, for example when memory runs out
            return fail(failure, messages);
        }
    }

    /** With the one command that the arguments begin with, for each takes its time to set up; with all of them where they begin otherwise. */
    CommandLine commandLine(Language language, Messages messages, StopSignal signal, String... args) {
        Map<String, Supplier<Object>> commands = commands(language, messages, signal);
        CommandLine root = new CommandLine(new RootCommand());
        Supplier<Object> asked = args.length == 0 ? null : commands.get(args[0]);
        if (asked == null) {
            commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
        } else {
            root.addSubcommand(args[0], asked.get());
        }
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

    /** The commands by name, in the order of the help. */
    private Map<String, Supplier<Object>> commands(Language language, Messages messages, StopSignal signal) {
        Context context = new Context(terminal, messages);
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("solve", () -> new SolveCommand(context, services.solver(), signal));
        commands.put("check", () -> new CheckCommand(context));
        commands.put("documents", () -> new DocumentsCommand(context, Clock.system(CalendarFile.ZONE)));
        commands.put("explain", () -> new ExplainCommand(context));
        commands.put("template", () -> new TemplateCommand(context));
        commands.put("import", () -> new ImportCommand(context, services.postcodes()));
        commands.put("export", () -> new ExportCommand(context));
        commands.put("generate", () -> new GenerateCommand(context));
        commands.put("calendar", () -> new CalendarCommand(context));
        commands.put("change", () -> new ChangeCommand(context));
        commands.put("replan", () -> new ReplanCommand(context, services.solver(), signal));
        commands.put(
                "nightly",
                () -> new NightlyCommand(context, services.solver(), signal, Clock.system(CalendarFile.ZONE)));
        commands.put("travel", () -> new TravelCommand(context));
        commands.put("serve", () -> new ServeCommand(context, language, services.webApplication()));
        return commands;
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
