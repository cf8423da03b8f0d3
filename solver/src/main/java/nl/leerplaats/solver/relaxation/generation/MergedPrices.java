package nl.leerplaats.solver.relaxation.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.year.Resource;

/** The prices of several clusters, merged into prices for all students: the highest of each row, the lowest of each credit. */
public final class MergedPrices {

    private final RelaxationContext context;
    private final List<ClusterYears> clusters;

    public MergedPrices(RelaxationContext context, List<ClusterYears> clusters) {
        this.context = context;
        this.clusters = clusters;
    }

    /** The highest price of a point of medium cost of the clusters with a budget above 0; 0 where there is none. */
    public long dearestMedium(long never) {
        return clusters.stream()
                .map(ClusterYears::best)
                .filter(dual -> dual != null)
                .mapToLong(dual -> dual.prices().mediumUnit())
                .filter(price -> price < never)
                .max()
                .orElse(0);
    }

    /**
     * The merged prices.
     *
     * @param softUnit price units of a point of soft cost
     * @param mediumUnit price units of a point of medium cost
     */
    public Prices prices(long softUnit, long mediumUnit) {
        Prices merged = new Prices(context.index(), softUnit, mediumUnit);
        Map<CapacityRow, Long> rows = new LinkedHashMap<>();
        Map<CapacityLink, Long> links = new LinkedHashMap<>();
        merged.creditWhole(context.limits().listLapsing());
        for (ClusterYears cluster : clusters) {
            LagrangianBound dual = cluster.best();
            if (dual == null) {
                continue;
            }
            dual.prices().rows().forEach((row, price) -> rows.merge(full(row), price, Math::max));
            dual.prices()
                    .links()
                    .forEach((link, price) -> links.put(new CapacityLink(link.supervisor(), full(link.row())), price));
            for (Resource.Load load : context.index().loads().all()) {
                long price = dual.prices().load(load);
                if (price > 0) {
                    merged.setLoad(load, price);
                }
            }
            for (Resource.Recognition recognition : dual.limits().listLapsing()) {
                merged.credit(
                        recognition,
                        Math.min(merged.credit(recognition), dual.prices().credit(recognition)));
            }
        }
        rows.forEach(merged::charge);
        links.forEach((link, price) -> merged.charge(context.index(), link, price));
        return merged;
    }

    private CapacityRow full(CapacityRow row) {
        return context.limits().row(row);
    }

    /** The shares of trips; no trip has shares in two clusters. */
    public Map<Integer, List<TripShare>> shares() {
        Map<Integer, List<TripShare>> shares = new LinkedHashMap<>();
        for (ClusterYears cluster : clusters) {
            LagrangianBound dual = cluster.best();
            if (dual != null) {
                shares.putAll(dual.shares());
            }
        }
        return shares;
    }
}
