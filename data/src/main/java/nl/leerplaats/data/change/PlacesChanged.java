package nl.leerplaats.data.change;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCollector;

/**
 * More or fewer places at a company (kind {@code places}).
 *
 * @param companyId the company
 * @param places pupils at the same time, 0 or more, on each weekday that is different; the other weekdays stay as they are
 */
public record PlacesChanged(String companyId, Map<DayOfWeek, Integer> places) implements ChangedFact {

    public PlacesChanged {
        Map<DayOfWeek, Integer> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(places);
        places = Collections.unmodifiableMap(copy);
    }

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeCompany(
                companyId, company -> company.withPlaces(company.places().with(places)), findings);
    }

    @Override
    public Subject subject() {
        return Subject.company(companyId);
    }
}
