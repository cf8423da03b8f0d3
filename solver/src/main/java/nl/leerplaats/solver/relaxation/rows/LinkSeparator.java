package nl.leerplaats.solver.relaxation.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/** Separation of capacity links: the rows of which the students of one supervisor take more than goes with the part of the trip that is made. */
public final class LinkSeparator {

    private final YearIndex index;
    private final Limits limits;
    private final Map<Integer, Separator> bySupervisor = new LinkedHashMap<>();

    public LinkSeparator(YearIndex index, Limits limits) {
        this.index = index;
        this.limits = limits;
    }

    /** Adds a year with its value in the fractional solution. */
    public void add(StudentYear year, double share) {
        if (year.supervisor() != StudentYear.NOBODY) {
            bySupervisor
                    .computeIfAbsent(year.supervisor(), made -> new Separator(limits))
                    .add(year, share);
        }
    }

    /**
     * The violated links, chosen as violated rows are.
     *
     * @param made which part of a trip is made; infinite for a trip without links
     */
    public List<CapacityLink> listBroken(ToDoubleFunction<Resource.VisitTrip> made) {
        List<CapacityLink> result = new ArrayList<>();
        bySupervisor.forEach((supervisor, separator) -> separator
                .listBroken(row -> isImplied(row)
                        ? Double.POSITIVE_INFINITY
                        : row.limit() * made.applyAsDouble(new CapacityLink(supervisor, row).trip(index)))
                .forEach(row -> result.add(new CapacityLink(supervisor, row))));
        return result;
    }

    /** A mentor for no fewer than the company takes: the link of the company says as much. One with nothing to take is a matter of capacity alone. */
    private boolean isImplied(CapacityRow row) {
        return row.limit() == 0
                || row.ofMentor() && limits.limit(false, row.company(index), row.segment(), row.days()) <= row.limit();
    }
}
