package nl.leerplaats.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The program with a Java of its own does what the jar does, on a machine on which no other Java is found. */
@EnabledIfSystemProperty(
        named = "leerplaats.image",
        matches = ".+",
        disabledReason = "there is no application image; -Pimage makes one")
class ApplicationImageIT {

    private static final Path EXAMPLE = Path.of("..", "data", "examples", "school.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsItsPagesAndTellsThatItIsWell() throws Exception {
        RunningJar running = RunningJar.start(builder("serve"), folder.resolve("data"));
        try {
            HttpResponse<String> page = get(running.address() + "/spaces");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<title>", "Leerplaats");
            assertThat(get(running.address() + "/actuator/health").body()).contains("\"status\":\"UP\"");
        } finally {
            running.stop();
        }
    }

    @Test
    void plansWithProofAndMakesThePapers() throws Exception {
        String plan = folder.resolve("plan.json").toString();
        String papers = folder.resolve("papers").toString();
        assertThat(run("--version")).startsWith("Leerplaats ");
        // Proven with native code, which the image has to unpack and may use.
        assertThat(run("solve", EXAMPLE.toString(), "--time", "3s", "--output", plan))
                .contains("dat is bewezen");
        run("check", EXAMPLE.toString(), plan);
        run("documents", EXAMPLE.toString(), plan, papers);
        try (Stream<Path> made = Files.walk(Path.of(papers))) {
            assertThat(made.map(Path::toString)).anyMatch(name -> name.endsWith(".pdf"));
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = builder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
        return read(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.equalsIgnoreCase("PATH") || name.contains("JAVA"));
        return builder;
    }

    /** Where jpackage puts the program on this kind of machine. */
    private static Path launcher() {
        Path image = Path.of(System.getProperty("leerplaats.image"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return image.resolve(Path.of("Leerplaats", "Leerplaats.exe"));
        }
        return image.resolve(
                system.startsWith("mac")
                        ? Path.of("Leerplaats.app", "Contents", "MacOS", "Leerplaats")
                        : Path.of("Leerplaats", "bin", "Leerplaats"));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
