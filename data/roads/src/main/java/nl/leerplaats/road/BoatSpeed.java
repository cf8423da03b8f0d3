package nl.leerplaats.road;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.ImportRegistry;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.util.FerrySpeedCalculator;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;

/**
 * How fast a boat sails in km/h, 0 on land: whoever is on it, however he came, is as fast as the boat. The speed is that of the {@code duration}
 * of the ferry, rounded down; a ferry that has none sails at walking pace. Waiting for it is not counted: timetables are not read.
 */
final class BoatSpeed implements TagParser {

    /** Name of what GraphHopper keeps of each road. */
    static final String KEY = "boat_speed";

    /** A ferry of unknown duration, in km/h: no faster than who walks. */
    static final double UNKNOWN_KMH = 5;

    /** Speeds are kept in hundredths of a km/h, up to 163. */
    private static final double STEP_KMH = 0.01;

    private static final int BITS = 14;

    private static final double FASTEST_KMH = 120;

    private final DecimalEncodedValue speed;

    private BoatSpeed(DecimalEncodedValue speed) {
        this.speed = speed;
    }

    /** GraphHopper's own list of what can be kept of a road, and this. */
    static ImportRegistry registry() {
        ImportRegistry others = new DefaultImportRegistry();
        return name -> name.equals(KEY)
                ? ImportUnit.create(
                        KEY,
                        settings -> new DecimalEncodedValueImpl(KEY, BITS, STEP_KMH, false),
                        (lookup, settings) -> new BoatSpeed(lookup.getDecimalEncodedValue(KEY)))
                : others.createImportUnit(name);
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess access, ReaderWay way, IntsRef relations) {
        if (!FerrySpeedCalculator.isFerry(way)) {
            return;
        }
        double ofDuration = way.getTag("speed_from_duration", Double.NaN);
        double kmh = Double.isNaN(ofDuration) ? UNKNOWN_KMH : Math.min(FASTEST_KMH, ofDuration);
        double rounded = Math.max(STEP_KMH, Math.floor(kmh / STEP_KMH) * STEP_KMH);
        speed.setDecimal(false, edge, access, rounded);
    }
}
