package nl.leerplaats.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feature: water is not crossed but by a bridge or a boat, and the way to and from the roads is walked. The map is a {@link TinyMap}, with an
 * island south of it: a street of eight crossings, 1 km from the southernmost street, where the map says nothing else.
 */
class WaterTest {

    private static final double KILOMETRE = 10 * TinyMap.STEP_LAT;
    private static final double ISLAND = TinyMap.LAT - KILOMETRE;
    private static final long ISLAND_ID = 2_000_000_000L;

    @TempDir
    private Path folder = Path.of("");

    private static TinyMap mapWithIsland() {
        return TinyMap.of("residential").loose("residential", ISLAND_ID, ISLAND, TinyMap.LON, 8);
    }

    /** The island and a boat from its western end to the crossing of the streets 0 and 0, 1 km. */
    private static TinyMap mapWithBoat(String... tags) {
        String[] all = new String[tags.length + 2];
        all[0] = "route";
        all[1] = "ferry";
        System.arraycopy(tags, 0, all, 2, tags.length);
        return mapWithIsland().way(new long[] {ISLAND_ID, TinyMap.id(0, 0)}, all);
    }

    /** Anna on the island, the bakery at the crossing of the streets 0 and 0. */
    private static TinyDataset annaOnIsland(TravelMode... ways) {
        return TinyDataset.create()
                .student("anna", anna -> anna.at(ISLAND, TinyMap.LON).travel(60, ways))
                .company("bakery", bakery -> bakery.at(TinyMap.LAT, TinyMap.LON));
    }

    private RoadResult compute(TinyMap map, TinyDataset dataset) throws IOException, RoadMapException {
        Path file = TinyPbf.write(map, folder.resolve("map.osm.pbf"));
        try (RoadNetwork roads = RoadNetwork.open(file, folder.resolve("cache"), RoadProgress.SILENT)) {
            return RoadTimes.compute(dataset.build(), roads, RoadProgress.SILENT);
        }
    }

    private static int minutes(RoadResult result, String student, String company, int otherwise) {
        return result.times().stream()
                .filter(time ->
                        time.studentId().equals(student) && time.companyId().equals(company))
                .mapToInt(TravelTime::minutes)
                .findFirst()
                .orElse(otherwise);
    }

    @ParameterizedTest
    @EnumSource(
            value = TravelMode.class,
            names = {"WALK", "BIKE", "MOPED", "CAR"})
    void anIslandIsNotReachedAndItsHomeIsNamed(TravelMode way) throws IOException, RoadMapException {
        RoadResult result = compute(mapWithIsland(), annaOnIsland(way));

        assertThat(result.times()).extracting(TravelTime::minutes).containsExactly(TravelTime.UNREACHABLE);
        assertThat(result.cutOff()).isOne();
        assertThat(result.findings())
                .extracting(Finding::code, Finding::path, Finding::value, Finding::arguments)
                .containsExactly(tuple(FindingCode.HOME_CUT_OFF, "$.students[0].home", "anna", List.of(1, 1)));
    }

    /** The company on the island is named, once, and not everybody who lives elsewhere. Who lives there too gets there. */
    @Test
    void aCompanyOnAnIslandIsNamedOnce() throws IOException, RoadMapException {
        TinyDataset dataset = annaOnIsland(TravelMode.BIKE)
                .company("boatyard", yard -> yard.at(ISLAND, TinyMap.lon(5)))
                .company("garage", garage -> garage.at(TinyMap.LAT, TinyMap.lon(3)))
                .student("ben", ben -> ben.at(TinyMap.LAT, TinyMap.lon(1)).travel(60, TravelMode.BIKE))
                .student("cas", cas -> cas.at(TinyMap.LAT, TinyMap.lon(2)).travel(60, TravelMode.BIKE));
        RoadResult result = compute(mapWithIsland(), dataset);

        assertThat(minutes(result, "anna", "boatyard", 6)).isLessThan(7);
        assertThat(minutes(result, "ben", "boatyard", 0)).isEqualTo(TravelTime.UNREACHABLE);
        assertThat(result.cutOff()).isEqualTo(4);
        assertThat(result.findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(
                        tuple(FindingCode.HOME_CUT_OFF, "anna"), tuple(FindingCode.COMPANY_CUT_OFF, "boatyard"));
    }

    /** Somebody goes there already, so there is a way that the map does not have. */
    @Test
    void aPlacementThatExistsKeepsTheEstimateAndIsToldToo() throws IOException, RoadMapException {
        RoadResult result = compute(
                mapWithIsland(),
                annaOnIsland(TravelMode.BIKE).pinned("anna", "P1", "bakery", "mies", DayOfWeek.MONDAY));

        assertThat(result.times()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.HOME_CUT_OFF);
    }

    @Test
    void publicTransportIsNotCutOff() throws IOException, RoadMapException {
        RoadResult result = compute(mapWithIsland(), annaOnIsland(TravelMode.BIKE, TravelMode.TRANSIT));

        assertThat(minutes(result, "anna", "bakery", 0)).isEqualTo(TravelMode.TRANSIT.minutes(1.0));
        assertThat(result.findings()).isEmpty();
    }

    /** A boat of 30 minutes takes 30 minutes, whoever is on it; at the quay nobody has to walk. */
    @ParameterizedTest
    @CsvSource({"WALK, 30", "BIKE, 33", "MOPED, 33", "CAR, 35"})
    void nobodyIsFasterThanTheBoat(TravelMode way, int least) throws IOException, RoadMapException {
        RoadResult result = compute(mapWithBoat("duration", "00:30"), annaOnIsland(way));

        assertThat(minutes(result, "anna", "bakery", 0)).isBetween(least, least + 1);
        assertThat(result.findings()).isEmpty();
    }

    /** Without a duration the boat sails 1 km at walking pace: 12 minutes. */
    @ParameterizedTest
    @CsvSource({"WALK, 12", "BIKE, 15", "MOPED, 15", "CAR, 17"})
    void aBoatOfUnknownDurationIsNoFasterThanWhoWalks(TravelMode way, int least) throws IOException, RoadMapException {
        RoadResult result = compute(mapWithBoat(), annaOnIsland(way));

        assertThat(minutes(result, "anna", "bakery", 0)).isBetween(least, least + 1);
    }

    /** A boat takes whom its tags say. */
    @ParameterizedTest
    @CsvSource({
        "WALK, motor_vehicle, no, true",
        "CAR, motor_vehicle, no, false",
        "WALK, foot, yes, true",
        "BIKE, foot, yes, false",
        "MOPED, foot, yes, false",
        "CAR, foot, yes, false",
        "BIKE, bicycle, no, false",
    })
    void aBoatTakesWhomItsTagsSay(TravelMode way, String key, String value, boolean taken)
            throws IOException, RoadMapException {
        RoadResult result = compute(mapWithBoat("duration", "00:10", key, value), annaOnIsland(way));

        assertThat(minutes(result, "anna", "bakery", 0) == TravelTime.UNREACHABLE)
                .isEqualTo(!taken);
    }

    /** Anna lives 1.2 km south of the streets, on the same land: 14.4 minutes on foot, then 0.4 km along a street. */
    @ParameterizedTest
    @CsvSource({"WALK, 20, 20", "BIKE, 19, 20", "MOPED, 18, 19", "CAR, 20, 21"})
    void theWayToTheRoadIsWalked(TravelMode way, int least, int most) throws IOException, RoadMapException {
        TinyDataset dataset = annaOnIsland(way)
                .student("anna", anna -> anna.at(TinyMap.LAT - 1.2 * KILOMETRE, TinyMap.LON))
                .company("bakery", bakery -> bakery.at(TinyMap.lat(4), TinyMap.LON));

        assertThat(minutes(compute(TinyMap.of("residential"), dataset), "anna", "bakery", 0))
                .isBetween(least, most);
    }

    /** The same the other way round: the company lies in the field. */
    @Test
    void theWayFromTheRoadIsWalkedToo() throws IOException, RoadMapException {
        TinyDataset dataset = annaOnIsland(TravelMode.BIKE)
                .student("anna", anna -> anna.at(TinyMap.lat(4), TinyMap.LON))
                .company("bakery", bakery -> bakery.at(TinyMap.LAT - 1.2 * KILOMETRE, TinyMap.LON));

        assertThat(minutes(compute(TinyMap.of("residential"), dataset), "anna", "bakery", 0))
                .isBetween(19, 20);
    }

    /** Two places with one postcode lie on one point in a field: nobody walks to the road and back. */
    @Test
    void whoLivesNextToTheCompanyWalksThere() throws IOException, RoadMapException {
        TinyDataset dataset = annaOnIsland(TravelMode.WALK)
                .student("anna", anna -> anna.at(TinyMap.LAT - KILOMETRE, TinyMap.LON))
                .company("bakery", bakery -> bakery.at(TinyMap.LAT - KILOMETRE, TinyMap.LON));

        assertThat(minutes(compute(TinyMap.of("residential"), dataset), "anna", "bakery", 0))
                .isZero();
    }

    /** A path in a garden, 30 m from the street, that nobody has joined to it on the map is no island. */
    @Test
    void aLoosePathBesideAStreetIsNoIsland() throws IOException, RoadMapException {
        TinyMap map =
                TinyMap.of("residential").loose("footway", ISLAND_ID, TinyMap.LAT - 0.03 * KILOMETRE, TinyMap.LON, 2);
        RoadResult result = compute(
                map,
                annaOnIsland(TravelMode.WALK)
                        .student("anna", anna -> anna.at(TinyMap.LAT - 0.04 * KILOMETRE, TinyMap.LON))
                        .company("bakery", bakery -> bakery.at(TinyMap.lat(4), TinyMap.LON)));

        assertThat(result.findings()).isEmpty();
        assertThat(minutes(result, "anna", "bakery", 7)).isBetween(5, 7);
    }

    /** A one-way street, to the north, is taken the other way by bicycle where a sign says so; by car never: 1 km on foot. */
    @ParameterizedTest
    @CsvSource({"BIKE, 7, 8", "CAR, 17, 18"})
    void oneWayStreetsHoldForWhomTheyHold(TravelMode way, int least, int most) throws IOException, RoadMapException {
        TinyMap map = mapWithIsland()
                .way(
                        new long[] {ISLAND_ID, TinyMap.id(0, 0)},
                        "highway",
                        "residential",
                        "oneway",
                        "yes",
                        "oneway:bicycle",
                        "no");
        TinyDataset south = annaOnIsland(way)
                .student("anna", anna -> anna.at(TinyMap.LAT, TinyMap.LON))
                .company("bakery", bakery -> bakery.at(ISLAND, TinyMap.LON));

        assertThat(minutes(compute(map, south), "anna", "bakery", way.minutes(1)))
                .isBetween(least, most);
    }

    /** The island has paths for feet and bicycles only, as some of the Wadden islands: whoever has only a car is cut off. */
    @Test
    void anIslandWithoutCarsIsCutOffForWhoHasOnlyACar() throws IOException, RoadMapException {
        TinyMap map = TinyMap.of("residential")
                .loose("cycleway", ISLAND_ID, ISLAND, TinyMap.LON, 8)
                .way(new long[] {ISLAND_ID, TinyMap.id(0, 0)}, "route", "ferry", "foot", "yes", "bicycle", "yes");

        assertThat(minutes(compute(map, annaOnIsland(TravelMode.CAR)), "anna", "bakery", 0))
                .isEqualTo(TravelTime.UNREACHABLE);
        assertThat(minutes(compute(map, annaOnIsland(TravelMode.CAR, TravelMode.BIKE)), "anna", "bakery", 0))
                .isBetween(15, 16);
    }

    /** A private drive is not driven on: one walks to where the public road is, and does not cross water for it. */
    @Test
    void aPrivateRoadIsLeftOnFoot() throws IOException, RoadMapException {
        TinyMap map = mapWithIsland()
                .way(new long[] {ISLAND_ID, TinyMap.id(0, 0)}, "highway", "service", "access", "private");

        int minutes = minutes(
                compute(
                        map,
                        annaOnIsland(TravelMode.BIKE)
                                .student("anna", anna -> anna.at(TinyMap.LAT - 0.5 * KILOMETRE, TinyMap.LON))),
                "anna",
                "bakery",
                0);
        assertThat(minutes).isBetween(9, 10);
    }

    /** Random places near the map: by no way to travel is one quicker than straight on at its speed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyIsQuickerThanStraightOn(long seed) throws IOException, RoadMapException {
        Random random = new Random(seed);
        TinyDataset dataset = TinyDataset.create().withoutStudent("anna");
        for (TravelMode way : List.of(TravelMode.WALK, TravelMode.BIKE, TravelMode.MOPED)) {
            for (int i = 0; i < 10; i++) {
                double row = 40 * random.nextDouble() - 8;
                double column = 40 * random.nextDouble() - 8;
                dataset.student(
                        way + "-" + i,
                        student -> student.at(
                                        TinyMap.LAT + row * TinyMap.STEP_LAT, TinyMap.LON + column * TinyMap.STEP_LON)
                                .travel(120, way));
            }
        }
        dataset.company("bakery", bakery -> bakery.at(TinyMap.lat(20), TinyMap.lon(20)));
        RoadResult result = compute(TinyMap.of("residential"), dataset);

        dataset.build().students().forEach(student -> {
            TravelMode way = student.travel().modes().get(0);
            double kilometres = student.home()
                    .kilometresTo(dataset.build().companies().get(0).location());
            double straight = way.minutes(0) + kilometres / speed(way) * 60;
            assertThat((double) minutes(result, student.id(), "bakery", way.minutes(kilometres)))
                    .as(student.toString())
                    .isGreaterThanOrEqualTo(straight - 1e-6);
        });
    }

    /** Speeds of the format in km/h. */
    private static double speed(TravelMode way) {
        return way == TravelMode.WALK ? 5 : way == TravelMode.BIKE ? 15 : 25;
    }
}
