package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.SpaceFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a plan is as it is, and how scarce, fragile and even it is. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/plans/{planId}", produces = MediaType.APPLICATION_JSON_VALUE)
class RestPlanReasonController {

    private final SpaceFinder finder;
    private final RestReasons reasons;

    RestPlanReasonController(SpaceFinder finder, RestReasons reasons) {
        this.finder = finder;
        this.reasons = reasons;
    }

    /** Why a student is where the plan says, who is at a company, or why a student is not at a certain company. */
    @GetMapping("/reasons")
    RestExplanation getReasons(
            @PathVariable String spaceId,
            @PathVariable String planId,
            @RequestParam(required = false) @Nullable String studentId,
            @RequestParam(required = false) @Nullable String companyId,
            HttpServletRequest request) {
        RestExplanation.Question question = new RestExplanation.Question(studentId, companyId);
        return reasons.explain(finder.plan(spaceId, planId), question, request);
    }

    @GetMapping("/scarce")
    RestLook getScarce(@PathVariable String spaceId, @PathVariable String planId, HttpServletRequest request) {
        return reasons.scarce(finder.plan(spaceId, planId), request);
    }

    @GetMapping("/fragile")
    RestLook getFragile(@PathVariable String spaceId, @PathVariable String planId) {
        return reasons.fragile(finder.plan(spaceId, planId));
    }

    @GetMapping("/fair")
    Map<String, Object> getFair(@PathVariable String spaceId, @PathVariable String planId) {
        return reasons.fair(finder.plan(spaceId, planId));
    }
}
