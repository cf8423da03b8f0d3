package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Around;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.DatasetChange;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/**
 * Says which single drop-out would hurt a plan most. A quick look ranks all: what the students there could have instead while nobody else
 * moves. The worst are then really tried, and the report has what was found.
 */
public final class Fragility {

    /** Companies and mentors that are tried. */
    private static final int COMPANIES = 16;

    private static final int MENTORS = 8;

    private static final Comparator<DropOut> WORST_FIRST = Comparator.comparing(DropOut::loss)
            .reversed()
            .thenComparing(one -> one.company().id())
            .thenComparing(one -> Objects.requireNonNullElse(one.mentorId(), ""));

    private final WhatIf whatIf;
    private final Standing standing;
    private final Trials trials;

    private Fragility(WhatIf whatIf, Trials trials) {
        this.whatIf = whatIf;
        this.trials = trials;
        standing = new Standing(whatIf);
    }

    /** What would drop out: a company, or a mentor of a company. */
    private record Party(MentorFact mentor, boolean whole) {
        boolean has(Option option) {
            return whole
                    ? option.company().equals(mentor.company())
                    : option.mentor().equals(mentor);
        }
    }

    /** Looks at a plan. */
    public static FragilityReport of(WhatIf whatIf) {
        return of(whatIf, new Trials());
    }

    /**
     * Looks at a plan, and tells how far it is.
     *
     * @param whatIf what answers about the plan are made of
     * @param trials counts what is tried
     */
    public static FragilityReport of(WhatIf whatIf, Trials trials) {
        return new Fragility(whatIf, trials).report();
    }

    private FragilityReport report() {
        Set<Party> companies = new LinkedHashSet<>();
        Set<Party> mentors = new LinkedHashSet<>();
        Map<Party, Gain> losses = new LinkedHashMap<>();
        Map<Integer, Party> partyOf = new LinkedHashMap<>();
        for (int student = 0; student < standing.index().facts().students().size(); student++) {
            Set<Party> own = new LinkedHashSet<>();
            for (Option option : listPlacements(student)) {
                Party company =
                        partyOf.computeIfAbsent(option.company().index(), key -> new Party(option.mentor(), true));
                companies.add(company);
                own.add(company);
                if (option.company().company().mentors().size() > 1) {
                    Party mentor = new Party(option.mentor(), false);
                    mentors.add(mentor);
                    own.add(mentor);
                }
            }
            Set<Option> free = own.isEmpty() ? Set.of() : standing.listFree(student);
            for (Party party : own) {
                losses.merge(party, guess(student, party, free), Gain::plus);
            }
        }
        trials.expect(Math.min(COMPANIES, companies.size()) + Math.min(MENTORS, mentors.size()));
        List<DropOut> worstCompanies = tried(companies, losses, COMPANIES);
        List<DropOut> worstMentors = tried(mentors, losses, MENTORS);
        return new FragilityReport(
                whatIf.present().cost(),
                whatIf.isRepaired(),
                better(worstCompanies, worstMentors),
                worstCompanies,
                worstMentors,
                companies.size(),
                mentors.size());
    }

    /** What the plan would gain without anybody dropping out, as far as that was seen on the way. */
    private Gain better(List<DropOut> companies, List<DropOut> mentors) {
        return Stream.concat(companies.stream(), mentors.stream())
                .map(drop -> Gain.between(whatIf.present().cost(), drop.before()))
                .max(Comparator.naturalOrder())
                .filter(Gain::isBetter)
                .orElse(Gain.NONE);
    }

    private List<Option> listPlacements(int student) {
        StudentYear year = standing.year(student);
        List<Option> options = new ArrayList<>();
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null && !option.request().history()) {
                options.add(option);
            }
        }
        return options;
    }

    /** What a student would cost more at least, if nobody else moves. */
    private Gain guess(int student, Party party, Set<Option> free) {
        StudentYear present = standing.year(student);
        RequestFact[] requests = standing.index().requestsOf(student);
        @Nullable Option[] without = new Option[requests.length];
        List<List<Option>> options = new ArrayList<>();
        for (int position = 0; position < requests.length; position++) {
            Option now = present.option(position);
            boolean gone = now != null && !requests[position].history() && party.has(now);
            without[position] = gone ? null : now;
            options.add(
                    requests[position].pinned()
                            ? List.of()
                            : standing.index().optionsOf(requests[position]).stream()
                                    .filter(option -> free.contains(option) && !party.has(option))
                                    .toList());
        }
        StudentYear start = new StudentYear(without, present.supervisor());
        Gain[] best = {standing.gain(student, start)};
        standing.forEachYear(student, start, options, year -> {
            Gain gain = standing.gain(student, year);
            best[0] = gain.compareTo(best[0]) > 0 ? gain : best[0];
        });
        return new Gain(-best[0].medium(), -best[0].soft());
    }

    private List<DropOut> tried(Set<Party> parties, Map<Party, Gain> losses, int most) {
        return parties.stream()
                .sorted(Comparator.comparing((Party party) -> losses.getOrDefault(party, Gain.NONE))
                        .reversed()
                        .thenComparingInt(party -> party.mentor().index()))
                .limit(most)
                .toList()
                .parallelStream()
                .map(this::dropOut)
                .sorted(WORST_FIRST)
                .toList();
    }

    private DropOut dropOut(Party party) {
        String companyId = party.mentor().company().company().id();
        String mentorId = party.whole() ? null : party.mentor().mentor().id();
        DatasetChange change =
                mentorId == null ? new Changes.CompanyGone(companyId) : new Changes.MentorGone(companyId, mentorId);
        Answer answer = whatIf.ask(change);
        Cost around = whatIf.ask(new Around(change)).cost();
        trials.add();
        Cost present = whatIf.present().cost();
        Set<RequestKey> hit = new LinkedHashSet<>();
        for (Placement placement : whatIf.present().plan().placements()) {
            RequestKey key = RequestKey.of(placement);
            boolean there = placement.companyId().equals(companyId)
                    && (mentorId == null || placement.mentorId().equals(mentorId));
            if (there && !isHistory(key)) {
                hit.add(key);
            }
        }
        List<Moves.PlacementMove> standIns = new ArrayList<>();
        List<Moves.PlacementMove> others = new ArrayList<>();
        List<RequestKey> lost = new ArrayList<>();
        for (Moves.PlacementMove move : answer.moves().placements()) {
            if (!hit.contains(move.request())) {
                others.add(move);
            } else if (move.after() == null) {
                lost.add(move.request());
            } else {
                standIns.add(move);
            }
        }
        return new DropOut(
                party.mentor().company().company(),
                mentorId,
                List.copyOf(hit),
                standIns,
                lost,
                others,
                answer.moves().supervisions().stream()
                        .filter(move ->
                                hit.stream().noneMatch(key -> key.studentId().equals(move.studentId())))
                        .toList(),
                around.compareTo(present) < 0 ? around : present,
                answer.cost());
    }

    private boolean isHistory(RequestKey key) {
        return Objects.requireNonNull(whatIf.year().findRequest(key)).history();
    }
}
