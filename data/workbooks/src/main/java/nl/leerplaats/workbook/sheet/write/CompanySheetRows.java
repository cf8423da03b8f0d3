package nl.leerplaats.workbook.sheet.write;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.text.DateText;
import nl.leerplaats.workbook.sheet.text.ListText;

/** The rows of the sheet of companies. */
final class CompanySheetRows {

    private CompanySheetRows() {}

    static List<Map<String, Object>> of(List<Company> companies) {
        return companies.stream().map(CompanySheetRows::row).toList();
    }

    private static Map<String, Object> row(Company company) {
        ObjectDraft row = RecordCells.of(Layout.COMPANIES, company);
        accreditations(row, company.accreditations());
        return row.tree();
    }

    /** The dates in columns of their own where all recognitions have the same, else behind each profile. */
    private static void accreditations(ObjectDraft row, List<Accreditation> accreditations) {
        if (accreditations.isEmpty()) {
            return;
        }
        Accreditation first = accreditations.get(0);
        boolean same = accreditations.stream()
                .allMatch(one -> one.from().equals(first.from()) && one.until().equals(first.until()));
        if (same) {
            row.put("accreditedFrom", first.from()).put("accreditedUntil", first.until());
        }
        row.put(
                "accreditations",
                ListText.join(accreditations.stream()
                        .map(one -> one.profile().code() + (same ? "" : " " + dates(one)))
                        .toList()));
    }

    private static String dates(Accreditation one) {
        return DateText.write(one.from()) + " t/m " + DateText.write(one.until());
    }
}
