package nl.leerplaats.solver.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.NearbyPlan;

/** Finds what else a student could have in the present plan. */
final class Alternatives {

    /** Companies that are looked at: with nobody moving, and with others making room. */
    private static final int FREE = 10;

    private static final int TAKEN = 5;

    /** Most alternatives in the result. */
    private static final int TOLD = 8;

    /** Students at most in a chain. */
    private static final int CHAIN = 3;

    /** How often a student may be planned anew for one of them. */
    private static final int WORK = 200;

    private final WhatIf whatIf;
    private final RequestFact request;
    private final NearbyPlan without;

    Alternatives(WhatIf whatIf, RequestFact request) {
        this.whatIf = whatIf;
        this.request = request;
        without = whatIf.near();
        without.takeOut(request.student().index());
    }

    /** The alternative that an answer is. */
    static Alternative of(WhatIf whatIf, RequestKey key, Answer answer) {
        return new Alternative(
                key, WhyNots.placement(answer, key), whatIf.prices().ofRequest(answer, key));
    }

    /** The best ones, the cheapest first; less the present placement. */
    List<Alternative> list(Placement present) {
        RequestKey key = request.planned().key();
        Map<String, Option> cheapest = new LinkedHashMap<>();
        Map<String, Option> free = new LinkedHashMap<>();
        for (Option option : whatIf.index().optionsOf(request)) {
            String company = option.company().company().id();
            if (!isSame(option, present)) {
                cheapest.merge(company, option, Alternatives::cheaper);
                if (isFree(option)) {
                    free.merge(company, option, Alternatives::cheaper);
                }
            }
        }
        List<WhatIf.Draft> found = new ArrayList<>();
        cheapestFirst(free.values()).stream()
                .limit(FREE)
                .forEach(option -> draft(option, present, 1).ifPresent(found::add));
        cheapestFirst(cheapest.values()).stream()
                .filter(option -> !free.containsKey(option.company().company().id()))
                .limit(TAKEN)
                .forEach(option -> draft(option, present, CHAIN).ifPresent(found::add));
        found.sort(Comparator.comparingLong(WhatIf.Draft::medium).thenComparingLong(WhatIf.Draft::soft));
        return found.stream()
                .limit(TOLD)
                .map(draft -> of(whatIf, key, draft.answer()))
                .toList();
    }

    /** The student at the company of an option; where that is the company of the present placement, with just this other option. */
    private Optional<WhatIf.Draft> draft(Option option, Placement present, int length) {
        RequestKey key = request.planned().key();
        String company = option.company().company().id();
        Wish wish = company.equals(present.companyId())
                ? new Wish(key, company, option.mentor().mentor().id(), option.days())
                : Wish.at(key, company);
        return whatIf.draft(Changes.NONE, wish, length, WORK);
    }

    /** The student at a company, with others making room where needed. */
    Optional<Alternative> at(String companyId) {
        RequestKey key = request.planned().key();
        return whatIf.draft(Changes.NONE, Wish.at(key, companyId), CHAIN, WORK)
                .map(draft -> of(whatIf, key, draft.answer()));
    }

    /**
     * Companies with a placement that by itself costs less than this one: all of them, and those where it is free.
     *
     * @param cheaper companies
     * @param free those of them where it could be had now
     */
    record Cheaper(int cheaper, int free) {}

    Cheaper countCheaper(Placement present) {
        Option own = whatIf.index().optionsOf(request).stream()
                .filter(option -> isSame(option, present))
                .findFirst()
                .orElse(null);
        Set<String> cheaper = new TreeSet<>();
        Set<String> free = new TreeSet<>();
        if (own != null) {
            for (Option option : whatIf.index().optionsOf(request)) {
                if (option.softCost() < own.softCost() && !Objects.equals(option.company(), own.company())) {
                    cheaper.add(option.company().company().id());
                    if (isFree(option)) {
                        free.add(option.company().company().id());
                    }
                }
            }
        }
        return new Cheaper(cheaper.size(), free.size());
    }

    private boolean isFree(Option option) {
        return without.fullAtCompany(option) == 0 && without.fullAtMentor(option) == 0;
    }

    private static Option cheaper(Option one, Option other) {
        return other.softCost() < one.softCost() ? other : one;
    }

    private static List<Option> cheapestFirst(Iterable<Option> options) {
        List<Option> sorted = new ArrayList<>();
        options.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Option::softCost)
                .thenComparing(option -> option.company().company().id()));
        return sorted;
    }

    private static boolean isSame(Option option, Placement placement) {
        return option.company().company().id().equals(placement.companyId())
                && option.mentor().mentor().id().equals(placement.mentorId())
                && option.days()
                        .toList()
                        .equals(placement.days().stream().sorted().toList());
    }
}
