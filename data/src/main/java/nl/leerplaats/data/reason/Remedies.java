package nl.leerplaats.data.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.leerplaats.data.firstcome.Choice;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;

/** Finds what would make room under a student's own maximum, each by itself: an earlier end, fewer or shorter days, a higher maximum. */
final class Remedies {

    private static final int MINUTES_PER_HOUR = 60;

    /** A stage day is not made shorter than this, in minutes; it is tried in steps of a quarter of an hour. */
    private static final int SHORTEST_DAY = 4 * MINUTES_PER_HOUR;

    private static final int STEP = 15;

    /** Within so many days of its first day a stage has a stage date, if it has any before long. */
    private static final int FIRST_DAYS = 28;

    private final PlanningYear year;
    private final Function<PlannedRequest, Fitting> fittings;
    private final PlannedRequest request;
    private final Fitting fitting;
    private final Others others;
    private final StudentMaximum limits;

    /**
     * Prepares the search.
     *
     * @param fittings gives the placements of the same request with other wishes
     * @param request a request that finds no room under the maximum
     * @param fitting its placements
     * @param others what counts besides
     */
    Remedies(
            PlanningYear year,
            Function<PlannedRequest, Fitting> fittings,
            PlannedRequest request,
            Fitting fitting,
            Others others) {
        this.year = year;
        this.fittings = fittings;
        this.request = request;
        this.fitting = fitting;
        this.others = others;
        limits = StudentMaximum.of(request.student(), others.all(year));
    }

    List<Remedy> list() {
        List<Remedy> remedies = new ArrayList<>();
        endOn().ifPresent(remedies::add);
        daysPerWeek().ifPresent(remedies::add);
        dayLength().ifPresent(remedies::add);
        maximum().ifPresent(remedies::add);
        return remedies;
    }

    /** The latest day on which the stage can end. The student's last request is cut short; an end before that would take it away. */
    private Optional<Remedy> endOn() {
        PlannedRequest last = Collections.max(
                year.requests().stream()
                        .filter(one ->
                                one.student().id().equals(request.student().id()))
                        .toList(),
                (one, other) -> one.period().from().compareTo(other.period().from()));
        boolean movable = last.key().equals(request.key())
                || others.placed().stream().anyMatch(one -> one.request().key().equals(last.key()));
        LocalDate end = last.lastDay().minusDays(1);
        // In the first days there may be no stage date yet.
        LocalDate day = last.firstDay();
        while (movable && !day.isAfter(end) && day.isBefore(last.firstDay().plusDays(FIRST_DAYS))) {
            if (fitsUntil(last, day)) {
                return Optional.of(new Remedy.EndOn(latest(last, day, end)));
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
    }

    /** The last day from a first one, which fits, with which it still fits. */
    private LocalDate latest(PlannedRequest last, LocalDate fits, LocalDate end) {
        LocalDate low = fits;
        LocalDate high = end;
        while (low.isBefore(high)) {
            LocalDate middle = LocalDate.ofEpochDay((low.toEpochDay() + high.toEpochDay() + 1) / 2);
            if (fitsUntil(last, middle)) {
                low = middle;
            } else {
                high = middle.minusDays(1);
            }
        }
        return low;
    }

    private boolean fitsUntil(PlannedRequest last, LocalDate day) {
        StageWork counted = others.all(year, one -> one.key().equals(last.key()) ? one.until(day) : one);
        boolean staysOnStage = others.placed().stream()
                .filter(one -> one.request().key().equals(last.key()))
                .allMatch(one -> Others.work(year, one.request().until(day), one.choice())
                                .days()
                        > 0);
        PlannedRequest own = request.key().equals(last.key()) ? request.until(day) : request;
        return staysOnStage && fitting.anyWithin(StudentMaximum.of(request.student(), counted), own);
    }

    private Optional<Remedy> daysPerWeek() {
        for (int days = Collections.min(request.request().daysPerWeek()) - 1; days > 0; days--) {
            Remedy.DaysPerWeek fewer = new Remedy.DaysPerWeek(request.period().id(), days);
            PlannedRequest asked =
                    request.withRequest(request.request().withDaysPerWeek(fewer.daysOf(request.request())));
            if (fittings.apply(asked).anyWithin(limits)) {
                return Optional.of(fewer);
            }
        }
        return Optional.empty();
    }

    private Optional<Remedy> dayLength() {
        if (!fitting.anyWithinDays(limits)) {
            return Optional.empty();
        }
        int longest = Objects.requireNonNullElse(
                request.request().minutesPerDay(), LegalLimits.dayMinutes(request.isUnder16()));
        for (int minutes = (longest - 1) / STEP * STEP; minutes >= SHORTEST_DAY; minutes -= STEP) {
            PlannedRequest asked = request.withRequest(request.request().withMinutesPerDay(minutes));
            if (fittings.apply(asked).anyWithin(limits)) {
                return Optional.of(new Remedy.DayLength(request.period().id(), minutes));
            }
        }
        return Optional.empty();
    }

    /** Not above the law, save where the school's maximum is so already. */
    private Optional<Remedy> maximum() {
        Student student = request.student();
        Choice least = fitting.findLeast();
        if (least == null) {
            return Optional.empty();
        }
        StageWork all = limits.counted().plus(fitting.work(least));
        int hours = (int) ((all.minutes() + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR);
        int minutes = Math.max(hours * MINUTES_PER_HOUR, student.hours().maximumMinutes());
        int days = Math.max(all.days(), student.days().maximum());
        boolean lawful = (minutes <= LegalLimits.MOST_PRACTICE_MINUTES
                        || minutes == student.hours().maximumMinutes())
                && (days <= LegalLimits.MOST_PRACTICE_DAYS
                        || days == student.days().maximum());
        return lawful ? Optional.of(new Remedy.Maximum(days, minutes)) : Optional.empty();
    }
}
