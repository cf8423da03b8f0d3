package nl.leerplaats.workbook.sheet.write;

import java.io.IOException;
import java.util.List;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: how to use the workbook, and what each column is for. */
public final class GuideSheet {

    private static final List<String> STEPS = List.of(
            "Vul de bladen van links naar rechts. Kolommen met een * zijn verplicht; de notitie bij elke kop zegt wat erin hoort.",
            "Rijen die met VOORBEELD beginnen laten zien hoe het moet. Ze worden niet ingelezen; haal ze weg of laat ze staan.",
            "De volgorde van bladen, kolommen en rijen maakt niet uit. Kolommen die Leerplaats niet kent, worden overgeslagen.",
            "Waar een nummer hoort, mag ook de naam staan, als maar één rij die naam heeft.",
            "Zet nooit burgerservicenummers (BSN) in dit bestand. Een bestand waarin ze staan, wordt geweigerd.",
            "Open het werkboek daarna op de bladzijde Gegevens van Leerplaats. Alles wat niet klopt krijg je in één keer te zien, met blad, rij en kolom.",
            "Staat er een plan in, dan vind je dat op Plaatsingen en Overzicht. Verander het met de hand, zet bij Status wat is afgesproken of vast is, en open het weer.");

    private GuideSheet() {}

    public static void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet("Uitleg");
        SheetPen.printable(sheet, 0);
        sheet.width(0, 16);
        sheet.width(1, 28);
        sheet.width(2, 11);
        sheet.width(3, 95);
        sheet.value(0, 0, "Leerplaats: werkboek voor de stageplanning");
        sheet.style(0, 0).bold().fontSize(16).fontColor(SheetPen.HEADER_COLOR).set();
        int row = 2;
        for (int i = 0; i < STEPS.size(); i++) {
            sheet.value(row, 0, i + 1 + ". " + STEPS.get(i));
            row++;
        }
        row++;
        List<String> heads = List.of("Blad", "Kolom", "Verplicht", "Wat erin hoort");
        for (int c = 0; c < heads.size(); c++) {
            sheet.value(row, c, heads.get(c));
            sheet.style(row, c)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(SheetPen.HEADER_COLOR)
                    .set();
        }
        for (SheetLayout layout : Layout.sheets()) {
            for (SheetColumn column :
                    layout.columns().stream().filter(one -> !one.rare()).toList()) {
                row++;
                sheet.value(row, 0, layout.name());
                sheet.value(row, 1, column.header());
                sheet.value(row, 2, column.must() ? "ja" : "");
                sheet.value(row, 3, column.note());
            }
        }
        sheet.finish();
    }
}
