package nl.leerplaats.solver.explain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/** Finds who could come to a company, weekday by weekday, where it has a place. */
final class FreeDays {

    /** Students that are tried for a weekday, and most in the result. */
    private static final int TRIED = 4;

    private static final int TOLD = 3;

    /** How often a student may be planned anew for one of them. */
    private static final int WORK = 20;

    private final WhatIf whatIf;
    private final CompanyFact company;
    private final NearbyPlan near;
    private final Map<Option, Optional<Alternative>> found = new LinkedHashMap<>();

    FreeDays(WhatIf whatIf, CompanyFact company) {
        this.whatIf = whatIf;
        this.company = company;
        near = whatIf.near();
    }

    /**
     * What a student could have.
     *
     * @param option the placement
     * @param placed whether the request has another one
     * @param more what it costs more by itself than that one
     */
    private record Choice(Option option, boolean placed, long more) {

        static final Comparator<Choice> BEST_FIRST = Comparator.comparing(Choice::placed)
                .thenComparingLong(Choice::more)
                .thenComparingInt(choice -> choice.option().dayCount());

        int student() {
            return option.request().student().index();
        }
    }

    /** The weekdays with a place, Monday first. */
    List<FreeDay> list() {
        int free = 0;
        List<Choice> choices = new ArrayList<>();
        for (int student : near.listInterested(Set.of(company.index()))) {
            StudentYear now = near.year(student);
            List<Option> options = options(student);
            for (Option option : options) {
                free |= option.daysMask() & ~near.fullAtCompany(option);
            }
            near.takeOut(student);
            RequestFact[] requests = whatIf.index().requestsOf(student);
            for (int position = 0; position < requests.length; position++) {
                addChoices(choices, requests[position], now.option(position), options);
            }
            near.replace(student, now);
        }
        choices.sort(Choice.BEST_FIRST);
        List<FreeDay> days = new ArrayList<>();
        for (DayOfWeek day : Weekdays.ALL.toList()) {
            if (isOn(day, free)) {
                days.add(new FreeDay(day, possible(day, choices)));
            }
        }
        return List.copyOf(days);
    }

    private static boolean isOn(DayOfWeek day, int mask) {
        return (mask & 1 << day.getValue() - 1) != 0;
    }

    private List<Option> options(int student) {
        List<Option> options = new ArrayList<>();
        for (RequestFact request : whatIf.index().requestsOf(student)) {
            if (!request.history() && !request.pinned()) {
                for (Option option : whatIf.index().optionsOf(request)) {
                    if (option.company().equals(company)) {
                        options.add(option);
                    }
                }
            }
        }
        return options;
    }

    /** Who is at the company already needs no other place there. */
    private void addChoices(List<Choice> choices, RequestFact request, @Nullable Option now, List<Option> options) {
        if (now != null && now.company().equals(company)) {
            return;
        }
        for (Option option : options) {
            if (option.request().equals(request) && near.fullAtCompany(option) == 0 && near.fullAtMentor(option) == 0) {
                choices.add(new Choice(
                        option, now != null, now == null ? option.softCost() : option.softCost() - now.softCost()));
            }
        }
    }

    private List<Alternative> possible(DayOfWeek day, List<Choice> choices) {
        Map<Integer, Choice> best = new LinkedHashMap<>();
        choices.stream()
                .filter(choice -> isOn(day, choice.option().daysMask()))
                .forEach(choice -> best.putIfAbsent(choice.student(), choice));
        Map<Alternative, Boolean> possible = new LinkedHashMap<>();
        best.values().stream()
                .limit(TRIED)
                .forEach(choice -> find(choice.option()).ifPresent(one -> possible.put(one, choice.placed())));
        return possible.entrySet().stream()
                .sorted(Map.Entry.<Alternative, Boolean>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(
                                Comparator.comparingLong(Alternative::medium).thenComparingLong(Alternative::soft))))
                .limit(TOLD)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Alternative> find(Option option) {
        return found.computeIfAbsent(option, this::look);
    }

    private Optional<Alternative> look(Option option) {
        RequestKey key = option.request().planned().key();
        Wish wish =
                new Wish(key, company.company().id(), option.mentor().mentor().id(), option.days());
        return whatIf.draft(Changes.NONE, wish, 1, WORK)
                .map(draft -> Alternatives.of(whatIf, key, draft.answer()))
                .filter(Alternative::isPossibleNow)
                .filter(Alternative::isWithoutLoss);
    }
}
