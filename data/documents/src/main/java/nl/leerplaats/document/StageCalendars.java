package nl.leerplaats.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.document.ical.CalendarEvent;
import nl.leerplaats.document.stage.DayTimes;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.Visit;
import nl.leerplaats.document.visit.VisitPlan;

/**
 * Calendars of a plan. Every reader sees who is where on which days with which mentor and supervisor, and nothing else: no home, no birth
 * date, no hours to reach.
 */
final class StageCalendars {

    /** Who reads a calendar. */
    enum Reader {
        STUDENT,
        COMPANY,
        SUPERVISOR
    }

    private final DocumentTexts texts;
    private final Uids uids;

    /**
     * Calendars of a plan.
     *
     * @param texts the words
     * @param dataset name of the dataset, which keeps its events apart from those of another
     */
    StageCalendars(DocumentTexts texts, String dataset) {
        this.texts = texts;
        uids = new Uids(dataset);
    }

    /** A series for each placement that has stage dates. */
    List<CalendarEvent> events(List<Stage> stages, Reader reader) {
        return stages.stream()
                .filter(stage -> !stage.dates().isEmpty())
                .map(stage -> event(stage, reader))
                .toList();
    }

    private CalendarEvent event(Stage stage, Reader reader) {
        DayTimes times = stage.times();
        String student = stage.student().shownName();
        String company = stage.company().shownName();
        return new CalendarEvent(
                uids.of(stage),
                stage.dates(),
                times.from(),
                times.presentMinutes(),
                texts.inHalf(
                        stage,
                        switch (reader) {
                            case STUDENT -> texts.get("calendar.student", company);
                            case COMPANY -> texts.get("calendar.company", student);
                            case SUPERVISOR -> texts.get("calendar.supervisor", student, company);
                        }),
                String.join("\n", description(stage)),
                place(stage.company()),
                reader == Reader.STUDENT);
    }

    private List<String> description(Stage stage) {
        List<String> lines = new ArrayList<>();
        if (!stage.broken().isEmpty()) {
            lines.add(texts.get("warning.broken", texts.rules(stage)));
        }
        lines.add(texts.get(
                "line.student", stage.student().shownName(), stage.school().name()));
        lines.add(texts.get("line.company", stage.company().shownName()));
        lines.add(texts.get("line.mentor", stage.mentor().shownName()));
        Supervisor supervisor = stage.supervisor();
        if (supervisor != null) {
            lines.add(texts.get("line.supervisor", supervisor.shownName()));
        }
        lines.add(texts.get(
                "line.hours",
                texts.hours(stage.times().workMinutes()),
                Integer.toString(stage.times().breakMinutes())));
        if (stage.dayPart() != null) {
            lines.add(texts.get("line.halfDay"));
        }
        stage.findLongerFrom()
                .ifPresent(date ->
                        lines.add(texts.get("line.longer", texts.date(date), texts.hours(stage.minutesOn(date)))));
        lines.add(texts.get("line.proposal"));
        return lines;
    }

    /** Name and address of a company, or its postcode, as far as the dataset knows where it is. */
    static String place(Company company) {
        String address = Contacts.address(company.contact());
        if (!address.isEmpty()) {
            return company.shownName() + ", " + address;
        }
        String postcode = company.location().postcode();
        return postcode == null || postcode.isBlank() ? company.shownName() : company.shownName() + ", " + postcode;
    }

    /** An event for each visit. */
    List<CalendarEvent> events(VisitPlan plan) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<CalendarEvent> events = new ArrayList<>();
        for (Visit visit : plan.listVisits()) {
            int number = numbers.merge(visit.company().id(), 1, Integer::sum);
            List<String> lines = new ArrayList<>();
            visit.stages()
                    .forEach(stage -> lines.add(texts.get(
                            "visits.pupil",
                            stage.student().shownName(),
                            stage.mentor().shownName())));
            String call = Contacts.call(visit.company().contact());
            if (!call.isEmpty()) {
                lines.add(texts.get("line.call", call));
            }
            lines.add(texts.get("visits.travel", Integer.toString(visit.travelMinutes())));
            lines.add(texts.get("line.proposal"));
            events.add(new CalendarEvent(
                    uids.of(plan.school(), plan.supervisor(), visit, number),
                    List.of(visit.date()),
                    visit.from(),
                    visit.minutes(),
                    texts.get("calendar.visit", visit.company().shownName()),
                    String.join("\n", lines),
                    place(visit.company()),
                    true));
        }
        return events;
    }

    /** A row for each stage date, by date. */
    CsvTable table(List<Stage> stages) {
        List<String> header = texts.list(
                "column.",
                "date",
                "weekday",
                "from",
                "to",
                "workHours",
                "studentId",
                "student",
                "schoolId",
                "school",
                "companyId",
                "company",
                "mentorId",
                "mentor",
                "supervisorId",
                "supervisor",
                "period",
                "broken");
        record Day(LocalDate date, Stage stage) {}
        List<List<String>> rows = stages.stream()
                .flatMap(stage -> stage.dates().stream().map(date -> new Day(date, stage)))
                .sorted(Comparator.comparing(Day::date))
                .map(day -> row(day.date(), day.stage()))
                .toList();
        return new CsvTable(header, rows);
    }

    private List<String> row(LocalDate date, Stage stage) {
        DayTimes times = stage.timesOn(date);
        return List.of(
                texts.date(date),
                texts.inHalf(stage, texts.weekday(date)),
                texts.from(stage, times),
                texts.to(stage, times),
                texts.hours(times.workMinutes()),
                stage.student().id(),
                stage.student().shownName(),
                stage.school().id(),
                stage.school().name(),
                stage.company().id(),
                stage.company().shownName(),
                stage.mentor().id(),
                stage.mentor().shownName(),
                stage.supervisorId(),
                stage.supervisorName(),
                stage.periodName(),
                texts.rules(stage));
    }
}
