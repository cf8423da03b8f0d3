package nl.leerplaats.solver.scarcity;

import java.util.List;
import java.util.Optional;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.relaxation.PlacePrices;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.year.StudentYear;

/** Where prices of places come from; {@link #NONE} where there are none, as on a machine without linear programs. */
@FunctionalInterface
public interface PriceSource {

    /** No prices. */
    PriceSource NONE = whatIf -> Optional.empty();

    /** The prices of the relaxation, where this machine has its linear programs. */
    PriceSource RELAXATION = whatIf -> {
        NearbyPlan near = whatIf.near();
        StudentYear[] years = new StudentYear[whatIf.index().facts().students().size()];
        for (int student = 0; student < years.length; student++) {
            years[student] = near.year(student);
        }
        return PlacePrices.listDearest(whatIf.index(), near.medium(), near.soft(), years);
    };

    /**
     * The companies with a price, the highest first, by index; a company without a price is not scarce.
     *
     * @param whatIf the plan
     */
    Optional<List<Integer>> listDearest(WhatIf whatIf);
}
