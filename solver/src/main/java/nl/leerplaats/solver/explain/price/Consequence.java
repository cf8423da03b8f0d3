package nl.leerplaats.solver.explain.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.model.CostTerm;

/**
 * What follows of other placements and supervisions and is nobody's placement: a visit that a supervisor has to make, or a recognition that
 * lapses because nobody is there.
 *
 * @param term {@code visitTrip} or {@code recognitionLapse}
 * @param supervisorId who visits; empty for a recognition
 * @param companyId the company
 * @param more whether it comes: a visit more, a recognition that lapses; otherwise it goes: no visit any more, a recognition that stays
 */
public record Consequence(CostTerm term, String supervisorId, String companyId, boolean more) {

    private static final Comparator<Consequence> ORDER = Comparator.comparing(Consequence::term)
            .thenComparing(Consequence::companyId)
            .thenComparing(Consequence::supervisorId);

    /** What follows of the change from one plan to another, as the judge counts it. */
    static List<Consequence> list(CostParts before, CostParts after) {
        Set<Consequence> gone = all(before, false);
        Set<Consequence> come = all(after, true);
        List<Consequence> consequences = new ArrayList<>();
        gone.stream().filter(one -> !come.contains(one.turned())).forEach(consequences::add);
        come.stream().filter(one -> !gone.contains(one.turned())).forEach(consequences::add);
        consequences.sort(ORDER);
        return List.copyOf(consequences);
    }

    private Consequence turned() {
        return new Consequence(term, supervisorId, companyId, !more);
    }

    private static Set<Consequence> all(CostParts parts, boolean more) {
        Set<Consequence> all = new TreeSet<>(ORDER);
        for (CostPart part : parts.parts()) {
            if (part.term() == CostTerm.VISIT_TRIP || part.term() == CostTerm.RECOGNITION_LAPSE) {
                all.add(new Consequence(
                        part.term(),
                        part.subject().supervisorId(),
                        part.subject().companyId(),
                        more));
            }
        }
        return all;
    }
}
