package nl.leerplaats.benchmarks.exact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Weekdays;

/** What changes for a student from one placement to the next: company, mentor, weekdays. */
final class ChangeRows {

    private final LinearModel model;
    private final StudentVariables student;
    private final List<RequestVariables> all;
    private final long companyChange;
    private final long mentorChange;
    private final long dayChange;

    ChangeRows(LinearModel model, Weights weights, StudentVariables student, List<RequestVariables> all) {
        this.model = model;
        this.student = student;
        this.all = all;
        companyChange = weights.get(CostTerm.COMPANY_CHANGE);
        mentorChange = weights.get(CostTerm.MENTOR_CHANGE);
        dayChange = weights.get(CostTerm.DAY_CHANGE);
    }

    void add() {
        for (RequestVariables after : student.requests()) {
            int previous = after.request().previousIndex();
            if (previous >= 0 && !after.request().history()) {
                RequestVariables before = all.get(previous);
                if (companyChange > 0 || mentorChange > 0) {
                    addCompany(before, after);
                }
                if (dayChange > 0) {
                    addDays(before, after);
                }
            }
        }
    }

    /**
     * "Stays" at a company and with a mentor are variables that both placements hold from above. A change of company is both placed and
     * no stay; a change of mentor is a stay at a company and none with a mentor there.
     */
    private void addCompany(RequestVariables before, RequestVariables after) {
        Set<Integer> common = new LinkedHashSet<>(after.companies());
        common.retainAll(before.companies());
        Sum changed = new Sum();
        Sum otherMentor = new Sum();
        for (int company : common) {
            int stays = both(before.company(company), after.company(company));
            changed.add(stays);
            if (mentorChange > 0 && isMentorOpen(before, after, company)) {
                addMentors(before, after, company, otherMentor.add(stays, -1));
                if (mentorChange > companyChange) {
                    Sum forced = new Sum()
                            .add(before.company(company))
                            .add(after.company(company))
                            .add(stays, -1);
                    model.atMost(forced, 1);
                }
            }
        }
        if (companyChange > 0) {
            int change = costing(companyChange);
            before.addUnplaced(changed, 1);
            after.addUnplaced(changed, 1);
            model.atLeast(changed.add(change), 1);
        }
        if (otherMentor.size() > 0) {
            int change = costing(mentorChange);
            model.atLeast(otherMentor.add(change), 0);
        }
    }

    /** Tells whether a stay at the company can be with another mentor. */
    private static boolean isMentorOpen(RequestVariables before, RequestVariables after, int company) {
        Set<Integer> mentors = new LinkedHashSet<>(before.mentorsAt(company));
        mentors.addAll(after.mentorsAt(company));
        return mentors.size() > 1;
    }

    private void addMentors(RequestVariables before, RequestVariables after, int company, Sum otherMentor) {
        for (int mentor : after.mentorsAt(company)) {
            if (before.mentorsAt(company).contains(mentor)) {
                otherMentor.add(both(before.mentor(mentor), after.mentor(mentor)));
            }
        }
    }

    /** A variable that is 1 only if both are. */
    private int both(int one, int other) {
        int both = model.addBoolean();
        model.atMost(new Sum().add(both).add(one, -1), 0);
        model.atMost(new Sum().add(both).add(other, -1), 0);
        return both;
    }

    private int costing(long weight) {
        int variable = model.addBoolean();
        model.addCost(Level.SOFT, variable, weight);
        return variable;
    }

    /** The lesser of the weekdays lost and gained is the lesser number of days less the days that both have. */
    private void addDays(RequestVariables before, RequestVariables after) {
        Sum kept = new Sum();
        for (int day = 0; day < Weekdays.COUNT; day++) {
            int bit = 1 << day;
            Sum first = new Sum();
            Sum second = new Sum();
            before.addWork(first, -1, mask -> (mask & bit) != 0);
            after.addWork(second, -1, mask -> (mask & bit) != 0);
            if (first.size() > 0 && second.size() > 0) {
                int both = model.addBoolean();
                model.atMost(first.add(both), 0);
                model.atMost(second.add(both), 0);
                kept.add(both);
            }
        }
        int change = model.addInteger(0, Weekdays.COUNT);
        model.addCost(Level.SOFT, change, dayChange);
        for (int old : counts(before)) {
            for (int now : counts(after)) {
                int lesser = Math.min(old, now);
                if (lesser > 0) {
                    Sum row = new Sum().add(change).addAll(kept, 1);
                    before.addWork(row, -lesser, mask -> Integer.bitCount(mask) == old);
                    after.addWork(row, -lesser, mask -> Integer.bitCount(mask) == now);
                    model.atLeast(row, -lesser);
                }
            }
        }
    }

    private static Set<Integer> counts(RequestVariables request) {
        return request.works().stream()
                .map(work -> Integer.bitCount(work.daysMask()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
