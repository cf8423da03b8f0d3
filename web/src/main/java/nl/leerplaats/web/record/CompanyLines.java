package nl.leerplaats.web.record;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NameOrder;
import org.springframework.stereotype.Component;

/** The lines of the companies of the dataset that was asked for last: a country has so many that putting their names in order takes its time. */
@Component
class CompanyLines {

    private volatile SoftReference<Known> known = new SoftReference<>(null);

    /**
     * Lines that were made before.
     *
     * @param dataset of which they are; changes make another one of it
     * @param lines by name
     */
    private record Known(Dataset dataset, List<CompanyLine> lines) {}

    /** The lines of all companies of a space, by name and then by id. */
    List<CompanyLine> byName(StoredDataset now) {
        Known before = known.get();
        if (before != null && isSame(before.dataset, now.dataset())) {
            return before.lines;
        }
        Known made = new Known(now.dataset(), make(now));
        known = new SoftReference<>(made);
        return made.lines;
    }

    @SuppressWarnings("ReferenceEquality") // comparing all of a country takes longer than making the lines
    private static boolean isSame(Dataset one, Dataset other) {
        return one == other;
    }

    private static List<CompanyLine> make(StoredDataset now) {
        List<Company> companies = now.dataset().companies();
        Map<Integer, Integer> findings = FieldFindings.count(now.findings(), "companies");
        List<Integer> order = IntStream.range(0, companies.size())
                .boxed()
                .sorted(NameOrder.by(
                        index -> companies.get(index).name(),
                        index -> companies.get(index).id()))
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(place -> CompanyLine.of(
                        companies.get(order.get(place)), place, findings.getOrDefault(order.get(place), 0)))
                .toList();
    }
}
