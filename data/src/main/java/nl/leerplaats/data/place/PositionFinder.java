package nl.leerplaats.data.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions for the postcodes of a whole file at once: in a table first, and for what is not in it at the service, where that is
 * switched on. Gather all postcodes, find them, and ask {@link Found#positions} for each; one without position is for the caller to
 * report at its own place.
 */
public final class PositionFinder {

    private final @Nullable PostcodeTable table;
    private final @Nullable PostcodeService service;

    private PositionFinder(@Nullable PostcodeTable table, @Nullable PostcodeService service) {
        this.table = table;
        this.service = service;
    }

    /**
     * A finder.
     *
     * @param table table to look in first, where there is one
     * @param service service to ask then, where it is switched on
     */
    public static PositionFinder of(@Nullable PostcodeTable table, @Nullable PostcodeService service) {
        return new PositionFinder(table, service);
    }

    /**
     * What was found.
     *
     * @param positions positions of the postcodes that were asked for
     * @param unknown postcodes without position, as they were written, in order of the alphabet
     * @param findings what went wrong with the service
     */
    public record Found(PostcodePositions positions, List<String> unknown, List<Finding> findings) {

        public Found {
            unknown = List.copyOf(unknown);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Finds the positions of postcodes.
     *
     * @param postcodes postcodes as they were typed, in any order, also more than once
     * @param progress hears how far the service is
     */
    public Found find(Collection<String> postcodes, PostcodeService.Progress progress) {
        FindingCollector findings = new FindingCollector();
        Map<Postcode, Location> known = new TreeMap<>();
        TreeSet<Postcode> left = new TreeSet<>();
        for (String text : postcodes) {
            Optional<Postcode> postcode = Postcode.find(text);
            if (postcode.isEmpty()) {
                continue;
            }
            Optional<Location> inTable = table == null ? Optional.empty() : table.find(text);
            if (inTable.isPresent()) {
                known.put(postcode.get(), inTable.get());
            } else {
                left.add(postcode.get());
            }
        }
        if (service != null && !left.isEmpty()) {
            known.putAll(service.find(left, findings, progress));
        }
        PostcodePositions positions = text -> Postcode.find(text).map(known::get);
        List<String> unknown = postcodes.stream()
                .distinct()
                .sorted()
                .filter(text -> positions.find(text).isEmpty())
                .toList();
        return new Found(positions, unknown, findings.list());
    }
}
