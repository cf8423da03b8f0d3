package nl.leerplaats.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.page.Page;
import nl.leerplaats.document.page.PageField;
import nl.leerplaats.document.page.PageTable;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.Unvisited;
import nl.leerplaats.document.visit.Visit;
import nl.leerplaats.document.visit.VisitDay;
import nl.leerplaats.document.visit.VisitPlan;
import nl.leerplaats.document.visit.VisitSettings;

/** The visit plan of a supervisor: which company when, whom to see there, what could not be planned and why. */
final class VisitPlanPages {

    private final DocumentTexts texts;
    private final VisitSettings settings;

    VisitPlanPages(DocumentTexts texts, VisitSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    Page page(VisitPlan plan, String footer) {
        Page page = new Page(
                texts.language(), texts.get("visits.title", plan.supervisor().shownName()), "", footer);
        int travel = plan.days().stream().mapToInt(VisitDay::travelMinutes).sum();
        page.fields(List.of(
                PageField.of(texts.get("field.school"), plan.school().name()),
                PageField.of(
                        texts.get("visits.visitDays"),
                        texts.days(plan.supervisor().visitDays())),
                PageField.of(
                        texts.get("visits.sum"),
                        texts.get(
                                "visits.sumValue",
                                Integer.toString(plan.listVisits().size()),
                                Integer.toString(plan.days().size()),
                                texts.hours(travel)))));
        page.text(texts.get(
                "visits.explain",
                Integer.toString(settings.weeksBetween()),
                Integer.toString(settings.visitMinutes()),
                texts.time(settings.dayStart()),
                texts.hours(settings.dayMinutes())));
        if (!plan.unvisited().isEmpty()) {
            page.heading(texts.get("visits.missing"));
            page.list(plan.unvisited().stream().map(this::missing).toList());
        }
        page.heading(texts.get("visits.plan"));
        return plan.days().isEmpty() ? page.text(texts.get("visits.none")) : page.table(days(plan));
    }

    private String missing(Unvisited one) {
        return SupervisorVisits.missing(one, texts);
    }

    private PageTable days(VisitPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        for (VisitDay day : plan.days()) {
            boolean first = true;
            for (Visit visit : day.visits()) {
                rows.add(List.of(
                        first ? texts.dayAndDate(day.date()) : "",
                        texts.get("times", texts.time(visit.from()), texts.time(visit.to())),
                        Contacts.joined(
                                StageCalendars.place(visit.company()),
                                Contacts.call(visit.company().contact())),
                        pupils(visit),
                        Integer.toString(visit.travelMinutes()),
                        ""));
                first = false;
            }
        }
        return new PageTable(
                texts.get("visits.caption"),
                texts.list("column.", "date", "times", "company", "studentMentor", "drive", "held"),
                rows,
                List.of(),
                Set.of(4));
    }

    private String pupils(Visit visit) {
        return visit.stages().stream()
                .map(stage -> texts.get(
                        "visits.pupil",
                        Contacts.joined(stage.student().shownName(), ClassLists.nameOf(stage.student())),
                        Contacts.joined(
                                stage.mentor().shownName(),
                                Contacts.phone(stage.mentor().contact()))))
                .collect(Collectors.joining("; "));
    }

    /** A row for each visit. */
    CsvTable table(VisitPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        for (Visit visit : plan.listVisits()) {
            rows.add(List.of(
                    plan.supervisor().id(),
                    plan.supervisor().shownName(),
                    texts.date(visit.date()),
                    texts.weekday(visit.date()),
                    texts.time(visit.from()),
                    texts.time(visit.to()),
                    visit.company().id(),
                    visit.company().shownName(),
                    visit.stages().stream().map(stage -> stage.student().id()).collect(Collectors.joining(", ")),
                    visit.stages().stream()
                            .map(stage -> stage.student().shownName())
                            .collect(Collectors.joining(", ")),
                    joined(visit, stage -> stage.mentor().shownName()),
                    Integer.toString(visit.travelMinutes()),
                    Contacts.person(visit.company().contact()),
                    Contacts.phone(visit.company().contact()),
                    Contacts.address(visit.company().contact()),
                    joined(visit, stage -> Contacts.phone(stage.mentor().contact()))));
        }
        return new CsvTable(
                texts.list(
                        "column.",
                        "supervisorId",
                        "supervisor",
                        "date",
                        "weekday",
                        "from",
                        "to",
                        "companyId",
                        "company",
                        "studentIds",
                        "students",
                        "mentors",
                        "drive",
                        "companyContact",
                        "companyPhone",
                        "companyAddress",
                        "mentorPhone"),
                rows);
    }

    /** What there is to say of the stages of a visit, each once. */
    private static String joined(Visit visit, Function<Stage, String> said) {
        return visit.stages().stream()
                .map(said)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What could not be planned, in words, with the students who have no supervisor at all. */
    CsvTable missingTable(List<VisitPlan> plans, List<Stage> unsupervised) {
        List<List<String>> rows = new ArrayList<>();
        for (VisitPlan plan : plans) {
            for (Unvisited one : plan.unvisited()) {
                rows.add(List.of(
                        plan.supervisor().id(),
                        plan.supervisor().shownName(),
                        one.stage().student().id(),
                        one.stage().student().shownName(),
                        one.stage().company().id(),
                        one.stage().company().shownName(),
                        one.stage().periodName(),
                        Integer.toString(one.wanted()),
                        Integer.toString(one.planned()),
                        missing(one)));
            }
        }
        for (Stage stage : unsupervised) {
            rows.add(List.of(
                    "",
                    "",
                    stage.student().id(),
                    stage.student().shownName(),
                    stage.company().id(),
                    stage.company().shownName(),
                    stage.periodName(),
                    Integer.toString(settings.countVisits(
                            stage.request().weeks(), stage.dates().size())),
                    "0",
                    texts.get("visits.missing.NO_SUPERVISOR", stage.student().shownName())));
        }
        return new CsvTable(
                texts.list(
                        "column.",
                        "supervisorId",
                        "supervisor",
                        "studentId",
                        "student",
                        "companyId",
                        "company",
                        "period",
                        "wanted",
                        "visitsPlanned",
                        "why"),
                rows);
    }
}
