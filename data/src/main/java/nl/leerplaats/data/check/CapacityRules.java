package nl.leerplaats.data.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.Segments;

/**
 * The rules {@code place} and {@code mentor}: pupils at the same time on a weekday, segment by segment (docs/rules.md, occupation); of the halves of
 * a day the one that is most over its limit counts. Pinned placements are allowed even where they alone are over the limit.
 */
final class CapacityRules {

    /** Pupils at a company or with one of its mentors, by weekday and then by segment; the mentor is empty for the company. */
    private record Use(Company company, String mentorId, int[] pupils, int[] pinned) {}

    private final Segments segments;
    private final Tally tally;
    private final Map<String, Map<String, Use>> uses = new TreeMap<>();

    CapacityRules(Segments segments, Tally tally) {
        this.segments = segments;
        this.tally = tally;
    }

    void check(Collection<Placed> placements) {
        for (Placed placed : placements) {
            if (!placed.request().history()) {
                Map<String, Use> here = uses.computeIfAbsent(placed.company().id(), key -> new TreeMap<>());
                occupy(here, "", placed);
                occupy(here, placed.mentor().id(), placed);
            }
        }
        uses.values().forEach(here -> here.values().forEach(this::check));
    }

    private void occupy(Map<String, Use> here, String mentorId, Placed placed) {
        Use use = here.computeIfAbsent(mentorId, key -> new Use(placed.company(), key, slots(), slots()));
        int pinned = placed.isKeptPin() ? 1 : 0;
        int last = segments.last(placed.request());
        int step = segments.step(placed.request());
        for (int segment = segments.first(placed.request()); segment <= last; segment += step) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                if ((placed.days().mask() & 1 << day) != 0) {
                    use.pupils[day * segments.count() + segment]++;
                    use.pinned[day * segments.count() + segment] += pinned;
                }
            }
        }
    }

    private int[] slots() {
        return new int[Weekdays.COUNT * segments.count()];
    }

    private void check(Use use) {
        boolean ofCompany = use.mentorId().isEmpty();
        int most = ofCompany
                ? 0
                : use.company()
                        .findMentor(use.mentorId())
                        .map(Mentor::maxStudents)
                        .orElseThrow();
        for (int slot = 0; slot < use.pupils().length; slot += segments.halves()) {
            int day = slot / segments.count();
            int limit = ofCompany ? use.company().places().get(day) : most;
            int fullest = slot;
            for (int half = 1; half < segments.halves(); half++) {
                fullest = excess(use, slot + half, limit) > excess(use, fullest, limit) ? slot + half : fullest;
            }
            int excess = excess(use, fullest, limit);
            if (excess > 0) {
                fail(use, DayOfWeek.of(day + 1), segments.start(slot % segments.count()), fullest, limit, excess);
            }
        }
    }

    private static int excess(Use use, int slot, int limit) {
        return use.pupils()[slot] - Math.max(limit, use.pinned()[slot]);
    }

    private void fail(Use use, DayOfWeek day, LocalDate start, int slot, int limit, int excess) {
        BreakFacts.Slot where = new BreakFacts.Slot(use.company().id(), use.mentorId(), day);
        tally.fail(
                where.isOfCompany() ? HardRule.PLACE : HardRule.MENTOR,
                excess,
                new BreakFacts.Crowd(where, start, use.pupils()[slot], limit));
    }
}
