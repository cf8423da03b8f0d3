package nl.leerplaats.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.value.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: positions from a postcode table in the layout of GeoNames. */
class PostcodeTableTest {

    /** Invented places. 1234 has two villages, of which the middle counts; the last line is of another country. */
    private static final String AREAS = line("NL", "1234", "Noorddorp", "52.10", "5.20")
            + line("NL", "1234", "Zuiddorp", "52.00", "5.10")
            + line("NL", "4321", "Weststad", "51.50", "3.90")
            + line("BE", "2000", "Ergens", "51.20", "4.40");

    private static final String FULL =
            line("NL", "1234 AB", "Noorddorp", "52.11", "5.21") + line("NL", "1234 AC", "Noorddorp", "52.13", "5.23");

    @TempDir
    private Path folder = Path.of("");

    private final FindingCollector findings = new FindingCollector();

    private static String line(String country, String postcode, String place, String lat, String lon) {
        return String.join(
                        "\t", country, postcode, place, "Province", "00", "Municipality", "0000", "", "", lat, lon, "6")
                + "\n";
    }

    private Optional<PostcodeTable> read(String content) throws IOException {
        return PostcodeTable.read(Files.writeString(folder.resolve("NL.txt"), content), findings);
    }

    private static void assertAt(Optional<Location> found, String postcode, double lat, double lon) {
        assertThat(found).hasValueSatisfying(place -> {
            assertThat(place.postcode()).isEqualTo(postcode);
            assertThat(place.lat()).isEqualTo(lat);
            assertThat(place.lon()).isEqualTo(lon);
        });
    }

    @Test
    void anAreaLiesInTheMiddleOfItsPlaces() throws IOException {
        PostcodeTable table = read(AREAS).orElseThrow();

        assertAt(table.find("1234"), "1234", 52.05, 5.15);
        assertThat(table.size()).isEqualTo(2);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234AB", "1234 AB", "1234 ab", " 1234ab ", "1234\u00a0Ab"})
    void aWholePostcodeLiesInItsAreaWhereTheTableKnowsNoMore(String typed) throws IOException {
        assertAt(read(AREAS).orElseThrow().find(typed), "1234AB", 52.05, 5.15);
    }

    @Test
    void aWholePostcodeIsFoundByItself() throws IOException {
        PostcodeTable table = read(AREAS + FULL).orElseThrow();

        assertAt(table.find("1234ab"), "1234AB", 52.11, 5.21);
        assertAt(table.find("1234 AC"), "1234AC", 52.13, 5.23);
        assertAt(table.find("1234"), "1234", 52.05, 5.15);
    }

    /** The letters are a typing error: the street is somewhere else. */
    @Test
    void aPostcodeThatATableOfWholePostcodesLacksHasNoPosition() throws IOException {
        PostcodeTable table = read(AREAS + FULL).orElseThrow();

        assertThat(table.find("1234ZZ")).isEmpty();
        assertAt(table.find("4321ZZ"), "4321ZZ", 51.5, 3.9);
    }

    @Test
    void fourDigitsLieInTheMiddleOfTheirWholePostcodes() throws IOException {
        assertAt(read(FULL).orElseThrow().find("1234"), "1234", 52.12, 5.22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "2000", "0234", "123", "1234A", "12345", "1234 ABC", "Utrecht", ""})
    void whatIsNotInTheTableOrNoPostcodeHasNoPosition(String typed) throws IOException {
        assertThat(read(AREAS).orElseThrow().find(typed)).isEmpty();
    }

    /** The same four lines as Windows, a spreadsheet or another program writes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "crlf",
                "mark",
                "mark and crlf",
                "semicolons",
                "commas",
                "names",
                "quotes",
                "lower case",
                "spaces",
                "decimal commas"
            })
    void aTableIsReadHoweverItIsWritten(String shape) throws IOException {
        String text = switch (shape) {
            case "crlf" -> AREAS.replace("\n", "\r\n");
            case "mark" -> "\uFEFF" + AREAS;
            case "mark and crlf" -> "\uFEFF" + AREAS.replace("\n", "\r\n");
            case "semicolons" -> AREAS.replace('\t', ';');
            case "commas" -> AREAS.replace('\t', ',');
            case "names" -> line("country_code", "zipcode", "place", "latitude", "longitude") + AREAS;
            case "quotes" ->
                "\"" + AREAS.replace("\t", "\"\t\"").replace("\n", "\"\n\"").replaceFirst("\"$", "");
            case "lower case" -> AREAS.replace("NL", "nl");
            case "spaces" -> AREAS.replace("\t", " \t ");
            default -> AREAS.replace('.', ',');
        };
        PostcodeTable table = read(text).orElseThrow();

        assertAt(table.find("1234 AB"), "1234AB", 52.05, 5.15);
        assertAt(table.find("4321"), "4321", 51.5, 3.9);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void wideCharactersAreRead() throws IOException {
        Path file = folder.resolve("NL.txt");
        Files.write(file, AREAS.getBytes(StandardCharsets.UTF_16));

        assertAt(PostcodeTable.read(file, findings).orElseThrow().find("4321"), "4321", 51.5, 3.9);
    }

    /** A table of three columns, as a colleague may have it: postcode, latitude, longitude. */
    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void threeColumnsAreATableToo(String separator) throws IOException {
        PostcodeTable table = read(String.join(separator, "postcode", "lat", "lon") + "\n"
                        + String.join(separator, "1234AB", "52.11", "5.21") + "\n"
                        + String.join(separator, "4321", "51.5", "3.9") + "\n"
                        + String.join(separator, "5001", "0", "0") + "\n")
                .orElseThrow();

        assertAt(table.find("1234 ab"), "1234AB", 52.11, 5.21);
        assertAt(table.find("4321ZZ"), "4321ZZ", 51.5, 3.9);
        assertThat(findings.list()).extracting(Finding::place).containsExactly(new TextPlace(4, 1));
    }

    @Test
    void aTableTellsWhichPositionsAreThoseOfAnArea() throws IOException {
        PostcodeTable table = read(AREAS + FULL).orElseThrow();

        assertThat(table.isApproximate("1234AB")).isFalse();
        assertThat(table.isApproximate("1234")).isTrue();
        assertThat(table.isApproximate("4321ZZ")).isTrue();
        assertThat(table.isApproximate("1234ZZ")).isFalse();
    }

    @Test
    void theZipFileOfGeoNamesIsReadAsItIs() throws IOException {
        Path zip = folder.resolve("NL.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("Readme for postal codes\nNL\tis a country\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("NL.txt"));
            out.write(AREAS.getBytes(StandardCharsets.UTF_8));
        }

        assertAt(PostcodeTable.read(zip, findings).orElseThrow().find("4321"), "4321", 51.5, 3.9);
        assertThat(findings.list()).isEmpty();
    }

    /** One line without position, one in the sea off Africa, one that is cut off: each is named, the others count. */
    @Test
    void aLineThatCannotBeUsedIsSkippedAndNamed() throws IOException {
        PostcodeTable table = read(AREAS
                        + line("NL", "5001", "Nergens", "", "5.0")
                        + line("NL", "5002", "Nul", "0.0", "0.0")
                        + "NL\t5003\tAfgebroken\n"
                        + line("NL", "5004", "Rand", "50.0", "8.0"))
                .orElseThrow();

        assertThat(findings.list())
                .extracting(Finding::code, Finding::path, Finding::place)
                .containsExactly(
                        tuple(FindingCode.POSTCODE_TABLE_LINE, "NL.txt", new TextPlace(5, 1)),
                        tuple(FindingCode.POSTCODE_TABLE_LINE, "NL.txt", new TextPlace(6, 1)),
                        tuple(FindingCode.POSTCODE_TABLE_LINE, "NL.txt", new TextPlace(7, 1)));
        assertThat(table.find("5002")).isEmpty();
        assertThat(table.find("5004")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "leerling;bedrijf;minuten\n1;2;3\n",
                "{\"format\": \"leerplaats-dataset/1\"}",
                "PK\u0003\u0004"
            })
    void aFileOfAnotherKindIsRefused(String content) throws IOException {
        assertThat(read(content)).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).contains(FindingCode.NO_POSTCODE_TABLE);
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        assertThat(PostcodeTable.read(folder.resolve("none.txt"), findings)).isEmpty();
        assertThat(PostcodeTable.read(folder, findings)).isEmpty();
        assertThat(findings.list())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_NOT_FOUND, FindingCode.FILE_UNREADABLE);
    }

    /** A few hundred kilobytes that unpack to more than is read. */
    @Test
    void aZipBombIsRefused() throws IOException {
        Path zip = folder.resolve("NL.zip");
        byte[] block = (" ".repeat(100_000) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry("NL.txt"));
            for (long written = 0; written <= PostcodeTable.MOST_BYTES; written += block.length) {
                out.write(block);
            }
        }

        assertThat(PostcodeTable.read(zip, findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly(FindingCode.NO_POSTCODE_TABLE);
    }
}
