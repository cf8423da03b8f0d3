package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.WrittenFinding;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;

/** A workbook has no columns for some facts; who exports one hears which. Classes and contacts have theirs. */
class NotHeldTest {

    private static List<List<String>> left(Dataset dataset) throws IOException {
        return WorkbookWriter.write(dataset, new ByteArrayOutputStream()).stream()
                .filter(finding -> finding.code() == FindingCode.NOT_IN_WORKBOOK)
                .map(WrittenFinding::arguments)
                .toList();
    }

    /** A class and a guardian of L1, and contacts of S1, B1, M1 and D1: what is left is what stands under extra, and an empty name. */
    @Test
    void classesAndContactsAreHeld() throws IOException {
        LoadResult full =
                DatasetLoader.load(new ByteArrayInputStream(FullDocuments.DATASET.getBytes(StandardCharsets.UTF_8)));

        assertThat(left(((LoadResult.Loaded) full).dataset()))
                .containsExactly(List.of("extra", "21"), List.of("texts", "1"));
    }

    @Test
    void thatSomethingPinnedWasAlsoAgreedIsNotHeld() throws IOException {
        TinyDataset tiny = TinyDataset.create()
                .agreed("anna", "P1", "bakery", "mies", DayOfWeek.MONDAY)
                .pinnedAndAgreed("anna", "P2", "bakery", "mies", DayOfWeek.MONDAY);

        assertThat(left(tiny.build())).containsExactly(List.of("agreements", "1"));
    }
}
