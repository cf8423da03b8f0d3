package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.rest.plan.RestExplanation;
import nl.leerplaats.web.rest.plan.RestLook;
import nl.leerplaats.web.rest.plan.RestReasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why the working plan, judged by the dataset of now, is as it is, and how scarce, fragile and even it is. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/working-plan", produces = MediaType.APPLICATION_JSON_VALUE)
class RestWorkingReasonController {

    private final SpaceFinder finder;
    private final RestReasons reasons;

    RestWorkingReasonController(SpaceFinder finder, RestReasons reasons) {
        this.finder = finder;
        this.reasons = reasons;
    }

    /** Why a student is where the plan says, who is at a company, or why a student is not at a certain company. */
    @GetMapping("/reasons")
    RestExplanation getWorkingReasons(
            @PathVariable String spaceId,
            @RequestParam(required = false) @Nullable String studentId,
            @RequestParam(required = false) @Nullable String companyId,
            HttpServletRequest request) {
        RestExplanation.Question question = new RestExplanation.Question(studentId, companyId);
        return reasons.explain(finder.working(spaceId).plan(), question, request);
    }

    @GetMapping("/scarce")
    RestLook getWorkingScarce(@PathVariable String spaceId, HttpServletRequest request) {
        return reasons.scarce(finder.working(spaceId).plan(), request);
    }

    @GetMapping("/fragile")
    RestLook getWorkingFragile(@PathVariable String spaceId) {
        return reasons.fragile(finder.working(spaceId).plan());
    }

    @GetMapping("/fair")
    Map<String, Object> getWorkingFair(@PathVariable String spaceId) {
        return reasons.fair(finder.working(spaceId).plan());
    }
}
