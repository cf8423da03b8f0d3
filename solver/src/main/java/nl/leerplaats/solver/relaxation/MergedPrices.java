package nl.leerplaats.solver.relaxation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.SupervisorFact;

/** The prices of several clusters, merged into prices for all students: the highest of each row, the lowest of each credit. */
final class MergedPrices {

    private final RelaxationContext context;
    private final List<ClusterYears> clusters;

    MergedPrices(RelaxationContext context, List<ClusterYears> clusters) {
        this.context = context;
        this.clusters = clusters;
    }

    /** The highest price of a point of medium cost of the clusters with a budget above 0; 0 where there is none. */
    long dearestMedium(long never) {
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
    Prices prices(long softUnit, long mediumUnit) {
        Prices merged = new Prices(context.index(), softUnit, mediumUnit);
        Map<CapacityRow, Long> rows = new LinkedHashMap<>();
        long[] credits = new long[context.index().facts().companies().size()];
        for (CompanyFact company : context.index().facts().companies()) {
            credits[company.index()] = company.canLapse() && !context.limits().isKept(company)
                    ? softUnit * context.index().weight(CostTerm.RECOGNITION_LAPSE)
                    : 0;
        }
        for (ClusterYears cluster : clusters) {
            LagrangianBound dual = cluster.best();
            if (dual == null) {
                continue;
            }
            dual.prices().rows().forEach((row, price) -> rows.merge(full(row), price, Math::max));
            for (SupervisorFact supervisor : context.index().facts().supervisors()) {
                long load = dual.prices().load(supervisor.index());
                if (load > 0) {
                    merged.chargeLoad(supervisor.index(), load);
                }
            }
            Limits limits = dual.limits();
            for (CompanyFact company : context.index().facts().companies()) {
                if (company.canLapse() && !limits.isKept(company)) {
                    credits[company.index()] =
                            Math.min(credits[company.index()], dual.prices().credit(company));
                }
            }
        }
        rows.forEach(merged::charge);
        context.index().facts().companies().forEach(company -> merged.credit(company, credits[company.index()]));
        return merged;
    }

    private CapacityRow full(CapacityRow row) {
        return context.limits().row(row.ofMentor(), row.owner(), row.segment(), row.days());
    }

    /** The shares of trips; no trip has shares in two clusters. */
    Map<Integer, List<TripShare>> shares() {
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
