package nl.leerplaats.solver.relaxation.ascent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.year.Resource;

/** Converts prices between {@link Prices} and {@link TripShare}, in price units, and the vector of {@link YearMatrix}, in points. */
final class PriceVector {

    private final RelaxationContext context;
    private final YearMatrix years;

    PriceVector(RelaxationContext context, YearMatrix years) {
        this.context = context;
        this.years = years;
    }

    /** Prices in points; what no share has of a trip is split evenly. */
    double[] read(Prices known, Map<Integer, List<TripShare>> shares) {
        double unit = known.softUnit();
        double[] prices = new double[years.prices()];
        for (int number = 0; number < years.rows().size(); number++) {
            prices[number] = known.rows().getOrDefault(years.rows().get(number), 0L) / unit;
        }
        prices[years.budget()] = known.mediumUnit() / unit * years.mediumScale();
        for (int number = 0; number < years.loads().size(); number++) {
            prices[years.firstLoad() + number] = known.load(years.loads().get(number)) / unit;
        }
        for (int number = 0; number < years.recognitions().size(); number++) {
            prices[years.firstRecognition() + number] =
                    known.credit(years.recognitions().get(number)) / unit;
        }
        readParts(prices, known, shares);
        return prices;
    }

    private void readParts(double[] prices, Prices known, Map<Integer, List<TripShare>> shares) {
        double unit = known.softUnit();
        for (int trip = 0; trip < years.trips().size(); trip++) {
            int[] numbers = years.trips().get(trip);
            double left = years.tripCost(trip);
            for (int number : numbers) {
                YearMatrix.Part part = years.parts().get(number - years.firstPart());
                CapacityLink link = part.link();
                long price = link == null
                        ? TripShare.sum(shares.getOrDefault(part.student(), List.of()), part.trip())
                        : known.links().getOrDefault(link, 0L) * link.row().limit();
                prices[number] = price / unit;
                left -= prices[number];
            }
            for (int number : numbers) {
                prices[number] += left / numbers.length;
            }
        }
    }

    /** Prices in price units; a recognition that no column here keeps has its full credit. */
    Prices write(double[] prices, long unit, long never) {
        long medium = Math.min(never, Math.round(prices[years.budget()] / years.mediumScale() * unit));
        Prices written = new Prices(context.index(), unit, medium);
        for (int number = 0; number < years.rows().size(); number++) {
            written.charge(years.rows().get(number), Math.round(prices[number] * unit));
        }
        for (int number = 0; number < years.parts().size(); number++) {
            CapacityLink link = years.parts().get(number).link();
            if (link != null) {
                double points = prices[years.firstPart() + number] / link.row().limit();
                written.charge(context.index(), link, (long) Math.floor(points * unit));
            }
        }
        for (int number = 0; number < years.loads().size(); number++) {
            written.setLoad(years.loads().get(number), Math.round(prices[years.firstLoad() + number] * unit));
        }
        written.creditWhole(context.limits().listLapsing());
        for (int number = 0; number < years.recognitions().size(); number++) {
            Resource.Recognition recognition = years.recognitions().get(number);
            long credit = Math.round(prices[years.firstRecognition() + number] * unit);
            written.credit(recognition, Math.min(written.credit(recognition), credit));
        }
        return written;
    }

    /**
     * Shares of trips in price units: to each student as much as is needed to make every year through the company cost as much as the
     * cheapest, and no more, so that the rest is there for others. Rounded down: together they are no more than the trip.
     */
    Map<Integer, List<TripShare>> writeShares(double[] prices, long unit) {
        double[] costs = new double[years.columns().size()];
        double[] cheapest = new double[context.students()];
        Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
        for (int column = 0; column < costs.length; column++) {
            costs[column] = years.cost(column, prices);
            int student = years.columns().get(column).student();
            cheapest[student] = Math.min(cheapest[student], costs[column]);
        }
        Map<Integer, List<TripShare>> written = new LinkedHashMap<>();
        for (int number = 0; number < years.parts().size(); number++) {
            YearMatrix.Part part = years.parts().get(number);
            if (part.link() != null) {
                continue;
            }
            int price = years.firstPart() + number;
            double through = Double.POSITIVE_INFINITY;
            for (int entry = years.takenBy().start(price);
                    entry < years.takenBy().start(price + 1);
                    entry++) {
                through = Math.min(through, costs[years.takenBy().column(entry)]);
            }
            double needed = prices[price] - (through - cheapest[part.student()]);
            write(written, part.student(), part.trip(), needed, unit);
        }
        for (YearMatrix.LoneTrip lone : years.loneTrips()) {
            double through = lone.years().stream()
                    .mapToDouble(column -> costs[column])
                    .min()
                    .orElse(0);
            double needed = lone.trip().points() - (through - cheapest[lone.student()]);
            write(written, lone.student(), lone.trip(), needed, unit);
        }
        return written;
    }

    private static void write(
            Map<Integer, List<TripShare>> into, int student, Resource.VisitTrip trip, double points, long unit) {
        long units = (long) Math.floor(points * unit);
        if (units > 0) {
            into.computeIfAbsent(student, key -> new ArrayList<>())
                    .add(new TripShare(trip.supervisor(), trip.company(), units));
        }
    }
}
