package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The constraint matrix of the restricted master program, as arrays: the cost of a column at some prices is its own cost plus its row of
 * {@link #takes} times the prices. There is a price for each capacity row and zero-half cut, for the budget of medium cost, for each
 * supervisor's load row, each recognition, and each linking row of a student and a trip.
 */
final class YearMatrix {

    /** The linking row of a student and a trip that several can make. */
    record Share(int student, int supervisor, int company) {}

    /** A trip that one student alone can make, with the columns that do. */
    record LoneTrip(Share share, double cost, List<Integer> years) {

        LoneTrip {
            years = List.copyOf(years);
        }
    }

    private record Trip(int supervisor, int company) {}

    private final YearIndex index;
    private final Limits limits;
    private final List<Column> columns;
    private final int[] firstOf;
    private final double[] own;
    private final List<CapacityRow> rows;
    private final List<Integer> supervisors = new ArrayList<>();
    private final double mediumScale;
    private final List<CompanyFact> recognitions = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<LoneTrip> loneTrips = new ArrayList<>();
    private final List<int[]> trips = new ArrayList<>();
    private final List<Double> tripCosts = new ArrayList<>();
    private final SparseMatrix takes;
    private final SparseMatrix takenBy;

    /**
     * Builds it.
     *
     * @param index the problem
     * @param limits what all students together can take
     * @param columns the years, those of one student next to each other
     * @param sets zero-half cuts to price too; of capacity constraints all are priced that are not redundant
     */
    YearMatrix(YearIndex index, Limits limits, List<Column> columns, Iterable<CapacityRow> sets) {
        this.index = index;
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
        priceSupervisors(builder);
        priceRecognitions(builder);
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

    private void priceSupervisors(SparseMatrix.Builder builder) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int supervisor = columns.get(column).year().supervisor();
            if (supervisor != StudentYear.NOBODY) {
                int number = numbers.computeIfAbsent(supervisor, key -> numbers.size());
                if (number == supervisors.size()) {
                    supervisors.add(supervisor);
                }
                builder.add(column, firstSupervisor() + number, 1);
            }
        }
    }

    private void priceRecognitions(SparseMatrix.Builder builder) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (int column = 0; column < columns.size() && lapse() > 0; column++) {
            for (int company : columns.get(column).year().keptRecognitions()) {
                CompanyFact fact = index.facts().companies().get(company);
                if (!limits.isKept(fact)) {
                    int number = numbers.computeIfAbsent(company, key -> numbers.size());
                    if (number == recognitions.size()) {
                        recognitions.add(fact);
                    }
                    builder.add(column, firstRecognition() + number, -1);
                }
            }
        }
    }

    /** A trip that one student alone can make is a cost of that student's years. */
    private void priceTrips(SparseMatrix.Builder builder) {
        Map<Trip, Map<Integer, List<Integer>>> makers = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            Column one = columns.get(column);
            if (one.year().supervisor() != StudentYear.NOBODY) {
                for (int company : one.year().companies(false)) {
                    makers.computeIfAbsent(new Trip(one.year().supervisor(), company), key -> new LinkedHashMap<>())
                            .computeIfAbsent(one.student(), key -> new ArrayList<>())
                            .add(column);
                }
            }
        }
        makers.forEach((trip, byStudent) -> {
            double cost =
                    index.tripCost(trip.supervisor, index.facts().companies().get(trip.company));
            if (byStudent.size() == 1) {
                byStudent.forEach((student, theirs) -> {
                    theirs.forEach(column -> own[column] += cost);
                    loneTrips.add(new LoneTrip(new Share(student, trip.supervisor, trip.company), cost, theirs));
                });
            } else if (cost > 0) {
                shareOut(builder, trip, cost, byStudent);
            }
        });
    }

    private void shareOut(SparseMatrix.Builder builder, Trip trip, double cost, Map<Integer, List<Integer>> byStudent) {
        int[] numbers = new int[byStudent.size()];
        int at = 0;
        for (Map.Entry<Integer, List<Integer>> entry : byStudent.entrySet()) {
            int number = firstShare() + shares.size();
            shares.add(new Share(entry.getKey(), trip.supervisor, trip.company));
            numbers[at++] = number;
            entry.getValue().forEach(column -> builder.add(column, number, 1));
        }
        trips.add(numbers);
        tripCosts.add(cost);
    }

    /** Number of students. */
    int students() {
        return firstOf.length - 1;
    }

    /** The first year of a student by number here; of the number after the last, the number of years. */
    int firstOf(int student) {
        return firstOf[student];
    }

    /** The years, in order. */
    List<Column> columns() {
        return columns;
    }

    /** What a year costs by itself, in points. */
    double own(int column) {
        return own[column];
    }

    /** Number of prices: of the rows first, then of medium cost, of supervisors, of recognitions, of shares. */
    int prices() {
        return firstShare() + shares.size();
    }

    /** The number of the price of medium cost. */
    int budget() {
        return rows.size();
    }

    /** The number of the first price of a supervisor. */
    int firstSupervisor() {
        return rows.size() + 1;
    }

    /** The number of the first price of a recognition. */
    int firstRecognition() {
        return firstSupervisor() + supervisors.size();
    }

    /** The number of the first price of a share. */
    int firstShare() {
        return firstRecognition() + recognitions.size();
    }

    /** The limits that have a price. */
    List<CapacityRow> rows() {
        return rows;
    }

    /** The supervisors who have a price. */
    List<Integer> supervisors() {
        return supervisors;
    }

    /** Points of medium cost in one unit of it here, so that its price is of the size of the others. */
    double mediumScale() {
        return mediumScale;
    }

    /** The companies whose recognitions have a price. */
    List<CompanyFact> recognitions() {
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

    /** What a year costs at these prices, in points. */
    double cost(int column, double[] prices) {
        return own[column] + takes.times(column, prices);
    }

    /** The cost of a recognition that lapses, in points: the highest credit. */
    long lapse() {
        return index.weight(CostTerm.RECOGNITION_LAPSE);
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

    /** What a trip costs, in points. */
    double tripCost(int trip) {
        return tripCosts.get(trip);
    }

    /** The problem. */
    YearIndex index() {
        return index;
    }

    /** What all students together can take. */
    Limits limits() {
        return limits;
    }
}
