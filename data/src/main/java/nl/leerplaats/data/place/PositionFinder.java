package nl.leerplaats.data.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions for the postcodes of a whole file at once: in the table that somebody gives, then at the service where that is switched on,
 * and at last in {@link PostcodeAreas}, which knows all of them to about a kilometre. What a better source denies is not looked for in a
 * coarser one: letters that a table of whole postcodes lacks in an area that it knows, or that the service does not know, are most likely wrong.
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
     * @param table table to look in first, where somebody gives one
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
     * @param progress is called with how far the service is
     */
    public Found find(Collection<String> postcodes, PostcodeService.Progress progress) {
        FindingCollector findings = new FindingCollector();
        Known known = new Known(new TreeMap<>(), new TreeSet<>());
        TreeSet<Postcode> left = new TreeSet<>();
        for (String text : postcodes) {
            Postcode.find(text).ifPresent(left::add);
        }
        if (table != null) {
            left.removeIf(postcode -> known.take(postcode, table.find(postcode), table.isApproximate(postcode)));
        }
        boolean denies = false;
        if (service != null && !left.isEmpty()) {
            Map<Postcode, Location> answers = service.find(left, findings, progress);
            left.removeIf(postcode -> known.take(postcode, Optional.ofNullable(answers.get(postcode)), false));
            denies = findings.list().stream().noneMatch(one -> one.code() == FindingCode.POSTCODE_SERVICE_FAILED);
        }
        for (Postcode postcode : left) {
            boolean isDenied = postcode.isFull() && denies || table != null && table.denies(postcode);
            if (!isDenied) {
                known.take(postcode, PostcodeAreas.BUILT_IN.find(postcode), true);
            }
        }
        List<String> unknown = postcodes.stream()
                .distinct()
                .sorted()
                .filter(text -> known.find(text).isEmpty())
                .toList();
        return new Found(known, unknown, findings.list());
    }

    /** Positions that have been found, and for which of them only the area is known. */
    private record Known(Map<Postcode, Location> places, Set<Postcode> approximate) implements PostcodePositions {

        /** Takes a position where there is one, and tells whether there is. */
        boolean take(Postcode postcode, Optional<Location> place, boolean isApproximate) {
            place.ifPresent(location -> {
                places.put(postcode, location);
                if (isApproximate) {
                    approximate.add(postcode);
                }
            });
            return place.isPresent();
        }

        @Override
        public Optional<Location> find(String text) {
            return Postcode.find(text).map(places::get);
        }

        @Override
        public boolean isApproximate(String text) {
            return Postcode.find(text).filter(approximate::contains).isPresent();
        }
    }
}
