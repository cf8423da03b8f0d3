package nl.leerplaats.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.page.Page;
import nl.leerplaats.document.page.PageField;
import nl.leerplaats.document.page.PageTable;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.Visit;
import nl.leerplaats.document.visit.VisitPlan;

/**
 * What a company wants to know before its pupils come: who, when, with whom at school, what guidance. Companies told the national monitor
 * (ITS, "Boeiend en bindend", 2005, chapter 5) that they miss what type of pupil comes, what supervision it needs, how long it lasts and what
 * follows.
 *
 * <p>No birth date: until when the limits under 16 hold is said instead, because the company has to keep to them. No home, no hours to reach.
 */
final class CompanySheet {

    private static final int GUIDANCE_LINES = 3;

    private final DocumentTexts texts;

    CompanySheet(DocumentTexts texts) {
        this.texts = texts;
    }

    /**
     * The sheet of a company.
     *
     * @param company the company
     * @param stages the placements there, history included, at least one
     * @param plans the visit plans of the supervisors of those pupils
     * @param footer foot of each page
     */
    Page page(Company company, List<Stage> stages, List<VisitPlan> plans, String footer) {
        Page page = new Page(texts.language(), texts.get("sheet.title", company.shownName()), "", footer);
        page.text(texts.get("sheet.intro"));
        for (Map.Entry<String, List<Stage>> pupil : byPupil(stages).entrySet()) {
            pupil(page, pupil.getValue());
        }
        visits(page, company, plans);
        page.heading(texts.get("sheet.expect"))
                .list(texts.list("sheet.", "expectWhat", "expectMentor", "expectWork", "expectDay", "expectAbsence"));
        page.heading(texts.get("sheet.offer"))
                .list(texts.list("sheet.", "offerVisit", "offerHelp", "offerEnd", "offerAfter"));
        return page;
    }

    private static Map<String, List<Stage>> byPupil(List<Stage> stages) {
        return stages.stream()
                .collect(Collectors.groupingBy(stage -> stage.student().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private void pupil(Page page, List<Stage> stages) {
        Stage first = stages.get(0);
        page.heading(first.student().shownName());
        stages.stream()
                .filter(stage -> !stage.broken().isEmpty())
                .forEach(stage -> page.warning(texts.get("sheet.broken", texts.rules(stage))));
        Supervisor supervisor = first.supervisor();
        List<PageField> fields = new ArrayList<>();
        fields.add(PageField.of(
                texts.get("sheet.track"),
                texts.get(
                        "sheet.trackValue",
                        Integer.toString(first.student().grade()),
                        first.student().profile().code())));
        fields.add(PageField.of(
                texts.get("field.school"), Contacts.joined(first.school().name(), ClassLists.nameOf(first.student()))));
        fields.add(
                supervisor == null
                        ? PageField.blank(texts.get("field.supervisor"), texts.get("hint.name"))
                        : PageField.of(texts.get("field.supervisor"), supervisor.shownName()));
        String reach = Contacts.school(first);
        fields.add(
                reach.isEmpty()
                        ? PageField.blank(texts.get("sheet.reach"), texts.get("hint.contact"))
                        : PageField.of(texts.get("sheet.reach"), reach));
        // For when something happens; the company needs no more of a family than whom to call.
        Contact guardian = Contacts.guardian(first);
        if (!Contacts.phone(guardian).isEmpty()) {
            fields.add(PageField.of(texts.get("sheet.guardian"), Contacts.call(guardian)));
        }
        page.fields(fields);
        page.table(new PageTable(
                texts.get("sheet.stages", first.student().shownName()),
                texts.list("column.", "dates", "weekdays", "times", "days", "mentor"),
                stages.stream().map(this::stageRow).toList()));
        ages(first, stages).forEach(page::text);
        page.lines(texts.get("sheet.need"), GUIDANCE_LINES);
        page.fields(List.of(PageField.blank(texts.get("sheet.after"), texts.get("hint.after"))));
    }

    private List<String> stageRow(Stage stage) {
        return List.of(
                texts.withOrientation(
                        stage,
                        texts.get(
                                "span",
                                texts.date(stage.request().firstDay()),
                                texts.date(stage.request().lastDay()))),
                texts.days(stage),
                texts.timesWithBreak(stage, stage.times()),
                Integer.toString(stage.dates().size()),
                stage.mentor().shownName());
    }

    /** What the company has to know of the age of a pupil, which is not the birth date. */
    private List<String> ages(Stage first, List<Stage> stages) {
        List<String> result = new ArrayList<>();
        stages.stream()
                .flatMap(stage -> stage.findLastUnder16().stream())
                .max(LocalDate::compareTo)
                .ifPresent(last ->
                        result.add(texts.get("sheet.under16", first.student().shownName(), texts.date(last))));
        stages.forEach(stage -> stage.findLongerFrom()
                .ifPresent(date -> result.add(texts.get(
                        "sheet.longer",
                        texts.date(date),
                        texts.timesWithBreak(stage, stage.timesOn(date)),
                        texts.hours(stage.minutesOn(date))))));
        return result;
    }

    private void visits(Page page, Company company, List<VisitPlan> plans) {
        List<List<String>> rows = new ArrayList<>();
        for (VisitPlan plan : plans) {
            for (Visit visit : plan.listVisits()) {
                if (visit.company().id().equals(company.id())) {
                    rows.add(List.of(
                            texts.dayAndDate(visit.date()),
                            texts.get("times", texts.time(visit.from()), texts.time(visit.to())),
                            plan.supervisor().shownName(),
                            pupils(visit)));
                }
            }
        }
        page.heading(texts.get("sheet.visits"));
        if (rows.isEmpty()) {
            page.text(texts.get("sheet.noVisits"));
        } else {
            page.table(new PageTable(
                    texts.get("sheet.visitsCaption"),
                    texts.list("column.", "date", "times", "supervisor", "students"),
                    rows));
        }
    }

    private static String pupils(Visit visit) {
        return visit.stages().stream().map(stage -> stage.student().shownName()).collect(Collectors.joining(", "));
    }

    /** A row for each placement. */
    CsvTable table(List<Stage> stages) {
        return new CsvTable(
                        texts.list(
                                "column.",
                                "companyId",
                                "company",
                                "studentId",
                                "student",
                                "schoolId",
                                "school",
                                "grade",
                                "profile",
                                "period",
                                "first",
                                "last",
                                "weekdays",
                                "from",
                                "to",
                                "days",
                                "mentorId",
                                "mentor",
                                "supervisorId",
                                "supervisor",
                                "under16Until",
                                "broken",
                                "group",
                                "supervisorPhone",
                                "supervisorEmail"),
                        stages.stream().map(this::row).toList())
                .withoutEmptyFrom(texts.get("column.group"));
    }

    private List<String> row(Stage stage) {
        Contact supervisor = Contacts.of(stage.supervisor());
        return List.of(
                stage.company().id(),
                stage.company().shownName(),
                stage.student().id(),
                stage.student().shownName(),
                stage.school().id(),
                stage.school().name(),
                Integer.toString(stage.student().grade()),
                stage.student().profile().code(),
                stage.periodName(),
                texts.date(stage.request().firstDay()),
                texts.date(stage.request().lastDay()),
                texts.days(stage),
                texts.from(stage, stage.times()),
                texts.to(stage, stage.times()),
                Integer.toString(stage.dates().size()),
                stage.mentor().id(),
                stage.mentor().shownName(),
                stage.supervisorId(),
                stage.supervisorName(),
                stage.findLastUnder16().map(texts::date).orElse(""),
                texts.rules(stage),
                ClassLists.nameOf(stage.student()),
                Contacts.phone(supervisor),
                Contacts.email(supervisor));
    }
}
