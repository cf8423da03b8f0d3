package nl.leerplaats.workbook.sheet;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.FindingCode;

/** Cells with something that says what may be meant. */
final class MeantCases {

    private MeantCases() {}

    static Stream<SheetCase> all() {
        return Stream.of(
                SheetCase.of(
                        FindingCode.HOURS_MEANT,
                        "Bedrijven!E2",
                        TestBook.create().set("Bedrijven", 2, "Minuten per dag", new BigDecimal("7.3"))),
                SheetCase.of(
                        FindingCode.HOURS_MEANT,
                        "Leerlingen!J3",
                        TestBook.create().set("Leerlingen", 3, "Langste reis (min)", "0,45")),
                SheetCase.of(
                        FindingCode.MONTH_FIRST,
                        "Leerlingen!C2",
                        TestBook.create().set("Leerlingen", 2, "Geboortedatum", "4/13/2011")),
                SheetCase.of(
                        FindingCode.MONTH_FIRST,
                        "Bedrijven!K2",
                        TestBook.create().set("Bedrijven", 2, "Gesloten", "4/13/2027 t/m 4/20/2027")));
    }
}
