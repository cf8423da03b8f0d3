package nl.leerplaats.data.load;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.DatasetReader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.validate.DatasetValidator;
import org.jspecify.annotations.Nullable;

/** Reads and checks a dataset. Bad input never throws: it gives findings, all at once. */
public final class DatasetLoader {

    private DatasetLoader() {}

    /** Reads and checks a file; one that is missing or cannot be read gives a finding. */
    public static LoadResult load(Path file) {
        return Documents.open(file, DatasetLoader::load, LoadResult.Rejected::new);
    }

    /** Reads and checks a document. The stream is not closed. */
    public static LoadResult load(InputStream in) {
        FindingCollector findings = new FindingCollector();
        return check(DatasetReader.read(in, findings), findings);
    }

    /**
     * Reads and checks a document that was made of another kind of file.
     *
     * @param tree as {@link DatasetReader#read(Map, FindingCollector)} has it
     */
    public static LoadResult load(Map<String, ?> tree) {
        FindingCollector findings = new FindingCollector();
        return check(DatasetReader.read(tree, findings), findings);
    }

    private static LoadResult check(@Nullable Dataset dataset, FindingCollector findings) {
        if (dataset != null) {
            DatasetValidator.checkErrors(dataset, findings);
            if (findings.hasErrors()) {
                DatasetValidator.checkValues(dataset, findings);
            }
        }
        if (dataset == null || findings.hasErrors()) {
            return new LoadResult.Rejected(findings.list());
        }
        DatasetValidator.checkWarnings(dataset, findings);
        return new LoadResult.Loaded(dataset, findings.list());
    }
}
