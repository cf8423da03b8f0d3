package nl.leerplaats.road;

import static com.graphhopper.json.Statement.Else;
import static com.graphhopper.json.Statement.ElseIf;
import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.config.Profile;
import com.graphhopper.json.Statement;
import com.graphhopper.util.CustomModel;
import java.util.Locale;
import nl.leerplaats.data.model.TravelMode;
import org.jspecify.annotations.Nullable;

/**
 * The ways to travel that follow roads, each as the quickest way there: where one may go and how fast. Public transport is none of them:
 * it keeps the estimate of the format.
 */
enum RoadMode {
    /** Wherever one may walk, at GraphHopper's speed for the kind of path: 5 km/h on most. */
    WALK(TravelMode.WALK, 5, "foot_access", Else(LIMIT, "foot_average_speed")),
    /** Wherever one may cycle, at GraphHopper's speed for the kind of road, walking pace where one pushes the bicycle; at most 15 km/h. */
    BIKE(TravelMode.BIKE, 15, "bike_access", Else(LIMIT, "bike_average_speed")),
    /** A moped of 25 km/h (snorfiets), which goes where bicycles go; pushed on footpaths. */
    MOPED(
            TravelMode.MOPED,
            25,
            "bike_access",
            ElseIf("road_class == FOOTWAY || road_class == PEDESTRIAN || road_class == STEPS", LIMIT, "5"),
            Else(LIMIT, "25")),
    /** Wherever one may drive, at GraphHopper's speed for the kind of road and its speed limit; no traffic. */
    CAR(TravelMode.CAR, 140, "car_access", Else(LIMIT, "car_average_speed"));

    /** What GraphHopper has to keep of each road for these ways to travel. */
    static final String ENCODED_VALUES =
            "foot_access,foot_average_speed,bike_access,bike_average_speed,car_access,car_average_speed,road_class,roundabout,"
                    + "road_environment," + BoatSpeed.KEY;

    /** Walking pace in km/h, that of the estimate. */
    static final double WALKING_KMH = 5;

    private final TravelMode mode;
    private final int fastestKmh;
    private final String access;
    private final CustomModel model;

    /** A way to travel; on a boat everybody is as fast as the boat, on land as these say, and never faster than the fastest. */
    RoadMode(TravelMode mode, int fastestKmh, String access, Statement... onLand) {
        this.mode = mode;
        this.fastestKmh = fastestKmh;
        this.access = access;
        this.model = new CustomModel()
                .setDistanceInfluence(0d)
                .addToPriority(If("!" + access, MULTIPLY, "0"))
                .addToSpeed(If(BoatSpeed.KEY + " > 0", LIMIT, BoatSpeed.KEY));
        for (Statement speed : onLand) {
            model.addToSpeed(speed);
        }
        model.addToSpeed(If(BoatSpeed.KEY + " == 0", LIMIT, Integer.toString(fastestKmh)));
    }

    /** Name of what GraphHopper keeps of a road to say whether this way to travel is allowed on it. */
    String access() {
        return access;
    }

    /** The way along roads of a way to travel, or null for public transport. */
    static @Nullable RoadMode find(TravelMode way) {
        for (RoadMode mode : values()) {
            if (mode.mode == way) {
                return mode;
            }
        }
        return null;
    }

    TravelMode mode() {
        return mode;
    }

    /** Name of the profile in GraphHopper. */
    String profileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Profile profile() {
        return new Profile(profileName()).setCustomModel(model);
    }

    /** Minutes for unlocking, parking and the like, the same as in the estimate. */
    int overheadMinutes() {
        return mode.minutes(0);
    }

    /**
     * The largest great-circle distance in kilometres that can be within the minutes: straight on, at the highest speed of any road or boat.
     *
     * @param boatKmh speed of the fastest boat
     */
    double reachKilometres(int minutes, double boatKmh) {
        return Math.max(0, minutes - overheadMinutes()) / 60.0 * Math.max(fastestKmh, boatKmh);
    }

    /** Whole minutes for a time on the road in milliseconds, rounded up as the estimate is. */
    int minutes(double milliseconds) {
        return (int) Math.ceil(overheadMinutes() + milliseconds / 60_000 - 1e-9);
    }

    /** The longest time on the road, in milliseconds, that is within the minutes. */
    double limitMilliseconds(int minutes) {
        return Math.max(0, minutes - overheadMinutes()) * 60_000.0;
    }
}
