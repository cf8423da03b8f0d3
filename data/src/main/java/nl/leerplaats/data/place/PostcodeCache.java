package nl.leerplaats.data.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;

/** Answers of the service in a file: postcode, latitude and longitude on a line, with tabs between them. A damaged line is asked again. */
final class PostcodeCache {

    private static final Pattern TAB = Pattern.compile("\t", Pattern.LITERAL);

    private final Path file;

    PostcodeCache(Path file) {
        this.file = file;
    }

    /** What is kept, to which more can be added; nothing where the file is not there or cannot be read. */
    Map<Postcode, Location> read() {
        Map<Postcode, Location> result = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            return result;
        }
        try {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                readLine(List.of(TAB.split(line, -1)), result);
            }
        } catch (IOException unreadable) {
            result.clear(); // It is only a copy: everything is asked anew, and writing it says when that fails.
        }
        return result;
    }

    private static void readLine(List<String> cells, Map<Postcode, Location> result) {
        Optional<Postcode> postcode = cells.size() == 3 ? Postcode.find(cells.get(0)) : Optional.empty();
        if (postcode.isEmpty()) {
            return;
        }
        try {
            double lat = Double.parseDouble(cells.get(1));
            double lon = Double.parseDouble(cells.get(2));
            if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
                result.put(postcode.get(), new Location(lat, lon, postcode.get().toString(), Extra.NONE));
            }
        } catch (NumberFormatException damaged) {
            result.remove(postcode.get());
        }
    }

    void write(Map<Postcode, Location> known, FindingCollector findings) {
        StringBuilder text = new StringBuilder();
        known.forEach((postcode, place) -> text.append(postcode)
                .append('\t')
                .append(place.lat())
                .append('\t')
                .append(place.lon())
                .append('\n'));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            findings.add(FindingCode.POSTCODES_NOT_KEPT, String.valueOf(file.getFileName()), file);
        }
    }
}
