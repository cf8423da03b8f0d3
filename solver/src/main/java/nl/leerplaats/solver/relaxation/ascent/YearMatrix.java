package nl.leerplaats.solver.relaxation.ascent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.model.SparseMatrix;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.rows.NonredundantRows;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;

/**
 * The constraint matrix of the restricted master program, as arrays: the cost of a column at some prices is its own cost plus its row of
 * {@link #takes} times the prices. There is a price for each capacity row and zero-half cut, for the budget of medium cost, for each
 * load, each recognition, and each linking row of a student and a trip.
 */
final class YearMatrix {

    /** The linking row of a student and a trip that several can make. */
    record Share(int student, Resource.VisitTrip trip) {}

    /** A trip that one student alone can make, with the columns that do. */
    record LoneTrip(Share share, List<Integer> years) {

        LoneTrip {
            years = List.copyOf(years);
        }
    }

    private final Limits limits;
    private final Prices links;
    private final List<Column> columns;
    private final int[] firstOf;
    private final double[] own;
    private final List<CapacityRow> rows;
    private final List<Resource.Load> loads;
    private final double mediumScale;
    private final List<Resource.Recognition> recognitions;
    private final List<Share> shares = new ArrayList<>();
    private final List<LoneTrip> loneTrips = new ArrayList<>();
    private final List<int[]> trips = new ArrayList<>();
    private final SparseMatrix takes;
    private final SparseMatrix takenBy;

    /**
     * Builds it.
     *
     * @param index the problem
     * @param limits the whole capacities
     * @param columns the columns, those of one student next to each other
     * @param sets zero-half cuts to price too; of capacity constraints all are priced that are not redundant
     * @param links prices of links, which stay as they are
     */
    YearMatrix(YearIndex index, Limits limits, List<Column> columns, Iterable<CapacityRow> sets, Prices links) {
        this.links = links;
        this.limits = limits;
        this.columns = columns;
        firstOf = firstOf(columns);
        own = columns.stream()
                .mapToDouble(column -> column.soft() + links.points(links.linked(column)))
                .toArray();
        SparseMatrix.Builder builder = new SparseMatrix.Builder();
        Map<CapacityRow, int[]> wanted = new NonredundantRows(index, limits, columns).list(sets);
        rows = List.copyOf(wanted.keySet());
        int number = 0;
        for (Map.Entry<CapacityRow, int[]> entry : wanted.entrySet()) {
            for (int column : entry.getValue()) {
                Column one = columns.get(column);
                builder.add(column, number, entry.getKey().taken(one.year()));
            }
            number++;
        }
        mediumScale = columns.stream()
                .mapToLong(Column::excess)
                .filter(excess -> excess > 0)
                .average()
                .orElse(1);
        for (int column = 0; column < columns.size(); column++) {
            builder.add(column, budget(), columns.get(column).excess() / mediumScale);
        }
        loads = priceLoads(builder);
        recognitions = priceRecognitions(builder);
        priceTrips(builder);
        takes = builder.build(columns.size());
        takenBy = takes.transposed(prices());
    }

    private static int[] firstOf(List<Column> columns) {
        List<Integer> firsts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (column == 0
                    || columns.get(column).student() != columns.get(column - 1).student()) {
                firsts.add(column);
            }
        }
        firsts.add(columns.size());
        return firsts.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Resource.Load> priceLoads(SparseMatrix.Builder builder) {
        Map<Resource.Load, Integer> numbers = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (YearUse.LoadPart part : columns.get(column).use().loads()) {
                int number = numbers.computeIfAbsent(part.load(), key -> numbers.size());
                builder.add(column, firstLoad() + number, part.amount());
            }
        }
        return List.copyOf(numbers.keySet());
    }

    private List<Resource.Recognition> priceRecognitions(SparseMatrix.Builder builder) {
        Map<Resource.Recognition, Integer> numbers = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (Resource.Recognition recognition : columns.get(column).use().recognitions()) {
                if (recognition.points() > 0 && !limits.isKept(recognition)) {
                    int number = numbers.computeIfAbsent(recognition, key -> numbers.size());
                    builder.add(column, firstRecognition() + number, -1);
                }
            }
        }
        return List.copyOf(numbers.keySet());
    }

    /** A trip that one student alone can make is a cost of that student's years. */
    private void priceTrips(SparseMatrix.Builder builder) {
        Map<Resource.VisitTrip, Map<Integer, List<Integer>>> makers = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            Column one = columns.get(column);
            for (Resource.VisitTrip trip : one.use().trips()) {
                makers.computeIfAbsent(trip, key -> new LinkedHashMap<>())
                        .computeIfAbsent(one.student(), key -> new ArrayList<>())
                        .add(column);
            }
        }
        makers.forEach((trip, byStudent) -> {
            if (byStudent.size() == 1) {
                byStudent.forEach((student, theirs) -> {
                    theirs.forEach(column -> own[column] += rest(trip));
                    loneTrips.add(new LoneTrip(new Share(student, trip), theirs));
                });
            } else if (trip.points() > 0) {
                shareOut(builder, trip, byStudent);
            }
        });
    }

    private void shareOut(
            SparseMatrix.Builder builder, Resource.VisitTrip trip, Map<Integer, List<Integer>> byStudent) {
        int[] numbers = new int[byStudent.size()];
        int at = 0;
        for (Map.Entry<Integer, List<Integer>> entry : byStudent.entrySet()) {
            int number = firstShare() + shares.size();
            shares.add(new Share(entry.getKey(), trip));
            numbers[at++] = number;
            entry.getValue().forEach(column -> builder.add(column, number, 1));
        }
        trips.add(numbers);
    }

    /** Number of students. */
    int students() {
        return firstOf.length - 1;
    }

    /** The first column of a student by number here; of the number after the last, the number of columns. */
    int firstOf(int student) {
        return firstOf[student];
    }

    /** The columns, in order. */
    List<Column> columns() {
        return columns;
    }

    /** Cost of a column at prices of 0, in points. */
    double own(int column) {
        return own[column];
    }

    /** Number of prices: of the rows first, then of medium cost, of loads, of recognitions, of shares. */
    int prices() {
        return firstShare() + shares.size();
    }

    /** The number of the price of medium cost. */
    int budget() {
        return rows.size();
    }

    /** The number of the first price of a load. */
    int firstLoad() {
        return rows.size() + 1;
    }

    /** The number of the first price of a recognition. */
    int firstRecognition() {
        return firstLoad() + loads.size();
    }

    /** The number of the first price of a share. */
    int firstShare() {
        return firstRecognition() + recognitions.size();
    }

    /** The capacity rows that have a price. */
    List<CapacityRow> rows() {
        return rows;
    }

    /** The loads that have a price. */
    List<Resource.Load> loads() {
        return loads;
    }

    /** Points of medium cost in one unit of it here, so that its price is of the size of the others. */
    double mediumScale() {
        return mediumScale;
    }

    /** The recognitions that have a price. */
    List<Resource.Recognition> recognitions() {
        return recognitions;
    }

    /** The shares that have a price. */
    List<Share> shares() {
        return shares;
    }

    /** The trips that one student alone can make. */
    List<LoneTrip> loneTrips() {
        return loneTrips;
    }

    /** Cost of a column at these prices, in points. */
    double cost(int column, double[] prices) {
        return own[column] + takes.times(column, prices);
    }

    /** The coefficients by column of the program. */
    SparseMatrix takes() {
        return takes;
    }

    /** The coefficients by row of the program. */
    SparseMatrix takenBy() {
        return takenBy;
    }

    /** Trips that several students can make, as the numbers of their shares. */
    List<int[]> trips() {
        return trips;
    }

    /** What a trip costs beside its links, in points. */
    double tripCost(int trip) {
        return rest(shares.get(trips.get(trip)[0] - firstShare()).trip());
    }

    /** What a trip costs beside its links, in points. */
    double rest(Resource.VisitTrip trip) {
        return links.points(links.rest(trip));
    }

    /** Prices of links. */
    Prices links() {
        return links;
    }

    /** The whole capacities. */
    Limits limits() {
        return limits;
    }
}
