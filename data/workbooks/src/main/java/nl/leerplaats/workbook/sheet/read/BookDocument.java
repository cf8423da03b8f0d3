package nl.leerplaats.workbook.sheet.read;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;

/** The document that a book becomes. */
public final class BookDocument {

    private BookDocument() {}

    /**
     * The values of the document by key; where they came from is noted.
     *
     * @param bookName name of the dataset, where the book gives none
     */
    public static Map<String, Object> of(ImportContext in, String bookName) {
        ObjectDraft dataset = new ObjectDraft().put("format", Dataset.FORMAT);
        SettingsImport.read(in, bookName, dataset);
        YearImport year = new YearImport(in);
        SchoolImport schools = new SchoolImport(in, year);
        CompanyImport companies = new CompanyImport(in);
        PlacementRows placementRows = new PlacementRows(in);
        StudentImport students = new StudentImport(in, schools, placementRows);
        dataset.put("calendars", year.read());
        dataset.put("schools", schools.schools());
        List<Map<String, Object>> read = students.read();
        dataset.put("students", read);
        dataset.put("companies", companies.read());
        dataset.put("supervisors", schools.supervisors());
        PlacementImport placements = new PlacementImport(in, companies, read);
        dataset.put("baseline", placements.placements(placementRows));
        dataset.put("baselineSupervisions", students.supervisions());
        dataset.put("travelTimes", placements.travelTimes());
        for (SheetLayout sheet : Layout.sheets()) {
            in.origins().addSheet("$." + sheet.key(), sheet.name());
        }
        in.origins().addSheet("$.calendars", Layout.getSheet(Layout.YEAR).name());
        in.origins().addSheet("$.baseline", Layout.getSheet(Layout.PLACEMENTS).name());
        return dataset.tree();
    }
}
