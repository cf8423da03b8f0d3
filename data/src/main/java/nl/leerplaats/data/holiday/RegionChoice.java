package nl.leerplaats.data.holiday;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the holiday region of a school once its municipality is named. */
public sealed interface RegionChoice {

    /**
     * Looks a municipality up.
     *
     * @param municipality name of the municipality in which the school stands, as somebody typed it
     * @param region region that was given with it: it decides where a municipality is divided; null where none was given
     */
    static RegionChoice of(String municipality, @Nullable HolidayRegion region) {
        List<Municipality> found = Municipalities.list(municipality);
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (found.size() > 1) {
            return new Several(found);
        }
        Municipality one = found.get(0);
        if (region != null) {
            return one.regions().contains(region) ? new Found(region) : new Elsewhere(one);
        }
        return one.regions().size() > 1
                ? new Divided(one)
                : new Found(one.regions().get(0));
    }

    /** The region. */
    record Found(HolidayRegion region) implements RegionChoice {}

    /** No municipality has this name. */
    record Unknown() implements RegionChoice {}

    /** More than one municipality has this name: the province has to be said. */
    record Several(List<Municipality> municipalities) implements RegionChoice {

        public Several {
            municipalities = List.copyOf(municipalities);
        }

        /** Their names with the province, as they can be typed. */
        public List<String> names() {
            return municipalities.stream()
                    .map(one -> one.name() + " (" + one.province() + ")")
                    .toList();
        }
    }

    /** The municipality lies in two regions: the school has to say which one is its own. */
    record Divided(Municipality municipality) implements RegionChoice {}

    /** The municipality does not lie in the region that was given. */
    record Elsewhere(Municipality municipality) implements RegionChoice {}
}
