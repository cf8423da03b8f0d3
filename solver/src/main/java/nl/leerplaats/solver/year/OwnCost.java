package nl.leerplaats.solver.year;

import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;

/**
 * What a student's year costs by itself: every term but those that students share (visit trips, supervisor load, lapses). The search needs it
 * a million times a second, so it is plain arithmetic; a test holds it equal to the constraints.
 */
public final class OwnCost {

    private static final int MINUTES_PER_HOUR = 60;

    /** Sets of weekdays. */
    private static final int DAY_SETS = Weekdays.ALL.mask() + 1;

    private final YearIndex index;
    private final long unplaced;
    private final long hourShort;
    private final long dayShort;
    private final long unsupervised;
    private final long noVisitDay;
    private final long companyChange;
    private final long mentorChange;
    private final long[] dayChanges = new long[DAY_SETS * DAY_SETS];
    private final long baselineCompany;
    private final long baselineSupervisor;
    private final int[] visitDays;
    private final int[] needMinutes;
    private final int[] needDates;
    private final int[] urgency;
    private final long brokenAgreement;

    public OwnCost(YearIndex index) {
        this.index = index;
        unplaced = index.weight(CostTerm.UNPLACED);
        hourShort = index.weight(CostTerm.SHORTFALL_HOUR);
        dayShort = index.weight(CostTerm.SHORTFALL_DAY);
        unsupervised = index.weight(CostTerm.UNSUPERVISED);
        brokenAgreement = index.weight(CostTerm.BROKEN_AGREEMENT);
        noVisitDay = index.weight(CostTerm.NO_VISIT_DAY);
        companyChange = index.weight(CostTerm.COMPANY_CHANGE);
        mentorChange = index.weight(CostTerm.MENTOR_CHANGE);
        long dayChange = index.weight(CostTerm.DAY_CHANGE);
        for (int before = 0; before < DAY_SETS; before++) {
            for (int after = 0; after < DAY_SETS; after++) {
                int changed = Math.min(Integer.bitCount(before & ~after), Integer.bitCount(after & ~before));
                dayChanges[before * DAY_SETS + after] = dayChange * changed;
            }
        }
        baselineCompany = index.weight(CostTerm.BASELINE_COMPANY);
        baselineSupervisor = index.weight(CostTerm.BASELINE_SUPERVISOR);
        visitDays = index.facts().supervisors().stream()
                .mapToInt(supervisor -> supervisor.supervisor().visitDays().mask())
                .toArray();
        List<Student> students =
                index.facts().students().stream().map(StudentFact::student).toList();
        needMinutes = students.stream()
                .mapToInt(student ->
                        student.hours().requiredMinutes() - student.hours().completedMinutes())
                .toArray();
        needDates = students.stream()
                .mapToInt(student -> student.days().required() - student.days().completed())
                .toArray();
        urgency = students.stream().mapToInt(Student::urgency).toArray();
    }

    /** Medium cost of a year. */
    public long medium(int student, StudentYear year) {
        long cost = 0;
        int minutes = 0;
        int dates = 0;
        boolean onStage = false;
        RequestFact[] requests = index.requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            Option option = year.option(position);
            if (option != null) {
                minutes += option.minutes();
                dates += option.stageDates();
                onStage |= !requests[position].history();
                cost += index.agreementCost(option);
            } else {
                cost += unplacedMedium(requests[position]);
            }
        }
        boolean alone = onStage && year.supervisor() == StudentYear.NOBODY;
        return cost + shortfall(student, minutes, dates) + (alone ? nobodyMedium(student) : 0);
    }

    /** Soft cost of a year, less what students share. */
    public long soft(int student, StudentYear year) {
        long cost = supervisorChange(student, year.supervisor());
        RequestFact[] requests = index.requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            Option option = year.option(position);
            if (option == null) {
                cost += unplacedSoft(requests[position]);
                continue;
            }
            cost += option.softCost();
            if (!requests[position].history()) {
                cost += visitDay(option, year.supervisor());
                Option before =
                        position == 0 || requests[position].previousIndex() < 0 ? null : year.option(position - 1);
                cost += before == null ? 0 : change(before, option);
            }
        }
        return cost;
    }

    /** Medium cost of a request without a placement, which breaks what was agreed for it. */
    public long unplacedMedium(RequestFact request) {
        long broken = request.hasLooseAgreement() ? brokenAgreement : 0;
        return request.history()
                ? 0
                : unplaced * request.weeks() * urgency[request.student().index()] + broken;
    }

    /** Soft cost of a request without a placement. */
    public long unplacedSoft(RequestFact request) {
        return request.hasLooseBaseline() ? baselineCompany : 0;
    }

    /** Medium cost of nobody supervising a student who is on stage. */
    public long nobodyMedium(int student) {
        return index.facts().students().get(student).school().staffed() ? unsupervised : 0;
    }

    /** Medium cost of the hours and days that are short after these minutes and dates. */
    public long shortfall(int student, int minutes, int dates) {
        long missing = needMinutes[student] - (long) minutes;
        long missingDates = needDates[student] - (long) dates;
        long once = (missing > 0 ? hourShort * ((missing + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR) : 0)
                + (missingDates > 0 ? dayShort * missingDates : 0);
        return once * urgency[student];
    }

    /** Minutes that placements still have to bring; 0 or less where nothing is short without any. */
    public int needMinutes(int student) {
        return needMinutes[student];
    }

    /** Stage dates that placements still have to bring; 0 or less where nothing is short without any. */
    public int needDates(int student) {
        return needDates[student];
    }

    /** Medium cost of an hour that is short. */
    public long hourShort(int student) {
        return hourShort * urgency[student];
    }

    /** Medium cost of a day that is short. */
    public long dayShort(int student) {
        return dayShort * urgency[student];
    }

    /** Soft cost of a supervisor other than until now. */
    public long supervisorChange(int student, int supervisor) {
        int baseline = index.baselineSupervisor(student);
        return baseline == StudentYear.NOBODY || index.isSupervisorPinned(student) || baseline == supervisor
                ? 0
                : baselineSupervisor;
    }

    /** Soft cost of a supervisor who cannot visit on any of the days. */
    public long visitDay(Option option, int supervisor) {
        return (option.daysMask() & visitMask(supervisor)) != 0 ? 0 : noVisit(option.request());
    }

    /** The weekdays on which a supervisor visits, bit 0 for Monday; all of them for nobody, so that no visit day is missing. */
    public int visitMask(int supervisor) {
        return supervisor == StudentYear.NOBODY ? Weekdays.ALL.mask() : visitDays[supervisor];
    }

    /** Soft cost of a placement for a request on none of whose days the supervisor visits. */
    public long noVisit(RequestFact request) {
        return noVisitDay * request.weeks();
    }

    /** Soft cost from one placement to the next. */
    public long change(Option before, Option after) {
        long days = dayChange(before.daysMask(), after.daysMask());
        if (before.company().index() != after.company().index()) {
            return companyChange + days;
        }
        return before.mentor().index() == after.mentor().index() ? days : mentorChange + days;
    }

    /** Soft cost from a placement at the same company, with this mentor and these days, to the next. */
    public long stayChange(int mentorBefore, int daysBefore, Option after) {
        return stayChange(mentorBefore, daysBefore, after.mentor().index(), after.daysMask());
    }

    /** The same to the next with this mentor and these days. */
    public long stayChange(int mentorBefore, int daysBefore, int mentor, int days) {
        return dayChange(daysBefore, days) + (mentorBefore == mentor ? 0 : mentorChange);
    }

    /** Soft cost of a change of company alone. */
    public long companyChange() {
        return companyChange;
    }

    /** Soft cost of the days that change. */
    public long dayChange(int before, int after) {
        return dayChanges[before * DAY_SETS + after];
    }
}
