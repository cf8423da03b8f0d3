package nl.leerplaats.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature: travel times over the roads of a {@link TinyMap}. Streets are 100 m apart, so a way along five streets is 0.5 km; the estimate
 * takes 1.3 times the straight line.
 */
class RoadTimesTest {

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static RoadNetwork roads;

    @BeforeAll
    static void makeNetwork() throws IOException, RoadMapException {
        Path map = TinyPbf.write(TinyMap.of("residential"), folder.resolve("tiny.osm.pbf"));
        roads = RoadNetwork.open(map, folder.resolve("cache"), RoadProgress.SILENT);
    }

    @AfterAll
    static void closeNetwork() {
        roads.close();
    }

    /** Anna lives at the crossing of the streets 0 and 0, the bakery lies at the crossing with these numbers. */
    private static TinyDataset annaAndBakery(int column, int row, int maxMinutes, TravelMode... ways) {
        return TinyDataset.create()
                .student("anna", anna -> anna.at(TinyMap.lat(0), TinyMap.lon(0)).travel(maxMinutes, ways))
                .company("bakery", bakery -> bakery.at(TinyMap.lat(row), TinyMap.lon(column)));
    }

    private static RoadResult compute(TinyDataset dataset) {
        return RoadTimes.compute(dataset.build(), roads, RoadProgress.SILENT);
    }

    // From (0, 0) to (10, 10) the streets take 2.0 km, the straight line is 1.414 km, 1.839 km with its detour.
    // Walking at 5 km/h 24.0 minutes, and 22.1 by the estimate; a moped at 25 km/h 4.8 + 3, and 4.4 + 3 by the
    // estimate.
    // A bicycle at 15 km/h 8.0 + 3, and 7.4 + 3 by the estimate.
    @ParameterizedTest
    @CsvSource({"WALK, 24, 25", "BIKE, 11, 12", "MOPED, 8, 8"})
    void minutesFollowTheStreetsAtTheSpeedOfTheWayToTravel(TravelMode way, int least, int most) {
        RoadResult result = compute(annaAndBakery(10, 10, 60, way));

        assertThat(minutes(result, "anna", "bakery", estimate(way, 1.4142))).isBetween(least, most);
    }

    private static int estimate(TravelMode way, double kilometres) {
        return way.minutes(kilometres);
    }

    /** The measured minutes, or the estimate, which holds where no time is given. */
    private static int minutes(RoadResult result, String student, String company, int otherwise) {
        return result.times().stream()
                .filter(time ->
                        time.studentId().equals(student) && time.companyId().equals(company))
                .mapToInt(TravelTime::minutes)
                .findFirst()
                .orElse(otherwise);
    }

    /** From (11, 0) to (12, 0) over the bridge: 23 + 1 + 23 streets, 4.7 km, 56.4 minutes on foot; the estimate says 2. */
    @Test
    void aRiverIsCrossedByTheBridge() {
        TinyDataset dataset = annaAndBakery(12, 0, 60, TravelMode.WALK)
                .student("anna", anna -> anna.at(TinyMap.lat(0), TinyMap.lon(11)));

        assertThat(minutes(compute(dataset), "anna", "bakery", 2)).isEqualTo(57);
    }

    @Test
    void whatIsTooFarOverTheRoadsGetsOneMinuteMoreThanTheLongestWay() {
        TinyDataset dataset = annaAndBakery(12, 0, 56, TravelMode.WALK)
                .student("anna", anna -> anna.at(TinyMap.lat(0), TinyMap.lon(11)));
        RoadResult result = compute(dataset);

        assertThat(result.times()).extracting(TravelTime::minutes).containsExactly(57);
        assertThat(result.nowTooFar()).isOne();
        assertThat(result.nowInReach()).isZero();
    }

    /** 57 minutes again, of 57 allowed: in reach, exactly at the limit. */
    @Test
    void theLongestWayItselfIsInReach() {
        TinyDataset dataset = annaAndBakery(12, 0, 57, TravelMode.WALK)
                .student("anna", anna -> anna.at(TinyMap.lat(0), TinyMap.lon(11)));
        RoadResult result = compute(dataset);

        assertThat(result.times()).extracting(TravelTime::minutes).containsExactly(57);
        assertThat(result.nowTooFar()).isZero();
    }

    @Test
    void theLeastOfTheWaysCountsAndPublicTransportKeepsItsEstimate() {
        TinyDataset onFoot = annaAndBakery(12, 0, 60, TravelMode.WALK, TravelMode.TRANSIT)
                .student("anna", anna -> anna.at(TinyMap.lat(0), TinyMap.lon(11)));
        RoadResult result = compute(onFoot);

        // The estimate is that of walking, 2 minutes; over the roads the bus of 10.4 minutes is quicker than 57.
        assertThat(result.times()).extracting(TravelTime::minutes).containsExactly(11);
    }

    @Test
    void whoTravelsByPublicTransportOnlyKeepsTheEstimate() {
        RoadResult result = compute(annaAndBakery(10, 10, 60, TravelMode.TRANSIT));

        assertThat(result.times()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void onlyPairsThatCanMatterAreListed() {
        TinyDataset dataset = annaAndBakery(0, 20, 60, TravelMode.WALK)
                .company(
                        "otherProfile",
                        one -> one.at(TinyMap.lat(20), TinyMap.lon(1))
                                .withoutAccreditations()
                                .accredited(Profile.MVI, "2020-01-01", "2030-01-01"))
                .company(
                        "otherSchool",
                        one -> one.at(TinyMap.lat(20), TinyMap.lon(2)).onlySchools("elsewhere"))
                .company("excluded", one -> one.at(TinyMap.lat(20), TinyMap.lon(3)))
                .company("fine", one -> one.at(TinyMap.lat(20), TinyMap.lon(4)))
                .school("elsewhere", school -> {})
                .student("anna", anna -> anna.exclusions("excluded"));

        assertThat(compute(dataset).pairs()).isEqualTo(2);
        assertThat(compute(dataset).times())
                .extracting(TravelTime::companyId)
                .isSubsetOf("bakery", "fine")
                .contains("fine");
    }

    /** Who is placed where it is too far, by hand, still gets the real minutes: they count in the cost. */
    @Test
    void anExistingPlacementIsMeasuredHoweverFarItIs() {
        TinyDataset dataset = annaAndBakery(12, 0, 10, TravelMode.WALK)
                .student("anna", anna -> anna.at(TinyMap.lat(0), TinyMap.lon(11)))
                .company("bakery", bakery -> bakery.withoutAccreditations())
                .pinned("anna", "P1", "bakery", "mies", DayOfWeek.MONDAY);

        assertThat(compute(dataset).times()).extracting(TravelTime::minutes).containsExactly(57);
    }

    @Test
    void aPlaceWithoutARoadIsAFindingAndKeepsTheEstimate() {
        TinyDataset dataset = annaAndBakery(3, 3, 60, TravelMode.BIKE)
                .student("far", far -> far.at(53.2, 6.5).travel(60, TravelMode.BIKE))
                .company("island", island -> island.at(53.4, 6.0));
        RoadResult result = compute(dataset);

        assertThat(result.findings())
                .extracting(Finding::code, Finding::path, Finding::value)
                .containsExactly(
                        tuple(FindingCode.NO_ROAD_NEAR, "$.students[1].home", "far"),
                        tuple(FindingCode.NO_ROAD_NEAR, "$.companies[1].location", "island"));
        assertThat(result.homes()).isOne();
        assertThat(result.companies()).isOne();
        assertThat(result.times()).noneMatch(time -> time.studentId().equals("far"));
    }

    @Test
    void theOrderOfRecordsChangesNoMinutes() {
        TinyDataset one = annaAndBakery(5, 9, 60, TravelMode.WALK)
                .student("ben", ben -> ben.at(TinyMap.lat(2), TinyMap.lon(20)).travel(60, TravelMode.BIKE))
                .company("garage", garage -> garage.at(TinyMap.lat(17), TinyMap.lon(14)));
        Dataset dataset = one.build();
        Dataset reversed = dataset.withStudents(
                        List.of(dataset.students().get(1), dataset.students().get(0)))
                .withCompanies(
                        List.of(dataset.companies().get(1), dataset.companies().get(0)));

        assertThat(RoadTimes.compute(reversed, roads, RoadProgress.SILENT).times())
                .containsExactlyInAnyOrderElementsOf(
                        RoadTimes.compute(dataset, roads, RoadProgress.SILENT).times());
    }
}
