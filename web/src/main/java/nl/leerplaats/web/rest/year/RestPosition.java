package nl.leerplaats.web.rest.year;

import java.util.List;
import nl.leerplaats.web.record.position.PositionedRecord;
import nl.leerplaats.web.rest.RestFinding;
import org.jspecify.annotations.Nullable;

/**
 * Something of which no more than its postcode says where it is.
 *
 * @param kind kind of the record
 * @param id its id
 * @param name its name
 * @param postcode its postcode; left out for none
 */
record RestPosition(
        PositionedRecord.Kind kind,
        String id,
        String name,
        @Nullable String postcode) {

    static RestPosition of(PositionedRecord placed) {
        return new RestPosition(
                placed.kind(), placed.id(), placed.name(), placed.place().postcode());
    }

    /**
     * What came of looking up.
     *
     * @param placed how many got their own place
     * @param asked how many had none
     * @param findings what went wrong with asking for them, so that fewer were found
     */
    record LookedUp(int placed, int asked, List<RestFinding> findings) {}
}
