package nl.leerplaats.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with one thing wrong.
 *
 * @param code what is found
 * @param address where
 * @param findings what is found in it
 */
record SheetCase(FindingCode code, String address, Supplier<List<Finding>> findings) {

    static SheetCase of(FindingCode code, String address, TestBook book) {
        return new SheetCase(code, address, book::findings);
    }

    static SheetCase ofFile(FindingCode code, byte[] file) {
        return new SheetCase(code, "", () -> load(file));
    }

    private static List<Finding> load(byte[] file) {
        try {
            return WorkbookLoader.load(new ByteArrayInputStream(file), "werkboek", ImportSettings.PLAIN)
                    .findings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SheetCase readOnce() {
        return new SheetCase(code, address, new Once(findings));
    }

    @Override
    public String toString() {
        return code.code() + " " + address;
    }

    /** What is found, looked for when it is first asked for. */
    private static final class Once implements Supplier<List<Finding>> {
        private final Supplier<List<Finding>> source;
        private @Nullable List<Finding> found;

        private Once(Supplier<List<Finding>> source) {
            this.source = source;
        }

        @Override
        public List<Finding> get() {
            if (found == null) {
                found = List.copyOf(source.get());
            }
            return found;
        }
    }
}
