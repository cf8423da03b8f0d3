package nl.leerplaats.workbook.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.row.Row;
import org.jspecify.annotations.Nullable;

/** The schools and their supervisors. */
final class SchoolImport {

    private final ImportContext in;
    private final YearImport years;
    private final ContactImport contacts;
    private final Map<String, String> calendars = new LinkedHashMap<>();

    SchoolImport(ImportContext in, YearImport years) {
        this.in = in;
        this.years = years;
        this.contacts = new ContactImport(in);
    }

    List<Map<String, Object>> schools() {
        return read(Layout.SCHOOLS, School.class, Map.of("calendarId", (row, school, path) -> calendar(row)));
    }

    List<Map<String, Object>> supervisors() {
        return read(Layout.SUPERVISORS, Supervisor.class, Map.of());
    }

    private List<Map<String, Object>> read(
            String sheet, Class<? extends Record> kind, Map<String, RecordReader.OwnPart> own) {
        RecordReader reader = new RecordReader(in, contacts, kind, own);
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(sheet)) {
            result.add(reader.read(row, "$." + sheet + "[" + result.size() + "]"));
        }
        contacts.report();
        return result;
    }

    /** The calendar of a school; the only one where the cell is empty. */
    private @Nullable String calendar(Row row) {
        String calendar =
                row.cell("calendar").isEmpty() ? years.only() : in.cells().text(row, "calendar");
        if (calendar == null || calendar.isEmpty()) {
            return null;
        }
        calendars.put(row.id(), calendar);
        return calendar;
    }

    /** The ids of the periods of a school in order of time. */
    List<String> periodsOf(String schoolId) {
        return years.periodsOf(calendars.getOrDefault(schoolId, ""));
    }
}
