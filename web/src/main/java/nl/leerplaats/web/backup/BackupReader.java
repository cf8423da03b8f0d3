package nl.leerplaats.web.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leerplaats.web.backup.BackupRefusedException.Reason;
import nl.leerplaats.web.store.SpaceCopy;

/** Reads a whole back-up before anything is done with it. */
final class BackupReader {

    /** Bytes of all documents together, unpacked: a nation with a hundred plans has fewer. */
    private static final long MOST_BYTES = 4_000_000_000L;

    private static final int PIECE = 1 << 16;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long bytes;

    private BackupReader() {}

    static List<SpaceCopy> read(InputStream in) throws BackupRefusedException {
        BackupReader reader = new BackupReader();
        reader.unpack(in);
        return reader.list();
    }

    private void unpack(InputStream in) throws BackupRefusedException {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), repack(zip));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new BackupRefusedException(files.isEmpty() ? Reason.NO_BACKUP : Reason.DAMAGED, "");
        }
        if (!files.containsKey(BackupWriter.LIST)) {
            boolean part = files.keySet().stream().anyMatch(name -> name.startsWith("spaces/"));
            throw new BackupRefusedException(part ? Reason.DAMAGED : Reason.NO_BACKUP, "");
        }
    }

    /** Documents are kept compressed, as the store has them, so that a large back-up fits in memory. */
    private byte[] repack(InputStream in) throws IOException, BackupRefusedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new BackupRefusedException(Reason.TOO_LARGE, "");
                }
                out.write(piece, 0, read);
            }
        }
        return packed.toByteArray();
    }

    private List<SpaceCopy> list() throws BackupRefusedException {
        Map<String, Object> list = json(BackupWriter.LIST);
        Object format = list.get("format");
        if (!BackupWriter.FORMAT.equals(format)) {
            boolean later = format instanceof String text && text.startsWith("leerplaats-backup/");
            throw new BackupRefusedException(later ? Reason.NEWER : Reason.NO_BACKUP, "");
        }
        if (!(list.get("spaces") instanceof List<?> names) || names.isEmpty()) {
            throw new BackupRefusedException(Reason.WRONG, BackupWriter.LIST);
        }
        List<SpaceCopy> copies = new ArrayList<>();
        for (Object name : names) {
            copies.add(space(String.valueOf(name)));
        }
        return copies;
    }

    private SpaceCopy space(String file) throws BackupRefusedException {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (!(json(file).get("tables") instanceof Map<?, ?> tables)) {
            throw new BackupRefusedException(Reason.WRONG, file);
        }
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Map.Entry<?, ?> table : tables.entrySet()) {
            List<Map<String, Object>> read = new ArrayList<>();
            if (!(table.getValue() instanceof List<?> list)) {
                throw new BackupRefusedException(Reason.WRONG, file);
            }
            for (Object row : list) {
                read.add(row(folder, file, row));
            }
            rows.put(String.valueOf(table.getKey()), read);
        }
        return new SpaceCopy(rows);
    }

    private Map<String, Object> row(String folder, String file, Object row) throws BackupRefusedException {
        if (!(row instanceof Map<?, ?> values)) {
            throw new BackupRefusedException(Reason.WRONG, file);
        }
        Map<String, Object> read = new LinkedHashMap<>();
        for (Map.Entry<?, ?> value : values.entrySet()) {
            String column = String.valueOf(value.getKey());
            if (value.getValue() != null) {
                read.put(
                        column,
                        column.equals(BackupWriter.DOCUMENT) ? packed(folder + value.getValue()) : value.getValue());
            }
        }
        return read;
    }

    private byte[] packed(String file) throws BackupRefusedException {
        byte[] packed = files.get(file);
        if (packed == null) {
            throw new BackupRefusedException(Reason.MISSING, file);
        }
        return packed;
    }

    private Map<String, Object> json(String file) throws BackupRefusedException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed(file)))) {
            return BackupManifest.read(in.readAllBytes(), file);
        } catch (IOException broken) {
            throw new BackupRefusedException(Reason.DAMAGED, file);
        }
    }
}
