package nl.leerplaats.solver.relaxation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.SupervisorFact;

/** The prices that clusters found, as prices for everybody: where two put a price on the same, the higher one. */
final class Merged {

    private final Ground ground;
    private final List<ClusterYears> clusters;

    Merged(Ground ground, List<ClusterYears> clusters) {
        this.ground = ground;
        this.clusters = clusters;
    }

    /** The price of a point of medium cost that the dearest cluster has, of those where some is allowed; 0 where there is none. */
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
     * Prices for everybody.
     *
     * @param softUnit price units of a point of soft cost
     * @param mediumUnit price units of a point of medium cost
     */
    Prices prices(long softUnit, long mediumUnit) {
        Prices merged = new Prices(ground.index(), softUnit, mediumUnit);
        Map<ScarceRow, Long> rows = new LinkedHashMap<>();
        long[] credits = new long[ground.index().facts().companies().size()];
        for (CompanyFact company : ground.index().facts().companies()) {
            credits[company.index()] = company.canLapse() && !ground.limits().isKept(company)
                    ? softUnit * ground.index().weight(CostTerm.RECOGNITION_LAPSE)
                    : 0;
        }
        for (ClusterYears cluster : clusters) {
            Dual dual = cluster.best();
            if (dual == null) {
                continue;
            }
            dual.prices().rows().forEach((row, price) -> rows.merge(full(row), price, Math::max));
            for (SupervisorFact supervisor : ground.index().facts().supervisors()) {
                long load = dual.prices().load(supervisor.index());
                if (load > 0) {
                    merged.chargeLoad(supervisor.index(), load);
                }
            }
            Limits limits = dual.limits();
            for (CompanyFact company : ground.index().facts().companies()) {
                if (company.canLapse() && !limits.isKept(company)) {
                    credits[company.index()] =
                            Math.min(credits[company.index()], dual.prices().credit(company));
                }
            }
        }
        rows.forEach(merged::charge);
        ground.index().facts().companies().forEach(company -> merged.credit(company, credits[company.index()]));
        return merged;
    }

    private ScarceRow full(ScarceRow row) {
        return ground.limits().row(row.ofMentor(), row.owner(), row.segment(), row.days());
    }

    /** What students hold of trips; students of two clusters share none. */
    Map<Integer, List<TripShare>> shares() {
        Map<Integer, List<TripShare>> shares = new LinkedHashMap<>();
        for (ClusterYears cluster : clusters) {
            Dual dual = cluster.best();
            if (dual != null) {
                shares.putAll(dual.shares());
            }
        }
        return shares;
    }
}
