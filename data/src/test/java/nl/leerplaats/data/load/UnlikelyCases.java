package nl.leerplaats.data.load;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.load.FindingCase.ofDocuments;
import static nl.leerplaats.data.load.WarningCases.anna;
import static nl.leerplaats.data.load.WarningCases.bakery;
import static nl.leerplaats.data.load.WarningCases.expect;
import static nl.leerplaats.data.load.WarningCases.of;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Weekdays;

/** What the format allows and nobody means. The school year of the tiny dataset begins on 31 August 2026. */
final class UnlikelyCases {

    private UnlikelyCases() {}

    static List<FindingCase> all() {
        return Stream.of(agesAndTimes(), tooLittle(), nothingToPlan(), positionsAndPlaces(), contacts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FindingCase> agesAndTimes() {
        return List.of(
                of(
                        expect(
                                FindingCode.BORN_AFTER_START,
                                "$.students[0].birthDate",
                                "2026-08-31",
                                "anna",
                                "2026-08-31"),
                        anna(s -> s.born("2026-08-31")),
                        anna(s -> s.born("2026-08-30"))),
                of(age("2013-09-01", 12), anna(s -> s.born("2013-09-01")), anna(s -> s.born("2013-08-31"))),
                of(age("2006-08-31", 20), anna(s -> s.born("2006-08-31")), anna(s -> s.born("2006-09-01"))),
                of(
                        expect(FindingCode.MINUTES_UNLIKELY, "$.companies[0].minutesPerDay", 8, 60, 720),
                        bakery(c -> c.minutesPerDay(8)),
                        bakery(c -> c.minutesPerDay(60))),
                of(
                        expect(FindingCode.MINUTES_UNLIKELY, "$.companies[0].minutesPerDay", 721, 60, 720),
                        bakery(c -> c.minutesPerDay(721)),
                        bakery(c -> c.minutesPerDay(720))),
                of(
                        expect(FindingCode.MINUTES_UNLIKELY, "$.students[0].requests[0].minutesPerDay", 0, 60, 720),
                        anna(s -> s.minutesPerDay(0)),
                        anna(s -> s.minutesPerDay(60))),
                of(
                        expect(FindingCode.MINUTES_UNLIKELY, "$.students[0].travel.maxMinutes", 0, 3, 480),
                        anna(s -> s.travel(0, TravelMode.BIKE)),
                        anna(s -> s.travel(3, TravelMode.BIKE))),
                of(
                        expect(FindingCode.MINUTES_UNLIKELY, "$.schools[0].schoolMinutes.MONDAY", 6, 30, 720),
                        TinyDataset.create().school("school", s -> s.schoolMinutes(6)),
                        TinyDataset.create().school("school", s -> s.schoolMinutes(0))));
    }

    /** Six weeks of a day of eight hours are the least, and a day for whoever has some; in the last year a quarter of what the law asks (WVO 2020 art. 2.38(9)). */
    private static List<FindingCase> tooLittle() {
        return List.of(
                of(hoursFew("7.5"), anna(s -> s.hours(7.5, 1_280, 0)), anna(s -> s.hours(0, 1_280, 0))),
                of(hoursFew("47.75"), anna(s -> s.hours(47.75, 1_280, 0)), anna(s -> s.hours(48, 1_280, 0))),
                of(hoursFew("307.75"), anna(s -> s.hours(307.75, 1_280, 300)), anna(s -> s.hours(308, 1_280, 300))),
                of(hoursFew("592"), anna(s -> s.hours(592, 1_280, 590)), anna(s -> s.hours(592.25, 1_280, 590))),
                of(
                        hoursFew("159.75"),
                        anna(s -> s.grade(4).hours(159.75, 1_280, 0)),
                        anna(s -> s.grade(4).hours(160, 1_280, 0))),
                of(
                        hoursFew("100"),
                        anna(s -> s.grade(4).hours(100, 1_280, 100)),
                        anna(s -> s.grade(3).hours(100, 1_280, 100))),
                of(daysFew(5), anna(s -> s.days(5, 160, 0)), anna(s -> s.days(6, 160, 0))),
                of(
                        daysFew(19),
                        anna(s -> s.grade(4).days(19, 160, 0)),
                        anna(s -> s.grade(4).days(20, 160, 0))));
    }

    private static Finding hoursFew(String hours) {
        return expect(FindingCode.HOURS_FEW, "$.students[0].hours.required", hours, 640, 0, hours);
    }

    private static Finding daysFew(int days) {
        return expect(FindingCode.DAYS_FEW, "$.students[0].days.required", days, 80, 0, days);
    }

    /** Once for each kind that is missing altogether. */
    private static List<FindingCase> nothingToPlan() {
        return List.of(
                of(
                        expect(FindingCode.NO_STUDENTS, "$.students", ""),
                        TinyDataset.create().withoutStudent("anna"),
                        TinyDataset.create()),
                of(
                        expect(FindingCode.NO_REQUESTS, "$.students", ""),
                        anna(s -> s.withoutRequest("P1").withoutRequest("P2")),
                        anna(s -> s.withoutRequest("P1"))),
                of(
                        expect(FindingCode.NO_COMPANIES, "$.companies", ""),
                        TinyDataset.create().withoutCompany("bakery"),
                        TinyDataset.create()),
                ofDocuments(expect(FindingCode.NO_SCHOOLS, "$.schools", ""), """
                        {"format": "leerplaats-dataset/1", "name": "leeg", "calendars": [], "schools": [], "students": [],
                        "companies": [], "supervisors": []}""", FullDocuments.DATASET));
    }

    private static List<FindingCase> positionsAndPlaces() {
        return List.of(
                of(
                        expect(FindingCode.HOURS_UNLIKELY, "$.students[0].hours.maximum", 1_281, 1_280, 0, 1_281),
                        anna(s -> s.hours(0, 1_281, 0)),
                        anna(s -> s.hours(0, 1_280, 0))),
                of(
                        expect(FindingCode.NUMBER_UNLIKELY, "$.students[0].hours.maximum", "7", 8, 1_280, 0, 7),
                        anna(s -> s.hours(0, 7, 0)),
                        anna(s -> s.hours(0, 8, 0))),
                of(
                        expect(FindingCode.POSITION_UNLIKELY, "$.companies[0].location", "50.4, 5.0", 50.4, 5.0),
                        bakery(c -> c.at(50.4, 5.0)),
                        bakery(c -> c.at(50.5, 5.0))),
                of(
                        expect(FindingCode.POSITION_SWAPPED, "$.students[0].home", "5.1, 52.1", 5.1, 52.1),
                        anna(s -> s.at(5.1, 52.1)),
                        anna(s -> s.at(52.1, 5.1))),
                of(
                        expect(
                                FindingCode.BASELINE_OVER_PLACES,
                                "$.companies[0].places.TUESDAY",
                                1,
                                "bakery",
                                "TUESDAY",
                                "2026-08-31",
                                2,
                                1),
                        twoThere(1, 2),
                        twoThere(2, 2)),
                of(
                        expect(
                                FindingCode.BASELINE_OVER_MENTOR,
                                "$.companies[0].mentors[0].maxStudents",
                                1,
                                "bakery",
                                "mies",
                                "TUESDAY",
                                "2026-08-31",
                                2,
                                1),
                        twoThere(2, 1),
                        twoThere(2, 2)));
    }

    /** Also in a document: what can be no telephone or address of whoever it is. */
    private static List<FindingCase> contacts() {
        return List.of(
                ofDocuments(
                        expect(FindingCode.PHONE_UNLIKELY, "$.students[0].guardian.phone", "06-12"),
                        Edit.dataset("+31 6 12 34 56 78", "06-12"),
                        Edit.dataset("+31 6 12 34 56 78", "06-12345678")),
                ofDocuments(
                        expect(FindingCode.PHONE_UNLIKELY, "$.schools[0].contact.phone", "612345678"),
                        Edit.dataset("010-1234567", "612345678"),
                        Edit.dataset("010-1234567", "0612345678")),
                ofDocuments(
                        expect(FindingCode.PHONE_UNLIKELY, "$.companies[0].mentors[0].contact.phone", "06-123456789"),
                        Edit.dataset("06-12345678", "06-123456789"),
                        Edit.dataset("06-12345678", "14 026")),
                ofDocuments(
                        expect(FindingCode.PHONE_UNLIKELY, "$.companies[0].contact.phone", "bellen"),
                        Edit.dataset("{\"address\": \"Kade 2\"}", "{\"phone\": \"bellen\"}"),
                        Edit.dataset("{\"address\": \"Kade 2\"}", "{\"phone\": \"+49 2821 12345\"}")),
                ofDocuments(
                        expect(FindingCode.EMAIL_UNLIKELY, "$.supervisors[0].contact.email", "wil@school"),
                        Edit.dataset("wil@school.example", "wil@school"),
                        Edit.dataset("wil@school.example", "w.il@a-b.school.example")),
                ofDocuments(
                        expect(FindingCode.EMAIL_UNLIKELY, "$.schools[0].contact.email", "niet@"),
                        Edit.dataset("stage@school.example", "niet@"),
                        Edit.dataset("stage@school.example", "geen")));
    }

    private static Finding age(String born, int age) {
        return expect(FindingCode.AGE_UNLIKELY, "$.students[0].birthDate", born, "anna", age, 3, 13, 19);
    }

    /** Anna and Bas at the bakery by placements that may be changed. */
    private static TinyDataset twoThere(int places, int maxStudents) {
        return bakery(c -> c.places(places).mentor("mies", Weekdays.ALL, maxStudents))
                .student("bas", student -> {})
                .baseline("anna", "P1", "bakery", "mies", TUESDAY, WEDNESDAY)
                .baseline("bas", "P1", "bakery", "mies", TUESDAY, WEDNESDAY);
    }
}
