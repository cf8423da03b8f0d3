package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.relaxation.model.CapacityRow;

/**
 * The rows of capacity that a list of years is exact about. Years of a student that take as much of each of them, and of all else that is shared at a cost, are
 * twins: they differ in what they cost alone and in places that nobody contends for, and only the best is listed.
 */
public final class ContendedRows {

    private record Owner(boolean ofMentor, int number) {}

    /**
     * What a placement takes of a row.
     *
     * @param row the row
     * @param amount its coefficient, 1 or more
     */
    record Taken(CapacityRow row, int amount) {}

    private final Map<Owner, List<CapacityRow>> rows = new LinkedHashMap<>();

    public ContendedRows(Collection<CapacityRow> contended) {
        contended.forEach(
                row -> rows.computeIfAbsent(new Owner(row.ofMentor(), row.owner()), owner -> new ArrayList<>())
                        .add(row));
    }

    /** What a placement takes of them. */
    List<Taken> takenBy(Option option) {
        List<Taken> taken = new ArrayList<>();
        add(taken, new Owner(false, option.company().index()), option);
        add(taken, new Owner(true, option.mentor().index()), option);
        return taken;
    }

    private void add(List<Taken> taken, Owner owner, Option option) {
        for (CapacityRow row : rows.getOrDefault(owner, List.of())) {
            int amount = row.taken(option);
            if (amount > 0) {
                taken.add(new Taken(row, amount));
            }
        }
    }
}
