package nl.leerplaats.data.model;

import java.time.LocalDate;
import nl.leerplaats.data.value.Extra;

/**
 * Recognition of a company for the leer-werktraject by SBB (erkenning; WVO 2020 art. 2.105).
 *
 * @param profile profile it holds for
 * @param from first day
 * @param until last day, included
 * @param extra extensions
 */
public record Accreditation(Profile profile, LocalDate from, LocalDate until, Extra extra) {

    /** The same recognition with another last day. */
    public Accreditation withUntil(LocalDate day) {
        return new Accreditation(profile, from, day, extra);
    }

    /** Tells whether it holds for the profile on every day of the span. */
    public boolean covers(Profile wanted, LocalDate first, LocalDate last) {
        return profile == wanted && !first.isBefore(from) && !last.isAfter(until);
    }
}
