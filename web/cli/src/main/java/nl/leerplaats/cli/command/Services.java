package nl.leerplaats.cli.command;

import ch.qos.logback.classic.Level;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import nl.leerplaats.data.place.PostcodeService;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the commands start. Each is made only when a command needs it, so that {@code --help} loads neither solver nor web application.
 *
 * @param solver makes the solver
 * @param webApplication starts the web application with its settings, for example {@code --server.port=8081}, and returns when it
 *     answers, with its port; throws PortTakenException when the port is taken
 * @param postcodes makes the service that knows where postcodes lie, where somebody switches it on
 */
public record Services(
        Supplier<PlacementSolver> solver,
        ToIntFunction<List<String>> webApplication,
        Supplier<PostcodeService> postcodes) {

    /** The services of the program, with this web application. */
    public static Services of(ToIntFunction<List<String>> webApplication) {
        return new Services(Services::quietSolver, webApplication, PostcodeService::ofPdok);
    }

    /** The solver without its log: on the command line the progress line tells how a run stands. */
    private static PlacementSolver quietSolver() {
        silenceLog();
        return new DefaultPlacementSolver();
    }

    /** Keeps the logs of libraries off the terminal. */
    public static void silenceLog() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.OFF);
        }
    }
}
