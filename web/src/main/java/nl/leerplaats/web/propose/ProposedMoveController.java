package nl.leerplaats.web.propose;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Shown;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.ProposedMove;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school proposes to move a student of its own, and the region answers. Moving itself is done in the working plan. */
@Controller
@Access(Needs.OWN_WORK)
class ProposedMoveController {

    private final Store store;
    private final ProposedMoves moves;

    ProposedMoveController(Store store, ProposedMoves moves) {
        this.store = store;
        this.moves = moves;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/proposed")
    String list(Viewer viewer, @PathVariable String id, Model model) {
        model.addAttribute(
                "space", store.spaces().findHeader(id).orElseThrow(() -> new NotFoundException("space", id)));
        model.addAttribute("moves", moves.list(viewer, id));
        return "propose/list";
    }

    @Access(Needs.OWN_ASK)
    @PostMapping("/spaces/{space}/working-plan/student/propose")
    String propose(
            Viewer viewer,
            @PathVariable("space") String spaceId,
            @RequestParam("id") String studentId,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Shown.checkStudent(viewer, get(spaceId), studentId);
        MoveChoices choices = moves.choices(spaceId, studentId);
        MoveChoices.Problem problem = problem(choices, company, from, note);
        if (problem == null
                && !store.proposedMoves()
                        .add(spaceId, studentId, company, day(from), note.strip(), Worker.find(request))) {
            problem = choices.problem("twice");
        }
        if (problem == null) {
            redirect.addFlashAttribute("notice", "propose.kept");
        } else {
            redirect.addFlashAttribute("refused", problem.why());
            redirect.addFlashAttribute("refusedDays", List.of(problem.from(), problem.to()));
            redirect.addFlashAttribute("typed", Map.of("company", company, "from", from, "note", note));
        }
        return "redirect:"
                + PageAddress.of("/spaces/" + spaceId + "/working-plan/student").with("id", studentId)
                + "#proposed";
    }

    /** Why something cannot be proposed; null where it can. */
    private static MoveChoices.@Nullable Problem problem(
            MoveChoices choices, String company, String from, String note) {
        LocalDate day = day(from);
        if (note.strip().length() > ProposedMove.LONGEST) {
            return choices.problem("longNote");
        }
        if (!from.isBlank() && day == null) {
            return choices.problem("noDay");
        }
        return choices.problem(company, day);
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null; // the page says that it is no day
        }
    }

    /** Takes a proposal back that still waits. */
    @Access(Needs.OWN_ASK)
    @PostMapping("/spaces/{id}/proposed/{number}/withdraw")
    String withdraw(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable long number,
            @RequestParam Instant made,
            RedirectAttributes redirect) {
        ProposedMove move = find(viewer, id, number, made);
        if (move == null) {
            redirect.addFlashAttribute("problem", "propose.gone");
        } else if (store.proposedMoves().withdraw(id, move)) {
            redirect.addFlashAttribute("notice", "propose.withdrawn");
        } else {
            redirect.addFlashAttribute("problem", "propose.answered");
        }
        return "redirect:/spaces/" + id + "/proposed";
    }

    /** The region answers; who says no says why. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/proposed/{number}/answer")
    String answer(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable long number,
            @RequestParam Instant made,
            @RequestParam ProposedMove.Answer answer,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        ProposedMove move = find(viewer, id, number, made);
        String told = reason.strip();
        if (move == null) {
            redirect.addFlashAttribute("problem", "propose.gone");
        } else if (answer == ProposedMove.Answer.DECLINED && told.isEmpty()) {
            redirect.addFlashAttribute("problem", "propose.noReason");
        } else if (told.length() > ProposedMove.LONGEST) {
            redirect.addFlashAttribute("problem", "calls.longNote");
        } else if (store.proposedMoves().answer(id, move, answer, told, Worker.find(request))) {
            redirect.addFlashAttribute("notice", "propose.told");
        } else {
            redirect.addFlashAttribute("problem", "propose.answered");
        }
        return "redirect:/spaces/" + id + "/proposed";
    }

    private StoredDataset get(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    /**
     * A proposal that the viewer sees; null for others, as where there is none any more.
     *
     * @param made when it was proposed, as the page says: after one is taken back another one may get its number
     */
    private @Nullable ProposedMove find(Viewer viewer, String id, long number, Instant made) {
        StoredDataset space = get(id);
        return store.proposedMoves()
                .find(id, number)
                .filter(one -> one.made().equals(made))
                .filter(one -> Shown.isSeen(viewer, space, one.studentId()))
                .orElse(null);
    }
}
