package nl.leerplaats.benchmarks.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import tools.jackson.databind.json.JsonMapper;

/** The file with the instances of the library, one line of JSON for each. */
public final class InstanceLibrary {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InstanceLibrary() {}

    /** How many seeds of each kind are in the library, from 1. */
    public static Map<InstanceKind, Integer> seeds() {
        Map<InstanceKind, Integer> seeds = new EnumMap<>(InstanceKind.class);
        seeds.put(InstanceKind.SCHOOL, 10);
        seeds.put(InstanceKind.TIGHT, 10);
        seeds.put(InstanceKind.MULTI, 5);
        seeds.put(InstanceKind.REGION, 5);
        seeds.put(InstanceKind.PROVINCE, 3);
        seeds.put(InstanceKind.NATION, 1);
        seeds.put(InstanceKind.REPLAN, 5);
        seeds.put(InstanceKind.BLOCKS, 3);
        seeds.put(InstanceKind.POOL, 3);
        seeds.put(InstanceKind.SCARCE, 3);
        seeds.put(InstanceKind.STAYS, 3);
        seeds.put(InstanceKind.HALVED, 3);
        seeds.put(InstanceKind.PERIODS, 3);
        seeds.put(InstanceKind.PACKED, 3);
        return seeds;
    }

    /** Reads a library. */
    public static List<LibraryEntry> read(Path file) throws IOException {
        List<LibraryEntry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            entries.add(JSON.readValue(line, LibraryEntry.class));
        }
        return List.copyOf(entries);
    }

    /** Tells whether a measured instance is still the one of its name in a library; one that is in none is. */
    public static boolean isOfToday(List<LibraryEntry> library, ResultLine.Instance measured) {
        return library.stream()
                .filter(entry -> entry.name().equals(measured.name()))
                .allMatch(entry -> entry.sha256().equals(measured.sha256()));
    }

    /** Writes a library beside the file and moves it into place. */
    public static void write(Path file, List<LibraryEntry> entries) throws IOException {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(JSON.writeValueAsString(entry)).append('\n'));
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the library anew; what is known of an instance stays where its checksum is the same. */
    public static List<LibraryEntry> register(List<LibraryEntry> known) throws IOException {
        Map<String, LibraryEntry> byChecksum = new LinkedHashMap<>();
        known.forEach(entry -> byChecksum.put(entry.sha256(), entry));
        List<LibraryEntry> entries = new ArrayList<>();
        for (Map.Entry<InstanceKind, Integer> kind : seeds().entrySet()) {
            for (long seed = 1; seed <= kind.getValue(); seed++) {
                Dataset dataset = DatasetGenerator.generate(kind.getKey(), seed);
                String sha256 = Checksum.of(bytes(dataset));
                LibraryEntry before = byChecksum.get(sha256);
                entries.add(
                        before != null
                                ? before
                                : new LibraryEntry(
                                        dataset.name(), kind.getKey().code(), seed, sha256, null, null, false));
            }
        }
        return entries;
    }

    /** The dataset as its file has it. */
    public static byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toByteArray();
    }
}
