package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Travel times on the command line. */
@Execution(ExecutionMode.CONCURRENT)
class TravelCommandTest {

    /** Streets in the test map on each side, and the distance between them in degrees: about a hundred metres. */
    private static final int STREETS = 16;

    private static final double STEP = 0.001;

    private final Shell shell = Shell.withoutSolver();

    @TempDir
    private Path folder = Path.of("");

    private Path dataset = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeDataset() throws IOException {
        dataset = folder.resolve("school.json");
        out = folder.resolve("out.json");
        DatasetWriter.write(tiny().build(), dataset);
    }

    private static TinyDataset tiny() {
        return TinyDataset.create()
                .student("anna", anna -> anna.at(52.0, 5.0).travel(60, TravelMode.WALK))
                .company("bakery", bakery -> bakery.at(52.0 + 10 * STEP, 5.0 + 10 * STEP))
                .company("garage", garage -> garage.at(52.0 + 12 * STEP, 5.0));
    }

    /** Streets from south to north and from west to east. */
    private Path writeMap() throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder ways = new StringBuilder();
        for (int row = 0; row < STREETS; row++) {
            StringBuilder east = new StringBuilder();
            StringBuilder north = new StringBuilder();
            for (int column = 0; column < STREETS; column++) {
                nodes.append("<node id=\"%d\" lat=\"%s\" lon=\"%s\"/>\n"
                        .formatted(1 + row * STREETS + column, 52.0 + row * STEP, 5.0 + column * STEP));
                east.append("<nd ref=\"%d\"/>".formatted(1 + row * STREETS + column));
                north.append("<nd ref=\"%d\"/>".formatted(1 + column * STREETS + row));
            }
            for (StringBuilder street : new StringBuilder[] {east, north}) {
                ways.append("<way id=\"%d\">%s<tag k=\"highway\" v=\"residential\"/></way>\n"
                        .formatted(1000 + 2 * row + (street == east ? 0 : 1), street));
            }
        }
        return Files.writeString(folder.resolve("map.osm"), "<osm version=\"0.6\">\n" + nodes + ways + "</osm>\n");
    }

    private Path matrix(String rows) throws IOException {
        return Files.writeString(folder.resolve("times.csv"), "leerling;bedrijf;minuten\n" + rows);
    }

    private static Dataset read(Path file) {
        return ((LoadResult.Loaded) DatasetLoader.load(file)).dataset();
    }

    @Test
    void aMatrixAddsAndReplacesTimes() throws IOException {
        DatasetWriter.write(
                tiny().travelTime("anna", "garage", 9)
                        .travelTime("anna", "bakery", 8)
                        .build(),
                dataset);

        assertThat(run("--matrix", matrix("anna;bakery;17\n").toString())).isZero();
        assertThat(shell.out())
                .contains("1 gemeten reistijd overgenomen", "Reistijden in de dataset: 2", out.toString());
        assertThat(read(out).travelTimes())
                .extracting(time -> time.companyId() + " " + time.minutes())
                .containsExactly("garage 9", "bakery 17");
    }

    private int run(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "travel";
        all[1] = dataset.toString();
        all[2] = out.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return shell.run(all);
    }

    @Test
    void aWrongMatrixIsRefusedWithEveryFindingAndNothingIsWritten() throws IOException {
        Path matrix = matrix("nobody;bakery;17\nanna;nowhere;veel\n");

        assertThat(run("--matrix", matrix.toString())).isEqualTo(3);
        assertThat(shell.out()).contains("times.csv!A2", "times.csv!B3", "times.csv!C3", "nobody", "veel");
        assertThat(shell.err()).contains("geweigerd");
        assertThat(out).doesNotExist();
    }

    /** About 1.8 km over the streets, 22 minutes on foot; the estimate has 21. */
    @Test
    void aMapGivesTimesOverItsStreetsAndKeepsItsNetwork() throws IOException {
        DatasetWriter.write(tiny().travelTime("anna", "bakery", 59).build(), dataset);
        Path map = writeMap();

        assertThat(run("--osm", map.toString())).isZero();
        assertThat(shell.out())
                .contains(
                        "De reistijd die al in de dataset stond is vervangen.", "OpenStreetMap", "Paren van leerling");
        assertThat(shell.err())
                .contains("wegennet maken", "reistijden berekenen")
                .doesNotContain("Exception", "INFO");
        assertThat(read(out).travelTimes())
                .extracting(TravelTime::companyId)
                .contains("bakery")
                .doesNotHaveDuplicates();
        assertThat(read(out).travelTimes()).noneMatch(time -> time.minutes() == 59);
        byte[] first = Files.readAllBytes(out);

        assertThat(run("--osm", map.toString())).isZero();
        assertThat(shell.err()).contains("wegennet openen").doesNotContain("wegennet maken");
        assertThat(out).hasBinaryContent(first);
        assertThat(folder.resolve("leerplaats-roads")).isDirectory();
    }

    @Test
    void onATerminalTheLineIsRewrittenAndLeftAtItsEnd() throws IOException {
        Shell terminal = Shell.live(FakeSolver.failing(new AssertionError("This command must not solve.")));

        assertThat(terminal.run(
                        "travel",
                        dataset.toString(),
                        out.toString(),
                        "--osm",
                        writeMap().toString(),
                        "--language",
                        "en"))
                .isZero();
        assertThat(terminal.err()).contains("\r0:0").endsWith("computing travel times 100%" + System.lineSeparator());
    }

    @Test
    void measuredTimesComeBeforeThoseOfTheMapAndKeepKeepsThoseThatAreThere() throws IOException {
        DatasetWriter.write(
                tiny().travelTime("anna", "bakery", 59)
                        .travelTime("anna", "garage", 58)
                        .build(),
                dataset);
        Path map = writeMap();
        Path cache = folder.resolve("cache");

        assertThat(run(
                        "--osm",
                        map.toString(),
                        "--cache",
                        cache.toString(),
                        "--keep",
                        "--matrix",
                        matrix("anna;bakery;17\n").toString()))
                .isZero();

        assertThat(read(out).travelTimes())
                .extracting(time -> time.companyId() + " " + time.minutes())
                .containsExactlyInAnyOrder("bakery 17", "garage 58");
        assertThat(cache).isNotEmptyDirectory();
        assertThat(folder.resolve("leerplaats-roads")).doesNotExist();
    }

    @Test
    void aMapOfAnotherAreaIsRefused() throws IOException {
        DatasetWriter.write(tiny().student("anna", anna -> anna.at(53.0, 6.0)).build(), dataset);

        assertThat(run("--osm", writeMap().toString())).isEqualTo(3);
        assertThat(shell.err()).contains("ander gebied");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"'', geen kaart", "'<osm version=\"0.6\">', beschadigd", "'id;minuten', geen kaart"})
    void aFileThatIsNoMapIsRefused(String content, String said) throws IOException {
        Path map = Files.writeString(folder.resolve("map.osm.pbf"), content);

        assertThat(run("--osm", map.toString())).isEqualTo(3);
        assertThat(shell.err()).contains(said).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("--osm", writeMap().toString(), "--cache", file.toString()))
                .isEqualTo(1);
        assertThat(shell.err()).contains("--cache");
    }

    @Test
    void wrongUseIsSaidBeforeAnyWork() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(shell.err()).contains("--osm", "--matrix");
        assertThat(run("--osm", "none.pbf")).isEqualTo(2);
        assertThat(run("--matrix", "none.csv")).isEqualTo(2);
        assertThat(shell.run(
                        "travel",
                        dataset.toString(),
                        dataset.toString(),
                        "--matrix",
                        matrix("anna;bakery;3\n").toString()))
                .isEqualTo(2);
    }
}
