package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Weekdays;

/** Draws the students and companies of {@link RandomTinyDatasets}. */
final class RandomTinyFacts {

    private static final List<String> TAGS = List.of("baking", "plants", "wheels");
    private static final List<String> BIRTH_DATES =
            List.of("2010-03-01", "2010-10-07", "2010-05-05", "2011-05-05", "2012-02-29", "2012-09-30");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 7);
    private static final int SHIFT_DAYS = 45;

    private final Draw draw;
    private final Draw decisions;
    private final List<DayOfWeek> weekdays;
    private final boolean strict;
    private final Map<String, List<String>> mentors = new LinkedHashMap<>();

    RandomTinyFacts(Draw draw, Draw decisions, List<DayOfWeek> weekdays) {
        this.draw = draw;
        this.decisions = decisions;
        this.weekdays = weekdays;
        this.strict = draw.chance(50);
    }

    /** A reason not to go somewhere: rare, and in half of the datasets none, so that students stand in each other's way there. */
    private boolean obstacle(int percent) {
        return strict && draw.chance(percent);
    }

    /** The mentors of a company that has been drawn. */
    List<String> mentorsOf(String companyId) {
        return Objects.requireNonNull(mentors.get(companyId));
    }

    private Profile profile() {
        return obstacle(15) ? Profile.ZW : Profile.HBR;
    }

    private String day() {
        return day(draw);
    }

    private static String day(Draw by) {
        return FIRST_DAY.plusDays(by.below(SHIFT_DAYS)).toString();
    }

    private String[] tags() {
        return draw.weightedSample(TAGS, tag -> 1, draw.between(0, 2)).toArray(new String[0]);
    }

    /** One or two places on the days of this dataset, one or two mentors, and now and then a reason not to go there. */
    void vary(TinyCompany company, List<String> schools) {
        company.at(52.09 + draw.bell() / 20, 5.12 + draw.bell() / 20)
                .minutesPerDay(obstacle(5) ? 0 : draw.pick(240, 420, 420, 480, 540, 600))
                .tags(tags())
                .places(obstacle(5) ? 0 : draw.pick(1, 1, 1, 2))
                .withoutMentors()
                .withoutAccreditations()
                .accredited(Profile.HBR, "2020-01-01", obstacle(10) ? day() : "2030-12-31");
        if (draw.chance(60)) {
            company.accredited(Profile.ZW, obstacle(10) ? day() : "2020-01-01", "2030-12-31");
        }
        List<String> own = new ArrayList<>();
        for (int mentor = draw.between(1, 2); mentor > 0; mentor--) {
            String id = "mentor " + mentor;
            own.add(id);
            Weekdays days = Weekdays.copyOf(draw.weightedSample(weekdays, day -> 1, draw.pick(1, 2, 2, 3, 3)));
            company.mentor(id, days, obstacle(5) ? 0 : draw.pick(1, 1, 1, 2));
            if (decisions.chance(15)) {
                company.mentorUntil(id, day(decisions));
            }
        }
        mentors.put(company.id(), own);
        restrict(company, schools);
    }

    private void restrict(TinyCompany company, List<String> schools) {
        if (obstacle(10)) {
            company.onlySchools(draw.pick(schools));
        }
        if (obstacle(10)) {
            company.minimumAge(draw.between(15, 16));
        }
        if (obstacle(10)) {
            company.workTimes(draw.pick(List.of("05:00", "06:30", "12:00")), "20:30");
        }
        if (obstacle(10)) {
            company.unavailableFrom(day());
        }
        if (draw.chance(20)) {
            String from = day();
            company.closed(from, LocalDate.parse(from).plusDays(draw.below(12)).toString());
        }
        if (draw.chance(40)) {
            company.lastPlacementEnded(
                    draw.pick(List.of("2022-09-15", "2022-10-20", "2022-01-10", "2022-09-28", "2022-10-04")));
        }
    }

    /**
     * Hours, days and wishes between what is possible and what is not.
     *
     * @return the periods of the requests
     */
    List<String> vary(TinyStudent student, String school, List<String> periodIds, List<String> companies) {
        student.school(school)
                .profile(profile())
                .born(draw.pick(strict ? BIRTH_DATES : BIRTH_DATES.subList(0, 2)))
                .at(52.09 + draw.bell() / 20, 5.12 + draw.bell() / 20)
                .travel(
                        strict ? draw.pick(20, 45, 60, 90) : 90,
                        draw.pick(List.of(TravelMode.BIKE, TravelMode.BIKE, TravelMode.TRANSIT, TravelMode.WALK)))
                .interests(tags());
        if (decisions.chance(40)) {
            student.urgency(decisions.between(2, 5));
        }
        if (draw.chance(60)) {
            double completed = draw.below(3) * 10.25;
            student.hours(draw.pick(0, 40, 80, 120), draw.pick(60, 90, 120, 1280, 1280, 1280), completed)
                    .days(draw.pick(0, 8, 15), draw.pick(9, 16, 160, 160, 160), draw.below(3));
        }
        if (draw.chance(50)) {
            student.preferences(
                    draw.weightedSample(companies, id -> 1, draw.between(1, 3)).toArray(new String[0]));
        }
        if (obstacle(15)) {
            student.exclusions(draw.pick(companies));
        }
        if (obstacle(15)) {
            student.stageFrom(day());
        } else if (obstacle(15)) {
            student.stageUntil(day());
        }
        return requests(student, periodIds);
    }

    private List<String> requests(TinyStudent student, List<String> periodIds) {
        student.withoutRequest("P1").withoutRequest("P2");
        List<String> wanted = periodIds.stream().filter(id -> draw.chance(80)).toList();
        for (String period : wanted) {
            student.request(
                    period, draw.pick(List.of(new int[] {1}, new int[] {2}, new int[] {1, 2}, new int[] {2, 1})));
        }
        if (draw.chance(15)) {
            student.minutesPerDay(draw.pick(0, 360, 420));
        }
        if (obstacle(15)) {
            student.schoolDays(draw.pick(weekdays));
        }
        return wanted;
    }
}
