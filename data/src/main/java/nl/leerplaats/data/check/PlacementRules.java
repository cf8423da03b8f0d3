package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlannedRequest;

/** The hard rules that look at one placement alone (docs/rules.md). History and what is pinned and kept breaks none of them. */
final class PlacementRules {

    private final TravelMinutes travel;
    private final Tally tally;

    PlacementRules(TravelMinutes travel, Tally tally) {
        this.travel = travel;
        this.tally = tally;
    }

    void check(Placed placed) {
        if (placed.request().history() || placed.isKeptPin()) {
            return;
        }
        days(placed);
        accreditation(placed);
        week(placed);
        times(placed);
        age(placed);
        travel(placed);
        excluded(placed);
        unavailable(placed);
    }

    private void days(Placed placed) {
        PlannedRequest request = placed.request();
        List<Integer> allowed = request.request().daysPerWeek();
        Weekdays schoolDays = placed.days().and(request.request().schoolDays());
        Weekdays withoutMentor = placed.days().minus(placed.mentor().days());
        if (!allowed.contains(placed.days().size()) || !schoolDays.isEmpty() || !withoutMentor.isEmpty()) {
            fail(
                    HardRule.DAYS,
                    placed,
                    new BreakFacts.WrongDays(
                            placed.days(),
                            allowed,
                            schoolDays,
                            withoutMentor,
                            placed.mentor().id()));
        }
    }

    private void accreditation(Placed placed) {
        PlannedRequest request = placed.request();
        if (!placed.company().isAccredited(request.student().profile(), request.firstDay(), request.lastDay())) {
            fail(
                    HardRule.ACCREDITATION,
                    placed,
                    new BreakFacts.NotRecognised(request.student().profile(), request.lastDay()));
        }
    }

    private void week(Placed placed) {
        PlannedRequest request = placed.request();
        int minutes = placed.days().size() * request.dayLength(placed.company())
                + request.school().schoolMinutes().sumOutside(placed.days());
        int limit = LegalLimits.weekMinutes(request.isUnder16());
        if (minutes > limit) {
            fail(HardRule.WEEK, placed, new BreakFacts.Minutes(minutes, limit));
        }
    }

    private void times(Placed placed) {
        WorkTimes times = placed.company().workTimes();
        if (times == null) {
            return;
        }
        boolean under16 = placed.request().isUnder16();
        int usable = times.minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16));
        int needed = placed.request().dayLength(placed.company());
        if (usable < needed) {
            fail(HardRule.TIMES, placed, new BreakFacts.Minutes(usable, needed));
        }
    }

    private void age(Placed placed) {
        Company company = placed.company();
        int minimum = company.minimumAge() == null
                ? LegalLimits.MINIMUM_AGE
                : Math.max(LegalLimits.MINIMUM_AGE, company.minimumAge());
        int age = LegalLimits.ageOn(
                placed.request().student().birthDate(), placed.request().firstDay());
        if (age < minimum) {
            fail(HardRule.AGE, placed, new BreakFacts.Measure(age, minimum));
        }
    }

    private void travel(Placed placed) {
        Student student = placed.request().student();
        int minutes = travel.toCompany(student, placed.company());
        int most = student.travel().maxMinutes();
        if (minutes > most) {
            fail(HardRule.TRAVEL, placed, new BreakFacts.Measure(minutes, most));
        }
    }

    private void excluded(Placed placed) {
        Student student = placed.request().student();
        if (student.exclusions().contains(placed.company().id())
                || !placed.company().takesFrom(student.schoolId())) {
            fail(HardRule.EXCLUDED, placed, new BreakFacts.Excluded(student.schoolId()));
        }
    }

    private void unavailable(Placed placed) {
        LocalDate from = placed.company().unavailableFrom();
        LocalDate until = placed.mentor().until();
        LocalDate last = placed.request().lastDay();
        if (from != null && !last.isBefore(from)) {
            fail(HardRule.UNAVAILABLE, placed, new BreakFacts.CompanyGone(from, last));
        } else if (until != null && !placed.mentor().isThereOn(last)) {
            fail(
                    HardRule.UNAVAILABLE,
                    placed,
                    new BreakFacts.MentorGone(until, last, placed.mentor().id()));
        }
    }

    private void fail(HardRule rule, Placed placed, BreakFacts.Fault fault) {
        tally.fail(
                rule,
                1,
                new BreakFacts.OfPlacement(
                        placed.request().key(), placed.company().id(), fault));
    }
}
