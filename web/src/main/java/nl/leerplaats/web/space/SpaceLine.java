package nl.leerplaats.web.space;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.NotFitting;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;

/**
 * A space in the list: how far it is and what waits in it for somebody.
 *
 * @param space the space
 * @param working the plan that holds now; null where none was accepted
 * @param running ids of the runs under way
 * @param interrupted the run after which nothing was made, because the application stopped; null for none
 * @param proposals plans made after the one that holds now, the newest first
 * @param newest the newest of them; null for none
 * @param ready what the program planned again by itself last, where nobody has seen it yet; null for nothing
 * @param notFitting placements of the working plan that cannot stay by the data of now
 * @param longOver whether its last day is more than a year ago, and nobody changed anything for as long: it asks to be erased
 */
record SpaceLine(
        PlanningSpace space,
        @Nullable PlanHeader working,
        List<String> running,
        @Nullable String interrupted,
        int proposals,
        @Nullable PlanHeader newest,
        @Nullable StoredReplan ready,
        int notFitting,
        boolean longOver) {

    SpaceLine {
        running = List.copyOf(running);
    }

    /** The lines of a page of spaces. */
    static Pagination<SpaceLine> page(Store store, WorkingPlanDesk desk, Pagination<PlanningSpace> page, Clock clock) {
        Map<String, List<PlanHeader>> plans =
                store.plans().list().stream().collect(Collectors.groupingBy(PlanHeader::spaceId));
        Map<String, List<String>> running = store.runs().mapInUse();
        return page.map(space -> of(
                store,
                desk,
                space,
                plans.getOrDefault(space.id(), List.of()),
                running.getOrDefault(space.id(), List.of()),
                clock));
    }

    /** The line of one space. */
    static SpaceLine of(Store store, WorkingPlanDesk desk, PlanningSpace space, Clock clock) {
        return of(
                store, desk, space, store.plans().list(space.id()), store.runs().listInUse(space.id()), clock);
    }

    private static SpaceLine of(
            Store store,
            WorkingPlanDesk desk,
            PlanningSpace space,
            List<PlanHeader> plans,
            List<String> running,
            Clock clock) {
        Map<String, PlanHeader> byId = plans.stream().collect(Collectors.toMap(PlanHeader::id, Function.identity()));
        PlanHeader working = store.working()
                .find(space.id())
                .map(WorkingVersion::planId)
                .map(byId::get)
                .orElse(null);
        List<StoredReplan> passed = store.replans().listPassed(space.id());
        List<PlanHeader> open = plans.stream()
                .filter(plan -> passed.stream().noneMatch(one -> one.has(plan.id())))
                .filter(plan -> working == null || plan.made().isAfter(working.made()))
                .toList();
        String interrupted = store.runs().listInterrupted(space.id()).stream()
                .findFirst()
                .filter(run -> plans.isEmpty() || plans.get(0).id().equals(run))
                .orElse(null);
        return new SpaceLine(
                space,
                working,
                running,
                interrupted,
                open.size(),
                open.isEmpty() ? null : open.get(0),
                store.replans().findUnseen(space.id()).orElse(null),
                notFitting(desk, space, working),
                isLongOver(store, space, clock));
    }

    /** Nothing is read where nothing has changed since the plan was made. */
    private static int notFitting(WorkingPlanDesk desk, PlanningSpace space, @Nullable PlanHeader working) {
        return working == null
                        || working.number() == space.number() && working.cost().isValid()
                ? 0
                : desk.find(space.id())
                        .map(one -> NotFitting.of(one.plan()).size())
                        .orElse(0);
    }

    /** Only of a space that was not touched for a year the data are read. */
    private static boolean isLongOver(Store store, PlanningSpace space, Clock clock) {
        LocalDate yearAgo = LocalDate.now(clock).minusYears(1);
        return LocalDate.ofInstant(space.touched(), clock.getZone()).isBefore(yearAgo)
                && store.spaces()
                        .find(space.id())
                        .filter(one -> one.year().lastDay().isBefore(yearAgo))
                        .isPresent();
    }

    /** Tells whether nobody has to do anything now. */
    public boolean isQuiet() {
        return space.setAside() == 0
                && running.isEmpty()
                && interrupted == null
                && proposals == 0
                && ready == null
                && notFitting == 0
                && !longOver
                && space.students() > 0;
    }
}
