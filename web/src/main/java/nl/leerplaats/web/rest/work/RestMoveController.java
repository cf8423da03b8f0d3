package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestBrokenRules;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.rest.RestPlan;
import nl.leerplaats.web.rest.RestPreview;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.OtherPlaces;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves by hand: what they would do, and doing them. */
@RestController
@Access(Needs.READ)
@RequestMapping(
        path = "/api/spaces/{spaceId}/working-plan/moves",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class RestMoveController {

    private final SpaceFinder finder;
    private final WorkingPlanDesk desk;
    private final OtherPlaces others;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestMoveController(
            SpaceFinder finder, WorkingPlanDesk desk, OtherPlaces others, RestBodies bodies, RestProblems problems) {
        this.finder = finder;
        this.desk = desk;
        this.others = others;
        this.bodies = bodies;
        this.problems = problems;
    }

    /** What moves would do; nothing is done. */
    @Access(Needs.ASK)
    @PostMapping("/preview")
    RestPreview previewMoves(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        Working working = finder.working(spaceId);
        StoredDataset dataset = working.plan().dataset();
        RestMoveRequest asked = RestMoveRequest.of(bodies.object(request, false), dataset.year(), false);
        SpaceFinder.requireVersion(working, asked.version());
        return RestPreview.of(
                desk.preview(working, move(working, asked)),
                dataset.year(),
                Names.of(dataset.dataset()),
                working.version(),
                texts(request));
    }

    /** Does moves, all of them or none; those that change nothing leave the working plan as it is. */
    @Access(Needs.WORK)
    @PostMapping
    RestWorkingPlan doMoves(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        StoredDataset dataset = finder.working(spaceId).plan().dataset();
        RestMoveRequest asked = RestMoveRequest.of(bodies.object(request, false), dataset.year(), true);
        Working looked = finder.looked(spaceId, RestFields.present(asked.version()));
        try {
            desk.move(looked, move(looked, asked), Worker.nameOr(request, asked.by()));
        } catch (BreaksRulesException breaks) {
            throw new RestBrokenRules(
                    RestPlan.Broken.list(breaks.preview().newBreaks(), texts(request), Names.of(dataset.dataset())));
        } catch (StaleException stale) {
            throw ProblemException.of(stale);
        }
        return RestWorkingPlan.of(finder.working(spaceId), texts(request));
    }

    private HandMove move(Working working, RestMoveRequest asked) {
        RestMoveRequest.Room room = asked.room();
        if (room == null) {
            return asked.move();
        }
        Alternative found = others.withOthers(working, room.key(), room.companyId())
                .orElseThrow(() -> ProblemException.conflict("noRoom"));
        return OtherPlaces.moves(working, found);
    }

    private Texts texts(HttpServletRequest request) {
        return Texts.of(problems.language(request).locale());
    }
}
