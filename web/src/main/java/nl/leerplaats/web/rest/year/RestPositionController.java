package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.record.position.PositionDesk;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who and what of a space has no place of its own on the map, and finding it. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/positions", produces = MediaType.APPLICATION_JSON_VALUE)
class RestPositionController {

    private final SpaceFinder finder;
    private final PositionDesk desk;
    private final RestProblems problems;

    RestPositionController(SpaceFinder finder, PositionDesk desk, RestProblems problems) {
        this.finder = finder;
        this.desk = desk;
        this.problems = problems;
    }

    @GetMapping
    List<RestPosition> listPositions(@PathVariable String spaceId) {
        return PositionDesk.list(finder.dataset(spaceId).dataset()).stream()
                .map(RestPosition::of)
                .toList();
    }

    /** Gives everything the position of its whole postcode, where that is known: as changes of the data, all of them or none. */
    @Access(Needs.WORK)
    @PostMapping("/look-up")
    RestPosition.LookedUp lookUpPositions(
            @PathVariable String spaceId,
            @RequestParam(required = false) @Nullable String by,
            HttpServletRequest request) {
        StoredDataset now = finder.dataset(spaceId);
        PositionDesk.LookedUp done = desk.lookUp(spaceId, now.dataset(), Worker.nameOr(request, by));
        if (!done.refused().isEmpty()) {
            throw new RefusedException(done.refused(), Names.of(now.dataset()));
        }
        return new RestPosition.LookedUp(
                done.placed(),
                done.asked(),
                RestFinding.list(done.told(), problems.language(request).locale(), null));
    }
}
