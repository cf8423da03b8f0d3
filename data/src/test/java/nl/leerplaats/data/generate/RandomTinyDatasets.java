package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Weekdays;

/**
 * Accepted datasets so small that every plan of them can be tried: two or three students of one or two schools with calendars of their own,
 * two to four companies, an autumn of nine or ten weeks. Little is free, so that students stand in each other's way, and every rule and
 * term of the format comes up in some. The same for the same seed.
 */
public final class RandomTinyDatasets {

    private static final String[][] PERIODS = {
        {"2026-08-31", "2026-09-25", "2026-09-28", "2026-11-06"},
        {"2026-08-31", "2026-10-02", "2026-10-05", "2026-10-30"},
        {"2026-09-07", "2026-09-18", "2026-09-21", "2026-10-09", "2026-10-12", "2026-11-13"}
    };
    private static final LocalDate FIRST_AS_OF = LocalDate.of(2026, 8, 31);
    private static final int MONDAYS = 10;

    private final Draw draw;
    private final Draw decisions;
    private final TinyDataset tiny;
    private final RandomTinyFacts facts;
    private final List<DayOfWeek> weekdays;

    private RandomTinyDatasets(long seed) {
        draw = Draw.of(seed, "tiny");
        decisions = Draw.of(seed, "tiny/decisions");
        weekdays = draw.weightedSample(Weekdays.ALL.toList(), day -> 1, draw.pick(2, 3, 3));
        facts = new RandomTinyFacts(draw, decisions, weekdays);
        tiny = TinyDataset.create().name("tiny-" + seed).withoutStudent("anna").withoutCompany("bakery");
    }

    /** The dataset of a seed. */
    public static Dataset of(long seed) {
        return RegionalFacts.addToHalf(new RandomTinyDatasets(seed).build(), Draw.of(seed, "tiny/regional"));
    }

    private Dataset build() {
        List<String> schools = addSchools();
        List<String> companies = names("company", draw.pick(2, 3, 3, 4));
        companies.forEach(id -> tiny.company(id, company -> facts.vary(company, schools)));
        List<String> students = names("student", draw.chance(60) ? 2 : 3);
        boolean planned = draw.chance(45);
        for (String id : students) {
            String school = draw.pick(schools);
            List<String> requests = new ArrayList<>();
            tiny.student(id, student -> requests.addAll(facts.vary(student, school, periodIds(school), companies)));
            companies.stream()
                    .filter(company -> draw.chance(50))
                    .forEach(company -> tiny.travelTime(id, company, draw.between(3, 50)));
            if (planned) {
                addBaseline(id, requests, companies);
            }
        }
        addSupervisors(schools, students, planned);
        if (draw.chance(planned ? 50 : 15)) {
            tiny.asOf(FIRST_AS_OF.plusWeeks(draw.below(MONDAYS)).toString());
        }
        if (draw.chance(70)) {
            drawWeights();
        }
        return tiny.build();
    }

    private static List<String> names(String kind, int number) {
        List<String> names = new ArrayList<>();
        for (int one = 1; one <= number; one++) {
            names.add(kind + " " + one);
        }
        return names;
    }

    /** Calendars of which the second has periods, and a week nearly without school, of its own. */
    private List<String> addSchools() {
        List<String> schools = names("school", draw.between(1, 2));
        for (String school : schools) {
            String[] dates = PERIODS[draw.below(PERIODS.length)];
            tiny.calendar(school, calendar -> {
                calendar.span(dates[0], dates[dates.length - 1])
                        .withoutPeriods()
                        .withoutClosures();
                for (int date = 0; date < dates.length; date += 2) {
                    calendar.period("P" + (date / 2 + 1), dates[date], dates[date + 1]);
                }
                calendar.closure("2026-09-16", "2026-09-18")
                        .closure("2026-10-19", draw.chance(50) ? "2026-10-23" : "2026-10-21");
            });
            tiny.school(
                    school,
                    one -> one.calendar(school)
                            .at(52.09 + draw.bell() / 30, 5.12 + draw.bell() / 30)
                            .schoolMinutes(draw.pick(300, 300, 300, 420, 550)));
        }
        return schools;
    }

    private List<String> periodIds(String school) {
        return tiny.build().calendars().stream()
                .filter(calendar -> calendar.id().equals(school))
                .flatMap(calendar -> calendar.periods().stream())
                .map(period -> period.id())
                .toList();
    }

    private void addBaseline(String student, List<String> requests, List<String> companies) {
        int pinnedPercent = draw.pick(0, 20, 60);
        for (String request : requests) {
            if (draw.chance(70)) {
                String company = draw.pick(companies);
                String mentor = draw.pick(facts.mentorsOf(company));
                DayOfWeek[] days = draw.weightedSample(weekdays, day -> 1, draw.between(1, 2))
                        .toArray(new DayOfWeek[0]);
                if (draw.chance(pinnedPercent)) {
                    tiny.pinned(student, request, company, mentor, days);
                } else if (decisions.chance(50)) {
                    tiny.agreed(student, request, company, mentor, days);
                } else {
                    tiny.baseline(student, request, company, mentor, days);
                }
            }
        }
    }

    private void addSupervisors(List<String> schools, List<String> students, boolean planned) {
        List<String> supervisors = new ArrayList<>();
        for (String school : schools) {
            for (String name : names(school + " supervisor", draw.pick(0, 1, 1, 2, 2))) {
                supervisors.add(name);
                tiny.supervisor(
                        name,
                        one -> one.school(school)
                                .maxStudents(draw.pick(0, 1, 1, 1, 2, 2, 3))
                                .profiles(draw.chance(20) ? new Profile[] {Profile.ZW} : new Profile[0])
                                .visitDays(draw.weightedSample(weekdays, day -> 1, draw.between(1, 2))
                                        .toArray(new DayOfWeek[0])));
            }
        }
        for (String student : students) {
            if (planned && !supervisors.isEmpty() && draw.chance(60)) {
                String supervisor = draw.pick(supervisors);
                if (draw.chance(25)) {
                    tiny.pinnedSupervision(student, supervisor);
                } else {
                    tiny.baselineSupervision(student, supervisor);
                }
            }
        }
    }

    /** Weights of nothing and of everything, and those between at which one term is worth giving in on another. */
    private void drawWeights() {
        int changed = draw.pick(20, 50, 100);
        for (CostTerm term : CostTerm.values()) {
            if (term != CostTerm.SCHOOL_SHARE && term != CostTerm.NOT_PARTNER && draw.chance(changed)) {
                tiny.weight(term, draw.chance(2) ? Weights.MAXIMUM : draw.pick(0, 1, 3, 10, 40, 150));
            }
        }
    }
}
