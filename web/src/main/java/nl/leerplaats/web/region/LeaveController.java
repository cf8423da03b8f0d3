package nl.leerplaats.web.region;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.share.LeavingSchool;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a school takes along that leaves the others: its own data with its placements, as a file that opens as a new planning year. */
@Controller
class LeaveController {

    private final WorkingPlanDesk working;

    LeaveController(WorkingPlanDesk working) {
        this.working = working;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/region/leave")
    void download(Viewer viewer, @PathVariable String id, @RequestParam String school, HttpServletResponse response)
            throws IOException {
        Dataset whole = working.planningDataset(id, MayChange.LEAST, null)
                .orElseThrow(() -> new NotFoundException("space", id))
                .dataset();
        School leaving = whole.schools().stream()
                .filter(one -> one.id().equals(school) && viewer.sees(one.id()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school", id));
        Dataset own = LeavingSchool.of(whole, leaving.id());
        FileDownload.send(response, "school", own.name(), out -> DatasetWriter.write(own, out));
    }
}
