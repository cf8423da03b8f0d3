package nl.leerplaats.data.load;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.StageWork;

/** Warnings about accepted datasets. In the tiny dataset itself nothing is worth a warning. */
final class WarningCases {

    static final Weekdays MONDAY_AND_TUESDAY = Weekdays.of(MONDAY, TUESDAY);

    private WarningCases() {}

    static List<FindingCase> all() {
        return Stream.of(candidates(), reach(), maximum(), lengths(), dropped(), companies(), teachingDays())
                .flatMap(List::stream)
                .toList();
    }

    static Finding expect(FindingCode code, String path, Object value, Object... arguments) {
        return Finding.of(code, path, value, arguments);
    }

    static FindingCase of(Finding expected, TinyDataset broken, TinyDataset atLimit) {
        return FindingCase.ofDatasets(expected, broken.build(), atLimit.build());
    }

    static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    static TinyDataset bakery(Consumer<TinyCompany> edit) {
        return TinyDataset.create().company("bakery", edit);
    }

    /** The only company is removed for the reason with this number, in the order of the finding's arguments. */
    private static FindingCase candidate(int reason, TinyDataset broken, TinyDataset atLimit) {
        List<Object> arguments = new ArrayList<>(List.of("anna", "P1", 1));
        for (int i = 0; i < 8; i++) {
            arguments.add(i == reason ? 1 : 0);
        }
        return of(
                expect(FindingCode.NO_CANDIDATE, "$.students[0].requests[0]", "", arguments.toArray()),
                broken,
                atLimit);
    }

    static FindingCase candidate(int reason, Consumer<TinyCompany> broken, Consumer<TinyCompany> atLimit) {
        return candidate(reason, bakery(broken), bakery(atLimit));
    }

    private static List<FindingCase> candidates() {
        return List.of(
                candidate(0, recognised("2027-01-28"), recognised("2027-01-29")),
                candidate(
                        0,
                        company -> company.withoutAccreditations().accredited(Profile.BWI, "2020-01-01", "2030-01-01"),
                        company -> company.accredited(Profile.BWI, "2020-01-01", "2030-01-01")),
                candidate(5, anna(student -> student.exclusions("bakery")), anna(student -> {})),
                candidate(
                        5,
                        TinyDataset.create()
                                .school("other", school -> {})
                                .company("bakery", c -> c.onlySchools("other")),
                        TinyDataset.create()
                                .school("other", school -> {})
                                .company("bakery", c -> c.onlySchools("other", "school"))),
                candidate(1, c -> c.unavailableFrom("2027-01-29"), c -> c.unavailableFrom("2027-01-30")),
                candidate(6, anna(s -> s.travel(2, TravelMode.BIKE)), anna(s -> s.travel(3, TravelMode.BIKE))),
                candidate(
                        6,
                        TinyDataset.create().travelTime("anna", "bakery", 46),
                        TinyDataset.create().travelTime("anna", "bakery", 45)),
                // A degree north is 111 km: only the measured time makes it near enough.
                candidate(
                        6,
                        bakery(c -> c.at(53.09, 5.12)),
                        bakery(c -> c.at(53.09, 5.12)).travelTime("anna", "bakery", 45)),
                candidate(2, c -> c.minimumAge(17), c -> c.minimumAge(16)),
                candidate(2, anna(s -> s.born("2012-09-01")), anna(s -> s.born("2012-08-31"))),
                candidate(3, c -> c.workTimes("15:01", "23:30"), c -> c.workTimes("15:00", "23:30")),
                candidate(
                        4,
                        c -> c.mentor("mies", Weekdays.of(WEDNESDAY, THURSDAY), 1)
                                .places(PerWeekday.of(MONDAY_AND_TUESDAY, 1)),
                        c -> c.mentor("mies", MONDAY_AND_TUESDAY, 1).places(PerWeekday.of(MONDAY_AND_TUESDAY, 1))),
                candidate(4, c -> c.mentor("mies", Weekdays.ALL, 0), c -> c.mentor("mies", Weekdays.ALL, 1)),
                candidate(
                        7, c -> c.mentor("mies", Weekdays.of(MONDAY), 1), c -> c.mentor("mies", MONDAY_AND_TUESDAY, 1)),
                candidate(
                        7,
                        anna(s -> s.schoolDays(MONDAY, TUESDAY, WEDNESDAY, THURSDAY)),
                        anna(s -> s.schoolDays(MONDAY, TUESDAY, WEDNESDAY))),
                // 2 x 480 and 3 x 581 minutes are 2,703: three more than the law allows.
                candidate(7, schoolMinutes(481), schoolMinutes(480)));
    }

    static TinyDataset schoolMinutes(int minutes) {
        return TinyDataset.create().school("school", school -> school.schoolMinutes(minutes));
    }

    static Consumer<TinyCompany> recognised(String until) {
        return company -> company.withoutAccreditations().accredited(Profile.HBR, "2020-01-01", until);
    }

    /** Two days a week give at most 38 dates in P1 and 44 in P2 (Tuesdays and Fridays, on which no single free day falls). */
    private static List<FindingCase> reach() {
        return List.of(
                of(
                        expect(
                                FindingCode.HOURS_OUT_OF_REACH,
                                "$.students[0].hours.required",
                                "656.25",
                                "anna",
                                "656.25",
                                "656"),
                        anna(s -> s.hours(656.25, 1280, 0)),
                        anna(s -> s.hours(656, 1280, 0))),
                of(
                        expect(
                                FindingCode.HOURS_OUT_OF_REACH,
                                "$.students[0].hours.required",
                                "666",
                                "anna",
                                "666",
                                "665.75"),
                        anna(s -> s.hours(666, 1280, 9.75)),
                        anna(s -> s.hours(666, 1280, 10))),
                of(
                        expect(
                                FindingCode.HOURS_OVER_MAXIMUM,
                                "$.students[0].hours.required",
                                "100",
                                "anna",
                                "100",
                                "99.75"),
                        anna(s -> s.hours(100, 99.75, 0)),
                        anna(s -> s.hours(100, 100, 0))),
                of(
                        expect(FindingCode.DAYS_OUT_OF_REACH, "$.students[0].days.required", "83", "anna", 83, 82),
                        anna(s -> s.days(83, 160, 0)),
                        anna(s -> s.days(82, 160, 0))),
                of(
                        expect(FindingCode.DAYS_OVER_MAXIMUM, "$.students[0].days.required", "50", "anna", 50, 49),
                        anna(s -> s.days(50, 49, 0)),
                        anna(s -> s.days(50, 50, 0))));
    }

    /** Two days a week are 38 dates in P1, whichever days, and in P2 no less than 41 (Mondays with Wednesdays or Thursdays). */
    private static List<FindingCase> maximum() {
        return List.of(
                of(
                        expect(
                                FindingCode.REQUEST_OVER_MAXIMUM,
                                "$.students[0].requests[0]",
                                "",
                                "anna",
                                "P1",
                                new StageWork(18240, 38),
                                StageWork.NONE,
                                new StageWork(76800, 37),
                                List.of(new Remedy.DaysPerWeek("P1", 1), new Remedy.Maximum(38, 76800))),
                        anna(s -> s.days(0, 37, 0)),
                        anna(s -> s.days(0, 38, 0))),
                of(
                        expect(
                                FindingCode.REQUESTS_OVER_MAXIMUM,
                                "$.students[0].requests[1]",
                                "",
                                "anna",
                                "P2",
                                new StageWork(19680, 41),
                                new StageWork(18240, 38),
                                new StageWork(76800, 78),
                                List.of(
                                        new Remedy.EndOn(LocalDate.of(2027, 7, 14)),
                                        new Remedy.DaysPerWeek("P2", 1),
                                        new Remedy.Maximum(79, 76800))),
                        anna(s -> s.days(0, 78, 0)),
                        anna(s -> s.days(0, 79, 0))));
    }

    private static List<FindingCase> lengths() {
        return List.of(
                of(
                        expect(FindingCode.DAY_TOO_LONG, "$.students[0].requests[0]", "", "anna", "P1", 541, 540),
                        bakery(c -> c.minutesPerDay(541)),
                        bakery(c -> c.minutesPerDay(540))),
                of(
                        expect(FindingCode.DAY_TOO_LONG, "$.students[0].requests[0]", "", "anna", "P1", 421, 420),
                        anna(s -> s.born("2011-03-01").minutesPerDay(421)),
                        anna(s -> s.born("2011-03-01").minutesPerDay(420))),
                of(
                        expect(FindingCode.DAY_TOO_LONG, "$.students[0].requests[0]", "", "anna", "P1", 541, 540),
                        bakery(c -> c.minutesPerDay(541)).company("shop", c -> c.minutesPerDay(600)),
                        bakery(c -> c.minutesPerDay(541)).company("shop", c -> c.minutesPerDay(540))),
                of(
                        expect(FindingCode.WEEK_TOO_LONG, "$.students[0].requests[0]", "", "anna", "P1", 2403, 2400),
                        schoolMinutes(481),
                        schoolMinutes(480)),
                of(
                        expect(FindingCode.WEEK_TOO_LONG, "$.students[0].requests[0]", "", "anna", "P1", 2103, 2100),
                        schoolMinutes(421).student("anna", s -> s.born("2011-03-01")),
                        schoolMinutes(420).student("anna", s -> s.born("2011-03-01"))));
    }

    private static List<FindingCase> dropped() {
        return List.of(
                of(
                        expect(FindingCode.REQUEST_DROPPED, "$.students[0].requests[0]", "", "anna", "P1"),
                        anna(s -> s.stageFrom("2027-01-30")),
                        anna(s -> s.stageFrom("2027-01-29"))),
                of(
                        expect(FindingCode.REQUEST_DROPPED, "$.students[0].requests[1]", "", "anna", "P2~2027-03-15"),
                        anna(s -> s.stageUntil("2027-03-14")).asOf("2027-03-15"),
                        anna(s -> s.stageUntil("2027-03-15")).asOf("2027-03-15")),
                of(
                        expect(FindingCode.BASELINE_DROPPED, "$.baseline[0]", "", "anna", "P1"),
                        anna(s -> s.stageFrom("2027-01-30")).baseline("anna", "P1", "bakery", "mies", MONDAY),
                        anna(s -> s.stageFrom("2027-01-29")).baseline("anna", "P1", "bakery", "mies", MONDAY)),
                of(
                        expect(FindingCode.BASELINE_DROPPED, "$.baseline[0]", "", "anna", "P2~2027-03-15"),
                        anna(s -> s.stageUntil("2027-03-14"))
                                .baseline("anna", "P2", "bakery", "mies", MONDAY)
                                .asOf("2027-03-15"),
                        anna(s -> s.stageUntil("2027-03-15"))
                                .baseline("anna", "P2", "bakery", "mies", MONDAY)
                                .asOf("2027-03-15")));
    }

    private static List<FindingCase> companies() {
        return List.of(
                of(
                        expect(FindingCode.COMPANY_WITHOUT_MENTOR, "$.companies[0].mentors", "", "bakery"),
                        bakery(TinyCompany::withoutMentors),
                        bakery(c -> c.withoutMentors().mentor("jan", Weekdays.of(MONDAY), 1))),
                of(
                        expect(FindingCode.COMPANY_WITHOUT_MENTOR, "$.companies[0].mentors", "", "bakery"),
                        bakery(c -> c.mentor("mies", Weekdays.ALL, 0)),
                        bakery(c -> c.mentor("mies", Weekdays.ALL, 1))),
                of(
                        expect(FindingCode.COMPANY_WITHOUT_PLACE, "$.companies[0].places", "", "bakery"),
                        bakery(c -> c.places(0)),
                        bakery(c -> c.places(new PerWeekday(0, 0, 0, 0, 1)))),
                of(
                        expect(FindingCode.COMPANY_WITHOUT_SHARED_DAY, "$.companies[0].places", "", "bakery"),
                        bakery(c -> c.places(new PerWeekday(1, 0, 0, 0, 0)).mentor("mies", Weekdays.of(TUESDAY), 1)),
                        bakery(c -> c.places(new PerWeekday(1, 0, 0, 0, 0)).mentor("mies", Weekdays.of(MONDAY), 1))),
                recognitionEnds("2027-07-15", recognised("2027-07-16")),
                recognitionEnds("2026-08-31", recognised("2026-08-30")),
                recognitionEnds(
                        "2027-07-15",
                        recognised("2027-07-15").andThen(c -> c.accredited(Profile.HBR, "2027-07-16", "2031-01-01"))),
                of(
                        expect(
                                FindingCode.RECOGNITION_LAPSES,
                                "$.companies[0].lastPlacementEnded",
                                "2022-08-31",
                                "bakery",
                                "2022-08-31",
                                "2026-08-31"),
                        bakery(c -> c.lastPlacementEnded("2022-08-31")),
                        bakery(c -> c.lastPlacementEnded("2022-08-30"))));
    }

    private static FindingCase recognitionEnds(String until, Consumer<TinyCompany> atLimit) {
        return of(
                expect(
                        FindingCode.RECOGNITION_ENDS,
                        "$.companies[0].accreditations[0].until",
                        until,
                        "bakery",
                        "HBR",
                        until),
                bakery(recognised(until)),
                bakery(atLimit));
    }

    /** 201 open dates: 5 and 3 more closed weekdays leave 193, a further week from Monday to Thursday leaves exactly 189. */
    private static List<FindingCase> teachingDays() {
        return List.of(of(
                expect(FindingCode.TOO_FEW_TEACHING_DAYS, "$.calendars[0]", "", "calendar", 188, 189),
                shorter("2026-11-06"),
                shorter("2026-11-05")));
    }

    private static TinyDataset shorter(String lastFreeDay) {
        return TinyDataset.create()
                .calendar(
                        "calendar",
                        calendar -> calendar.closure("2026-09-14", "2026-09-18")
                                .closure("2026-10-05", "2026-10-07")
                                .closure("2026-11-02", lastFreeDay));
    }
}
