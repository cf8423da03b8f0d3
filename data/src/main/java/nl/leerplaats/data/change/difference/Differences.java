package nl.leerplaats.data.change.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * What has to change in a dataset to make it into another one: for people who upload a newer file of their year, to accept as a whole or one
 * by one.
 *
 * @param list the changes, each with what it is about, in an order in which they can be made
 * @param untouched what is different and stays as it is, because no change can say it
 */
public record Differences(List<Difference> list, List<Untouched> untouched) {

    /** Where more than one in so many of the pupils or companies would go, the file may be the wrong one. */
    private static final int MANY_GONE = 3;

    public Differences {
        list = List.copyOf(list);
        untouched = List.copyOf(untouched);
    }

    /**
     * Compares two datasets, record by record, by id; the order of the records does not matter.
     *
     * <p>A record that is new or different gives one {@code put}, one that is gone a {@code remove}. A pupil who lives elsewhere gives a
     * {@code studentMoved}, alone or before the {@code put}, where travel times are known from the old home that the other dataset no longer
     * has: those are not true any more. A pupil who asks for a period that the new calendar has not is changed, or taken out, before the
     * calendar is. What a removal takes along (wishes, supervisions, travel times) is no change of its own.
     *
     * <p>The moments of the changes are a microsecond apart, so that {@link ChangeLog} makes them in the order of the list whatever their ids
     * are. A change that goes against a placement of the baseline is among them, and is set aside when it is made.
     *
     * <p>A file that has no place for something says nothing about it. What is {@code absent} there stays as it is in records that both have: a
     * workbook knows nothing of what stands under {@code extra}, and a list without a column for the class of a pupil takes no class away. Where
     * what was done is absent, what is needed counts on top of what is known to be done, as in a workbook.
     *
     * @param now the dataset of now
     * @param uploaded the other one, accepted by the input check
     * @param absent paths of which the file of the other one could say nothing: {@code extra} for all extensions, a list such as {@code
     *     supervisors} or {@code travelTimes}, a weight such as {@code weights.travel}, {@code name}, {@code asOf}, or a key in the records of a list, such as {@code students.guardian.phone}, {@code
     *     companies.places.MONDAY} or {@code companies.mentors.until}; {@code baseline.pinned.agreed} where it cannot say of what is pinned that
     *     it was agreed as well. As {@code LoadResult.Loaded} has them; empty for a document
     * @param at moment of the first change
     * @param by who says so, where known
     * @param ids gives each change its id
     */
    public static Differences between(
            Dataset now, Dataset uploaded, Set<String> absent, Instant at, @Nullable String by, Supplier<String> ids) {
        Carried carried = new Carried(absent);
        Dataset meant = carried.carry(now, uploaded);
        List<Difference> list = new Comparison(now, meant, new Stamp(at, by, ids)).list();
        return new Differences(list, Untouched.list(now, meant, carried));
    }

    /**
     * What somebody wants the data of now to be who edited an older copy of them: what the copy says nothing about or has as it was stays as it is
     * now.
     *
     * @param then the data of which the copy was made; those of now where it is not known
     * @param now the data of now
     * @param copy what became of the copy
     * @param absent of what the copy could say nothing, as {@link #between} has it
     */
    public static Dataset meant(Dataset then, Dataset now, Dataset copy, Set<String> absent) {
        return Merged.of(then, new Carried(absent).carry(then, copy), now);
    }

    /** The changes, in an order in which they can be made. */
    public List<Change> changes() {
        return list.stream().map(Difference::change).toList();
    }

    /** Number of records of a kind that are new, different or gone. */
    public int count(Subject.Kind kind, Difference.Kind how) {
        return (int) list.stream()
                .filter(one -> one.kind() == how && one.subject().kind() == kind)
                .map(Difference::subject)
                .distinct()
                .count();
    }

    /** Tells whether so many of the students or companies of now would go that it may be the wrong file. */
    public boolean areLikelyWrong(Dataset now) {
        return areMany(countGone(Subject.Kind.STUDENT), now.students().size())
                || areMany(countGone(Subject.Kind.COMPANY), now.companies().size());
    }

    /** Number of records of a kind that would go. */
    public int countGone(Subject.Kind kind) {
        return count(kind, Difference.Kind.GONE);
    }

    private static boolean areMany(int gone, int all) {
        return gone > 1 && gone * MANY_GONE > all;
    }

    /** Gives changes their ids and moments. */
    static final class Stamp {

        private static final long NANOS_APART = 1_000;

        private final @Nullable String by;
        private final Supplier<String> ids;
        private final List<Difference> stamped = new ArrayList<>();
        private final Instant first;

        Stamp(Instant at, @Nullable String by, Supplier<String> ids) {
            this.by = by;
            this.ids = ids;
            first = at;
        }

        void add(Difference.Kind kind, ChangedFact fact, List<ChangedField> fields) {
            Instant at = first.plusNanos(NANOS_APART * stamped.size());
            Change change = new Change(ids.get(), at, by, null, fact, Extra.NONE);
            stamped.add(new Difference(kind, change, fields));
        }

        List<Difference> stamped() {
            return stamped;
        }
    }
}
