package nl.leerplaats.data.format;

/** A dataset and a plan in canonical form that hold every key of the formats, with extensions wherever they may stand. All names are made up. */
public final class FullDocuments {

    /** Accepted without an error. */
    public static final String DATASET = """
            {
              "format": "leerplaats-dataset/1",
              "name": "Full",
              "asOf": "2027-03-15",
              "calendars": [
                {"id": "K1", "firstDay": "2026-08-31", "lastDay": "2027-07-09", "closures": [{"name": "Kerst", "from": "2026-12-21", "to": "2027-01-01", "extra": {"a": 1.50}}], "periods": [{"id": "P1", "from": "2026-08-31", "to": "2027-01-29", "extra": {}}, {"id": "P2", "from": "2027-02-01", "to": "2027-07-09"}], "extra": {"b": -0.0}}
              ],
              "schools": [
                {"id": "S1", "name": "Het Lyceum \\"Oost\\"", "brin": "00AB", "calendarId": "K1", "location": {"lat": 52.0, "lon": 5.125, "postcode": "1234 AB", "extra": {"c": true}}, "schoolMinutes": {"MONDAY": 360, "FRIDAY": 300}, "contact": {"person": "Ank", "phone": "010-1234567", "email": "stage@school.example", "address": "Laan 1, 1234 AB Oost", "extra": {"u": 1}}, "extra": {"d": false}}
              ],
              "students": [
                {"id": "L1", "name": "Zoë Ångström", "schoolId": "S1", "birthDate": "2010-02-28", "grade": 4, "profile": "Z&W", "interests": ["zorg", "koken"], "urgency": 2, "home": {"lat": 52.01, "lon": 5.1}, "travel": {"modes": ["BIKE", "TRANSIT"], "maxMinutes": 45, "extra": {"e": null}}, "hours": {"required": 640, "maximum": 1280, "completed": 320.25, "extra": {"f": "😀"}}, "days": {"required": 80, "maximum": 150, "completed": 40, "extra": {"g": []}}, "stageFrom": "2026-09-07", "stageUntil": "2027-06-25", "preferences": ["B1"], "exclusions": ["B2"], "requests": [{"periodId": "P1", "daysPerWeek": [2, 1], "minutesPerDay": 420, "schoolDays": ["FRIDAY"], "profiles": ["Z&W", "HBR"], "dayPart": "MORNING", "extra": {"h": {"i": [1, {"j": 2}]}}}, {"periodId": "P2", "daysPerWeek": [2]}], "group": "4B", "guardian": {"person": "Åsa", "phone": "+31 6 12 34 56 78"}, "extra": {"k": 1E400}},
                {"id": "L2", "schoolId": "S1", "birthDate": "2011-01-01", "grade": 3, "profile": "BWI", "home": {"lat": -0.0001, "lon": 5.1}, "travel": {"modes": ["WALK"], "maxMinutes": 30}, "hours": {"required": 0, "maximum": 640.5}, "requests": []}
              ],
              "companies": [
                {"id": "B1", "name": "Bakkerij", "location": {"lat": 52.02, "lon": 5.11}, "sector": "zorg", "employees": 12, "minutesPerDay": 480, "workTimes": {"from": "07:30", "to": "16:30", "extra": {"l": 1}}, "minimumAge": 15, "tags": ["zorg"], "accreditations": [{"profile": "Z&W", "from": "2024-01-01", "until": "2028-01-01", "extra": {"m": 1}}], "closures": [{"from": "2026-10-12", "to": "2026-10-16", "extra": {"n": 1}}], "places": {"MONDAY": 2, "TUESDAY": 1}, "mentors": [{"id": "M1", "name": "Jo", "days": ["MONDAY", "TUESDAY"], "maxStudents": 2, "until": "2027-07-31", "contact": {"phone": "06-12345678"}, "extra": {"o": 1}}, {"id": "M2", "days": []}], "schoolIds": ["S1"], "partnerSchoolIds": ["S1"], "lastPlacementEnded": "2025-06-30", "unavailableFrom": "2027-12-01", "contact": {"address": "Kade 2"}, "extra": {"p": 1}},
                {"id": "B2", "name": "", "location": {"lat": 52.5, "lon": 5.0}, "minutesPerDay": 450, "accreditations": [], "places": {}, "mentors": []}
              ],
              "supervisors": [
                {"id": "D1", "name": "Wil", "schoolId": "S1", "profiles": ["Z&W", "BWI"], "maxStudents": 5, "visitDays": ["TUESDAY"], "contact": {"email": "wil@school.example"}, "extra": {"q": 1}}
              ],
              "baseline": [
                {"studentId": "L1", "periodId": "P1", "companyId": "B1", "mentorId": "M1", "days": ["MONDAY", "TUESDAY"], "pinned": true, "extra": {"r": 1}},
                {"studentId": "L1", "periodId": "P2", "companyId": "B1", "mentorId": "M1", "days": ["MONDAY"], "agreed": true}
              ],
              "baselineSupervisions": [
                {"studentId": "L1", "supervisorId": "D1", "pinned": true, "extra": {"s": 1}}
              ],
              "travelTimes": [
                {"studentId": "L1", "companyId": "B1", "minutes": 17, "extra": {"t": 1}}
              ],
              "weights": {
                "unplaced": 30,
                "travel": 2
              },
              "extra": {
                "numbers": [1.10, 12345678901234567890123, 1e-7]
              }
            }
            """;

    /** A plan of that dataset. */
    public static final String PLAN = """
            {
              "format": "leerplaats-plan/1",
              "dataset": "Full",
              "placements": [
                {"studentId": "L1", "periodId": "P2~2027-03-15", "companyId": "B1", "mentorId": "M1", "days": ["TUESDAY", "MONDAY"], "extra": {"a": 1.0}}
              ],
              "supervisions": [
                {"studentId": "L1", "supervisorId": "D1", "extra": {"b": 1}}
              ],
              "cost": {
                "hard": 1,
                "medium": 20,
                "soft": 300,
                "extra": {"c": 1}
              },
              "extra": {
                "d": "e"
              }
            }
            """;

    private FullDocuments() {}
}
