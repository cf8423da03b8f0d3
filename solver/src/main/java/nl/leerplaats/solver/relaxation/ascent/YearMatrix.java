package nl.leerplaats.solver.relaxation.ascent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.model.SparseMatrix;
import nl.leerplaats.solver.relaxation.rows.NonredundantRows;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;
import org.jspecify.annotations.Nullable;

/**
 * The constraint matrix of the restricted master program, as arrays: the cost of a column at some prices is its own cost plus its row of
 * {@link #takes} times the prices. There is a price for each capacity row and zero-half cut, for the budget of medium cost, for each
 * load, each recognition, and each part of a trip: of a student, by the linking row of the two, and of a capacity link.
 */
final class YearMatrix {

    /**
     * A part of a trip that several students can make: its price is how many points of the trip it has.
     *
     * @param trip the trip
     * @param student whose linking row it is; any where it is a link's
     * @param link the capacity link, of which a unit is one of its right-hand side; null for a student's part
     */
    record Part(
            Resource.VisitTrip trip, int student, @Nullable CapacityLink link) {}

    /** A trip that one student alone can make, with the columns that do. */
    record LoneTrip(Resource.VisitTrip trip, int student, List<Integer> years) {

        LoneTrip {
            years = List.copyOf(years);
        }
    }

    private static final int ANYBODY = -1;

    private final Limits limits;
    private final List<Column> columns;
    private final int[] firstOf;
    private final double[] own;
    private final List<CapacityRow> rows;
    private final List<Resource.Load> loads;
    private final double mediumScale;
    private final List<Resource.Recognition> recognitions;
    private final List<Part> parts = new ArrayList<>();
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
     * @param links capacity links to price too, as far as several students can make their trips
     */
    YearMatrix(
            YearIndex index,
            Limits limits,
            List<Column> columns,
            Iterable<CapacityRow> sets,
            Collection<CapacityLink> links) {
        this.limits = limits;
        this.columns = columns;
        firstOf = firstOf(columns);
        own = columns.stream().mapToDouble(Column::soft).toArray();
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
        priceTrips(
                builder,
                links.stream()
                        .collect(Collectors.groupingBy(
                                link -> link.trip(index), LinkedHashMap::new, Collectors.toList())));
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
    private void priceTrips(SparseMatrix.Builder builder, Map<Resource.VisitTrip, List<CapacityLink>> links) {
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
                    theirs.forEach(column -> own[column] += trip.points());
                    loneTrips.add(new LoneTrip(trip, student, theirs));
                });
            } else if (trip.points() > 0) {
                shareOut(builder, trip, byStudent, links.getOrDefault(trip, List.of()));
            }
        });
    }

    private void shareOut(
            SparseMatrix.Builder builder,
            Resource.VisitTrip trip,
            Map<Integer, List<Integer>> byStudent,
            List<CapacityLink> links) {
        int first = prices();
        byStudent.forEach((student, theirs) -> {
            theirs.forEach(column -> builder.add(column, prices(), 1));
            parts.add(new Part(trip, student, null));
        });
        for (CapacityLink link : links) {
            double limit = link.row().limit();
            byStudent.values().stream()
                    .flatMap(List::stream)
                    .forEach(column -> builder.add(
                            column,
                            prices(),
                            link.row().taken(columns.get(column).year()) / limit));
            parts.add(new Part(trip, ANYBODY, link));
        }
        trips.add(IntStream.range(first, prices()).toArray());
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

    /** Number of prices: of the rows first, then of medium cost, of loads, of recognitions, of parts of trips. */
    int prices() {
        return firstPart() + parts.size();
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

    /** The number of the first price of a part of a trip. */
    int firstPart() {
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

    /** The parts of trips, which have a price each. */
    List<Part> parts() {
        return parts;
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

    /** Trips that several students can make, as the numbers of the prices of their parts. */
    List<int[]> trips() {
        return trips;
    }

    /** What a trip costs, in points. */
    double tripCost(int trip) {
        return parts.get(trips.get(trip)[0] - firstPart()).trip().points();
    }

    /** The whole capacities. */
    Limits limits() {
        return limits;
    }
}
