package nl.leerplaats.web.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.plan.HardRule;

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
        Set<String> result = new LinkedHashSet<>();
        List<String> facts = broken.arguments();
        String first = facts.get(0);
        if (broken.rule() == HardRule.PLACE || broken.rule() == HardRule.MENTOR) {
            preview.plan().placements().stream()
                    .filter(one -> one.companyId().equals(first))
                    .forEach(one -> result.add(one.studentId()));
        } else if (broken.rule() == HardRule.SUPERVISOR) {
            preview.plan().supervisions().stream()
                    .filter(one -> one.supervisorId().equals(first))
                    .filter(one -> facts.get(1).isEmpty() || Objects.equals(one.studentId(), facts.get(1)))
                    .forEach(one -> result.add(one.studentId()));
        } else {
            result.add(first);
        }
        return result;
    }
}
