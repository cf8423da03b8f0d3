package nl.leerplaats.document.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A placement of a plan whose names are all known. The parts of a period that was split at {@code asOf} are one placement where pupil, company,
 * mentor and days go on as they were.
 *
 * @param request the request it answers, for all its parts together
 * @param company the company
 * @param mentor the mentor of that company
 * @param days stage weekdays
 * @param supervisor who supervises the student, if anybody does
 * @param dates the stage dates in order (docs/rules.md, stage dates)
 * @param broken hard rules that the placement is part of breaking, in the order of the rules
 * @param turn 0 for the placement with which a period begins, from 1 for those that came after it in the same period when it was planned again
 */
public record Stage(
        PlannedRequest request,
        Company company,
        Mentor mentor,
        Weekdays days,
        @Nullable Supervisor supervisor,
        List<LocalDate> dates,
        List<HardRule> broken,
        int turn) {

    public Stage {
        dates = List.copyOf(dates);
        broken = List.copyOf(broken);
    }

    Stage withTurn(int other) {
        return new Stage(request, company, mentor, days, supervisor, dates, broken, other);
    }

    /** Who is on stage. */
    public Student student() {
        return request.student();
    }

    /** The student's school. */
    public School school() {
        return request.school();
    }

    /** The id of the supervisor; empty where there is none. */
    public String supervisorId() {
        return supervisor == null ? "" : supervisor.id();
    }

    /** The name of the supervisor; empty where there is none. */
    public String supervisorName() {
        return supervisor == null ? "" : supervisor.shownName();
    }

    /** What was decided about the placement. */
    public PlacementStatus status() {
        return request.statusOf(company.id(), mentor.id(), days);
    }

    /** The name of the period as shown: a part of a period is called as the whole. */
    public String periodName() {
        return request.periodName();
    }

    /** Working minutes on a date (docs/rules.md, minutes of a stage date). */
    public int minutesOn(LocalDate date) {
        boolean under16 = LegalLimits.isUnder16(student().birthDate(), date);
        return Math.min(request.uncappedDayMinutes(company), LegalLimits.dayMinutes(under16));
    }

    /** Working minutes over all stage dates. */
    public long minutes() {
        return dates.stream().mapToLong(this::minutesOn).sum();
    }

    /** The times of a stage day, with the day length of the placement: that of its first day. */
    public DayTimes times() {
        return times(request.dayLength(company), request.isUnder16());
    }

    private DayTimes times(int minutes, boolean under16) {
        DayPart part = dayPart();
        return part == null ? DayTimes.of(company.workTimes(), minutes, under16) : DayTimes.ofHalf(part, minutes);
    }

    /** The half of the day that it takes; null for the whole. */
    public @Nullable DayPart dayPart() {
        return request.request().dayPart();
    }

    /** The times on a date, with the age on that date. */
    public DayTimes timesOn(LocalDate date) {
        boolean under16 = LegalLimits.isUnder16(student().birthDate(), date);
        return times(minutesOn(date), under16);
    }

    /** Finds the first stage date that is longer than the day length of the placement, because the student has turned 16. */
    public Optional<LocalDate> findLongerFrom() {
        int length = request.dayLength(company);
        return dates.stream().filter(date -> minutesOn(date) > length).findFirst();
    }

    /** Finds the last stage date on which the student is under 16. */
    public Optional<LocalDate> findLastUnder16() {
        return dates.stream()
                .filter(date -> LegalLimits.isUnder16(student().birthDate(), date))
                .reduce((earlier, later) -> later);
    }
}
