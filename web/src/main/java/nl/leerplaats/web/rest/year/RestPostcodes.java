package nl.leerplaats.web.rest.year;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.store.upload.PostcodeFile;
import org.jspecify.annotations.Nullable;

/**
 * A table of postcodes, used for all spaces.
 *
 * @param fileName name of its file
 * @param since when it was given
 * @param findings lines of it that were passed over; left out where it is not new
 */
record RestPostcodes(
        String fileName, Instant since, @Nullable List<RestFinding> findings) {

    static RestPostcodes of(PostcodeFile file, @Nullable List<RestFinding> findings) {
        return new RestPostcodes(file.fileName(), file.since(), findings);
    }
}
