package nl.leerplaats.road;

import com.graphhopper.GraphHopper;
import com.graphhopper.GraphHopperConfig;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.road.RoadMapException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The roads of an OpenStreetMap extract. Making it takes seconds for a province and minutes for a country, so it is kept in a folder, under the
 * name, size and time of change of the extract. The network lies in mapped files: what is not in use needs no memory of the program.
 */
public final class RoadNetwork implements AutoCloseable {

    /** Part of the name of the folder; another number where another version makes another network. */
    private static final String VERSION = "v2";

    /** Start of the names of what is being made. */
    private static final String BUILDING = ".building-";

    /** Farthest that a place may lie from the nearest road, in metres; the middle of a postcode area can lie in a field. */
    static final int MOST_METRES_FROM_ROAD = 2_000;

    private final GraphHopper hopper;
    private final DecimalEncodedValue boatSpeed;
    private final EnumEncodedValue<RoadEnvironment> environment;
    private final EnumEncodedValue<RoadClass> roadClass;
    private final Map<RoadMode, Regions> reach = new EnumMap<>(RoadMode.class);
    private final Map<RoadMode, BitSet> land = new EnumMap<>(RoadMode.class);
    private @Nullable Regions pieces;

    private RoadNetwork(GraphHopper hopper) {
        this.hopper = hopper;
        EncodingManager kept = hopper.getEncodingManager();
        boatSpeed = kept.getDecimalEncodedValue(BoatSpeed.KEY);
        environment = kept.getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class);
        roadClass = kept.getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
    }

    /** The folder in which the networks of an extract are kept where nobody names another: beside it. */
    public static Path defaultFolder(Path extract) {
        return extract.toAbsolutePath().resolveSibling("leerplaats-roads");
    }

    /**
     * Opens the network of an extract, and makes it first where the folder does not have it.
     *
     * @param extract file of the kind .osm.pbf, .osm or .osm.gz
     * @param folder folder for the networks; made where it is not there
     * @throws RoadMapException where the extract cannot be used
     * @throws IOException where a file cannot be read or written
     */
    public static RoadNetwork open(Path extract, Path folder, RoadProgress progress)
            throws IOException, RoadMapException {
        Path home = folder.resolve(key(extract));
        if (Files.isDirectory(home)) {
            progress.report(RoadProgress.Step.OPENING, 0, 0);
            GraphHopper hopper = configure(home, "");
            if (isLoaded(hopper)) {
                return new RoadNetwork(hopper);
            }
            delete(home);
        }
        Files.createDirectories(folder);
        deleteLeftovers(folder);
        make(extract, folder, home, progress);
        GraphHopper hopper = configure(home, "");
        if (!isLoaded(hopper)) {
            throw new IOException("The road network in (" + home + ") cannot be opened.");
        }
        return new RoadNetwork(hopper);
    }

    private static String key(Path extract) throws IOException {
        return extract.getFileName() + "-" + Files.size(extract) + "-"
                + Files.getLastModifiedTime(extract).toMillis() + "-" + VERSION;
    }

    /** Opens a network that is there. GraphHopper has several exceptions for one that is damaged or from another version: it is made anew. */
    private static boolean isLoaded(GraphHopper hopper) {
        try {
            return hopper.load();
        } catch (RuntimeException damaged) {
            hopper.close();
            return false;
        }
    }

    private static void make(Path extract, Path folder, Path home, RoadProgress progress)
            throws IOException, RoadMapException {
        Path building = folder.resolve(BUILDING + UUID.randomUUID());
        Path roads = folder.resolve(building.getFileName() + ".osm.gz");
        try {
            OsmFileKind kind = OsmFileKind.of(extract);
            if (kind == OsmFileKind.BINARY) {
                RoadExtract.write(extract, roads, progress);
            }
            progress.report(RoadProgress.Step.BUILDING, 0, 0);
            if (kind == OsmFileKind.BINARY) {
                build(building, roads);
            } else {
                buildOfXml(building, extract);
            }
            Files.move(building, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(roads);
            delete(building);
        }
    }

    /** Builds a network of an XML file from outside, in which anything can be wrong. */
    private static void buildOfXml(Path location, Path source) throws RoadMapException {
        try {
            build(location, source);
        } catch (RuntimeException failure) {
            boolean isEmpty = String.valueOf(failure.getMessage()).contains("must not be empty");
            throw new RoadMapException(
                    isEmpty ? Reason.NO_ROADS : Reason.DAMAGED, "GraphHopper cannot read it", failure);
        }
    }

    private static void build(Path location, Path source) {
        GraphHopper hopper = configure(location, source.toString());
        try {
            hopper.importOrLoad();
        } finally {
            hopper.close();
        }
    }

    private static GraphHopper configure(Path location, String source) {
        GraphHopperConfig config = new GraphHopperConfig();
        config.putObject("graph.location", location.toString());
        config.putObject("datareader.file", source);
        config.putObject("graph.dataaccess.default_type", "MMAP");
        config.putObject("graph.encoded_values", RoadMode.ENCODED_VALUES);
        config.putObject("import.osm.ignored_highways", "");
        config.setProfiles(
                Arrays.stream(RoadMode.values()).map(RoadMode::profile).toList());
        GraphHopper hopper = new GraphHopper();
        hopper.setImportRegistry(BoatSpeed.registry());
        return hopper.init(config);
    }

    /** Deletes what a run that was ended in the middle has left, a day ago or longer: a younger one may be at work. */
    private static void deleteLeftovers(Path folder) throws IOException {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(BUILDING))
                    .toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    delete(file);
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    BaseGraph graph() {
        return hopper.getBaseGraph();
    }

    Weighting weighting(RoadMode mode) {
        return hopper.createWeighting(hopper.getProfile(mode.profileName()), new PMap());
    }

    /** Roads of a way to travel from which the rest of them can be reached: what is left out are short ends that one cannot leave again. */
    EdgeFilter mainRoads(RoadMode mode) {
        EdgeFilter connected = new DefaultSnapFilter(
                weighting(mode),
                hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(mode.profileName())));
        return edge -> canStop(edge) && connected.accept(edge);
    }

    /** All roads of a way to travel on which one can stop. */
    EdgeFilter roads(RoadMode mode) {
        EdgeFilter allowed = allowed(mode);
        return edge -> canStop(edge) && allowed.accept(edge);
    }

    private EdgeFilter allowed(RoadMode mode) {
        BooleanEncodedValue access = hopper.getEncodingManager().getBooleanEncodedValue(mode.access());
        return edge -> edge.get(access) || edge.getReverse(access);
    }

    /** Everything on land that is on the map as a road, whoever may use it. */
    EdgeFilter land() {
        return this::canStop;
    }

    /** Nobody gets off between the banks, in a tunnel or on a motorway. */
    private boolean canStop(EdgeIteratorState edge) {
        return !isBoat(edge)
                && edge.get(environment) != RoadEnvironment.TUNNEL
                && edge.get(roadClass) != RoadClass.MOTORWAY;
    }

    private boolean isBoat(EdgeIteratorState edge) {
        return edge.get(boatSpeed) > 0;
    }

    /** Pieces of land: what hangs together by roads of any kind, bridges and tunnels included, and boats not. */
    Regions pieces() {
        if (pieces == null) {
            pieces = Regions.of(graph(), edge -> !isBoat(edge));
        }
        return pieces;
    }

    /** What hangs together for a way to travel, by its roads and by the boats that take it. */
    Regions reach(RoadMode mode) {
        return reach.computeIfAbsent(mode, one -> Regions.of(graph(), allowed(one)));
    }

    /** Pieces of land, by their regions, that have a road of a way to travel. */
    BitSet landOf(RoadMode mode) {
        return land.computeIfAbsent(mode, one -> {
            EdgeFilter roads = roads(one);
            BitSet result = new BitSet();
            AllEdgesIterator edges = graph().getAllEdges();
            while (edges.next()) {
                if (roads.accept(edges)) {
                    result.set(pieces().region(edges.getBaseNode()));
                }
            }
            return result;
        });
    }

    /** Speed of the fastest boat in km/h; 0 where there is none. */
    double fastestBoat() {
        double fastest = 0;
        AllEdgesIterator edges = graph().getAllEdges();
        while (edges.next()) {
            fastest = Math.max(fastest, edges.get(boatSpeed));
        }
        return fastest;
    }

    /** The point on the nearest of these roads; not valid where there is none near. */
    Snap snap(Location place, EdgeFilter filter) {
        Snap snap = hopper.getLocationIndex().findClosest(place.lat(), place.lon(), filter);
        return snap.isValid() && snap.getQueryDistance() <= MOST_METRES_FROM_ROAD
                ? snap
                : new Snap(place.lat(), place.lon());
    }

    @Override
    public void close() {
        hopper.close();
    }
}
