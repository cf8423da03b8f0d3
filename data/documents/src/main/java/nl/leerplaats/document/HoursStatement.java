package nl.leerplaats.document;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.page.Page;
import nl.leerplaats.document.page.PageField;
import nl.leerplaats.document.page.PageTable;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Span;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.stage.StageWeek;

/** Hours of a student by week, planned and to fill in, with totals against the law and the student's own limits. */
final class HoursStatement {

    private final PlanBook book;
    private final DocumentTexts texts;

    HoursStatement(PlanBook book, DocumentTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    Page page(Student student, String footer) {
        List<Stage> stages = book.ofStudent(student.id());
        Page page = new Page(texts.language(), texts.get("hours.title"), "", footer);
        page.fields(List.of(
                PageField.of(texts.get("field.student"), student.shownName()),
                PageField.of(
                        texts.get("field.school"),
                        book.year().getSchool(student.schoolId()).name()),
                PageField.of(
                        texts.get("field.grade"),
                        Integer.toString(student.grade()) + " / "
                                + student.profile().code())));
        for (Span open : book.listUnplaced(student.id())) {
            page.warning(texts.get("hours.unplaced", texts.date(open.from()), texts.date(open.to())));
        }
        stages.stream()
                .filter(stage -> !stage.broken().isEmpty())
                .forEach(stage -> page.warning(texts.get(
                        "warning.brokenAt", stage.company().shownName(), stage.periodName(), texts.rules(stage))));
        page.heading(texts.get("hours.totals")).table(totals(student, stages)).small(texts.get("hours.law"));
        page.heading(texts.get("hours.weeks")).table(weekTable(student, stages));
        page.small(texts.get("hours.explain"));
        return page.signatures(List.of(
                new Page.Signature(texts.get("sign.mentor"), texts.list("sign.", "name", "placeDate", "signature")),
                new Page.Signature(
                        texts.get("sign.supervisor"), texts.list("sign.", "name", "placeDate", "signature"))));
    }

    private PageTable totals(Student student, List<Stage> stages) {
        long minutes = stages.stream().mapToLong(Stage::minutes).sum();
        long days = stages.stream().mapToLong(stage -> stage.dates().size()).sum();
        Hours own = student.hours();
        StageDays ownDays = student.days();
        long allMinutes = own.completedMinutes() + minutes;
        long allDays = ownDays.completed() + days;
        int least = LegalLimits.LEAST_PRACTICE_MINUTES;
        int fewest = LegalLimits.FEWEST_PRACTICE_DAYS;
        int most = LegalLimits.MOST_PRACTICE_MINUTES;
        int mostDays = LegalLimits.MOST_PRACTICE_DAYS;
        return new PageTable(
                texts.get("hours.totalsCaption"),
                List.of(texts.get("hours.what"), texts.get("column.hours"), texts.get("column.days")),
                List.of(
                        row("completed", own.completedMinutes(), ownDays.completed()),
                        row("planned", minutes, days),
                        row("together", allMinutes, allDays),
                        row("least", least, fewest),
                        row("leastShort", Math.max(0, least - allMinutes), Math.max(0, fewest - allDays)),
                        row("most", most, mostDays),
                        row("mostOver", Math.max(0, allMinutes - most), Math.max(0, allDays - mostDays)),
                        row("required", own.requiredMinutes(), ownDays.required()),
                        row(
                                "requiredShort",
                                Math.max(0, own.requiredMinutes() - allMinutes),
                                Math.max(0, ownDays.required() - allDays)),
                        row("maximum", own.maximumMinutes(), ownDays.maximum()),
                        row(
                                "maximumOver",
                                Math.max(0, allMinutes - own.maximumMinutes()),
                                Math.max(0, allDays - ownDays.maximum()))),
                List.of(),
                Set.of(1, 2));
    }

    private List<String> row(String key, long minutes, long days) {
        return List.of(texts.get("hours." + key), texts.hours(minutes), Long.toString(days));
    }

    private PageTable weekTable(Student student, List<Stage> stages) {
        List<List<String>> rows = new ArrayList<>();
        long done = student.hours().completedMinutes();
        for (StageWeek week : StageWeek.listOf(stages)) {
            done += week.minutes();
            rows.add(List.of(
                    weekName(week.monday()),
                    texts.inHalf(
                            week.stage(),
                            week.dates().stream().map(texts::dayAndMonth).collect(Collectors.joining(", "))),
                    week.stage().company().shownName(),
                    texts.hours(week.minutes()),
                    texts.hours(done),
                    "",
                    ""));
        }
        return new PageTable(
                texts.get("hours.weeksCaption"),
                texts.list("column.", "week", "dates", "company", "planned", "sum", "done", "initials"),
                rows,
                List.of(),
                Set.of(3, 4));
    }

    private static String weekName(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " (" + monday.get(IsoFields.WEEK_BASED_YEAR) + ")";
    }

    /** The weeks of all these students. */
    CsvTable weeksTable(List<Student> students) {
        return CsvTable.join(students.stream().map(this::table).toList());
    }

    private CsvTable table(Student student) {
        List<List<String>> rows = new ArrayList<>();
        long done = student.hours().completedMinutes();
        long doneDays = student.days().completed();
        for (StageWeek week : StageWeek.listOf(book.ofStudent(student.id()))) {
            done += week.minutes();
            doneDays += week.dates().size();
            rows.add(List.of(
                    student.id(),
                    student.shownName(),
                    Integer.toString(week.monday().get(IsoFields.WEEK_BASED_YEAR)),
                    Integer.toString(week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                    texts.date(week.monday()),
                    week.stage().periodName(),
                    week.stage().company().id(),
                    week.stage().company().shownName(),
                    Integer.toString(week.dates().size()),
                    texts.hours(week.minutes()),
                    Long.toString(doneDays),
                    texts.hours(done)));
        }
        return new CsvTable(
                texts.list(
                        "column.",
                        "studentId",
                        "student",
                        "year",
                        "week",
                        "monday",
                        "period",
                        "companyId",
                        "company",
                        "days",
                        "hours",
                        "sumDays",
                        "sumHours"),
                rows);
    }

    /** A row with the totals of a student, for the overview of the coordinator. */
    List<String> totalsRow(Student student) {
        List<Stage> stages = book.ofStudent(student.id());
        long minutes = student.hours().completedMinutes()
                + stages.stream().mapToLong(Stage::minutes).sum();
        long days = student.days().completed()
                + stages.stream().mapToLong(stage -> stage.dates().size()).sum();
        return List.of(
                student.id(),
                student.shownName(),
                student.schoolId(),
                book.year().getSchool(student.schoolId()).name(),
                texts.hours(student.hours().completedMinutes()),
                texts.hours(minutes),
                texts.hours(student.hours().requiredMinutes()),
                texts.hours(Math.max(0, student.hours().requiredMinutes() - minutes)),
                Integer.toString(student.days().completed()),
                Long.toString(days),
                texts.hours(Math.max(0, LegalLimits.LEAST_PRACTICE_MINUTES - minutes)),
                Long.toString(Math.max(0, LegalLimits.FEWEST_PRACTICE_DAYS - days)),
                Integer.toString(book.listUnplaced(student.id()).size()),
                ClassLists.nameOf(student));
    }

    /** The totals of students. */
    CsvTable totalsTable(List<Student> students) {
        return new CsvTable(
                        texts.list(
                                "column.",
                                "studentId",
                                "student",
                                "schoolId",
                                "school",
                                "hoursBefore",
                                "sumHours",
                                "hoursRequired",
                                "hoursShort",
                                "daysBefore",
                                "sumDays",
                                "legalHoursShort",
                                "legalDaysShort",
                                "unplaced",
                                "group"),
                        students.stream().map(this::totalsRow).toList())
                .withoutEmptyFrom(texts.get("column.group"));
    }
}
