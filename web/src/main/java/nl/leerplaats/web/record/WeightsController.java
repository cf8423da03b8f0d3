package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.WeightsChanged;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.record.form.FieldProblem;
import nl.leerplaats.web.record.form.FormFields;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.TypedWeights;
import nl.leerplaats.web.system.WeightField;
import nl.leerplaats.web.system.Worker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What counts how much in every plan that is made from now on; the form of a run has the same fields for itself alone. */
@Controller
@Access(Needs.READ)
class WeightsController {

    private final RecordDesk desk;

    WeightsController(RecordDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/spaces/{id}/data/weights")
    String show(@PathVariable String id, Model model, Locale locale) {
        fill(model, desk.get(id), Map.of(), locale);
        return "record/weights";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/data/weights")
    String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        StoredDataset now = desk.get(id);
        Weights weights = now.dataset().weights();
        TypedWeights read = TypedWeights.of(typed.containsKey("usual") ? usual() : typed);
        Map<String, FieldProblem> problems = new LinkedHashMap<>();
        read.wrong()
                .forEach(term ->
                        problems.put(TypedWeights.FIELD + term.key(), new FieldProblem("noNumber", Weights.MAXIMUM)));
        RecordDesk.Answer answer = desk.save(
                id,
                new RecordDesk.Sent(seen, note, Worker.find(request)),
                weights,
                problems,
                () -> facts(read, weights));
        if (answer.isKept()) {
            answer.tell(redirect);
            return "redirect:/spaces/" + id + "/data/weights";
        }
        fill(model, now, typed, locale);
        model.addAttribute("note", note);
        RecordPages.refuse(model, answer, now, () -> facts(read, weights), response, locale);
        return "record/weights";
    }

    private static List<ChangedFact> facts(TypedWeights read, Weights now) {
        Map<CostTerm, Integer> others = read.differing(now);
        return others.isEmpty() ? List.of() : List.of(new WeightsChanged(new Weights(others)));
    }

    /** All weights as the format has them, as if they were typed. */
    private static Map<String, String> usual() {
        Map<String, String> fields = new LinkedHashMap<>();
        Arrays.stream(CostTerm.values())
                .forEach(term -> fields.put(TypedWeights.FIELD + term.key(), Integer.toString(term.defaultWeight())));
        return fields;
    }

    private static void fill(Model model, StoredDataset now, Map<String, String> typed, Locale locale) {
        Weights weights = now.dataset().weights();
        RecordPages.fill(
                model,
                now,
                weights,
                new FormFields(Map.of()),
                new RecordPages.RecordList<>("weights", List.of()),
                Set.of(),
                locale);
        model.addAttribute("weights", WeightField.listOf(weights, typed, Texts.of(locale)));
    }
}
