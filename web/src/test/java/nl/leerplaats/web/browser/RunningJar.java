package nl.leerplaats.web.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The executable jar, or the program of an application image, started as a user starts it, on a free port. */
final class RunningJar {

    private static final Path JAR = Path.of("target", "leerplaats.jar");

    /** As the tests themselves: what is started often is not there long enough for the second compiler of the JVM to be worth its time. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final Process process;
    private final String address;

    private RunningJar(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the jar on a folder with data. */
    static RunningJar start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** Starts the jar on a folder with data, with settings of its surroundings besides those of every test. */
    static RunningJar start(Path data, Map<String, String> settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx1g", QUICK, "-jar", JAR.toString());
        builder.environment().putAll(settings);
        return start(builder, data);
    }

    /** Starts what a command starts on a folder with data. */
    static RunningJar start(ProcessBuilder builder, Path data) throws IOException {
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("LEERPLAATS_DATA", data.toString());
        builder.redirectErrorStream(true);
        Process process = builder.start();
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                keepReading(output);
                return new RunningJar(process, matcher.group());
            }
        }
        throw new IllegalStateException("The application ended before it answered: " + said);
    }

    /** A process that nobody reads stops when its output is full. */
    private static void keepReading(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(System.out::println), "output of leerplaats.jar");
        reader.setDaemon(true);
        reader.start();
    }

    /** The address that the application tells its user to open. */
    String address() {
        return address;
    }

    /** Ends it as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
