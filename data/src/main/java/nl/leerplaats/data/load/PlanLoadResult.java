package nl.leerplaats.data.load;

import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.plan.Plan;

/** What came of reading a plan: a plan to judge, or a refusal with everything that is wrong with the document. */
public sealed interface PlanLoadResult {

    /** Everything that was found, in the order of the document. */
    List<Finding> findings();

    /**
     * The document is a plan of the dataset; whether it keeps the rules is for the judge to say.
     *
     * @param plan the plan
     * @param findings warnings
     */
    record Loaded(Plan plan, List<Finding> findings) implements PlanLoadResult {

        public Loaded {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The document is refused.
     *
     * @param findings at least one error
     */
    record Rejected(List<Finding> findings) implements PlanLoadResult {

        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
