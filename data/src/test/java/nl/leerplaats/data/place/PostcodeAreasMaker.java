package nl.leerplaats.data.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the table of {@link PostcodeAreas} of {@code NL.txt} of GeoNames: {@code main(NL.txt, postcode-areas.tsv)}. To be run again when a newer
 * file is taken. Where lines of one postcode contradict each other, the place that really has it is named here; what is far off is moved;
 * postcodes that do not exist are left out. What was wrong was found by comparing each position with those of the next numbers, with the
 * municipality, with a second source, and with the sites of 1,640 schools (DUO): half of them are within 600 m of the position, 90 per cent within
 * 1.1 km and 99 per cent within 2.
 */
final class PostcodeAreasMaker {

    /** GeoNames has them from typing errors: another first digit, or two digits the wrong way round. */
    private static final Set<String> NOT_EXISTING = Set.of("1234", "1954", "5217", "5442", "7146");

    /** The place of a postcode that GeoNames also has for another place. */
    private static final Map<String, String> PLACE = Map.ofEntries(
            Map.entry("1231", "Loosdrecht"),
            Map.entry("1862", "Bergen (NH)"),
            Map.entry("1934", "Egmond aan den Hoef"),
            Map.entry("2324", "Leiden"),
            Map.entry("2391", "Hazerswoude-Dorp"),
            Map.entry("3198", "Europoort Rotterdam"),
            Map.entry("3523", "Utrecht"),
            Map.entry("3862", "Nijkerk"),
            Map.entry("3953", "Maarsbergen"),
            Map.entry("3972", "Driebergen-Rijsenburg"),
            Map.entry("3981", "Bunnik"),
            Map.entry("4012", "Kerk-Avezaath"),
            Map.entry("4043", "Opheusden"),
            Map.entry("4702", "Roosendaal"),
            Map.entry("5062", "Oisterwijk"),
            Map.entry("5091", "Oost West en Middelbeers"),
            Map.entry("5151", "Drunen"),
            Map.entry("5256", "Heusden"),
            Map.entry("5271", "Sint-Michielsgestel"),
            Map.entry("5721", "Asten"),
            Map.entry("5964", "Meterik"),
            Map.entry("6816", "Arnhem"),
            Map.entry("7361", "Beekbergen"),
            Map.entry("7461", "Rijssen"),
            Map.entry("7468", "Enter"),
            Map.entry("7571", "Oldenzaal"),
            Map.entry("7642", "Wierden"),
            Map.entry("7711", "Nieuwleusen"),
            Map.entry("7766", "Nieuw-Schoonebeek"),
            Map.entry("7887", "Erica"),
            Map.entry("7991", "Dwingeloo"),
            Map.entry("8079", "Noordeinde Gld"),
            Map.entry("8081", "Elburg"),
            Map.entry("8611", "Gaastmeer"),
            Map.entry("9076", "St.-Annaparochie"),
            Map.entry("9584", "Mussel"),
            Map.entry("9688", "Drieborg"),
            Map.entry("9981", "Uithuizen"),
            Map.entry("9999", "Stitswerd"));

    /** Positions that are kilometres off in GeoNames: in the sea, abroad, or in another part of the municipality. */
    private static final Map<String, double[]> MOVED = Map.of(
            "3062", new double[] {51.929, 4.524},
            "4901", new double[] {51.649, 4.863},
            "4944", new double[] {51.690, 4.904},
            "5114", new double[] {51.433, 4.783},
            "5449", new double[] {51.647, 5.861},
            "6431", new double[] {50.927, 5.927});

    private static final String HEAD = """
            # Where the four digits of a Dutch postcode lie: digits, latitude, longitude, in thousandths of a degree (about 100 m).
            # Postcode positions: GeoNames (geonames.org), CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
            # Adapted: one position for each four digits, rounded, errors corrected or left out (PostcodeAreasMaker says which).
            """;

    private PostcodeAreasMaker() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<String[]>> byDigits = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] cells = line.split("\t", -1);
            String digits = cells[1];
            boolean isOther = PLACE.containsKey(digits) && !PLACE.get(digits).equals(cells[2]);
            if (!NOT_EXISTING.contains(digits) && !isOther) {
                byDigits.computeIfAbsent(digits, key -> new ArrayList<>()).add(cells);
            }
        }
        StringBuilder text = new StringBuilder(HEAD);
        byDigits.forEach((digits, lines) -> {
            double[] moved = MOVED.get(digits);
            double lat = moved == null ? mean(lines, 9) : moved[0];
            double lon = moved == null ? mean(lines, 10) : moved[1];
            text.append(String.format(Locale.ROOT, "%s\t%.3f\t%.3f%n", digits, lat, lon));
        });
        Files.writeString(Path.of(arguments[1]), text);
    }

    private static double mean(List<String[]> lines, int column) {
        return lines.stream()
                .mapToDouble(cells -> Double.parseDouble(cells[column]))
                .average()
                .orElseThrow();
    }
}
