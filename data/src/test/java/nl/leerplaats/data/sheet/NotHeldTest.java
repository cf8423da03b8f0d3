package nl.leerplaats.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;

/** A workbook has no columns for some facts; who exports one hears which, so that nobody loses a telephone number without knowing. */
class NotHeldTest {

    private static List<List<String>> left(Dataset dataset) throws IOException {
        return WorkbookWriter.write(dataset, new ByteArrayOutputStream()).stream()
                .filter(finding -> finding.code() == FindingCode.NOT_IN_WORKBOOK)
                .map(finding -> finding.arguments().subList(0, 2))
                .toList();
    }

    /** A class and a guardian of L1, and contacts of S1, B1, M1 and D1. */
    @Test
    void classesAndContactsAreCounted() throws IOException {
        LoadResult full =
                DatasetLoader.load(new ByteArrayInputStream(FullDocuments.DATASET.getBytes(StandardCharsets.UTF_8)));

        assertThat(left(((LoadResult.Loaded) full).dataset())).contains(List.of("contacts", "6"));
    }

    @Test
    void whereThereAreNoneNothingIsSaid() throws IOException {
        assertThat(left(TinyDataset.create().build())).noneMatch(arguments -> arguments.contains("contacts"));
    }
}
