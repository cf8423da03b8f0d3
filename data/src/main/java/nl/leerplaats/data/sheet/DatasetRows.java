package nl.leerplaats.data.sheet;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Contact;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Location;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.model.Weekdays;
import org.jspecify.annotations.Nullable;

/** A dataset as rows of the sheets: the values of each row by the key of the column. */
final class DatasetRows {

    private DatasetRows() {}

    /** The rows of every sheet, in the order of the layout. */
    static Map<String, List<Map<String, Object>>> of(Dataset dataset) {
        Map<String, List<Map<String, Object>>> result = new LinkedHashMap<>();
        result.put(Layout.STUDENTS, StudentRows.of(dataset));
        result.put(Layout.COMPANIES, CompanyRows.of(dataset.companies()));
        result.put(Layout.MENTORS, mentors(dataset));
        result.put(
                Layout.SUPERVISORS,
                dataset.supervisors().stream().map(DatasetRows::supervisor).toList());
        result.put(
                Layout.SCHOOLS,
                dataset.schools().stream().map(DatasetRows::school).toList());
        result.put(Layout.YEAR, year(dataset.calendars()));
        result.put(Layout.PLACEMENTS, PlacementSheetRows.of(dataset));
        result.put(
                Layout.TRAVEL,
                dataset.travelTimes().stream().map(DatasetRows::travel).toList());
        result.put(Layout.SETTINGS, settings(dataset));
        return result;
    }

    private static List<Map<String, Object>> mentors(Dataset dataset) {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Company company : dataset.companies()) {
            for (Mentor mentor : company.mentors()) {
                Draft row = new Draft()
                        .put("company", company.id())
                        .put("id", mentor.id())
                        .put("name", mentor.name())
                        .put("days", WeekdayText.write(mentor.days()))
                        .put("maxStudents", mentor.maxStudents())
                        .put("until", mentor.until());
                contact(row, mentor.contact());
                result.add(row.tree());
            }
        }
        return result;
    }

    private static Map<String, Object> supervisor(Supervisor supervisor) {
        Draft row = new Draft()
                .put("id", supervisor.id())
                .put("name", supervisor.name())
                .put("school", supervisor.schoolId())
                .put("profiles", profiles(supervisor.profiles()))
                .put("maxStudents", supervisor.maxStudents())
                .put("visitDays", WeekdayText.write(supervisor.visitDays()));
        contact(row, supervisor.contact());
        return row.tree();
    }

    /** Profiles as a list; nothing where there are none. */
    static @Nullable String profiles(List<Profile> profiles) {
        return some(profiles.stream().map(Profile::code).toList());
    }

    /** A list in one cell; nothing where it is empty. */
    static @Nullable String some(List<String> entries) {
        return entries.isEmpty() ? null : ListText.join(entries);
    }

    private static Map<String, Object> school(School school) {
        Draft row = new Draft()
                .put("id", school.id())
                .put("name", school.name())
                .put("brin", school.brin())
                .put("calendar", school.calendarId());
        location(row, school.location());
        perWeekday(row, "minutes", school.schoolMinutes());
        contact(row, school.contact());
        return row.tree();
    }

    static void location(Draft row, Location location) {
        row.put("postcode", location.postcode())
                .put("lat", BigDecimal.valueOf(location.lat()))
                .put("lon", BigDecimal.valueOf(location.lon()));
    }

    /** How somebody is reached; nothing where that is not known. */
    static void contact(Draft row, @Nullable Contact contact) {
        if (contact != null) {
            row.put("contactPerson", contact.person())
                    .put("phone", contact.phone())
                    .put("email", contact.email())
                    .put("address", contact.address());
        }
    }

    /** A number for each weekday; nothing for 0, which is what nothing means. */
    static void perWeekday(Draft row, String keyStart, PerWeekday numbers) {
        for (DayOfWeek day : Weekdays.ALL.toList()) {
            int number = numbers.get(day);
            String name = day.name();
            row.put(
                    keyStart + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
                    number == 0 ? null : number);
        }
    }

    /** A row for the school year, each closure and each period of every calendar. */
    static List<Map<String, Object>> year(List<SchoolCalendar> calendars) {
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

    private static Draft yearRow(SchoolCalendar calendar, Choices.YearRow kind) {
        return new Draft().put("calendar", calendar.id()).put("kind", Choices.YEAR_ROWS.label(kind));
    }

    private static Map<String, Object> travel(TravelTime time) {
        return new Draft()
                .put("student", time.studentId())
                .put("company", time.companyId())
                .put("minutes", time.minutes())
                .tree();
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
    static List<Map<String, Object>> emptySettings() {
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
        return new Draft().put("name", name).put("about", about).tree();
    }
}
