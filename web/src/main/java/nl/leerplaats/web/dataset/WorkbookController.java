package nl.leerplaats.web.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerplaats.data.sheet.WorkbookWriter;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Workbooks to take along: an empty one to fill in, and one with a dataset. */
@Controller
class WorkbookController {

    private final Store store;

    WorkbookController(Store store) {
        this.store = store;
    }

    @GetMapping("/workbook")
    void template(HttpServletResponse response) throws IOException {
        FileDownload.sendWorkbook(response, "leerplaats-werkboek", "", WorkbookWriter::writeTemplate);
    }

    @GetMapping("/datasets/{id}/workbook")
    void dataset(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredDataset stored = store.datasets().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
        FileDownload.sendWorkbook(
                response, "werkboek", stored.name(), out -> WorkbookWriter.write(stored.dataset(), out));
    }
}
