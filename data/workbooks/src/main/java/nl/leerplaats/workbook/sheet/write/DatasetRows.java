package nl.leerplaats.workbook.sheet.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.layout.Settings;
import nl.leerplaats.workbook.sheet.text.Choices;

/** A dataset as rows of the sheets: the values of each row by the key of the column. */
public final class DatasetRows {

    private DatasetRows() {}

    /** The rows of every sheet, in the order of the layout. */
    public static Map<String, List<Map<String, Object>>> of(Dataset dataset) {
        Map<String, List<Map<String, Object>>> result = new LinkedHashMap<>();
        result.put(Layout.STUDENTS, StudentSheetRows.of(dataset));
        result.put(Layout.COMPANIES, CompanySheetRows.of(dataset.companies()));
        result.put(Layout.MENTORS, mentors(dataset));
        result.put(Layout.SUPERVISORS, rows(Layout.SUPERVISORS, dataset.supervisors()));
        result.put(Layout.SCHOOLS, rows(Layout.SCHOOLS, dataset.schools()));
        result.put(Layout.YEAR, year(dataset.calendars()));
        result.put(Layout.PLACEMENTS, PlacementSheetRows.of(dataset));
        result.put(Layout.TRAVEL, rows(Layout.TRAVEL, dataset.travelTimes()));
        result.put(Layout.SETTINGS, settings(dataset));
        return result;
    }

    private static List<Map<String, Object>> rows(String sheet, List<? extends Record> records) {
        return records.stream()
                .map(record -> RecordCells.of(sheet, record).tree())
                .toList();
    }

    private static List<Map<String, Object>> mentors(Dataset dataset) {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Company company : dataset.companies()) {
            for (Mentor mentor : company.mentors()) {
                result.add(RecordCells.of(Layout.MENTORS, mentor)
                        .put("company", company.id())
                        .tree());
            }
        }
        return result;
    }

    /** A row for the school year, each closure and each period of every calendar. */
    public static List<Map<String, Object>> year(List<SchoolCalendar> calendars) {
        List<Map<String, Object>> result = new ArrayList<>();
        for (SchoolCalendar calendar : calendars) {
            result.add(yearRow(calendar, Choices.YearRow.SCHOOL_YEAR)
                    .put("from", calendar.firstDay())
                    .put("to", calendar.lastDay())
                    .tree());
            calendar.closures()
                    .forEach(closure -> result.add(yearRow(calendar, Choices.YearRow.CLOSURE)
                            .put("name", closure.name().isEmpty() ? null : closure.name())
                            .put("from", closure.from())
                            .put("to", closure.to())
                            .tree()));
            calendar.periods()
                    .forEach(period -> result.add(yearRow(calendar, Choices.YearRow.PERIOD)
                            .put("name", period.id())
                            .put("from", period.from())
                            .put("to", period.to())
                            .tree()));
        }
        return result;
    }

    private static ObjectDraft yearRow(SchoolCalendar calendar, Choices.YearRow kind) {
        return new ObjectDraft().put("calendar", calendar.id()).put("kind", Choices.YEAR_ROWS.label(kind));
    }

    private static List<Map<String, Object>> settings(Dataset dataset) {
        List<Map<String, Object>> result = new ArrayList<>(emptySettings());
        result.get(0).put("value", dataset.name());
        if (dataset.asOf() != null) {
            result.get(1).put("value", dataset.asOf());
        }
        for (int i = 0; i < CostTerm.values().length; i++) {
            Integer weight = dataset.weights().overrides().get(CostTerm.values()[i]);
            if (weight != null) {
                result.get(i + 2).put("value", weight);
            }
        }
        return result;
    }

    /** The settings without values. */
    public static List<Map<String, Object>> emptySettings() {
        List<Map<String, Object>> result = new ArrayList<>();
        result.add(setting(Settings.NAME, "Bijvoorbeeld de school en het schooljaar. Leeg: de naam van het bestand."));
        result.add(setting(
                Settings.AS_OF,
                "Alleen bij opnieuw plannen: een maandag. Wat daarvoor ligt, staat vast."
                        + " Leeg: het hele jaar wordt gepland."));
        for (CostTerm term : CostTerm.values()) {
            result.add(setting(Settings.label(term), Settings.about(term)));
        }
        return result;
    }

    private static Map<String, Object> setting(String name, String about) {
        return new ObjectDraft().put("name", name).put("about", about).tree();
    }
}
