package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: a list as a sheet to work through. */
class ListWriterTest {

    @TempDir
    private Path folder;

    private String part(String name, ListWriter.Sheet list) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ListWriter.write(list, out);
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ListWriter.Sheet list(String name, Object... cells) {
        return new ListWriter.Sheet(name, "Te werven", List.of("Wat", "Hoeveel", "Vanaf"), List.of(List.of(cells)));
    }

    @Test
    void textsNumbersAndDatesAreWhatTheyAre() throws IOException {
        ListWriter.Sheet list = list("Te werven", "Z&W, bij <Gouda>", 3, LocalDate.of(2027, 2, 1));

        assertThat(part("xl/sharedStrings.xml", list)).contains("Te werven", "Hoeveel", "Z&amp;W, bij &lt;Gouda&gt;");
        assertThat(part("xl/worksheets/sheet1.xml", list)).contains("<v>3</v>", "<v>46419.0</v>");
    }

    @Test
    void aSheetIsCalledWhatASheetCanBeCalled() throws IOException {
        assertThat(part("xl/workbook.xml", list("Te/werven: [alles] wat er maar nodig is, overal", "", 1, "")))
                .contains("name=\"Te werven   alles  wat er maar \"");
    }
}
