package nl.leerplaats.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Ranges;
import nl.leerplaats.data.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the web application. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 8080;

    private final Context context;
    private final Language language;
    private final ToIntFunction<List<String>> webApplication;

    @Option(names = "--port", paramLabel = "N", converter = Ranges.Port.class)
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--role", paramLabel = "ROLE")
    private @Nullable ServeRole role;

    ServeCommand(Context context, Language language, ToIntFunction<List<String>> webApplication) {
        this.context = context;
        this.language = language;
        this.webApplication = webApplication;
    }

    @Override
    public Integer call() {
        try {
            int answering = webApplication.applyAsInt(settings());
            String told = role == ServeRole.WORKER ? "serve.working" : "serve.started";
            context.print(context.messages().get(told, "http://localhost:" + answering));
        } catch (DataTakenException taken) {
            throw new CommandFailure(ExitStatus.FAILED, context.messages().get("serve.dataTaken", taken.folder()));
        } catch (DataNewerException newer) {
            throw new CommandFailure(ExitStatus.FAILED, context.messages().get("serve.dataNewer", newer.place()));
        } catch (DatabaseRefusedException refused) {
            String said = refused.said();
            throw new CommandFailure(
                    ExitStatus.FAILED,
                    said == null
                            ? context.messages().get("serve.databaseSilent", refused.place())
                            : context.messages().get("serve.databaseRefuses", refused.place(), said));
        } catch (SettingRefusedException refused) {
            throw new CommandFailure(ExitStatus.WRONG_USE, told(refused));
        } catch (PortTakenException taken) {
            int other = taken.port() == DEFAULT_PORT ? DEFAULT_PORT + 1 : DEFAULT_PORT;
            throw new CommandFailure(
                    ExitStatus.FAILED,
                    context.messages().get("serve.portTaken", String.valueOf(taken.port()), String.valueOf(other)));
        }
        return ExitStatus.SERVING.code();
    }

    private String told(SettingRefusedException refused) {
        String allowed = refused.allowed();
        return allowed == null
                ? context.messages().get("serve.settingRefused", refused.setting(), refused.variable(), refused.value())
                : context.messages()
                        .get("serve.settingAllowed", refused.setting(), refused.variable(), refused.value(), allowed);
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>();
        settings.add("--leerplaats.language=" + language);
        if (role != null) {
            settings.add("--leerplaats.role=" + role.name().toLowerCase(Locale.ROOT));
        }
        if (data != null) {
            settings.add("--leerplaats.data-directory=" + data.toAbsolutePath());
        }
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        return List.copyOf(settings);
    }
}
