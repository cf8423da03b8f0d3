package nl.leerplaats.solver.relaxation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;

/**
 * The capacities of companies, mentors and supervisors. Where what is pinned is over a limit by itself, the limit is
 * what it takes (docs/rules.md, "Hard rules").
 */
public final class Limits {

    private final YearIndex index;
    private final int segments;
    private final Owners companies;
    private final Owners mentors;
    private final int[] loads;
    private final boolean[] kept;

    /** What companies or mentors have left, by segment and weekday. A copy has the same rows until they change: there are many, and most never do. */
    private static final class Owners {
        private final int[][] rows;
        private final int[][] shared;

        Owners(int count, int width) {
            rows = new int[count][width];
            shared = new int[count][];
        }

        Owners(Owners like) {
            rows = like.rows.clone();
            shared = like.rows;
        }

        int get(int owner, int at) {
            return rows[owner][at];
        }

        void set(int owner, int at, int value) {
            if (rows[owner] == shared[owner]) {
                rows[owner] = shared[owner].clone();
            }
            rows[owner][at] = value;
        }

        /** Tells whether nothing that has changed is below zero. */
        boolean allow() {
            return IntStream.range(0, rows.length)
                    .filter(owner -> rows[owner] != shared[owner])
                    .allMatch(owner -> Arrays.stream(rows[owner]).allMatch(one -> one >= 0));
        }
    }

    /** The whole capacities. */
    public Limits(YearIndex index) {
        this.index = index;
        YearFacts facts = index.facts();
        segments = facts.year().segments().count();
        companies = new Owners(facts.companies().size(), segments * Weekdays.COUNT);
        mentors = new Owners(facts.mentors().size(), segments * Weekdays.COUNT);
        loads = new int[index.loads().all().size()];
        kept = new boolean[facts.companies().size()];
        for (int student = 0; student < facts.students().size(); student++) {
            StudentYear pinned = index.pinnedYear(student);
            change(pinned, YearUse.of(index, student, pinned), 1);
        }
        for (CompanyFact company : facts.companies()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                raise(
                        companies,
                        company.index(),
                        day,
                        company.company().places().get(day));
            }
        }
        for (MentorFact mentor : facts.mentors()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                raise(mentors, mentor.index(), day, mentor.mentor().maxStudents());
            }
        }
        for (Resource.Load load : index.loads().all()) {
            loads[load.number()] = Math.max(loads[load.number()], load.limit());
        }
    }

    private Limits(Limits all) {
        index = all.index;
        segments = all.segments;
        companies = new Owners(all.companies);
        mentors = new Owners(all.mentors);
        loads = all.loads.clone();
        kept = all.kept.clone();
    }

    /** The residual capacities when the years of some students are fixed as a plan has them. */
    Limits without(int[] students, List<StudentYear> plan) {
        Limits left = new Limits(this);
        for (int student : students) {
            StudentYear year = plan.get(student);
            left.change(year, YearUse.of(index, student, year), -1);
        }
        return left;
    }

    /** Tells whether the years of a plan are within all limits. */
    public boolean allow(List<StudentYear> plan) {
        Limits left = without(IntStream.range(0, plan.size()).toArray(), plan);
        return left.companies.allow()
                && left.mentors.allow()
                && Arrays.stream(left.loads).allMatch(one -> one >= 0);
    }

    private void change(StudentYear year, YearUse use, int sign) {
        CapacityRow.forEachTaken(year, (ofMentor, owner, segment, day) -> {
            Owners owners = owners(ofMentor);
            int at = at(segment, day);
            owners.set(owner, at, owners.get(owner, at) + sign);
        });
        use.loads().forEach(part -> loads[part.load().number()] += sign * part.amount());
        use.recognitions().forEach(recognition -> kept[recognition.company()] = true);
    }

    private void raise(Owners owners, int owner, int day, int limit) {
        for (int segment = 0; segment < segments; segment++) {
            int at = at(segment, day);
            owners.set(owner, at, Math.max(owners.get(owner, at), limit));
        }
    }

    private Owners owners(boolean ofMentor) {
        return ofMentor ? mentors : companies;
    }

    private static int at(int segment, int day) {
        return segment * Weekdays.COUNT + day;
    }

    /** How much of a set of weekdays can be taken at most, see {@link CapacityRow}. */
    public int limit(boolean ofMentor, int owner, int segment, int days) {
        Owners owners = owners(ofMentor);
        long sum = 0;
        for (int day = 0; day < Weekdays.COUNT; day++) {
            sum += (days & 1 << day) == 0 ? 0 : owners.get(owner, at(segment, day));
        }
        return (int) Math.min(Integer.MAX_VALUE, Integer.bitCount(days) == 1 ? sum : sum / 2);
    }

    /** The trip of a link. */
    public Resource.VisitTrip tripOf(CapacityLink link) {
        return link.trip(index);
    }

    /** A row of other limits as it is here. */
    public CapacityRow row(CapacityRow other) {
        return row(other.ofMentor(), other.owner(), other.segment(), other.days());
    }

    /** A limit by what it is on. */
    public CapacityRow row(boolean ofMentor, int owner, int segment, int days) {
        return new CapacityRow(ofMentor, owner, segment, days, limit(ofMentor, owner, segment, days));
    }

    /** Every place and mentor that a year takes, by segment and weekday. */
    public List<CapacityRow> listTaken(StudentYear year) {
        List<CapacityRow> rows = new ArrayList<>();
        CapacityRow.forEachTaken(
                year, (ofMentor, owner, segment, day) -> rows.add(row(ofMentor, owner, segment, 1 << day)));
        return rows;
    }

    /** Most that can be taken of a load. */
    public int most(Resource.Load load) {
        return loads[load.number()];
    }

    /** Tells whether a placement that is pinned, or of others, keeps a recognition. */
    public boolean isKept(Resource.Recognition recognition) {
        return kept[recognition.company()];
    }

    /** The recognitions that lapse unless a year keeps them. */
    public List<Resource.Recognition> listLapsing() {
        return index.facts().companies().stream()
                .filter(CompanyFact::canLapse)
                .map(index::recognition)
                .filter(recognition -> !isKept(recognition))
                .toList();
    }

    /** What it costs if every recognition lapses that can. */
    public long lapses() {
        return listLapsing().stream().mapToLong(Resource.Recognition::points).sum();
    }
}
