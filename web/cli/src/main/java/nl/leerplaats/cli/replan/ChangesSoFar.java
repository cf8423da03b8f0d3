package nl.leerplaats.cli.replan;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.json.ExtraTexts;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.workbook.inbox.RecordChanges;
import org.jspecify.annotations.Nullable;

/**
 * All changes that ever came, those that do not fit included. Each night they are applied to the dataset that the command is given, so that it
 * does not matter in which order, in how many nights and how often they come. A dataset that was made so tells in its extensions which changes
 * are in it: whoever accepts a proposal gives its dataset the next time, and those are not made twice.
 *
 * @param all the changes, each once, in the order in which they are made
 * @param newestFile moment of the newest file of records that was used; null where none was
 */
record ChangesSoFar(List<Change> all, @Nullable Instant newestFile) {

    /** Key in the extensions of a dataset: ids of the changes in it. */
    static final String INSIDE = "changes";

    private static final String NEWEST = "newestFile";

    static final ChangesSoFar NONE = new ChangesSoFar(List.of(), null);

    ChangesSoFar {
        all = all.stream().distinct().sorted(ChangeLog.ORDER).toList();
    }

    /** What an earlier night wrote. */
    static ChangesSoFar of(ChangeDocument document) {
        return new ChangesSoFar(document.changes(), newest(document.extra()));
    }

    private static @Nullable Instant newest(Extra extra) {
        List<String> moments = ExtraTexts.find(extra, NEWEST);
        try {
            return moments.isEmpty() ? null : Instant.parse(moments.get(0));
        } catch (DateTimeParseException notOurs) {
            return null;
        }
    }

    /** The document that the next night reads. */
    ChangeDocument document(String dataset) {
        List<String> newest = newestFile == null ? List.of() : List.of(newestFile.toString());
        return new ChangeDocument(dataset, all, ExtraTexts.put(Extra.NONE, NEWEST, newest));
    }

    /** These and others. */
    ChangesSoFar with(Collection<Change> more) {
        return new ChangesSoFar(Stream.concat(all.stream(), more.stream()).toList(), newestFile);
    }

    /** The same, after a file of records. */
    ChangesSoFar withFile(Instant moment) {
        return new ChangesSoFar(all, newestFile == null || newestFile.isBefore(moment) ? moment : newestFile);
    }

    /** The dataset as it was at a moment, with the changes whose ids begin so whatever their moment. */
    Dataset at(Dataset base, Instant moment, String prefix) {
        List<Change> until = all.stream()
                .filter(one -> !one.at().isAfter(moment) || one.id().startsWith(prefix))
                .toList();
        return new ChangesSoFar(until, null).apply(base).dataset();
    }

    /** Number of changes whose ids begin so. */
    int count(String prefix) {
        return (int) all.stream().filter(one -> one.id().startsWith(prefix)).count();
    }

    /**
     * What a file of records is compared with.
     *
     * @param base the dataset that the command was given
     * @param plan the plan that holds
     */
    RecordChanges.Before before(Dataset base, Plan plan) {
        ChangesSoFar these = this;
        return new RecordChanges.Before() {

            @Override
            public @Nullable Instant newestFile() {
                return newestFile;
            }

            @Override
            public Dataset at(Instant moment, String prefix) {
                return these.at(base, moment, prefix);
            }

            @Override
            public Dataset knownAt(Instant moment, String prefix) {
                return these.at(base, moment, prefix);
            }

            @Override
            public List<Change> changes() {
                return all;
            }

            @Override
            public Plan working() {
                return plan;
            }

            @Override
            public int count(String prefix) {
                return these.count(prefix);
            }
        };
    }

    /** The dataset of now, with what came of each change. */
    Applied apply(Dataset base) {
        Set<String> inside = new TreeSet<>(ExtraTexts.find(base.extra(), INSIDE));
        Map<String, Change> made = new LinkedHashMap<>();
        List<Change> open = new ArrayList<>();
        List<Applied.SetAside> repeated = new ArrayList<>();
        for (Change one : all) {
            if (!inside.contains(one.id())) {
                open.add(one);
            } else if (made.putIfAbsent(one.id(), one) != null) {
                repeated.add(
                        new Applied.SetAside(one, List.of(Finding.of(FindingCode.CHANGE_ID_TAKEN, "$.id", one.id()))));
            }
        }
        Applied now = ChangeLog.apply(base, open);
        List<Change> known =
                Stream.concat(made.values().stream(), now.known().stream()).toList();
        Stream.concat(now.applied().stream(), now.known().stream())
                .map(Change::id)
                .forEach(inside::add);
        return new Applied(
                now.dataset().withExtra(ExtraTexts.put(now.dataset().extra(), INSIDE, inside)),
                now.applied(),
                known,
                Stream.concat(repeated.stream(), now.setAside().stream()).toList(),
                now.inTurn());
    }
}
