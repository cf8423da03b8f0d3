package nl.leerplaats.web.space.postcode;

import nl.leerplaats.data.place.PostcodeService;
import org.jspecify.annotations.Nullable;

/** Who is asked over the internet where whole postcodes lie, where somebody switched that on. */
@FunctionalInterface
public interface PostcodeAsking {

    /** The service; null where it is not switched on. */
    @Nullable
    PostcodeService service();
}
