package nl.leerplaats.web.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads to the records of a space by kind. */
@Controller
@Access(Needs.READ)
class RecordIndexController {

    private final RecordDesk desk;

    RecordIndexController(RecordDesk desk) {
        this.desk = desk;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/data")
    String show(Viewer viewer, @PathVariable String id, Model model) {
        StoredDataset now = desk.get(viewer, id);
        model.addAttribute("space", now);
        model.addAttribute("data", now.dataset());
        Map<String, Integer> warnings = new LinkedHashMap<>();
        for (String list : List.of("students", "companies", "supervisors", "schools", "calendars")) {
            warnings.put(
                    list,
                    FieldFindings.count(now.findings(), list).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
        model.addAttribute("warnings", warnings);
        return "record/index";
    }
}
