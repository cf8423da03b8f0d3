package nl.leerplaats.web.region;

import nl.leerplaats.web.store.Store;
import org.springframework.stereotype.Component;

/** Tells the tabs of a planning year whether it has the part about schools that share companies. */
@Component
public class RegionTab {

    private final Store store;

    RegionTab(Store store) {
        this.store = store;
    }

    /** Tells whether a planning year has more than one school. */
    public boolean isIn(String spaceId) {
        return store.spaces()
                .find(spaceId)
                .filter(space -> space.dataset().schools().size() > 1)
                .isPresent();
    }
}
