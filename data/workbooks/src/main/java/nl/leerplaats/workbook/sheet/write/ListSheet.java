package nl.leerplaats.workbook.sheet.write;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.workbook.table.CellText;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with a title, heads that stay in sight, and rows of texts, whole numbers and dates. */
public final class ListSheet {

    private static final int HEAD = 2;
    private static final int NARROW = 12;
    private static final int WIDE = 40;
    private static final int LONG_TEXT = 20;
    private static final int LONGEST_NAME = 31;

    private ListSheet() {}

    public static void write(Workbook workbook, String name, String title, List<String> heads, List<List<Object>> rows)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(sheetName(name));
        SheetPen.printable(sheet, HEAD + 1);
        sheet.value(0, 0, CellText.encode(title));
        sheet.style(0, 0).bold().fontSize(16).fontColor(SheetPen.HEADER_COLOR).set();
        for (int c = 0; c < heads.size(); c++) {
            int column = c;
            boolean wide =
                    rows.stream().anyMatch(row -> row.get(column) instanceof String text && text.length() > LONG_TEXT);
            sheet.width(c, wide ? WIDE : Math.max(NARROW, heads.get(c).length()));
            sheet.value(HEAD, c, CellText.encode(heads.get(c)));
            sheet.style(HEAD, c)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(SheetPen.HEADER_COLOR)
                    .wrapText(true)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor("FFFFFF")
                    .set();
        }
        sheet.freezePane(0, HEAD + 1);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < heads.size(); c++) {
                cell(sheet, HEAD + 1 + r, c, rows.get(r).get(c));
            }
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column)
                    .format(SheetPen.DATE_FORMAT)
                    .verticalAlignment("top")
                    .set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).verticalAlignment("top").set();
        } else {
            sheet.value(row, column, CellText.encode(value.toString()));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static String sheetName(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }
}
