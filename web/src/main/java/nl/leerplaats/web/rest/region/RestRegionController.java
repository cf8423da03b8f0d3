package nl.leerplaats.web.rest.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.leerplaats.cli.json.PoolJson;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.pool.PlacesOnDay;
import nl.leerplaats.data.pool.RecognitionCalendar;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.scarcity.NeededCompanies;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.plan.reason.ExplainDesk;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.rest.plan.RestLook;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.work.held.NearestDay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the pages of the region show of the working plan, judged by the dataset of now. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/working-plan/region", produces = MediaType.APPLICATION_JSON_VALUE)
class RestRegionController {

    private final SpaceFinder finder;
    private final ExplainDesk looks;
    private final Clock clock;

    RestRegionController(SpaceFinder finder, ExplainDesk looks, Clock clock) {
        this.finder = finder;
        this.looks = looks;
        this.clock = clock;
    }

    /** The places of each company in the week of a day; of today, or the nearest day of the year planned, where none is named. */
    @GetMapping("/places")
    Map<String, Object> getRegionPlaces(
            @PathVariable String spaceId, @RequestParam(required = false) @Nullable LocalDate on) {
        StoredPlan plan = plan(spaceId);
        PlanningYear year = plan.dataset().year();
        LocalDate day = on == null ? NearestDay.of(year, LocalDate.now(clock)) : on;
        return PoolJson.places(day, PlacesOnDay.listOf(year, plan.plan(), day));
    }

    @GetMapping("/schools")
    Map<String, Object> getRegionSchools(@PathVariable String spaceId) {
        StoredPlan plan = plan(spaceId);
        return PoolJson.schools(Fairness.of(plan.dataset().year(), plan.plan()));
    }

    /** The companies to go and win, as far as what is scarce has been found by now. */
    @GetMapping("/needed")
    RestLook getRegionNeeded(@PathVariable String spaceId) {
        StoredPlan plan = plan(spaceId);
        PlanningYear year = plan.dataset().year();
        return RestLook.of(
                plan.id(), looks.scarcity(plan), report -> PoolJson.needed(NeededCompanies.of(year, report)));
    }

    @GetMapping("/recognitions")
    Map<String, Object> getRegionRecognitions(@PathVariable String spaceId) {
        StoredPlan plan = plan(spaceId);
        return PoolJson.recognitions(RecognitionCalendar.of(plan.dataset().year(), plan.plan()));
    }

    private StoredPlan plan(String spaceId) {
        return finder.working(spaceId).plan();
    }
}
