package nl.leerplaats.solver.explain.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.CostFacts;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.year.RequestKey;

/**
 * Something that a student has in the present plan and no longer has in another one. Where anybody loses anything, texts may not say that it
 * is possible "if others move".
 *
 * @param kind what is lost
 * @param studentId who loses it
 * @param periodId the period of a placement or an agreement; empty for the rest
 * @param amount minutes or days that the student then falls shorter of what is required; 0 for the rest
 */
public record Loss(Kind kind, String studentId, String periodId, long amount) {

    /** What can be lost. */
    public enum Kind {
        /** The placement of a period. */
        PLACE,
        /** Hours that count towards those required. */
        HOURS,
        /** Stage days that count towards those required. */
        DAYS,
        /** The supervisor: there is nobody any more. */
        SUPERVISOR,
        /** What was agreed of a placement: it is elsewhere or otherwise. */
        AGREEMENT
    }

    /** The request whose place or agreement is lost; of the rest the period is empty. */
    public RequestKey key() {
        return new RequestKey(studentId, periodId);
    }

    /** Tells whether it is hours or days that are lost. */
    boolean isOfTime() {
        return kind == Kind.HOURS || kind == Kind.DAYS;
    }

    /**
     * What is lost between two plans, as the judge counts it: person by person and period by period.
     *
     * @param moves what differs
     * @param before the present plan as it was judged
     * @param after the other plan as it was judged
     */
    static List<Loss> list(Moves moves, CostParts before, CostParts after) {
        List<Loss> losses = new ArrayList<>();
        for (Moves.PlacementMove move : moves.placements()) {
            if (move.after() == null) {
                losses.add(new Loss(
                        Kind.PLACE, move.request().studentId(), move.request().periodId(), 0));
            }
        }
        addAgreements(losses, before, after);
        addShort(losses, Kind.HOURS, missing(before, CostTerm.SHORTFALL_HOUR), missing(after, CostTerm.SHORTFALL_HOUR));
        addShort(losses, Kind.DAYS, missing(before, CostTerm.SHORTFALL_DAY), missing(after, CostTerm.SHORTFALL_DAY));
        for (Moves.SupervisionMove move : moves.supervisions()) {
            if (move.after() == null) {
                losses.add(new Loss(Kind.SUPERVISOR, move.studentId(), "", 0));
            }
        }
        return List.copyOf(losses);
    }

    /** Agreements that are broken, or changed and were not broken before, of placements that are still there. */
    private static void addAgreements(List<Loss> losses, CostParts before, CostParts after) {
        Set<RequestKey> broken = keys(before, CostTerm.BROKEN_AGREEMENT);
        Set<RequestKey> worse = keys(after, CostTerm.BROKEN_AGREEMENT);
        worse.removeAll(broken);
        Set<RequestKey> changed = keys(after, CostTerm.CHANGED_AGREEMENT);
        changed.removeAll(broken);
        changed.removeAll(keys(before, CostTerm.CHANGED_AGREEMENT));
        worse.addAll(changed);
        losses.forEach(loss -> worse.remove(loss.key()));
        worse.forEach(key -> losses.add(new Loss(Kind.AGREEMENT, key.studentId(), key.periodId(), 0)));
    }

    private static Set<RequestKey> keys(CostParts parts, CostTerm term) {
        return parts.parts().stream()
                .filter(part -> part.term() == term)
                .map(part -> part.subject().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addShort(List<Loss> losses, Kind kind, Map<String, Long> before, Map<String, Long> after) {
        after.forEach((student, missing) -> {
            long more = missing - before.getOrDefault(student, 0L);
            if (more > 0) {
                losses.add(new Loss(kind, student, "", more));
            }
        });
    }

    /** By student how much is missing. */
    private static Map<String, Long> missing(CostParts parts, CostTerm term) {
        Map<String, Long> missing = new TreeMap<>();
        for (CostPart part : parts.parts()) {
            if (part.term() == term && part.facts() instanceof CostFacts.Shortfall shortfall) {
                missing.put(part.subject().studentId(), shortfall.required() - shortfall.reached());
            }
        }
        return missing;
    }
}
