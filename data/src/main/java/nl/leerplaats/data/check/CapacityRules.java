package nl.leerplaats.data.check;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.Segments;

/**
 * The rules {@code place} and {@code mentor}: pupils at the same time on a weekday, segment by segment (format.md, occupation). Pinned
 * placements are allowed even where they alone are over the limit.
 */
final class CapacityRules {

    /** A company or one of its mentors on a weekday in a segment; the mentor is empty for the company. */
    private record Slot(Company company, String mentorId, DayOfWeek day, int segment) {
        static final Comparator<Slot> ORDER = Comparator.comparing((Slot slot) -> slot.company.id())
                .thenComparing(Slot::mentorId)
                .thenComparing(Slot::day)
                .thenComparingInt(Slot::segment);
    }

    private static final class Use {
        private int pupils;
        private int pinned;
    }

    private final Segments segments;
    private final Tally tally;
    private final Map<Slot, Use> uses = new TreeMap<>(Slot.ORDER);

    CapacityRules(Segments segments, Tally tally) {
        this.segments = segments;
        this.tally = tally;
    }

    void check(Collection<Placed> placements) {
        for (Placed placed : placements) {
            if (!placed.request().history()) {
                occupy(placed);
            }
        }
        uses.forEach(this::checkSlot);
    }

    private void occupy(Placed placed) {
        int last = segments.last(placed.request().period());
        for (int segment = segments.first(placed.request().period()); segment <= last; segment++) {
            for (DayOfWeek day : placed.days().toList()) {
                use(new Slot(placed.company(), "", day, segment), placed);
                use(new Slot(placed.company(), placed.mentor().id(), day, segment), placed);
            }
        }
    }

    private void use(Slot slot, Placed placed) {
        Use use = uses.computeIfAbsent(slot, key -> new Use());
        use.pupils++;
        if (placed.isKeptPin()) {
            use.pinned++;
        }
    }

    private void checkSlot(Slot slot, Use use) {
        boolean ofCompany = slot.mentorId().isEmpty();
        int limit = ofCompany
                ? slot.company().places().get(slot.day())
                : slot.company()
                        .findMentor(slot.mentorId())
                        .map(Mentor::maxStudents)
                        .orElseThrow();
        int excess = use.pupils - Math.max(limit, use.pinned);
        if (excess <= 0) {
            return;
        }
        String company = slot.company().id();
        Object start = segments.start(slot.segment());
        if (ofCompany) {
            tally.fail(HardRule.PLACE, excess, company, slot.day(), start, use.pupils, limit);
        } else {
            tally.fail(HardRule.MENTOR, excess, company, slot.mentorId(), slot.day(), start, use.pupils, limit);
        }
    }
}
