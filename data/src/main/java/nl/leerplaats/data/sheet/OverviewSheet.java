package nl.leerplaats.data.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet that tells how a plan stands: its figures, its cost, and who goes where with how many hours. For the reader; it is not read. */
final class OverviewSheet {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

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
    private final Map<RequestKey, Placement> placements = new LinkedHashMap<>();
    private final Map<String, String> supervisors = new LinkedHashMap<>();

    private OverviewSheet(PlanningYear year, Plan plan) {
        this.year = year;
        this.verdict = PlanChecker.check(year, plan);
        for (Placement placement : plan.placements()) {
            placements.putIfAbsent(RequestKey.of(placement), placement);
        }
        for (Supervision one : plan.supervisions()) {
            Supervisor supervisor = year.findSupervisor(one.supervisorId());
            String name = supervisor == null || supervisor.name() == null ? one.supervisorId() : supervisor.name();
            supervisors.putIfAbsent(one.studentId(), name);
        }
    }

    static OverviewSheet of(Dataset dataset, Plan plan) {
        return new OverviewSheet(PlanningYear.of(dataset), plan);
    }

    void write(Workbook workbook) throws IOException {
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
        long placed = year.requests().stream()
                .filter(request -> placements.containsKey(request.key()))
                .count();
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
        Texts texts = Texts.of(Locale.forLanguageTag("nl"));
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
        Map<String, List<PlannedRequest>> requests = new LinkedHashMap<>();
        year.requests()
                .forEach(request -> requests.computeIfAbsent(request.student().id(), key -> new ArrayList<>())
                        .add(request));
        int row = first;
        for (Student student : year.dataset().students()) {
            row++;
            student(sheet, row, student, requests.getOrDefault(student.id(), List.of()));
        }
    }

    private void student(Worksheet sheet, int row, Student student, List<PlannedRequest> requests) {
        StageWork work = StageWork.NONE;
        List<String> where = new ArrayList<>();
        int placed = 0;
        for (PlannedRequest request : requests) {
            Placement placement = placements.get(request.key());
            Company company = placement == null ? null : year.findCompany(placement.companyId());
            where.add(request.period().id() + ": " + where(placement, company));
            if (placement != null && company != null && Weekdays.areDistinct(placement.days())) {
                work = work.plus(StageWork.of(year, request, company, Weekdays.copyOf(placement.days())));
                placed++;
            }
        }
        long done = student.hours().completedMinutes();
        long lacking = Math.max(0, student.hours().requiredMinutes() - done - work.minutes());
        sheet.value(row, 0, student.id());
        sheet.value(row, 1, student.name());
        sheet.value(row, 2, student.schoolId());
        sheet.value(row, 3, student.profile().code());
        sheet.value(row, 4, supervisors.getOrDefault(student.id(), ""));
        sheet.value(row, 5, placed + " van " + requests.size());
        sheet.value(row, 6, String.join("\n", where));
        sheet.rowHeight(row, Math.max(1, where.size()) * LINE_HEIGHT);
        sheet.value(row, 7, hours(work.minutes()));
        sheet.value(row, 8, hours(done));
        sheet.value(row, 9, hours(student.hours().requiredMinutes()));
        sheet.value(row, 10, hours(lacking));
        for (int c = 0; c < HEADS.size(); c++) {
            var style = sheet.style(row, c).verticalAlignment("top").wrapText(true);
            (placed < requests.size() ? style.fillColor("FCE4D6") : style).set();
        }
    }

    private static String where(@Nullable Placement placement, @Nullable Company company) {
        if (placement == null) {
            return "geen plaats";
        }
        String name = company == null ? placement.companyId() : company.name();
        return Weekdays.areDistinct(placement.days())
                ? name + " (" + WeekdayText.write(Weekdays.copyOf(placement.days())) + ")"
                : name;
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }
}
