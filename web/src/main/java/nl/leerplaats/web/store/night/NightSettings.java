package nl.leerplaats.web.store.night;

import java.time.LocalTime;

/**
 * What a space does by itself.
 *
 * @param nightly whether it looks every night for what has to be planned again
 * @param at when it does, on the clock of the program's machine
 * @param atOnce whether proposals are made at once when a change of the data breaks the working plan
 * @param seconds longest time of a search for proposals, in seconds, {@value #LEAST_SECONDS} to {@value #MOST_SECONDS}
 * @param mail who gets a mail when proposals are there, with commas between; empty for nobody
 */
public record NightSettings(boolean nightly, LocalTime at, boolean atOnce, int seconds, String mail) {

    /** Shortest time of a search, in seconds. */
    public static final int LEAST_SECONDS = 5;

    /** Longest time of a search, in seconds. */
    public static final int MOST_SECONDS = 4 * 3600;

    /** Longest text of addresses, in signs. */
    public static final int LONGEST_MAIL = 2000;

    /** What a space does where nobody said otherwise: at three in the morning, and at once after a drop-out. */
    public static final NightSettings USUAL = new NightSettings(true, LocalTime.of(3, 0), true, 60, "");
}
