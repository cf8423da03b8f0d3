package nl.leerplaats.web.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.web.store.SpaceCopy;

/**
 * Writes a back-up: {@code leerplaats-backup.json} with what is in it, and a folder for each space. There {@code space.json} has its tables,
 * and each document is a file beside it, in the formats that the program reads and writes everywhere.
 */
final class BackupWriter {

    static final String FORMAT = "leerplaats-backup/1";
    static final String LIST = "leerplaats-backup.json";
    static final String DOCUMENT = "document";
    private static final Map<String, String> FOLDERS =
            Map.of("snapshot", "datasets", "data_change", "changes", "plan", "plans");

    private final ZipOutputStream zip;
    private final List<String> spaces = new ArrayList<>();

    BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes a space. */
    void add(SpaceCopy copy) throws IOException {
        Object id = copy.rows().getOrDefault("space", List.of()).get(0).get("id");
        String folder = "spaces/" + id + "/";
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        for (Map.Entry<String, List<Map<String, Object>>> table : copy.rows().entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Map<String, Object> row : table.getValue()) {
                rows.add(written(folder, table.getKey(), row));
            }
            tables.put(table.getKey(), rows);
        }
        write(folder + "space.json", BackupManifest.write(Map.of("tables", tables)));
        spaces.add(folder + "space.json");
    }

    private Map<String, Object> written(String folder, String table, Map<String, Object> row) throws IOException {
        Map<String, Object> told = new LinkedHashMap<>(row);
        if (row.get(DOCUMENT) instanceof byte[] packed) {
            Object name = row.containsKey("id") ? row.get("id") : row.get("number");
            String file = FOLDERS.getOrDefault(table, table) + "/" + name + ".json";
            zip.putNextEntry(new ZipEntry(folder + file));
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                in.transferTo(zip);
            }
            zip.closeEntry();
            told.put(DOCUMENT, file);
        }
        return told;
    }

    private void write(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Writes what is in it: without this, at the end, it is no back-up. */
    void finish(Instant made) throws IOException {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("format", FORMAT);
        list.put("made", made.toString());
        list.put("spaces", spaces);
        write(LIST, BackupManifest.write(list));
        zip.finish();
    }
}
