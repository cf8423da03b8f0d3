package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.NearbyPlan;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.SharedLedger;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;
import org.jspecify.annotations.Nullable;

/** The present plan, to look quickly at what another year of one student would cost if all others stay as they are. */
final class Standing {

    private final YearIndex index;
    private final NearbyPlan near;
    private final OwnCost own;
    private final StudentWorkLimits limits;
    private final SharedLedger shared;

    private record Place(int mentor, int days) {}

    Standing(WhatIf whatIf) {
        index = whatIf.index();
        near = whatIf.near();
        own = new OwnCost(index);
        limits = new StudentWorkLimits(index);
        shared = new SharedLedger(index);
        for (int student = 0; student < index.facts().students().size(); student++) {
            shared.add(use(student, near.year(student)));
        }
    }

    private YearUse use(int student, StudentYear year) {
        return YearUse.of(index, student, year);
    }

    YearIndex index() {
        return index;
    }

    StudentYear year(int student) {
        return near.year(student);
    }

    /** Students with a placement that keeps the recognition of a company from lapsing, history included. */
    int keepersAt(CompanyFact company) {
        return shared.keepers(company);
    }

    /** The options of all requests of a student that are free now, with nobody else moving. */
    Set<Option> listFree(int student) {
        Set<Option> free = Collections.newSetFromMap(new IdentityHashMap<>());
        StudentYear present = near.year(student);
        near.takeOut(student);
        for (List<Option> options : optionsOf(student)) {
            options.stream()
                    .filter(option -> near.fullAtCompany(option) == 0 && near.fullAtMentor(option) == 0)
                    .forEach(free::add);
        }
        near.replace(student, present);
        return free;
    }

    /**
     * Goes through the years that differ from the present one of a student in one placement, or in that all placements are with one mentor on
     * the same days; those with too many hours or days are left out.
     *
     * @param student the student
     * @param options the options of every request to try
     * @param look gets each year
     */
    void forEachYear(int student, List<List<Option>> options, Consumer<StudentYear> look) {
        forEachYear(student, near.year(student), options, look);
    }

    /** The same, from another year than the present one. */
    void forEachYear(int student, StudentYear present, List<List<Option>> options, Consumer<StudentYear> look) {
        Map<Place, @Nullable Option[]> whole = new LinkedHashMap<>();
        for (int position = 0; position < present.size(); position++) {
            for (Option option : options.get(position)) {
                @Nullable Option[] one = copy(present);
                one[position] = option;
                tell(student, new StudentYear(one, present.supervisor()), look);
                whole.computeIfAbsent(new Place(option.mentor().index(), option.daysMask()), key -> copy(present))[
                        position] = option;
            }
        }
        if (present.size() > 1) {
            whole.values().forEach(year -> tell(student, new StudentYear(year, present.supervisor()), look));
        }
    }

    private static @Nullable Option[] copy(StudentYear year) {
        @Nullable Option[] options = new Option[year.size()];
        for (int position = 0; position < options.length; position++) {
            options[position] = year.option(position);
        }
        return options;
    }

    private void tell(int student, StudentYear year, Consumer<StudentYear> look) {
        long minutes = 0;
        long dates = 0;
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            minutes += option == null ? 0 : option.minutes();
            dates += option == null ? 0 : option.stageDates();
        }
        if (limits.allows(student, minutes, dates)) {
            look.accept(year);
        }
    }

    /** The options of a student, by position of the request; none of pinned requests. */
    List<List<Option>> optionsOf(int student) {
        List<List<Option>> options = new ArrayList<>();
        for (RequestFact request : index.requestsOf(student)) {
            options.add(request.pinned() ? List.of() : index.optionsOf(request));
        }
        return options;
    }

    /** What the plan would cost less if a student had another year: what students share counts, other students do not move. */
    Gain gain(int student, StudentYear other) {
        StudentYear present = near.year(student);
        return Gain.between(cost(student, present, use(student, present)), cost(student, other, use(student, other)));
    }

    /** All that the present year of a student costs, but for the load of the supervisor. */
    Gain whole(int student) {
        StudentYear present = near.year(student);
        Cost cost = cost(student, present, use(student, present).withoutLoads());
        return new Gain(cost.medium(), cost.soft());
    }

    /** What a year costs in the place of the present one, with what it adds to what students share. */
    private Cost cost(int student, StudentYear year, YearUse use) {
        YearUse present = use(student, near.year(student));
        shared.remove(present);
        long medium = own.medium(student, year) - shared.medium();
        long soft = own.soft(student, year) - shared.soft();
        shared.add(use);
        Cost cost = new Cost(0, medium + shared.medium(), soft + shared.soft());
        shared.remove(use);
        shared.add(present);
        return cost;
    }
}
