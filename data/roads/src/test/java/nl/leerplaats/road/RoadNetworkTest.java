package nl.leerplaats.road;

import static nl.leerplaats.road.TinyPbf.Packing.LZMA;
import static nl.leerplaats.road.TinyPbf.Packing.RAW;
import static nl.leerplaats.road.TinyPbf.Packing.ZLIB;
import static nl.leerplaats.road.TinyPbf.Packing.ZLIB_WITHOUT_SIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.road.RoadMapException.Reason;
import nl.leerplaats.road.RoadProgress.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: road networks made of OpenStreetMap files, kept for the next time. */
class RoadNetworkTest {

    @TempDir
    private Path folder = Path.of("");

    private static final TinyMap MAP = TinyMap.of("residential");

    /** Three students over the map, with companies on both sides of the river, by each way that follows roads. */
    private static Dataset dataset() {
        TinyDataset dataset = TinyDataset.create().withoutStudent("anna");
        int number = 0;
        for (TravelMode way : List.of(TravelMode.WALK, TravelMode.BIKE, TravelMode.MOPED, TravelMode.CAR)) {
            int column = 3 * number++;
            dataset.student(
                    "student" + number,
                    student -> student.at(TinyMap.lat(4), TinyMap.lon(column)).travel(90, way));
        }
        return dataset.company("bakery", bakery -> bakery.at(TinyMap.lat(2), TinyMap.lon(20)))
                .company("garage", garage -> garage.at(TinyMap.lat(20), TinyMap.lon(6)))
                .build();
    }

    private List<TravelTime> times(Path map) throws IOException, RoadMapException {
        try (RoadNetwork roads = RoadNetwork.open(map, folder.resolve("cache"), RoadProgress.SILENT)) {
            return RoadTimes.compute(dataset(), roads, RoadProgress.SILENT).times();
        }
    }

    private Set<Step> steps(Path map) throws IOException, RoadMapException {
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        RoadNetwork.open(map, folder.resolve("cache"), (step, done, total) -> steps.add(step))
                .close();
        return steps;
    }

    /** However it is written, it is the same map: GraphHopper reads the XML itself, the binary files are read here. */
    @Test
    void everyKindOfFileGivesTheSameTimes() throws IOException, RoadMapException {
        Path xml = MAP.writeXml(folder.resolve("map.osm"));
        Path packed = folder.resolve("map.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(xml, out);
        }
        Path dense = TinyPbf.write(MAP, folder.resolve("dense.osm.pbf"));
        Path plain = TinyPbf.withHeader("OsmSchema-V0.6")
                .plainNodes(MAP.nodes())
                .ways(MAP.ways(), RAW)
                .save(folder.resolve("plain.osm.pbf"));
        Path sizeless = TinyPbf.withHeader("OsmSchema-V0.6")
                .emptyBlocks()
                .plainNodes(MAP.nodes())
                .emptyBlocks()
                .ways(MAP.ways(), ZLIB_WITHOUT_SIZE)
                .save(folder.resolve("sizeless.osm.pbf"));
        List<TravelTime> expected = times(xml);

        // Eight pairs; where the roads take as long as the estimate nothing is written.
        assertThat(expected).hasSizeBetween(5, 8);
        assertThat(times(packed)).isEqualTo(expected);
        assertThat(times(dense)).isEqualTo(expected);
        assertThat(times(plain)).isEqualTo(expected);
        assertThat(times(sizeless)).isEqualTo(expected);
    }

    /** Cars may not use a cycle path, and everybody else may. */
    @Test
    void whoMayUseARoadDependsOnItsKind() throws IOException, RoadMapException {
        Path map = TinyPbf.write(TinyMap.of("cycleway"), folder.resolve("cycleways.osm.pbf"));

        assertThat(times(map))
                .extracting(TravelTime::studentId)
                .contains("student2", "student3")
                .doesNotContain("student4");
    }

    @Test
    void aNetworkIsMadeOnceForEachFile() throws IOException, RoadMapException {
        Path map = TinyPbf.write(MAP, folder.resolve("map.osm.pbf"));

        assertThat(steps(map)).containsExactly(Step.READING, Step.BUILDING);
        assertThat(steps(map)).containsExactly(Step.OPENING);

        TinyPbf.write(TinyMap.of("cycleway"), map);

        assertThat(steps(map)).containsExactly(Step.READING, Step.BUILDING);
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aDamagedNetworkIsMadeAnew() throws IOException, RoadMapException {
        Path map = TinyPbf.write(MAP, folder.resolve("map.osm.pbf"));
        List<TravelTime> expected = times(map);
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            Files.write(
                    files.filter(file -> file.getFileName().toString().equals("properties.txt")
                                    || file.getFileName().toString().equals("properties"))
                            .findFirst()
                            .orElseThrow(),
                    new byte[] {1, 2, 3});
        }

        assertThat(times(map)).isEqualTo(expected);
    }

    @Test
    void whatARunLeftThatWasEndedInTheMiddleIsClearedAfterADay() throws IOException, RoadMapException {
        Path old = Files.createDirectories(folder.resolve("cache/.building-old"));
        Path young = Files.createDirectories(folder.resolve("cache/.building-young"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        steps(TinyPbf.write(MAP, folder.resolve("map.osm.pbf")));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private void assertRefused(Path map, Reason reason) {
        assertThatThrownBy(() -> steps(map))
                .isInstanceOfSatisfying(
                        RoadMapException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
        assertThat(folder.resolve("cache"))
                .satisfiesAnyOf(
                        cache -> assertThat(cache).doesNotExist(),
                        cache -> assertThat(cache).isEmptyDirectory());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id;minutes\n1;2\n", "PK\u0003\u0004xlsx", "<html></html>"})
    void aFileOfAnotherKindIsRefused(String content) throws IOException {
        assertRefused(Files.writeString(folder.resolve("map.osm.pbf"), content), Reason.NOT_OSM);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.99})
    void aFileThatEndsInTheMiddleIsRefused(double part) throws IOException {
        Path map = TinyPbf.write(MAP, folder.resolve("map.osm.pbf"));
        byte[] whole = Files.readAllBytes(map);
        Files.write(map, Arrays.copyOf(whole, (int) (whole.length * part)));

        assertRefused(map, Reason.DAMAGED);
    }

    @Test
    void brokenXmlIsRefused() throws IOException {
        Path map = MAP.writeXml(folder.resolve("map.osm"));
        String text = Files.readString(map);
        Files.writeString(map, text.substring(0, text.length() / 2));

        assertRefused(map, Reason.DAMAGED);
    }

    @Test
    void aDamagedByteIsNoticed() throws IOException {
        Path map = TinyPbf.write(MAP, folder.resolve("map.osm.pbf"));
        byte[] bytes = Files.readAllBytes(map);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(map, bytes);

        assertRefused(map, Reason.DAMAGED);
    }

    @Test
    void whatIsNotReadIsSaid() throws IOException {
        Path lzma = TinyPbf.withHeader("OsmSchema-V0.6").ways(MAP.ways(), LZMA).save(folder.resolve("lzma.osm.pbf"));
        Path history = TinyPbf.withHeader("OsmSchema-V0.6", "HistoricalInformation")
                .plainNodes(MAP.nodes())
                .save(folder.resolve("history.osm.pbf"));
        Path unsorted = TinyPbf.withHeader("OsmSchema-V0.6")
                .ways(MAP.ways(), ZLIB)
                .plainNodes(MAP.nodes())
                .save(folder.resolve("unsorted.osm.pbf"));

        assertRefused(lzma, Reason.UNSUPPORTED);
        assertRefused(history, Reason.UNSUPPORTED);
        assertRefused(unsorted, Reason.UNSUPPORTED);
    }

    @Test
    void aMapWithoutRoadsIsRefused() throws IOException {
        assertRefused(TinyPbf.write(TinyMap.withoutRoads(), folder.resolve("map.osm.pbf")), Reason.NO_ROADS);
        assertRefused(TinyMap.withoutRoads().writeXml(folder.resolve("map.osm")), Reason.NO_ROADS);
    }
}
