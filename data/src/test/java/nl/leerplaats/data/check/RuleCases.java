package nl.leerplaats.data.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of all rules and terms: broken, exactly at the limit, kept. They are written once and counted twice: by the judge, and in the
 * solver by the constraints.
 */
public final class RuleCases {

    private RuleCases() {}

    /** All cases. */
    public static Stream<RuleCase> all() {
        return Stream.of(
                        new ReadingAndPinCases(),
                        new OnePlacementCases(),
                        new CapacityCases(),
                        new TotalCases(),
                        new FitCases(),
                        new ContinuityCases(),
                        new SupervisionCases(),
                        new BaselineCases(),
                        new RegionalCases())
                .map(RuleTable::list)
                .flatMap(List::stream);
    }
}
