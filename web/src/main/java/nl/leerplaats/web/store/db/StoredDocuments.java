package nl.leerplaats.web.store.db;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.data.load.ChangesLoader;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;

/** Documents as the store keeps them: compressed, and otherwise as the files that they are, so that the store knows nothing of the format. */
public final class StoredDocuments {

    private StoredDocuments() {}

    /** Writes a document. */
    @FunctionalInterface
    interface Writing {
        /**
         * Writes the whole of it.
         *
         * @throws IOException where the stream cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    public static byte[] pack(Dataset dataset) {
        return pack(out -> DatasetWriter.write(dataset, out));
    }

    public static byte[] pack(Plan plan) {
        return pack(out -> PlanWriter.write(plan, out));
    }

    public static byte[] pack(Change change, String dataset) {
        return pack(out -> ChangesWriter.write(new ChangeDocument(dataset, List.of(change), Extra.NONE), out));
    }

    private static byte[] pack(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Dataset dataset(byte[] packed) {
        LoadResult result = read(packed, DatasetLoader::load);
        if (result instanceof LoadResult.Loaded loaded) {
            return loaded.dataset();
        }
        throw new IllegalStateException("A dataset of the store is refused (" + codes(result.findings()) + ").");
    }

    public static Plan plan(byte[] packed, Dataset dataset) {
        PlanLoadResult result = read(packed, in -> PlanLoader.load(in, dataset));
        if (result instanceof PlanLoadResult.Loaded loaded) {
            return loaded.plan();
        }
        throw new IllegalStateException("A plan of the store is refused (" + codes(result.findings()) + ").");
    }

    public static Change change(byte[] packed, Dataset dataset) {
        ChangesLoadResult result = read(packed, in -> ChangesLoader.load(in, dataset));
        if (result instanceof ChangesLoadResult.Loaded loaded) {
            return loaded.changes().changes().get(0);
        }
        throw new IllegalStateException("A change of the store is refused (" + codes(result.findings()) + ").");
    }

    /** What findings say may name a person; their codes do not. */
    private static String codes(List<Finding> findings) {
        return String.join(", ", findings.stream().map(one -> one.code().name()).toList());
    }

    private static <T> T read(byte[] packed, Function<InputStream, T> reading) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return reading.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A digest by which equal documents are known. */
    public static String digest(byte[] packed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
