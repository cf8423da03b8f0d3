package nl.leerplaats.web.work;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Supervision;

/** Finds for whom a plan can be accepted that breaks rules as a whole. */
final class Acceptable {

    private final Function<Set<String>, Preview> accept;

    /** @param accept what accepting the plan for some students would do */
    Acceptable(Function<Set<String>, Preview> accept) {
        this.accept = accept;
    }

    /** Those of the students for whom nothing is broken; who is in the way of others is left out with them. */
    Set<String> among(Set<String> changed) {
        Set<String> students = new LinkedHashSet<>(changed);
        while (!students.isEmpty()) {
            Preview preview = accept.apply(students);
            if (preview.isAllowed()) {
                return students;
            }
            Set<String> hurt = new LinkedHashSet<>();
            preview.newBreaks().forEach(one -> hurt.addAll(takePart(one, preview)));
            if (!students.removeAll(hurt)) {
                return Set.of();
            }
        }
        return students;
    }

    /** The students whom a break is about; of a company or supervisor with too many, all who are there. */
    private static Set<String> takePart(Break broken, Preview preview) {
        if (broken.facts() instanceof BreakFacts.Crowd crowd) {
            String company = crowd.slot().companyId();
            return preview.plan().placements().stream()
                    .filter(one -> one.companyId().equals(company))
                    .map(Placement::studentId)
                    .collect(Collectors.toSet());
        }
        if (broken.facts() instanceof BreakFacts.Load load) {
            return preview.plan().supervisions().stream()
                    .filter(one -> one.supervisorId().equals(load.supervisorId()))
                    .map(Supervision::studentId)
                    .collect(Collectors.toSet());
        }
        return Set.of(((BreakFacts.OfStudent) broken.facts()).studentId());
    }
}
