package nl.leerplaats.data.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads the file that it is given, in a process of its own so that its heap can be limited. Prints how many students and companies it
 * loaded, or the findings.
 */
final class LargeDocument {

    private LargeDocument() {}

    public static void main(String[] args) {
        LoadResult result = DatasetLoader.load(Path.of(args[0]));
        if (result instanceof LoadResult.Loaded loaded) {
            System.out.print(loaded.dataset().students().size() + " "
                    + loaded.dataset().companies().size());
        } else {
            System.out.print(result.findings());
        }
    }

    /** Writes an accepted dataset with so many students and companies, all made up. */
    static void write(Path file, int students, int companies) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("""
                    {"format": "leerplaats-dataset/1", "name": "large", "calendars": [{"id": "K", "firstDay": "2026-08-31",
                    "lastDay": "2027-07-16", "closures": [], "periods": [{"id": "P", "from": "2026-08-31", "to": "2027-07-16"}]}],
                    "schools": [{"id": "S", "name": "School", "calendarId": "K", "location": {"lat": 52.1, "lon": 5.1}}],
                    "supervisors": [], "students": [
                    """);
            for (int i = 0; i < students; i++) {
                out.write(i == 0 ? "" : ",\n");
                out.write(student(i));
            }
            out.write("],\n\"companies\": [\n");
            for (int i = 0; i < companies; i++) {
                out.write(i == 0 ? "" : ",\n");
                out.write(company(i));
            }
            out.write("]}\n");
        }
    }

    private static String student(int i) {
        return """
                {"id": "L%d", "name": "Leerling %d", "schoolId": "S", "birthDate": "2010-05-05", "grade": 4, "profile": "HBR",
                "interests": ["koken", "gasten"], "home": {"lat": %s, "lon": 5.1}, "travel": {"modes": ["BIKE", "TRANSIT"],
                "maxMinutes": 45}, "hours": {"required": 300, "maximum": 1280}, "preferences": ["B%d", "B%d"],
                "requests": [{"periodId": "P", "daysPerWeek": [2, 1]}]}""".formatted(i, i, latitude(i), i, i + 1);
    }

    private static String company(int i) {
        return """
                {"id": "B%d", "name": "Bedrijf %d", "location": {"lat": %s, "lon": 5.1, "postcode": "1234 AB"}, "sector": "horeca",
                "employees": 7, "minutesPerDay": 480, "workTimes": {"from": "08:00", "to": "17:00"}, "tags": ["koken"],
                "accreditations": [{"profile": "HBR", "from": "2024-01-01", "until": "2028-01-01"},
                {"profile": "Z&W", "from": "2024-01-01", "until": "2028-01-01"}],
                "places": {"MONDAY": 1, "TUESDAY": 1, "THURSDAY": 1}, "mentors": [{"id": "M1", "name": "Mies %d",
                "days": ["MONDAY", "TUESDAY", "THURSDAY"]}, {"id": "M2", "name": "Jan %d", "days": ["MONDAY", "FRIDAY"]}]}""".formatted(i, i, latitude(i), i, i);
    }

    private static double latitude(int i) {
        return 51 + i % 2_000 / 1_000.0;
    }
}
