package nl.leerplaats.data.sheet;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.model.Weekdays;

/** The schools and their supervisors. */
final class SchoolImport {

    private final ImportContext in;
    private final YearImport years;
    private final PositionImport positions;
    private final ContactImport contacts;
    private final Map<String, String> calendars = new LinkedHashMap<>();

    SchoolImport(ImportContext in, YearImport years) {
        this.in = in;
        this.years = years;
        this.positions = new PositionImport(in);
        this.contacts = new ContactImport(in);
    }

    List<Map<String, Object>> schools() {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.SCHOOLS)) {
            String path = "$.schools[" + result.size() + "]";
            in.origins().add(path, row);
            Draft school = new Draft();
            in.identify(row, school);
            school.put("brin", in.cells().text(row, "brin"));
            String calendar =
                    row.cell("calendar").isEmpty() ? years.only() : in.cells().text(row, "calendar");
            if (calendar != null && !calendar.isEmpty()) {
                school.put("calendarId", calendar);
                calendars.put(Names.id(row), calendar);
            }
            school.put("location", positions.read(row));
            school.putSome("schoolMinutes", perWeekday(in, row, "minutes"));
            school.put("contact", contacts.contact(row, path));
            result.add(school.tree());
        }
        contacts.report();
        return result;
    }

    /** The ids of the periods of a school in order of time. */
    List<String> periodsOf(String schoolId) {
        return years.periodsOf(calendars.getOrDefault(schoolId, ""));
    }

    /** A number for each weekday from five columns whose keys end with its name. */
    static Draft perWeekday(ImportContext in, Row row, String keyStart) {
        Draft numbers = new Draft();
        for (DayOfWeek day : Weekdays.ALL.toList()) {
            String name = day.name();
            String key = keyStart + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
            boolean isDuration = row.layout().getColumn(key).type().equals("duration");
            numbers.put(name, in.cells().read(row, key, isDuration ? NumberText::minutes : NumberText::whole));
        }
        return numbers;
    }

    List<Map<String, Object>> supervisors() {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Row row : in.rows().of(Layout.SUPERVISORS)) {
            String path = "$.supervisors[" + result.size() + "]";
            in.origins().add(path, row);
            Draft supervisor = new Draft();
            in.identify(row, supervisor);
            supervisor.put("schoolId", in.cells().reference(row, "school", in.schools()));
            supervisor.put(
                    "profiles",
                    in.cells()
                            .list(
                                    row,
                                    "profiles",
                                    entry -> Choices.PROFILES.get(entry).code()));
            supervisor.put("maxStudents", in.cells().read(row, "maxStudents", NumberText::whole));
            supervisor.put("visitDays", in.cells().weekdays(row, "visitDays"));
            supervisor.put("contact", contacts.contact(row, path));
            result.add(supervisor.tree());
        }
        contacts.report();
        return result;
    }
}
