package nl.leerplaats.solver.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.PlanPrices;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import org.jspecify.annotations.Nullable;

/** Finds out why a request has no placement, and what would place it. */
final class WhyNots {

    /** Near misses that are named for each obstacle. */
    private static final int NAMED = 3;

    /** Changes of a kind that are tried, and most in the result. */
    private static final int TRIED = 4;

    private static final int TOLD = 2;

    /** Students at most in a chain. */
    private static final int CHAIN = 4;

    /** How often a student may be planned anew while a placement without any change is looked for. */
    private static final int WORK = 1500;

    /** Smallest first: fewest obstacles, then least to change, then the nearest. */
    private static final Comparator<Hurdle> SMALLEST_FIRST = Comparator.comparingInt(
                    (Hurdle hurdle) -> hurdle.obstacles().size())
            .thenComparingInt(WhyNots::size)
            .thenComparingInt(Hurdle::travelMinutes)
            .thenComparing(Hurdle::companyId);

    private final WhatIf whatIf;
    private final RequestFact request;
    private final Hurdles hurdles;

    WhyNots(WhatIf whatIf, RequestFact request, Hurdles hurdles) {
        this.whatIf = whatIf;
        this.request = request;
        this.hurdles = hurdles;
    }

    /** How much would have to change: minutes too far, or days. */
    private static int size(Hurdle hurdle) {
        int days = hurdle.schoolDays().size()
                + hurdle.fullDays().size()
                + (hurdle.fullMentorDays().isEmpty() ? 0 : 1);
        boolean tooFar = hurdle.isNearMiss() && hurdle.first() == Obstacle.TRAVEL;
        return tooFar && hurdle.fault() instanceof BreakFacts.Measure way ? way.found() - way.allowed() : days;
    }

    WhyNot explain() {
        Map<Obstacle, Integer> removed = new EnumMap<>(Obstacle.class);
        Map<Obstacle, List<Hurdle>> only = new EnumMap<>(Obstacle.class);
        List<CompanyFact> companies = whatIf.index().facts().companies();
        for (CompanyFact company : companies) {
            EnumSet<Obstacle> known = hurdles.atCompany(request, company);
            if (known.size() < 2) {
                Hurdle hurdle = hurdles.at(request, company);
                if (hurdle.isNearMiss()) {
                    only.computeIfAbsent(hurdle.first(), key -> new ArrayList<>())
                            .add(hurdle);
                }
                known = hurdle.obstacles().isEmpty() ? known : EnumSet.copyOf(hurdle.obstacles());
            }
            if (!known.isEmpty()) {
                removed.merge(known.iterator().next(), 1, Integer::sum);
            }
        }
        only.values().forEach(list -> list.sort(SMALLEST_FIRST));
        List<WhyNot.Sifted> sieve = new ArrayList<>();
        List<Hurdle> nearest = new ArrayList<>();
        int left = companies.size();
        for (Obstacle obstacle : Obstacle.values()) {
            int gone = removed.getOrDefault(obstacle, 0);
            List<Hurdle> misses = only.getOrDefault(obstacle, List.of());
            left -= gone;
            if (gone > 0) {
                sieve.add(new WhyNot.Sifted(obstacle, gone, misses.size(), left));
            }
            nearest.addAll(misses.subList(0, Math.min(NAMED, misses.size())));
        }
        Alternative found = find();
        boolean free = found != null && found.isWithoutLoss();
        OpenReason reason = whatIf.reasons().of(request.planned());
        return new WhyNot(
                reason,
                companies.size(),
                sieve,
                nearest,
                free ? found : null,
                free ? null : found,
                free ? List.of() : reliefs(reason, only));
    }

    /** A placement without any change of the dataset: with nobody else moving, with others moving, or if need be with somebody losing. */
    private @Nullable Alternative find() {
        Wish wish = Wish.anywhere(request.planned().key());
        Alternative found = null;
        for (int length : new int[] {1, CHAIN}) {
            Optional<Answer> answer = whatIf.draft(Changes.NONE, wish, length, WORK)
                    .map(WhatIf.Draft::answer)
                    .filter(this::isPlaced);
            if (answer.isPresent()) {
                found = Alternatives.of(whatIf, request.planned().key(), answer.get());
                if (found.isWithoutLoss()) {
                    return found;
                }
            }
        }
        return found;
    }

    private boolean isPlaced(Answer answer) {
        return answer.cost().isValid() && answer.isPlaced(request.planned().key());
    }

    private List<Relief> reliefs(OpenReason reason, Map<Obstacle, List<Hurdle>> only) {
        List<Relief> reliefs = new ArrayList<>();
        for (Remedy remedy : reason.remedies()) {
            tryOne(remedy).ifPresent(reliefs::add);
        }
        if (reason.isOwnMaximum()) {
            return reliefs;
        }
        for (Obstacle obstacle : List.of(
                Obstacle.FULL, Obstacle.NO_DAYS, Obstacle.SCHOOL_DAYS, Obstacle.TRAVEL, Obstacle.ACCREDITATION)) {
            reliefs.addAll(tryAll(only.getOrDefault(obstacle, List.of())));
        }
        return reliefs.isEmpty() ? tryAll(pairs()) : reliefs;
    }

    /** Companies with two obstacles, both of which could be taken away. */
    private List<Hurdle> pairs() {
        List<Hurdle> pairs = new ArrayList<>();
        for (CompanyFact company : whatIf.index().facts().companies()) {
            EnumSet<Obstacle> known = hurdles.atCompany(request, company);
            if (known.size() <= 2 && canBeTakenAway(known)) {
                Hurdle hurdle = hurdles.at(request, company);
                if (hurdle.obstacles().size() == 2 && canBeTakenAway(EnumSet.copyOf(hurdle.obstacles()))) {
                    pairs.add(hurdle);
                }
            }
        }
        pairs.sort(SMALLEST_FIRST);
        return pairs;
    }

    private static boolean canBeTakenAway(EnumSet<Obstacle> obstacles) {
        return EnumSet.of(Obstacle.FULL, Obstacle.SCHOOL_DAYS, Obstacle.TRAVEL, Obstacle.ACCREDITATION)
                .containsAll(obstacles);
    }

    private List<Relief> tryAll(List<Hurdle> candidates) {
        List<Relief> reliefs = new ArrayList<>();
        for (Hurdle hurdle : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
            if (reliefs.size() == TOLD) {
                break;
            }
            tryOne(hurdle).ifPresent(reliefs::add);
        }
        return reliefs;
    }

    /** Room under the student's own maximum: whether it helps depends on what is free then. */
    private Optional<Relief> tryOne(Remedy remedy) {
        RequestKey key = request.planned().key();
        List<DatasetChange.Asked> changes = List.of(new Changes.Remedied(key.studentId(), remedy));
        Optional<Answer> placed =
                whatIf.place(Changes.all(changes), Wish.anywhere(key), 1).filter(this::isPlaced);
        return placed.map(answer -> {
                    Placement found = placement(answer, key);
                    CompanyFact company = whatIf.index().facts().companies().stream()
                            .filter(one -> one.company().id().equals(found.companyId()))
                            .findFirst()
                            .orElseThrow();
                    return relief(changes, hurdles.at(request, company), answer, pricesIn(answer));
                })
                .filter(WhyNots::isWithoutLoss);
    }

    /** A remedy changes what the student asks for, so that the present plan costs something else by it. */
    private PlanPrices pricesIn(Answer answer) {
        Plan present = whatIf.present().plan();
        return new PlanPrices(present, PlanChecker.explain(answer.year(), present));
    }

    private static boolean isWithoutLoss(Relief relief) {
        return relief.price().losses().isEmpty();
    }

    private Relief relief(List<DatasetChange.Asked> changes, Hurdle hurdle, Answer answer, PlanPrices prices) {
        RequestKey key = request.planned().key();
        return new Relief(changes, hurdle, placement(answer, key), answer, prices.ofRequest(answer, key));
    }

    private Optional<Relief> tryOne(Hurdle hurdle) {
        List<DatasetChange.Asked> changes = hurdle.first() == Obstacle.NO_DAYS ? moreDays(hurdle) : changes(hurdle);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        RequestKey key = request.planned().key();
        return whatIf.place(Changes.all(changes), Wish.at(key, hurdle.companyId()), 1)
                .filter(this::isPlaced)
                .map(answer -> relief(changes, hurdle, answer, whatIf.prices()))
                .filter(WhyNots::isWithoutLoss);
    }

    static Placement placement(Answer answer, RequestKey key) {
        return answer.plan().placements().stream()
                .filter(one -> key.equals(RequestKey.of(one)))
                .findFirst()
                .orElseThrow();
    }

    /** The fewest days on which a mentor would have to be there too, with places where there are none; nothing where there is no mentor. */
    private List<DatasetChange.Asked> moreDays(Hurdle hurdle) {
        Company company = Objects.requireNonNull(whatIf.year().findCompany(hurdle.companyId()));
        Request wish = request.planned().request();
        int least = Integer.MAX_VALUE;
        List<DatasetChange.Asked> changes = List.of();
        for (Mentor mentor : company.mentors()) {
            if (!mentor.isThereOn(request.planned().lastDay())) {
                continue;
            }
            for (int mask = 1; mask <= Weekdays.ALL.mask() && mentor.maxStudents() > 0; mask++) {
                Weekdays days = new Weekdays(mask);
                Weekdays mentorDays = days.minus(mentor.days());
                Weekdays placeDays = days.minus(company.places().positiveDays());
                int size = mentorDays.size() + placeDays.size();
                if (size < least && wish.daysPerWeek().contains(days.size()) && !days.intersects(wish.schoolDays())) {
                    least = size;
                    changes = moreDays(company, mentor, mentorDays, placeDays);
                }
            }
        }
        return changes;
    }

    private static List<DatasetChange.Asked> moreDays(
            Company company, Mentor mentor, Weekdays mentorDays, Weekdays placeDays) {
        List<DatasetChange.Asked> changes = new ArrayList<>();
        if (!placeDays.isEmpty()) {
            changes.add(new Changes.MorePlaces(company.id(), placeDays, 1));
        }
        if (!mentorDays.isEmpty()) {
            changes.add(new Changes.MentorRoom(company.id(), mentor.id(), mentorDays, 0));
        }
        return changes;
    }

    private List<DatasetChange.Asked> changes(Hurdle hurdle) {
        PlannedRequest planned = request.planned();
        List<DatasetChange.Asked> changes = new ArrayList<>();
        for (Obstacle obstacle : hurdle.obstacles()) {
            switch (obstacle) {
                case FULL -> {
                    if (!hurdle.fullDays().isEmpty()) {
                        changes.add(new Changes.MorePlaces(hurdle.companyId(), hurdle.fullDays(), 1));
                    }
                    if (!hurdle.fullMentorDays().isEmpty()) {
                        changes.add(new Changes.MentorRoom(hurdle.companyId(), hurdle.mentorId(), Weekdays.NONE, 1));
                    }
                }
                case SCHOOL_DAYS -> changes.add(new Changes.FreeFromSchool(planned.key(), hurdle.schoolDays()));
                case TRAVEL ->
                    changes.add(new Changes.LongestWay(planned.student().id(), hurdle.travelMinutes()));
                case ACCREDITATION ->
                    changes.add(new Changes.Recognised(
                            hurdle.companyId(), planned.profiles().get(0), planned.firstDay(), planned.lastDay()));
                default -> throw new IllegalArgumentException("Nobody can take away (" + obstacle + ").");
            }
        }
        return changes;
    }
}
