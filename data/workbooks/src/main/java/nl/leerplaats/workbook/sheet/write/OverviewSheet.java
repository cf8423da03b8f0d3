package nl.leerplaats.workbook.sheet.write;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.HourCount;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.workbook.sheet.text.WeekdayText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet that tells how a plan stands: its figures, its cost, and who goes where with how many hours. For the reader; it is not read. */
public final class OverviewSheet {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /** Height of a line of text in points. */
    private static final double LINE_HEIGHT = 15;

    private static final List<String> HEADS = List.of(
            "Leerling",
            "Naam",
            "School",
            "Profiel",
            "Begeleider",
            "Plaatsingen",
            "Waar",
            "Uren in plan",
            "Uren gedaan",
            "Uren nodig in totaal",
            "Uren te kort");

    private static final List<Integer> WIDTHS = List.of(26, 22, 12, 9, 18, 12, 60, 9, 9, 9, 9);

    private final PlanningYear year;
    private final Verdict verdict;
    private final PlacedPlan plan;

    private OverviewSheet(PlanningYear year, Plan plan) {
        this.year = year;
        this.verdict = PlanChecker.check(year, plan);
        this.plan = PlacedPlan.of(year, plan);
    }

    public static OverviewSheet of(Dataset dataset, Plan plan) {
        return new OverviewSheet(PlanningYear.of(dataset), plan);
    }

    public void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet("Overzicht");
        SheetPen.printable(sheet, 0);
        for (int c = 0; c < WIDTHS.size(); c++) {
            sheet.width(c, WIDTHS.get(c));
        }
        sheet.value(0, 0, "Overzicht van het plan: " + year.dataset().name());
        sheet.style(0, 0).bold().fontSize(16).fontColor(SheetPen.HEADER_COLOR).set();
        int row = costs(sheet, figures(sheet, 2)) + 1;
        students(sheet, row);
        sheet.finish();
    }

    private int figures(Worksheet sheet, int first) {
        int placed = plan.placed().size();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("Leerlingen", year.dataset().students().size());
        figures.put("Plaatsingsverzoeken", year.requests().size());
        figures.put("Zonder plaats", year.requests().size() - placed);
        figures.put("Harde regels gebroken", verdict.cost().hard());
        figures.put("Wat ontbreekt (punten)", verdict.cost().medium());
        figures.put("Ongemak (punten)", verdict.cost().soft());
        int row = first;
        for (Map.Entry<String, Object> figure : figures.entrySet()) {
            sheet.value(row, 0, figure.getKey());
            sheet.value(row, 1, (Number) figure.getValue());
            sheet.style(row, 1)
                    .bold()
                    .horizontalAlignment("left")
                    .format("#,##0")
                    .set();
            row++;
        }
        return row;
    }

    private int costs(Worksheet sheet, int first) {
        Texts texts = Texts.of(Language.NL.locale());
        int row = first + 1;
        head(sheet, row, List.of("Kosten", "Onderdeel", "Aantal", "Gewicht", "Bedrag"));
        for (CostTerm term : CostTerm.values()) {
            if (verdict.count(term) > 0) {
                row++;
                sheet.value(row, 0, term.level() == CostTerm.Level.MEDIUM ? "wat ontbreekt" : "ongemak");
                sheet.value(row, 1, texts.term(term));
                sheet.value(row, 2, verdict.count(term));
                sheet.value(row, 3, verdict.weights().get(term));
                sheet.value(row, 4, verdict.amount(term));
            }
        }
        return row + 1;
    }

    private static void head(Worksheet sheet, int row, List<String> heads) {
        for (int c = 0; c < heads.size(); c++) {
            sheet.value(row, c, heads.get(c));
            sheet.style(row, c)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(SheetPen.HEADER_COLOR)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
    }

    private void students(Worksheet sheet, int first) {
        head(sheet, first, HEADS);
        sheet.rowHeight(first, 2 * LINE_HEIGHT);
        int row = first;
        for (Student student : year.dataset().students()) {
            row++;
            student(sheet, row, student, year.listRequests(student.id()));
        }
    }

    private void student(Worksheet sheet, int row, Student student, List<PlannedRequest> requests) {
        StageWork work = StageWork.NONE;
        for (PlannedRequest request : requests) {
            Placed placed = plan.placed().get(request.key());
            if (placed != null) {
                work = work.plus(StageWork.of(year, request, placed.company(), placed.days()));
            }
        }
        List<Line> where = lines(requests);
        long placed = where.stream().filter(Line::placed).count();
        long done = student.hours().completedMinutes();
        long lacking = Math.max(0, student.hours().requiredMinutes() - done - work.minutes());
        sheet.value(row, 0, student.id());
        sheet.value(row, 1, student.name());
        sheet.value(row, 2, student.schoolId());
        sheet.value(row, 3, student.profile().code());
        sheet.value(row, 4, nameOf(plan.supervisorOf().get(student.id())));
        sheet.value(row, 5, placed + " van " + where.size());
        sheet.value(row, 6, where.stream().map(Line::text).collect(Collectors.joining("\n")));
        sheet.rowHeight(row, Math.max(1, where.size()) * LINE_HEIGHT);
        sheet.value(row, 7, HourCount.of(work.minutes()));
        sheet.value(row, 8, HourCount.of(done));
        sheet.value(row, 9, HourCount.of(student.hours().requiredMinutes()));
        sheet.value(row, 10, HourCount.of(lacking));
        for (int c = 0; c < HEADS.size(); c++) {
            var style = sheet.style(row, c).verticalAlignment("top").wrapText(true);
            (placed < where.size() ? style.fillColor("FCE4D6") : style).set();
        }
    }

    /**
     * Where a student goes in a period.
     *
     * @param period the period, as a whole
     * @param from from when on, where the student went somewhere else in the part of the period before
     * @param where company and days
     * @param placed whether that is a placement
     */
    private record Line(String period, @Nullable LocalDate from, String where, boolean placed) {

        String text() {
            return period + (from == null ? "" : " vanaf " + DATE.format(from)) + ": " + where;
        }
    }

    /** A line for each request; the parts of a period that was split are one as long as the student goes on at the same company. */
    private List<Line> lines(List<PlannedRequest> requests) {
        List<Line> lines = new ArrayList<>();
        for (PlannedRequest request : requests) {
            Placed placed = plan.placed().get(request.key());
            boolean part = !request.periodName().equals(request.period().id());
            Line line = new Line(request.periodName(), part ? request.firstDay() : null, where(placed), placed != null);
            Line before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean goesOn = part
                    && before != null
                    && before.period().equals(line.period())
                    && before.where().equals(line.where());
            if (!goesOn) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String where(@Nullable Placed placed) {
        return placed == null ? "geen plaats" : placed.company().name() + " (" + WeekdayText.write(placed.days()) + ")";
    }

    private static String nameOf(@Nullable Supervisor supervisor) {
        return supervisor == null ? "" : Objects.requireNonNullElse(supervisor.name(), supervisor.id());
    }
}
