package nl.leerplaats.web.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.place.MapTowns;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.WorkingPages;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The map of a planning year, with a list beside it that says the same to who cannot see it. */
@Controller
@Access(Needs.READ)
class MapController {

    private static final int ROWS = 25;
    private static final double METRES = 1_000;

    private final Store store;
    private final WorkingPlanDesk desk;
    private final WorkingPages working;
    private final WebSettings settings;

    MapController(Store store, WorkingPlanDesk desk, WorkingPages working, WebSettings settings) {
        this.store = store;
        this.desk = desk;
        this.working = working;
        this.settings = settings;
    }

    /**
     * A way in the list.
     *
     * @param studentId student id
     * @param student name of the student
     * @param company name of the company
     * @param kilometres as the crow flies, one way
     */
    record Way(String studentId, String student, String company, double kilometres) {}

    @GetMapping("/spaces/{id}/map")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        StoredDataset now = get(id);
        Optional<Working> holds = working.addHead(model, id, locale);
        SearchWords words = SearchWords.of(q);
        List<Way> ways = holds.map(MapController::listWays).orElse(List.of()).stream()
                .filter(way -> words.isIn(SearchWords.names(List.of(way.student(), way.company()))))
                .sorted(NameOrder.by(Way::student, Way::studentId))
                .toList();
        model.addAttribute("q", q);
        model.addAttribute("page", Pagination.of(ways, page, ROWS));
        model.addAttribute("tiles", settings.mapTiles());
        model.addAttribute("someOnly", now.dataset().companies().size() > MapPoints.MOST_COMPANIES);
        model.addAttribute(
                "address", PageAddress.of("/spaces/" + id + "/map").with("q", q).toString());
        return "map/map";
    }

    private static List<Way> listWays(Working holds) {
        return PlacedPlan.of(holds.plan().dataset().year(), holds.plan().plan()).listPlaces().stream()
                .map(MapController::way)
                .distinct()
                .toList();
    }

    private static Way way(Placed at) {
        Location home = at.request().student().home();
        double kilometres = home.kilometresTo(at.company().location());
        return new Way(
                at.request().student().id(),
                at.request().student().shownName(),
                at.company().name(),
                Math.round(kilometres * METRES) / METRES);
    }

    /** What a map is found one's way on by, for a page that draws nothing else. */
    @Access(Needs.ACCOUNT)
    @GetMapping(value = "/map/towns", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, List<MapTowns.Town>> towns() {
        return Map.of("towns", MapTowns.BUILT_IN);
    }

    /** What the map draws; the page asks for it when it is there. */
    @GetMapping(value = "/spaces/{id}/map/points", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    MapPoints points(@PathVariable String id) {
        return MapPoints.of(
                get(id),
                desk.find(id)
                        .map(holds -> PlacedPlan.of(
                                holds.plan().dataset().year(), holds.plan().plan()))
                        .orElse(null));
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }
}
