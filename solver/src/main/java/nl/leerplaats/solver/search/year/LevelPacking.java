package nl.leerplaats.solver.search.year;

import nl.leerplaats.solver.year.CostCeilings;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Puts the medium and the soft cost of one student into one number, medium first. With very large weights the two levels may not fit in 64 bits
 * side by side; then medium cost weighs too little here, but whole plans are still compared level by level.
 */
public final class LevelPacking {

    private static final long HIGHEST = Long.MAX_VALUE / 8;

    private final long unit;

    public LevelPacking(YearIndex index) {
        CostCeilings ceilings = new CostCeilings(index);
        long soft = 1;
        long medium = 1;
        for (int student : index.openStudents()) {
            soft = Math.max(soft, ceilings.soft(student));
            medium = Math.max(medium, ceilings.medium(student));
        }
        unit = Math.max(1, Math.min(2 * soft, HIGHEST / medium));
    }

    /** What an amount of medium cost weighs among soft cost. */
    public long medium(long amount) {
        return amount * unit;
    }
}
