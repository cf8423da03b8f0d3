package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.value.Weekdays;
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
        PlacementConditions conditions = new PlacementConditions(placed.request());
        days(placed, conditions);
        accreditation(placed, conditions);
        week(placed, conditions);
        times(placed, conditions);
        age(placed, conditions);
        travel(placed, conditions);
        excluded(placed, conditions);
        unavailable(placed, conditions);
    }

    private void days(Placed placed, PlacementConditions conditions) {
        PlannedRequest request = placed.request();
        List<Integer> allowed = request.request().daysPerWeek();
        Weekdays schoolDays = placed.days().and(request.request().schoolDays());
        Weekdays withoutMentor = placed.days().minus(placed.mentor().days());
        if (!conditions.allowDays(placed.days()) || !withoutMentor.isEmpty()) {
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

    private void accreditation(Placed placed, PlacementConditions conditions) {
        PlannedRequest request = placed.request();
        if (!conditions.isRecognised(placed.company())) {
            fail(
                    HardRule.ACCREDITATION,
                    placed,
                    new BreakFacts.NotRecognised(request.student().profile(), request.lastDay()));
        }
    }

    private void week(Placed placed, PlacementConditions conditions) {
        int minutes = conditions.weekMinutes(placed.days(), placed.request().dayLength(placed.company()));
        int limit = conditions.weekLimit();
        if (minutes > limit) {
            fail(HardRule.WEEK, placed, new BreakFacts.Minutes(minutes, limit));
        }
    }

    private void times(Placed placed, PlacementConditions conditions) {
        WorkTimes times = placed.company().workTimes();
        if (times != null && !conditions.isOpenLongEnough(placed.company())) {
            fail(
                    HardRule.TIMES,
                    placed,
                    new BreakFacts.Minutes(
                            conditions.usableMinutes(times), placed.request().dayLength(placed.company())));
        }
    }

    private void age(Placed placed, PlacementConditions conditions) {
        if (!conditions.isOldEnough(placed.company())) {
            fail(
                    HardRule.AGE,
                    placed,
                    new BreakFacts.Measure(conditions.age(), PlacementConditions.minimumAge(placed.company())));
        }
    }

    private void travel(Placed placed, PlacementConditions conditions) {
        Student student = placed.request().student();
        int minutes = travel.toCompany(student, placed.company());
        if (!conditions.isWithinReach(minutes)) {
            fail(
                    HardRule.TRAVEL,
                    placed,
                    new BreakFacts.Measure(minutes, student.travel().maxMinutes()));
        }
    }

    private void excluded(Placed placed, PlacementConditions conditions) {
        if (conditions.isExcluded(placed.company())) {
            fail(
                    HardRule.EXCLUDED,
                    placed,
                    new BreakFacts.Excluded(placed.request().student().schoolId()));
        }
    }

    private void unavailable(Placed placed, PlacementConditions conditions) {
        LocalDate from = placed.company().unavailableFrom();
        LocalDate until = placed.mentor().until();
        LocalDate last = placed.request().lastDay();
        if (from != null && !conditions.isAvailable(placed.company())) {
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
