package nl.leerplaats.benchmarks.exact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;

/** What students share at a company: the trips of a supervisor, and the recognition that a placement keeps which begins in time. */
final class CompanyConstraints {

    private record Trip(int supervisor, int company) {}

    private final LinearModel model;
    private final YearFacts facts;
    private final List<RequestVariables> requests;
    private final Weights weights;
    private final Map<Trip, Integer> trips = new LinkedHashMap<>();

    CompanyConstraints(LinearModel model, YearFacts facts, List<RequestVariables> requests) {
        this.model = model;
        this.facts = facts;
        this.requests = requests;
        this.weights = facts.year().dataset().weights();
    }

    /** Adds the trips that students make necessary. */
    void addTrips(List<StudentVariables> students) {
        if (weights.get(CostTerm.VISIT_TRIP) > 0) {
            students.forEach(this::addTrips);
        }
    }

    private void addTrips(StudentVariables student) {
        if (student.supervisors().isEmpty()) {
            return;
        }
        for (int company : SupervisorRows.companiesOf(student)) {
            int there = there(student, company);
            Sum anybody = new Sum();
            for (int position = 0; position < student.supervisors().size(); position++) {
                int trip = trip(
                        student.supervisors().get(position), facts.companies().get(company));
                if (trip != RequestVariables.NONE) {
                    anybody.add(trip);
                    Sum row = new Sum()
                            .add(trip)
                            .add(student.variable(position), -1)
                            .add(there, -1);
                    model.atLeast(row, -1);
                }
            }
            // follows from the rows above for whole numbers; for fractions it says much more
            if (anybody.size() > 1 && anybody.size() == student.supervisors().size()) {
                model.atLeast(anybody.addAll(student.someone(-1), 1).add(there, -1), -1);
            }
        }
    }

    /** A variable that is 1 if the student is at the company in any request that is not history. */
    private int there(StudentVariables student, int company) {
        List<RequestVariables> there = student.open().stream()
                .filter(request -> request.companies().contains(company))
                .toList();
        if (there.size() == 1) {
            return there.get(0).company(company);
        }
        int variable = model.addBoolean();
        for (RequestVariables request : there) {
            model.atLeast(new Sum().add(variable).add(request.company(company), -1), 0);
        }
        return variable;
    }

    /** The variable that is 1 if the supervisor has to visit the company, or {@link RequestVariables#NONE} where that costs nothing. */
    int trip(SupervisorFact supervisor, CompanyFact company) {
        long cost = 2L * facts.visitMinutes(supervisor, company) * weights.get(CostTerm.VISIT_TRIP);
        if (cost == 0) {
            return RequestVariables.NONE;
        }
        return trips.computeIfAbsent(new Trip(supervisor.index(), company.index()), key -> {
            int variable = model.addBoolean();
            model.addCost(Level.SOFT, variable, cost);
            return variable;
        });
    }

    /** Adds the recognitions that lapse. */
    void addLapses() {
        long weight = weights.get(CostTerm.RECOGNITION_LAPSE);
        if (weight == 0) {
            return;
        }
        Map<Integer, Sum> placed = new LinkedHashMap<>();
        for (CompanyFact company : facts.companies()) {
            if (company.canLapse()) {
                placed.put(company.index(), new Sum());
            }
        }
        for (RequestVariables request : requests) {
            for (int company : request.companies()) {
                Sum sum = placed.get(company);
                if (sum != null && facts.companies().get(company).isKeptBy(request.request())) {
                    sum.add(request.company(company));
                }
            }
        }
        for (Sum sum : placed.values()) {
            if (sum.size() == 0) {
                model.addConstant(Level.SOFT, weight);
            } else {
                int lapses = model.addBoolean();
                model.addCost(Level.SOFT, lapses, weight);
                model.atLeast(sum.add(lapses), 1);
            }
        }
    }
}
