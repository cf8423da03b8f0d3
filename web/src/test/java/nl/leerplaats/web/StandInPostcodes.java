package nl.leerplaats.web;

import nl.leerplaats.data.place.PostcodeService;
import nl.leerplaats.web.space.postcode.PostcodeAsking;
import org.jspecify.annotations.Nullable;

/** Postcodes are asked of whom a test says; of nobody at first, so that no test ever asks the real service. */
public final class StandInPostcodes implements PostcodeAsking {

    private volatile @Nullable PostcodeService service;

    @Override
    public @Nullable PostcodeService service() {
        return service;
    }

    /** Asks this one from now on; null for nobody. */
    public void ask(@Nullable PostcodeService one) {
        service = one;
    }
}
