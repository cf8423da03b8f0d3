package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.year.LegalLimits;
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
            tally.fail(
                    HardRule.DAYS,
                    1,
                    request.student().id(),
                    request.period().id(),
                    placed.company().id(),
                    placed.days(),
                    allowed,
                    schoolDays,
                    withoutMentor,
                    placed.mentor().id());
        }
    }

    private void accreditation(Placed placed) {
        PlannedRequest request = placed.request();
        if (!placed.company().isAccredited(request.student().profile(), request.firstDay(), request.lastDay())) {
            fail(HardRule.ACCREDITATION, placed, request.student().profile().code(), request.lastDay());
        }
    }

    private void week(Placed placed) {
        PlannedRequest request = placed.request();
        int minutes = placed.days().size() * request.dayLength(placed.company())
                + request.school().schoolMinutes().sumOutside(placed.days());
        int limit = LegalLimits.weekMinutes(request.isUnder16());
        if (minutes > limit) {
            fail(HardRule.WEEK, placed, minutes, limit);
        }
    }

    private void times(Placed placed) {
        WorkTimes times = placed.company().workTimes();
        if (times == null) {
            return;
        }
        boolean under16 = placed.request().isUnder16();
        int usable = times.minutesBetween(LegalLimits.startMinute(under16), LegalLimits.endMinute(under16));
        if (usable < placed.request().dayLength(placed.company())) {
            fail(HardRule.TIMES, placed, usable, placed.request().dayLength(placed.company()));
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
            fail(HardRule.AGE, placed, age, minimum);
        }
    }

    private void travel(Placed placed) {
        Student student = placed.request().student();
        int minutes = travel.toCompany(student, placed.company());
        if (minutes > student.travel().maxMinutes()) {
            fail(HardRule.TRAVEL, placed, minutes, student.travel().maxMinutes());
        }
    }

    private void excluded(Placed placed) {
        Student student = placed.request().student();
        if (student.exclusions().contains(placed.company().id())
                || !placed.company().takesFrom(student.schoolId())) {
            fail(HardRule.EXCLUDED, placed, student.schoolId(), "");
        }
    }

    private void unavailable(Placed placed) {
        LocalDate from = placed.company().unavailableFrom();
        if (from != null && !placed.request().lastDay().isBefore(from)) {
            fail(HardRule.UNAVAILABLE, placed, from, placed.request().lastDay());
        } else if (!placed.mentor().isThereOn(placed.request().lastDay())) {
            mentorGone(placed);
        }
    }

    private void mentorGone(Placed placed) {
        PlannedRequest request = placed.request();
        tally.fail(
                HardRule.UNAVAILABLE,
                1,
                request.student().id(),
                request.period().id(),
                placed.company().id(),
                Objects.requireNonNull(placed.mentor().until()),
                request.lastDay(),
                placed.mentor().id());
    }

    private void fail(HardRule rule, Placed placed, Object found, Object allowed) {
        PlannedRequest request = placed.request();
        tally.fail(
                rule,
                1,
                request.student().id(),
                request.period().id(),
                placed.company().id(),
                found,
                allowed);
    }
}
