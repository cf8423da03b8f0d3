package nl.leerplaats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.leerplaats.cli.Cli;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starting where another program has the port: who double-clicks twice reads one line, and not what the web server thinks of it. */
@ExtendWith(OutputCaptureExtension.class)
class BusyPortTest {

    @Test
    void aTakenPortIsOneLineWithThePortAndWhatToDo(CapturedOutput log, @TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);

            int status = new Cli(terminal, Services.of(Serving::start), null)
                    .run("serve", "--port", String.valueOf(port), "--data", data.toString());

            assertThat(status).isEqualTo(1);
            assertThat(err.toString().strip().lines())
                    .singleElement()
                    .asString()
                    .contains("Poort " + port + " ", "serve --port ");
            assertThat(out.toString()).isEmpty();
            assertThat(log.getAll()).isEmpty();
        }
    }
}
