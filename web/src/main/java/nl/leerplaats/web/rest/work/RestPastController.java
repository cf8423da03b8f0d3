package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.space.ChangeWords;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingSince;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.held.HoursDesk;
import nl.leerplaats.web.work.held.VersionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was: the versions of the working plan with how they came about, and the hours of students until a day. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/working-plan", produces = MediaType.APPLICATION_JSON_VALUE)
class RestPastController {

    private final Store store;
    private final SpaceFinder finder;
    private final VersionDesk versions;
    private final HoursDesk hours;
    private final RestProblems problems;

    RestPastController(Store store, SpaceFinder finder, VersionDesk versions, HoursDesk hours, RestProblems problems) {
        this.store = store;
        this.finder = finder;
        this.versions = versions;
        this.hours = hours;
        this.problems = problems;
    }

    @GetMapping("/versions")
    List<RestVersion> listVersions(@PathVariable String spaceId, HttpServletRequest request) {
        Long now = finder.header(spaceId).workingVersion();
        StoredDataset dataset = finder.dataset(spaceId);
        Texts texts = Texts.of(problems.language(request).locale());
        ChangeWords words = ChangeWords.of(store.spaces().past(spaceId), Names.of(dataset.dataset()), texts);
        List<WorkingVersion> all = store.working().list(spaceId);
        List<WorkingSince> since = store.working().listSince(spaceId);
        return all.stream()
                .map(one -> RestVersion.of(
                        one,
                        now,
                        since,
                        versions.find(spaceId, one, all)
                                .map(accepted -> RestAccepted.of(accepted, words))
                                .orElse(null)))
                .toList();
    }

    /** Hours until a day; until today, or the nearest day of the school year, where none is named. */
    @GetMapping("/hours")
    RestHours getHours(@PathVariable String spaceId, @RequestParam(required = false) @Nullable LocalDate until) {
        return RestHours.of(hours.count(finder.working(spaceId), until));
    }
}
