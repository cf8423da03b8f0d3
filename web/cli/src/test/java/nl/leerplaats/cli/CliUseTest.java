package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.data.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What a user gets who asks for help, or who types something wrong. */
class CliUseTest {

    private final Shell shell = Shell.withoutSolver();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solve | DATASET",
                "solve x.json extra | extra",
                "solve x.json --tim 10s | --time",
                "solve x.json --time 0 | 1m30s",
                "solve x.json --time | --time",
                "solve x.json --steps -1 | --steps",
                "solve x.json --steps 1.5 | --steps",
                "solve x.json --seed een | --seed",
                "solve x.json --threads 0 | 256",
                "solve x.json --threads 257 | 256",
                "solve x.json --seed 1 --seed 2 | --seed",
                "check | DATASET",
                "check a.json b.json c.json | c.json",
                "generate out.json | --kind",
                "generate --kind village out.json | replan",
                "generate --kind school | OUT",
                "serve --port 0 | 65535",
                "serve --port 65536 | 65535",
                "solve no-such-file.json | no-such-file.json",
                "check no-such-file.json | no-such-file.json",
                "sovle x.json | solve",
                "onzin --help | onzin",
                "--help onzin | onzin",
                "onzin -h | onzin",
                "sovle --help | solve",
                "onzin --version | onzin",
                "onzin --language en --help | onzin",
                "--onzin --help | --onzin",
                "--language fr | nl",
                "--language en | solve"
            })
    void wrongUseEndsWithStatusTwoAndNamesWhatIsWrong(String line, String named) {
        int status = shell.run(line.strip().split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(shell.err()).contains(named.strip()).doesNotContain("Exception", "\tat ");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void wrongUseIsToldInTheLanguageOfTheUser() {
        shell.run("solve");
        assertThat(shell.err()).contains("Er ontbreekt iets: DATASET", "java -jar leerplaats.jar solve --help");

        shell.run("solve", "--language", "en");
        assertThat(shell.err()).contains("Something is missing: DATASET");
    }

    @Test
    void theLanguageIsDutchUnlessTheVariableOrTheOptionSaysOtherwise() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("Gebruik:");
        assertThat(shell.runWith("en", "--help")).isZero();
        assertThat(shell.out()).contains("Usage:");
        assertThat(shell.runWith("en", "--help", "--language=nl")).isZero();
        assertThat(shell.out()).contains("Gebruik:");
        assertThat(shell.runWith("klingon", "--help")).isZero();
        assertThat(shell.out()).contains("Gebruik:");
        assertThat(shell.run("--language", "EN", "check", "--help")).isZero();
        assertThat(shell.out()).contains("Usage:");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionAndArgumentOfEveryCommandIsExplained(Language language) {
        CommandLine root = shell.commandLine(language);
        List<CommandLine> commands = new ArrayList<>(root.getSubcommands().values());
        commands.add(root);

        assertThat(commands).hasSize(15);
        for (CommandLine command : commands) {
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(String.join("", argument.description()))
                        .as("%s of %s in %s", argument.paramLabel(), command.getCommandName(), language)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "check", "generate", "calendar", "travel", "nightly", "serve"})
    void everyCommandHasHelpInBothLanguagesThatListsTheExitStatus(String command) {
        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("Gebruik:", "java -jar leerplaats.jar " + command, "Eindstatus:");

        assertThat(shell.run(command, "--help", "--language", "en")).isZero();
        assertThat(shell.out()).contains("Usage:", "java -jar leerplaats.jar " + command, "Exit status:");
        // A night job tells by this that nobody stopped it in time: 128 and the number of the signal.
        assertThat(shell.out()).containsPattern("(?m)^ *130 +broken off by Ctrl-C");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).startsWith("Leerplaats ").hasLineCount(1);
    }

    @Test
    void serveHandsOverToTheWebApplicationAndEndsNothing() {
        assertThat(shell.run("serve")).isEqualTo(ExitStatus.SERVING.code());
        assertThat(shell.out()).contains("Open http://localhost:8080 in de browser");
        assertThat(shell.run("serve", "--port", "8081", "--language", "en")).isEqualTo(ExitStatus.SERVING.code());
        assertThat(shell.run("serve", "--role", "worker")).isEqualTo(ExitStatus.SERVING.code());
        assertThat(shell.out()).contains("rekent", "geen bladzijden");
        assertThat(shell.run("serve", "--role", "baas")).isEqualTo(2);
        assertThat(shell.err()).contains("baas", "pages, worker of both");

        assertThat(shell.served())
                .containsExactly(
                        List.of("--leerplaats.language=nl"),
                        List.of("--leerplaats.language=en", "--server.port=8081"),
                        List.of("--leerplaats.language=nl", "--leerplaats.role=worker"));
    }

    @Test
    void aTakenPortIsToldWithAnotherOneToTry() {
        Shell taken = Shell.serving(settings -> {
            throw new PortTakenException(8099);
        });

        assertThat(taken.run("serve", "--port", "8099")).isEqualTo(1);
        assertThat(taken.err()).contains("Poort 8099", "--port 8080").doesNotContain("Exception", "taken");
    }

    @Test
    void dataOfANewerVersionAreToldWithWhatToDo() {
        Shell newer = Shell.serving(settings -> {
            throw new DataNewerException("/srv/leerplaats");
        });

        assertThat(newer.run("serve")).isEqualTo(1);
        assertThat(newer.err())
                .contains("/srv/leerplaats heeft al een nieuwere Leerplaats", "Start de nieuwere versie", "back-up")
                .hasLineCount(1);
    }

    @Test
    void aSettingThatCannotBeUsedIsToldInOneLineWithWhatIsAllowed() {
        Shell wrong = Shell.serving(settings -> {
            throw new SettingRefusedException("leerplaats.backup.keep", "0", "≥ 1");
        });
        Shell unread = Shell.serving(settings -> {
            throw new SettingRefusedException("leerplaats.map-tiles", "{0}", null);
        });

        assertThat(wrong.run("serve")).isEqualTo(2);
        assertThat(wrong.err())
                .contains("leerplaats.backup.keep (of LEERPLAATS_BACKUP_KEEP) is 0. Zo mag het: ≥ 1")
                .hasLineCount(1);
        assertThat(unread.run("serve")).isEqualTo(2);
        assertThat(unread.err()).contains("LEERPLAATS_MAP_TILES) is {0}").hasLineCount(1);
    }

    @Test
    void aDatabaseThatCannotBeUsedIsToldInOneLine() {
        Shell silent = Shell.serving(settings -> {
            throw new DatabaseRefusedException("postgresql://db/leerplaats", null);
        });
        Shell refuses = Shell.serving(settings -> {
            throw new DatabaseRefusedException("postgresql://db/leerplaats", "FATAL: {0} 'x'");
        });

        assertThat(silent.run("serve")).isEqualTo(1);
        assertThat(silent.err())
                .contains("postgresql://db/leerplaats antwoordt niet", "leerplaats.database-url")
                .hasLineCount(1);
        assertThat(refuses.run("serve", "--language", "en")).isEqualTo(1);
        assertThat(refuses.err())
                .contains("postgresql://db/leerplaats does not let Leerplaats in: FATAL: {0} 'x'.", "database-user")
                .hasLineCount(1);
    }
}
