package nl.leerplaats.web.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.leerplaats.data.check.FirstBreak;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/** From which Monday on is planned again. */
final class ReplanMondays {

    private final Clock clock;

    ReplanMondays(Clock clock) {
        this.clock = clock;
    }

    /** The next Monday; the one that the year begins with, or that was planned from already, where that is later. */
    LocalDate usual(StoredDataset now) {
        LocalDate next = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate earlier = now.dataset().asOf();
        LocalDate first = earlier == null
                ? now.year().firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : earlier;
        LocalDate last = of(now, now.year().lastDay());
        return next.isBefore(first) ? first : next.isAfter(last) ? last : next;
    }

    /**
     * The Monday from which on to plan again for what is so from a day of the year on. What was planned already from a later Monday can be planned anew from
     * that of this week on.
     */
    LocalDate of(StoredDataset now, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = first(now);
        return first == null || monday.isAfter(first) ? monday : first;
    }

    /** The first Monday from which on can be planned again where it was planned already: the one of then, or that of this week; null where it never was. */
    @Nullable
    LocalDate first(StoredDataset now) {
        LocalDate earlier = now.dataset().asOf();
        LocalDate current = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return earlier == null || earlier.isBefore(current) ? earlier : current;
    }

    /**
     * The first day on which a working plan does not hold any more, where that is later than the Monday from which on it is usual to plan, and in the year;
     * null where it is earlier, or where the plan holds.
     */
    @Nullable
    LocalDate holdsUntil(StoredPlan holding) {
        LocalDate broken = brokenFrom(holding);
        boolean later = broken.isAfter(soonest(holding, broken));
        return later && !broken.isAfter(holding.dataset().year().lastDay()) ? broken : null;
    }

    /** The Monday of the week in which a working plan does not hold any more; the usual one where that is later, or where the plan holds. */
    LocalDate needed(StoredPlan holding) {
        LocalDate until = holdsUntil(holding);
        return until == null ? soonest(holding, brokenFrom(holding)) : of(holding.dataset(), until);
    }

    private static LocalDate brokenFrom(StoredPlan holding) {
        return FirstBreak.of(holding.dataset().year(), holding.verdict().breaks());
    }

    /**
     * The usual Monday; that of this week where something does not hold in it, and the next one where that is before the Monday from which on was planned
     * already.
     */
    private LocalDate soonest(StoredPlan holding, LocalDate broken) {
        LocalDate usual = usual(holding.dataset());
        if (broken.equals(LocalDate.MIN)) {
            return usual;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate earlier = holding.dataset().dataset().asOf();
        boolean weekHasDays = today.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
        boolean underWay = earlier != null || !usual.isAfter(next);
        if (weekHasDays && underWay && broken.isBefore(next)) {
            return of(holding.dataset(), next.minusWeeks(1));
        }
        boolean between = earlier != null && broken.isBefore(earlier);
        return between && next.isBefore(usual) ? next : usual;
    }
}
