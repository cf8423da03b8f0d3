package nl.leerplaats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.leerplaats.cli.Cli;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.web.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starting an older version on data of a newer one: one line says what to do, and nothing is touched. */
@ExtendWith(OutputCaptureExtension.class)
class NewerDataTest {

    @Test
    void anOlderVersionLeavesWhatANewerOneHasChanged(CapturedOutput log, @TempDir Path data) {
        try (StoreFixture fixture = StoreFixture.in(data)) {
            fixture.store().remember("of the newer", "kept");
            fixture.jdbc()
                    .sql(
                            "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                                    + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\")"
                                    + " select max(\"installed_rank\") + 1, '9000', 'later', 'SQL', 'V9000__later.sql', 1, 'x',"
                                    + " current_timestamp, 1, true from \"flyway_schema_history\"")
                    .update();
        }
        int before = log.getAll().length();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);

        int status = new Cli(terminal, Services.of(Serving::start), null).run("serve", "--data", data.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .contains(data.toString(), "nieuwere Leerplaats", "Start de nieuwere versie");
        assertThat(out.toString()).isEmpty();
        assertThat(log.getAll().substring(before)).isEmpty();
        try (StoreFixture fixture = StoreFixture.in(data)) {
            assertThat(fixture.store().recall("of the newer")).contains("kept");
        }
    }
}
