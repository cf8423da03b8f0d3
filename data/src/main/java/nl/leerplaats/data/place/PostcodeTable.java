package nl.leerplaats.data.place;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * Positions from a postcode table in the layout of GeoNames (<a href="https://download.geonames.org/export/zip/">download</a>): {@code
 * NL.txt} with the four digits, or {@code NL_full.txt} with whole postcodes, as they are or in their zip file; or one of three columns:
 * postcode, latitude, longitude. Between the columns stand tabs, semicolons or commas; a first line with names is passed over; a mark of the
 * encoding and every kind of line end are read.
 *
 * <p>A postcode with several lines lies in the middle of them. A whole postcode is found by itself; in an area for which the table has the
 * four digits only, it lies where the area lies, which is exact to about a kilometre. Where the table knows whole postcodes of the area
 * but not this one, it has no position. The four digits alone lie where their line says, or else in the middle of the area's postcodes.
 */
public final class PostcodeTable implements PostcodePositions {

    /** Largest table that is read, in bytes when unpacked: five times the whole country by whole postcodes. */
    static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final String COUNTRY = "NL";
    private static final Pattern TAB = Pattern.compile("\t", Pattern.LITERAL);
    private static final Pattern SEMICOLON = Pattern.compile(";", Pattern.LITERAL);
    private static final Pattern COMMA = Pattern.compile(",", Pattern.LITERAL);
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]{1,3}),([0-9]+)");

    private static final Pattern TEXT = Pattern.compile("\\.(txt|csv|tsv)$");

    private static final int POSTCODE = 1;
    private static final int LAT = 9;
    private static final int LON = 10;

    /** Columns of the short layout: postcode, latitude, longitude. */
    private static final int SHORT = 3;

    /** Least latitude in degrees; a place outside these four is a mistake: a degree and a half around the Netherlands is generous. */
    public static final double SOUTH = 50.0;

    /** Most latitude in degrees. */
    public static final double NORTH = 54.5;

    /** Least longitude in degrees. */
    public static final double WEST = 2.5;

    /** Most longitude in degrees. */
    public static final double EAST = 8.0;

    private final Map<Postcode, Middle> middles = new HashMap<>();
    private final Map<String, Middle> areas = new HashMap<>();
    private final Set<String> areasWithLetters = new HashSet<>();
    private final FindingCollector findings;
    private final String name;

    private PostcodeTable(FindingCollector findings, String name) {
        this.findings = findings;
        this.name = name;
    }

    /** Reads a table; empty where the file is no such table, with the reason among the findings. */
    public static Optional<PostcodeTable> read(Path file, FindingCollector findings) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            findings.add(FindingCode.FILE_UNREADABLE, name, file);
            return Optional.empty();
        }
        return new PostcodeTable(findings, name).read(() -> Files.newInputStream(file), file);
    }

    /** Reads a table that was sent; empty where the file is no such table, with the reason among the findings. */
    public static Optional<PostcodeTable> read(String name, byte[] content, FindingCollector findings) {
        return new PostcodeTable(findings, name).read(() -> new ByteArrayInputStream(content), name);
    }

    /** Opens the file from its beginning. */
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private Optional<PostcodeTable> read(Source source, Object file) {
        FindingCode failure = tryRead(source);
        if (failure == null && middles.isEmpty()) {
            failure = FindingCode.NO_POSTCODE_TABLE;
        }
        if (failure != null) {
            findings.add(failure, name, file);
            return Optional.empty();
        }
        return Optional.of(this);
    }

    private @Nullable FindingCode tryRead(Source source) {
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(2);
            boolean isZip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
            return isZip ? readZip(source) : readText(source);
        } catch (NoSuchFileException e) {
            return FindingCode.FILE_NOT_FOUND;
        } catch (ZipException e) {
            return FindingCode.NO_POSTCODE_TABLE;
        } catch (IOException e) {
            return FindingCode.FILE_UNREADABLE;
        }
    }

    private @Nullable FindingCode readText(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return readLines(in, MOST_BYTES) < 0 ? FindingCode.NO_POSTCODE_TABLE : null;
        }
    }

    /** Reads every text in the zip file but the note to the reader that GeoNames puts beside the table. */
    private @Nullable FindingCode readZip(Source source) throws IOException {
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String entryName = entry.getName().toLowerCase(Locale.ROOT);
                if (TEXT.matcher(entryName).find() && !entryName.contains("readme")) {
                    left = readLines(zip, left);
                }
                if (left < 0) {
                    return FindingCode.NO_POSTCODE_TABLE;
                }
            }
        }
        return null;
    }

    /** Reads a text as far as the bytes allow; what is left of them is negative where it is no table or too large. */
    private long readLines(InputStream in, long most) throws IOException {
        LimitedInput limited = new LimitedInput(in, most);
        BufferedReader reader = reader(limited);
        int number = 0;
        int unusable = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !readLine(line, number)) {
                unusable++;
            }
            if (unusable > number / 2 && unusable > 100) {
                return -1;
            }
        }
        return limited.left();
    }

    /** The text of a file: UTF-8, or UTF-16 where it starts with the mark of that, without the mark. */
    private static BufferedReader reader(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        byte[] mark = start.readNBytes(2);
        start.unread(mark);
        boolean isWide = mark.length == 2 && (mark[0] & mark[1] & 0xff) == 0xfe && mark[0] != mark[1];
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(start, isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Reads a line; tells whether it is one of a table. Lines of other countries, and one with names at the top, are passed over. */
    private boolean readLine(String line, int number) {
        List<String> cells = cells(line);
        boolean isShort = cells.size() == SHORT;
        if (!isShort && cells.size() <= LON) {
            return unusable(number, line);
        }
        if (!isShort && !cells.get(0).equalsIgnoreCase(COUNTRY)) {
            return cells.get(0).length() == 2 || number == 1 || unusable(number, line);
        }
        Optional<Postcode> postcode = Postcode.find(cells.get(isShort ? 0 : POSTCODE));
        Double lat = degrees(cells.get(isShort ? 1 : LAT), SOUTH, NORTH);
        Double lon = degrees(cells.get(isShort ? 2 : LON), WEST, EAST);
        if (postcode.isEmpty() || lat == null || lon == null) {
            boolean isNames = isShort && number == 1 && postcode.isEmpty() && lat == null && lon == null;
            return isNames || unusable(number, line);
        }
        add(postcode.get(), lat, lon);
        return true;
    }

    private static List<String> cells(String line) {
        Pattern separator = line.indexOf('\t') >= 0 ? TAB : line.indexOf(';') >= 0 ? SEMICOLON : COMMA;
        return Arrays.stream(separator.split(line, -1))
                .map(String::strip)
                .map(cell -> QUOTED.matcher(cell).replaceFirst("$1").strip())
                .toList();
    }

    private boolean unusable(int number, String line) {
        if (findings.keeps(FindingCode.POSTCODE_TABLE_LINE)) {
            findings.add(Finding.of(FindingCode.POSTCODE_TABLE_LINE, name, line, number)
                    .at(new TextPlace(number, 1)));
        }
        return false;
    }

    private static @Nullable Double degrees(String text, double least, double most) {
        try {
            double value = Double.parseDouble(DECIMAL_COMMA.matcher(text).replaceFirst("$1.$2"));
            return value >= least && value <= most ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void add(Postcode postcode, double lat, double lon) {
        middles.computeIfAbsent(postcode, one -> new Middle()).add(lat, lon);
        if (postcode.isFull()) {
            areasWithLetters.add(postcode.area());
            areas.computeIfAbsent(postcode.area(), one -> new Middle()).add(lat, lon);
        }
    }

    /** Number of postcodes that the table knows. */
    public int size() {
        return middles.size();
    }

    @Override
    public Optional<Location> find(String text) {
        return Postcode.find(text).flatMap(this::find);
    }

    Optional<Location> find(Postcode postcode) {
        Middle own = middles.get(postcode);
        if (own == null && postcode.isFull() && !denies(postcode)) {
            own = middles.get(postcode.withoutLetters());
        }
        if (own == null && !postcode.isFull()) {
            own = areas.get(postcode.area());
        }
        return own == null ? Optional.empty() : Optional.of(own.location(postcode));
    }

    /** Tells whether the table knows whole postcodes with these four digits, but not with these letters: they are most likely wrong. */
    boolean denies(Postcode postcode) {
        return postcode.isFull() && areasWithLetters.contains(postcode.area()) && !middles.containsKey(postcode);
    }

    @Override
    public boolean isApproximate(String text) {
        return Postcode.find(text).filter(this::isApproximate).isPresent();
    }

    /** Tells whether a position is that of the four digits: the letters were not given, or the table does not have them. */
    boolean isApproximate(Postcode postcode) {
        return find(postcode).isPresent() && !(postcode.isFull() && middles.containsKey(postcode));
    }
}
