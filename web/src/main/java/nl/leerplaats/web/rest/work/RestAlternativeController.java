package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.OtherPlaces;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where else a student could go in the working plan, and what that costs. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/working-plan/alternatives", produces = MediaType.APPLICATION_JSON_VALUE)
class RestAlternativeController {

    private final SpaceFinder finder;
    private final OtherPlaces others;
    private final RestProblems problems;

    RestAlternativeController(SpaceFinder finder, OtherPlaces others, RestProblems problems) {
        this.finder = finder;
        this.others = others;
        this.problems = problems;
    }

    @GetMapping
    List<RestAlternative> listAlternatives(
            @PathVariable String spaceId, @RequestParam String studentId, HttpServletRequest request) {
        Working working = finder.working(spaceId);
        StoredDataset dataset = working.plan().dataset();
        if (dataset.year().findStudent(studentId) == null) {
            throw ProblemException.missing("student", studentId);
        }
        ReasonTexts texts = ReasonTexts.of(problems.language(request).locale(), dataset.dataset());
        return others.list(working, studentId).stream()
                .map(one -> RestAlternative.of(one, texts))
                .toList();
    }
}
