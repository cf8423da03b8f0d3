package nl.leerplaats.workbook.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.SheetLayout;
import nl.leerplaats.workbook.sheet.write.ChoiceSheet;
import nl.leerplaats.workbook.sheet.write.DatasetRows;
import nl.leerplaats.workbook.sheet.write.GuideSheet;
import nl.leerplaats.workbook.sheet.write.NotHeld;
import nl.leerplaats.workbook.sheet.write.OverviewSheet;
import nl.leerplaats.workbook.sheet.write.PlannedDataset;
import nl.leerplaats.workbook.sheet.write.SheetPen;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the workbook of a coordinator: empty with examples, with a dataset, or with a plan of it. Read again, it gives the same dataset;
 * with a plan, the dataset in which that plan is what exists already. Streams are flushed and not closed.
 */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * Writes a workbook to fill in.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void writeTemplate(OutputStream out) throws IOException {
        writeTemplate(List.of(), out);
    }

    /**
     * Writes a workbook to fill in, with calendars in it that are read like any other.
     *
     * @param calendars calendars, in place of the example of one; none to keep the example
     * @throws IOException where the stream cannot be written
     */
    public static void writeTemplate(List<SchoolCalendar> calendars, OutputStream out) throws IOException {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        rows.put(Layout.YEAR, DatasetRows.year(calendars));
        rows.put(Layout.SETTINGS, DatasetRows.emptySettings());
        write(rows, true, null, null, out);
    }

    /**
     * Writes a dataset.
     *
     * @return warnings about what a workbook cannot hold
     * @throws IOException where the stream cannot be written
     */
    public static List<Finding> write(Dataset dataset, OutputStream out) throws IOException {
        return write(dataset, null, null, out);
    }

    /**
     * Writes a dataset with a plan of it, and an overview of the plan.
     *
     * @return warnings about what a workbook cannot hold
     * @throws IOException where the stream cannot be written
     */
    public static List<Finding> write(Dataset dataset, Plan plan, OutputStream out) throws IOException {
        return write(dataset, plan, null, out);
    }

    /**
     * Writes a dataset that tells of which moment it is, so that a watched folder can tell what was edited since.
     *
     * @param plan a plan of it, written with an overview; null for none
     * @param moment when the last of what is in it became known; null where nobody knows
     * @return warnings about what a workbook cannot hold
     * @throws IOException where the stream cannot be written
     */
    public static List<Finding> write(Dataset dataset, @Nullable Plan plan, @Nullable Instant moment, OutputStream out)
            throws IOException {
        FindingCollector findings = new FindingCollector();
        if (plan == null) {
            write(dataset, null, moment, findings, out);
            return findings.list();
        }
        PlannedDataset planned = PlannedDataset.of(dataset, plan);
        if (planned.leftOut() > 0) {
            findings.add(FindingCode.NOT_IN_WORKBOOK, SheetPlace.BOOK, "", "placements", planned.leftOut());
        }
        write(planned.dataset(), OverviewSheet.of(dataset, plan), moment, findings, out);
        return findings.list();
    }

    private static void write(
            Dataset dataset,
            @Nullable OverviewSheet overview,
            @Nullable Instant moment,
            FindingCollector findings,
            OutputStream out)
            throws IOException {
        Map<String, List<Map<String, Object>>> rows = DatasetRows.of(dataset);
        NotHeld.look(dataset, rows, findings);
        write(rows, false, overview, moment, out);
    }

    private static void write(
            Map<String, List<Map<String, Object>>> rows,
            boolean template,
            @Nullable OverviewSheet overview,
            @Nullable Instant moment,
            OutputStream out)
            throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "Leerplaats", "1.0");
        if (moment != null) {
            workbook.properties().setTextProperty(DataMoment.PROPERTY, moment.toString());
        }
        workbook.setGlobalDefaultFont("Calibri", 11);
        GuideSheet.write(workbook);
        if (overview != null) {
            overview.write(workbook);
        }
        ChoiceSheet choices = new ChoiceSheet(rows);
        for (SheetLayout layout : Layout.sheets()) {
            List<Map<String, Object>> own = rows.getOrDefault(layout.key(), List.of());
            if (layout.key().equals(Layout.TRAVEL) && own.isEmpty()) {
                continue;
            }
            SheetPen pen = new SheetPen(workbook, layout, own);
            if (template && own.isEmpty()) {
                pen.examples();
            }
            pen.rows(own);
            pen.finish(choices);
        }
        choices.write(workbook);
        workbook.finish();
        out.flush();
    }
}
