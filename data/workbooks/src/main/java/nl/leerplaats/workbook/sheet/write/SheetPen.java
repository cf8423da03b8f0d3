package nl.leerplaats.workbook.sheet.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerplaats.workbook.sheet.layout.CellType;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.table.CellText;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of the layout: header with notes, drop-down lists, rows, and how it is printed. */
public final class SheetPen {

    static final String HEADER_COLOR = "1F4E79";
    static final String OPTIONAL_COLOR = "5B7FA6";
    static final String INFO_COLOR = "8C8C8C";
    static final String EXAMPLE_COLOR = "F2F2F2";
    static final String FAINT = "7F7F7F";
    static final String DATE_FORMAT = "dd-mm-yyyy";

    private static final String TEXT_FORMAT = "@";

    /** Rows below the last that have drop-down lists too. */
    private static final int ROWS_TO_COME = 500;

    private static final int HEADER_HEIGHT = 48;

    /** Characters beside each other that can still be read on a sheet of paper; a wider sheet takes two, with its first columns on both. */
    private static final double WIDEST_PAGE = 230;

    /** First year of which an office program has every day. */
    private static final int FIRST_YEAR = 1901;

    private final Worksheet sheet;
    private final SheetLayout layout;
    private final List<SheetColumn> columns;
    private int row = 1;

    /**
     * Begins a sheet.
     *
     * @param rows what will be written to it: a rare column without anything in it is left out
     */
    public SheetPen(Workbook workbook, SheetLayout layout, List<Map<String, Object>> rows) {
        this.sheet = workbook.newWorksheet(layout.name());
        this.layout = layout;
        this.columns = layout.columns().stream()
                .filter(column -> !column.rare() || rows.stream().anyMatch(row -> row.containsKey(column.key())))
                .toList();
        printable(sheet, 1);
        if (columns.stream().mapToDouble(SheetColumn::width).sum() > WIDEST_PAGE) {
            sheet.fitToWidth((short) 2);
            sheet.repeatCols(0, 1);
        }
        for (int c = 0; c < columns.size(); c++) {
            header(columns.get(c), c);
        }
        sheet.rowHeight(0, HEADER_HEIGHT);
        sheet.freezePane(1, 1);
    }

    /** A sheet on its side, as wide as the paper, with its first rows on every page. */
    static void printable(Worksheet sheet, int headerRows) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        if (headerRows > 0) {
            sheet.repeatRows(0, headerRows - 1);
        }
    }

    private void header(SheetColumn column, int c) {
        sheet.width(c, column.width());
        sheet.value(0, c, column.header() + (column.must() ? " *" : ""));
        String color = column.info() ? INFO_COLOR : column.must() ? HEADER_COLOR : OPTIONAL_COLOR;
        sheet.style(0, c)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(color)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .borderColor("FFFFFF")
                .set();
        sheet.comment(0, c, column.must() ? "Verplicht. " + column.note() : column.note());
        if (column.type() == CellType.DATE) {
            sheet.style(c).format(DATE_FORMAT).set();
        } else if (!column.type().isNumber() && !column.key().equals("value")) {
            sheet.style(c).format(TEXT_FORMAT).set();
        }
    }

    /** Writes the example rows of the layout, in grey and slanted. */
    public void examples() {
        for (int example = 0; example < layout.exampleRows(); example++) {
            for (int c = 0; c < columns.size(); c++) {
                SheetColumn column = columns.get(c);
                String text = column.example(example);
                if (!text.isEmpty()) {
                    value(c, typed(column, text));
                }
                var style = sheet.style(row, c).italic().fontColor(FAINT).fillColor(EXAMPLE_COLOR);
                (column.type() == CellType.DATE ? style.format(DATE_FORMAT) : style).set();
            }
            row++;
        }
    }

    private static Object typed(SheetColumn column, String text) {
        return switch (column.type()) {
            case DATE -> LocalDate.parse(text);
            case WHOLE, DECIMAL, DURATION -> new BigDecimal(text);
            default -> text;
        };
    }

    public void rows(List<Map<String, Object>> rows) throws IOException {
        for (Map<String, Object> values : rows.subList(0, Math.min(rows.size(), NotHeld.MAX_ROWS))) {
            for (int c = 0; c < columns.size(); c++) {
                SheetColumn column = columns.get(c);
                Object value = values.get(column.key());
                if (value != null) {
                    value(c, value);
                }
                if (value != null && column.info()) {
                    sheet.style(row, c).italic().fontColor(FAINT).set();
                }
            }
            row++;
            if (row % 1_000 == 0) {
                sheet.flush();
            }
        }
    }

    private void value(int c, Object value) {
        if (value instanceof LocalDate date) {
            if (date.getYear() < FIRST_YEAR || date.getYear() > 9_999) {
                sheet.value(row, c, date.toString());
            } else {
                sheet.value(row, c, date);
                sheet.style(row, c).format(DATE_FORMAT).set();
            }
        } else if (value instanceof Number number) {
            sheet.value(row, c, number);
        } else {
            sheet.value(row, c, CellText.encode(value.toString()));
        }
    }

    /** Adds the drop-down lists and ends the sheet. */
    public void finish(ChoiceSheet choices) throws IOException {
        int last = Math.min(row + ROWS_TO_COME, Worksheet.MAX_ROWS - 1);
        for (int c = 0; c < columns.size(); c++) {
            SheetColumn column = columns.get(c);
            String formula = choices.formula(column.list());
            if (formula != null) {
                list(c, last, formula, !column.list().startsWith("@"));
            }
        }
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
        sheet.finish();
    }

    /** What is not on the list is remarked on, and still accepted: import knows more words than the list. */
    private void list(int c, int last, @Nullable String formula, boolean closed) {
        sheet.range(1, c, last, c)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(closed)
                .errorTitle("Staat niet in de lijst")
                .error("Kies bij voorkeur een waarde uit de lijst.");
    }
}
