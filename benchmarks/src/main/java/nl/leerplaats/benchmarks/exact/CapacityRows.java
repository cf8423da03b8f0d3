package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.YearFacts;

/**
 * The rules {@code place} and {@code mentor}: a row for each company or mentor, weekday and segment. A row that can never bind is left out:
 * no more requests than places, the same requests in another segment, or mentors who together take no more than the company.
 */
final class CapacityRows {

    /** A request with the positions of its options at one company, the last one not included. */
    private record Stay(RequestVariables request, int from, int to) {
        boolean covers(int segment) {
            return request.request().takes(segment);
        }

        boolean isPinned() {
            return request.unplaced() == RequestVariables.NONE;
        }
    }

    private final LinearModel model;
    private final YearFacts facts;
    private final List<List<Stay>> byCompany = new ArrayList<>();

    CapacityRows(LinearModel model, YearFacts facts, List<RequestVariables> requests) {
        this.model = model;
        this.facts = facts;
        facts.companies().forEach(company -> byCompany.add(new ArrayList<>()));
        for (RequestVariables request : requests) {
            if (!request.request().history()) {
                addStays(request);
            }
        }
    }

    /** The options of a request are in order of company. */
    private void addStays(RequestVariables request) {
        List<Option> options = request.options();
        int from = 0;
        for (int to = 1; to <= options.size(); to++) {
            if (to == options.size()
                    || !options.get(to).company().equals(options.get(from).company())) {
                byCompany.get(options.get(from).company().index()).add(new Stay(request, from, to));
                from = to;
            }
        }
    }

    void add() {
        byCompany.forEach(stays -> listTogether(stays).forEach(this::addRows));
    }

    /** Those who can be at a company at the same time, segment by segment, each set once and none that is part of another. */
    private List<List<Stay>> listTogether(List<Stay> stays) {
        Set<List<Stay>> sets = new LinkedHashSet<>();
        for (int number = 0; number < facts.year().segments().count(); number++) {
            int segment = number;
            sets.add(stays.stream().filter(stay -> stay.covers(segment)).toList());
        }
        boolean pinned = stays.stream().anyMatch(Stay::isPinned);
        return sets.stream()
                .filter(set -> set.size() > 1)
                .filter(set ->
                        pinned || sets.stream().noneMatch(other -> other.size() > set.size() && holds(other, set)))
                .toList();
    }

    private static boolean holds(List<Stay> other, List<Stay> set) {
        return new LinkedHashSet<>(other).containsAll(set);
    }

    private void addRows(List<Stay> stays) {
        Set<Integer> mentors = new LinkedHashSet<>();
        for (Stay stay : stays) {
            for (int position = stay.from(); position < stay.to(); position++) {
                mentors.add(stay.request().options().get(position).mentor().index());
            }
        }
        for (int day = 0; day < Weekdays.COUNT; day++) {
            addDay(stays, mentors, day);
        }
    }

    private void addDay(List<Stay> stays, Set<Integer> mentors, int day) {
        int bit = 1 << day;
        Map<Integer, Integer> limits = new LinkedHashMap<>();
        for (int mentor : mentors) {
            Predicate<Option> there = option -> option.mentor().index() == mentor && (option.daysMask() & bit) != 0;
            int most = facts.mentors().get(mentor).mentor().maxStudents();
            limits.put(mentor, addRow(stays, there, most));
        }
        int places = stays.get(0)
                .request()
                .options()
                .get(stays.get(0).from())
                .company()
                .company()
                .places()
                .get(day);
        long all = limits.values().stream().mapToLong(Integer::longValue).sum();
        if (all > places) {
            addRow(stays, option -> (option.daysMask() & bit) != 0, places);
        }
    }

    /** Adds a row unless it cannot bind; gives how many can be there in any case. */
    private int addRow(List<Stay> stays, Predicate<Option> there, int most) {
        Sum sum = new Sum();
        int candidates = 0;
        int pinned = 0;
        for (Stay stay : stays) {
            int before = sum.size();
            for (int position = stay.from(); position < stay.to(); position++) {
                if (there.test(stay.request().options().get(position))) {
                    sum.add(stay.request().variable(position));
                }
            }
            candidates += sum.size() > before ? 1 : 0;
            pinned += sum.size() > before && stay.isPinned() ? 1 : 0;
        }
        int limit = Math.max(most, pinned);
        if (candidates > limit) {
            model.atMost(sum, limit);
        }
        return Math.min(candidates, limit);
    }
}
