package nl.leerplaats.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.StopSignal;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.data.place.PostcodeService;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.solver.api.PlacementSolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Runs commands as a user would and keeps what they write. */
final class Shell {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final PlacementSolver solver;
    private final boolean live;
    private final List<List<String>> served = new ArrayList<>();
    private final ToIntFunction<List<String>> webApplication;
    private Supplier<PostcodeService> postcodes = () -> {
        throw new AssertionError("This command must not ask for postcodes.");
    };

    private Shell(PlacementSolver solver, boolean live) {
        this.solver = solver;
        this.live = live;
        webApplication = settings -> {
            served.add(settings);
            return 8080;
        };
    }

    private Shell(ToIntFunction<List<String>> webApplication) {
        solver = FakeSolver.failing(new AssertionError("This command must not solve."));
        live = false;
        this.webApplication = webApplication;
    }

    /** A shell with this web application. */
    static Shell serving(ToIntFunction<List<String>> webApplication) {
        return new Shell(webApplication);
    }

    /** A shell whose output goes to a file. */
    static Shell of(PlacementSolver solver) {
        return new Shell(solver, false);
    }

    /** A shell on a terminal. */
    static Shell live(PlacementSolver solver) {
        return new Shell(solver, true);
    }

    /** A shell for commands that do not solve. */
    static Shell withoutSolver() {
        return of((dataset, settings, from) -> {
            throw new AssertionError("This command must not start the solver.");
        });
    }

    /** Lets the commands ask this service for postcodes. */
    Shell asking(PostcodeService service) {
        postcodes = () -> service;
        return this;
    }

    /** Runs a command in Dutch, or in the language it asks for, and returns its exit status. */
    int run(String... args) {
        return runWith(null, args);
    }

    /** Runs a command with this value of the language variable. */
    int runWith(@Nullable String language, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return cli(language).run(args);
    }

    /** The commands with their options, as picocli has them. */
    CommandLine commandLine(Language language) {
        return cli(null).commandLine(language, Messages.of(language), new StopSignal());
    }

    private Cli cli(@Nullable String language) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), live);
        return new Cli(terminal, new Services(() -> solver, webApplication, postcodes), language);
    }

    /** What the last command wrote as its result. */
    String out() {
        return out.toString();
    }

    /** What the last command wrote as progress and trouble. */
    String err() {
        return err.toString();
    }

    /** The settings with which the web application was started, one list for each start. */
    List<List<String>> served() {
        return served;
    }
}
