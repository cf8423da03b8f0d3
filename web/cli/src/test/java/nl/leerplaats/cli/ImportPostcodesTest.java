package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.data.place.PostcodeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows with a postcode alone get their place on the map from a table, or from the service where it is switched on. */
class ImportPostcodesTest {

    private static final Map<String, String> SHEETS = Map.of(
            "scholen",
            """
            Schoolnummer;Naam;Postcode;Lesminuten ma
            S1;De School;6811 AB;300
            """,
            "jaarplanning",
            """
            Kalender;Soort;Naam;Van;Tot en met
            K;schooljaar;;31-8-2026;16-7-2027
            K;periode;P1;31-8-2026;16-7-2027
            """,
            "leerlingen",
            """
            Leerlingnummer;Naam;Geboortedatum;Leerjaar;Profiel;Postcode;Vervoer;Langste reis (min);Uren nodig;Uren hoogstens;\
            Stagedagen per week
            L1;Anna;1-5-2010;3;HBR;6828CD;fiets;40;280;1280;2
            """,
            "bedrijven",
            """
            Bedrijfsnummer;Naam;Postcode;Minuten per dag;Erkend voor;Erkend van;Erkend tot en met;Plaatsen ma;Plaatsen di
            B1;Bakker;6811AB;420;HBR;1-8-2024;31-7-2030;2;2
            """,
            "leermeesters",
            """
            Leerbedrijf;Leermeesternummer;Werkdagen
            B1;M1;ma, di
            """,
            "begeleiders",
            """
            Begeleidernummer;Leerlingen hoogstens;Bezoekdagen
            D1;10;ma
            """);

    /** On a terminal, where each step of the progress is shown. */
    private final Shell shell = Shell.live(FakeSolver.failing(new AssertionError("Import must not solve.")));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeSheets() throws IOException {
        Files.createDirectory(folder.resolve("school"));
        for (Map.Entry<String, String> sheet : SHEETS.entrySet()) {
            Files.writeString(folder.resolve("school").resolve(sheet.getKey() + ".csv"), sheet.getValue());
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int runImport(String... options) {
        List<String> all = new ArrayList<>(List.of("import", path("school"), path("out.json")));
        all.addAll(List.of(options));
        return shell.run(all.toArray(String[]::new));
    }

    /** A postcode table of these lines: postcode, latitude, longitude. */
    private String table(String... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String[] cells = line.split(" ", -1);
            text.append("NL\t" + cells[0] + "\tArnhem\t\t\t\t\t\t\t" + cells[1] + "\t" + cells[2] + "\t6\n");
        }
        Files.writeString(folder.resolve("NL.txt"), text);
        return path("NL.txt");
    }

    private String dataset() throws IOException {
        return Files.readString(folder.resolve("out.json"));
    }

    /** The three addresses have a position from the table in the program, and the reader is told how exact. */
    @Test
    void withoutAnythingElseEveryPostcodeHasAPosition() throws IOException {
        assertThat(runImport()).as(shell.out() + shell.err()).isZero();

        assertThat(shell.out()).contains("Plaatsen op de kaart bij benadering", "een kilometer nauwkeurig", ": 3.");
        assertThat(dataset()).contains("6811 AB", "6828CD");
    }

    @Test
    void aPostcodeThatDoesNotExistIsAFindingAtItsCell() throws IOException {
        Path students = folder.resolve("school/leerlingen.csv");
        Files.writeString(students, Files.readString(students).replace("6828CD", "1234 AB"));

        assertThat(runImport()).isEqualTo(ExitStatus.REFUSED.code());
        assertThat(shell.out())
                .contains("Onbekende postcode", "1234 AB", "leerlingen")
                .doesNotContain("6811");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void aTableGivesThePositions() throws IOException {
        assertThat(runImport("--postcodes", table("6811 51.98 5.91", "6828 51.99 5.94", "x 1 2")))
                .as(shell.out() + shell.err())
                .isZero();

        assertThat(shell.out()).contains("Regel van de postcodetabel overgeslagen");
        assertThat(dataset()).contains("51.98", "5.91", "51.99", "5.94", "6828CD");
    }

    @Test
    void whatATableOfWholePostcodesDeniesIsAFindingAtItsCell() throws IOException {
        assertThat(runImport("--postcodes", table("6811AB 51.98 5.91", "6828AB 51.99 5.94")))
                .isEqualTo(ExitStatus.REFUSED.code());

        assertThat(shell.out())
                .contains("Onbekende postcode", "6828CD", "leerlingen")
                .doesNotContain("6811", "bij benadering");
    }

    @Test
    void aFileThatIsNoTableReadsNothing() throws IOException {
        Files.writeString(folder.resolve("tekst.txt"), "Naam;Klas");

        assertThat(runImport("--postcodes", path("tekst.txt"))).isEqualTo(ExitStatus.REFUSED.code());
        assertThat(shell.out()).contains("Geen postcodetabel");
        assertThat(shell.err()).contains("er is niets ingelezen");
        assertThat(runImport("--postcodes", path("weg.txt"))).isEqualTo(ExitStatus.WRONG_USE.code());
    }

    /** The service is asked for what the table lacks, once, and hears nothing but the postcode. */
    @Test
    void theServiceIsAskedForWhatTheTableLacks() throws IOException {
        List<String> queries = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] answer =
                "{\"response\":{\"numFound\":1,\"docs\":[{\"postcode\":\"6828CD\",\"centroide_ll\":\"POINT(5.94 51.99)\"}]}}"
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext("/free", exchange -> {
            queries.add(URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/free");
        shell.asking(new PostcodeService(address, folder.resolve("kept.tsv"), Duration.ofSeconds(10)));
        try {
            assertThat(runImport("--postcodes", table("6811 51.98 5.91"), "--pdok"))
                    .as(shell.out() + shell.err())
                    .isZero();
        } finally {
            server.stop(0);
        }

        assertThat(queries).singleElement().asString().contains("6828CD").doesNotContain("6811", "Anna");
        assertThat(shell.err()).contains("postcodes opzoeken bij PDOK");
        assertThat(dataset()).contains("51.99", "5.94");
    }

    @Test
    void aServiceThatDoesNotAnswerIsTold() {
        URI nobody = URI.create("http://localhost:1/free");
        shell.asking(new PostcodeService(nobody, folder.resolve("kept.tsv"), Duration.ofSeconds(5)));

        assertThat(runImport("--pdok")).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out())
                .contains("Dienst voor postcodes gaf geen antwoord", "Plaatsen op de kaart bij benadering");
    }
}
