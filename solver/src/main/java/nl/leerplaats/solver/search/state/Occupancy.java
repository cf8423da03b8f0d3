package nl.leerplaats.solver.search.state;

import java.util.Arrays;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.YearFacts;

/**
 * Pupils at each company and each mentor by segment and weekday, and on which weekdays there is room for one more. What is pinned is let in
 * even where it alone is over the limit; the limit is then what it takes.
 */
public final class Occupancy {

    private final int segments;
    private final Level companies;
    private final Level mentors;

    /** One level of limits: the companies, or the mentors. */
    private static final class Level {
        private final int[] limit;
        private final int[] use;
        private final byte[] free;

        Level(int slots) {
            limit = new int[slots * Weekdays.COUNT];
            use = new int[slots * Weekdays.COUNT];
            free = new byte[slots];
        }

        Level(Level like) {
            limit = like.limit; // it changes no more once what is pinned is in
            use = like.use.clone();
            free = like.free.clone();
        }

        void change(int slot, int daysMask, int change) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                if ((daysMask & (1 << day)) != 0) {
                    int index = slot * Weekdays.COUNT + day;
                    use[index] += change;
                    int bit = 1 << day;
                    free[slot] = (byte) (use[index] < limit[index] ? free[slot] | bit : free[slot] & ~bit);
                }
            }
        }

        void raiseToUse() {
            for (int index = 0; index < use.length; index++) {
                limit[index] = Math.max(limit[index], use[index]);
            }
        }
    }

    /** Nobody is placed yet; add what is pinned, then call {@link #pinnedAreIn}. */
    Occupancy(YearFacts facts) {
        segments = facts.year().segments().count();
        companies = new Level(facts.companies().size() * segments);
        mentors = new Level(facts.mentors().size() * segments);
        for (CompanyFact company : facts.companies()) {
            for (int segment = 0; segment < segments; segment++) {
                int slot = company.index() * segments + segment;
                for (int day = 0; day < Weekdays.COUNT; day++) {
                    int places = company.company().places().get(day);
                    companies.limit[slot * Weekdays.COUNT + day] = places;
                    companies.free[slot] |= (byte) (places > 0 ? 1 << day : 0);
                }
            }
        }
        for (MentorFact mentor : facts.mentors()) {
            int most = mentor.mentor().maxStudents();
            int from = mentor.index() * segments;
            Arrays.fill(mentors.limit, from * Weekdays.COUNT, (from + segments) * Weekdays.COUNT, most);
            Arrays.fill(mentors.free, from, from + segments, (byte) (most > 0 ? Weekdays.ALL.mask() : 0));
        }
    }

    /** A copy that changes by itself, of one in which the pinned placements are. */
    Occupancy(Occupancy like) {
        segments = like.segments;
        companies = new Level(like.companies);
        mentors = new Level(like.mentors);
    }

    /** Raises the limits to what the pinned placements take. */
    void pinnedAreIn() {
        companies.raiseToUse();
        mentors.raiseToUse();
    }

    /** Tells whether there is room for a placement. */
    public boolean fits(Option option) {
        int mask = option.daysMask();
        int company = option.company().index() * segments;
        int mentor = option.mentor().index() * segments;
        int last = option.request().lastSegment();
        int step = option.request().segmentStep();
        for (int segment = option.request().firstSegment(); segment <= last; segment += step) {
            if ((companies.free[company + segment] & mentors.free[mentor + segment] & mask) != mask) {
                return false;
            }
        }
        return true;
    }

    /** The weekdays of a placement, bit 0 for Monday, on which the company has no room for it. */
    public int fullAtCompany(Option option) {
        return full(companies, option.company().index(), option);
    }

    /** The weekdays of a placement, bit 0 for Monday, on which the mentor has no room for it. */
    public int fullAtMentor(Option option) {
        return full(mentors, option.mentor().index(), option);
    }

    private int full(Level level, int index, Option option) {
        int free = option.daysMask();
        for (int segment = option.request().firstSegment();
                segment <= option.request().lastSegment();
                segment += option.request().segmentStep()) {
            free &= level.free[index * segments + segment];
        }
        return option.daysMask() & ~free;
    }

    /** Adds (+1) or takes away (-1) a placement; history occupies nothing. */
    void change(Option option, int change) {
        if (option.request().history()) {
            return;
        }
        int last = option.request().lastSegment();
        int step = option.request().segmentStep();
        for (int segment = option.request().firstSegment(); segment <= last; segment += step) {
            companies.change(option.company().index() * segments + segment, option.daysMask(), change);
            mentors.change(option.mentor().index() * segments + segment, option.daysMask(), change);
        }
    }
}
