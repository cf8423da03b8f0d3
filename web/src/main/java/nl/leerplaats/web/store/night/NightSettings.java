package nl.leerplaats.web.store.night;

import java.time.LocalTime;
import java.util.Objects;

/**
 * What a space does by itself.
 *
 * @param nightly whether it looks every night for what has to be planned again
 * @param at when it does, in the time zone of the program
 * @param atOnce whether proposals are made at once when a change of the data breaks the working plan
 * @param seconds longest time of a search for proposals, in seconds, {@value #LEAST_SECONDS} to {@value #MOST_SECONDS}
 * @param mail who gets a mail when proposals are there, with commas between; empty for nobody
 */
public record NightSettings(boolean nightly, LocalTime at, boolean atOnce, int seconds, String mail) {

    /** Shortest time of a search, in seconds. */
    public static final int LEAST_SECONDS = 5;

    /** Longest time of a search, in seconds. */
    public static final int MOST_SECONDS = 4 * 3600;

    /** Longest list of addresses, in characters. */
    public static final int LONGEST_MAIL = 2000;

    /** What a space does where nobody said otherwise: at three in the morning, and at once after a drop-out. */
    public static final NightSettings USUAL = new NightSettings(true, LocalTime.of(3, 0), true, 60, "");

    /** Another one where something is different. */
    public String stamp() {
        return Integer.toHexString(Objects.hash(nightly, at.toSecondOfDay(), atOnce, seconds, mail));
    }
}
