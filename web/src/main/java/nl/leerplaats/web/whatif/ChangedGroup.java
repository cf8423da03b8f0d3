package nl.leerplaats.web.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.replan.Cause;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.replan.ProposalRow;

/**
 * Students for whom the same becomes different.
 *
 * @param kind what
 * @param students who, each with what changes and why, in the order of the dataset
 */
public record ChangedGroup(Kind kind, List<ProposalRow.Changed> students) {

    /** What becomes different for a student, what matters most first. */
    public enum Kind {
        /** A place is lost, and there is no other one. */
        WITHOUT,
        /** A place cannot stay, and there is another one. */
        ELSEWHERE,
        /** There is a place at a company that is new. */
        AT_NEW,
        /** There is a place where there was none. */
        GAINS,
        /** Anything else: somebody makes room, or gets another supervisor. */
        OTHER
    }

    public ChangedGroup {
        students = List.copyOf(students);
    }

    /**
     * The students for whom a proposal changes something, each in the first group that holds.
     *
     * @param row the proposal
     * @param added ids of the companies that are new
     */
    static List<ChangedGroup> list(ProposalRow row, Set<String> added, Texts texts) {
        Map<Kind, List<ProposalRow.Changed>> groups = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            groups.put(kind, new ArrayList<>());
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        row.changes()
                .placements()
                .forEach(one -> kinds.merge(one.key().studentId(), kind(one, added), ChangedGroup::first));
        for (ProposalRow.Changed one : row.listChanged(texts)) {
            groups.getOrDefault(kinds.getOrDefault(one.id(), Kind.OTHER), new ArrayList<>())
                    .add(one);
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new ChangedGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static Kind first(Kind one, Kind other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Kind kind(PlacementChange change, Set<String> added) {
        if (change.to() == null) {
            return change.cause() instanceof Cause.StudentGone ? Kind.OTHER : Kind.WITHOUT;
        }
        if (change.cause() instanceof Cause.Impossible) {
            return Kind.ELSEWHERE;
        }
        if (added.contains(change.to().companyId())) {
            return Kind.AT_NEW;
        }
        return change.from() == null ? Kind.GAINS : Kind.OTHER;
    }
}
