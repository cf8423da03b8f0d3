package nl.leerplaats.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCollector;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A file that breaks its format is a finding, and a fault of this program is not one of the file. */
class BookReaderTest {

    private static byte[] bookOf(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad");
            for (int r = 0; r < rows; r++) {
                sheet.value(r, 0, r);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Optional<Book> read(byte[] bytes, FindingCollector findings, ReadProgress progress) {
        try {
            return BookReader.read(new ByteArrayInputStream(bytes), "boek", findings, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFaultOfThisProgramIsNoBrokenWorkbook() {
        FindingCollector findings = new FindingCollector();

        assertThatThrownBy(() -> read(bookOf(1_000), findings, (sheet, rows) -> {
                    throw new NullPointerException("ours");
                }))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("ours");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void whateverALibraryThrowsIsAFileThatBreaksItsFormat() {
        assertThatThrownBy(() -> Library.call(() -> {
                    throw new IndexOutOfBoundsException("of the library");
                }))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
    }
}
