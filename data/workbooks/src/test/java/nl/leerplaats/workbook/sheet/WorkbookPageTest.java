package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import org.junit.jupiter.api.Test;

/** The page about the workbook has every sheet and column as the code knows them. */
class WorkbookPageTest {

    private static final String START = "<!-- The tables below are made from the code. -->\n";

    private static final Path PAGE = Path.of("..", "..", "docs", "workbook.md");

    @Test
    void theTablesAreUpToDate() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(START)) + START + tables();
        if (Boolean.getBoolean("leerplaats.docs.write")) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE)
                .as("write it anew with -Dleerplaats.docs.write=true")
                .content()
                .isEqualTo(written);
    }

    /** A header that stands for two columns of a sheet would be read as the wrong one. */
    @Test
    void noNameStandsForTwoColumns() {
        for (SheetLayout sheet : Layout.sheets()) {
            Set<String> seen = new HashSet<>();
            for (SheetColumn column : sheet.columns()) {
                for (String name : column.names()) {
                    assertThat(seen.add(name)).as(sheet.name() + " " + name).isTrue();
                }
            }
        }
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (SheetLayout sheet : Layout.sheets()) {
            text.append("\n## ").append(sheet.name()).append("\n\n");
            text.append("| column | filled | what | in Dutch |\n|---|---|---|---|\n");
            for (SheetColumn column : sheet.columns()) {
                String must = column.must() ? "always" : column.info() ? "not read" : "";
                text.append("| ").append(String.join(" | ", column.header(), must, column.meaning(), column.note()));
                text.append(" |\n");
            }
        }
        return text.toString();
    }
}
