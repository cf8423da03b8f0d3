package nl.leerplaats.data.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.document.csv.CsvTable;
import nl.leerplaats.data.document.page.Field;
import nl.leerplaats.data.document.page.Page;
import nl.leerplaats.data.document.page.Table;
import nl.leerplaats.data.document.stage.Names;
import nl.leerplaats.data.document.stage.Stage;
import nl.leerplaats.data.document.visit.VisitSettings;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.LegalLimits;
import org.jspecify.annotations.Nullable;

/**
 * The draft leer-werkovereenkomst of a placement: all that WVO 2020 art. 2.103(6) and the Uitvoeringsbesluit WVO 2020 art. 2.65 ask (learning
 * content, goals, duration, period, norms of assessment, guidance, ending) and what art. 2.36 asks of an ordinary stage (times, shares,
 * inspection, insurance). What the plan knows is filled in; the rest is a ruled line.
 *
 * <p>The birth date is in it because the three parties sign for working times that depend on age.
 */
final class Agreement {

    private final DocumentTexts texts;
    private final VisitSettings visits;

    Agreement(DocumentTexts texts, VisitSettings visits) {
        this.texts = texts;
        this.visits = visits;
    }

    Page page(Stage stage, String footer) {
        Page page = new Page(
                texts.language(),
                texts.get("agreement.title"),
                texts.get("agreement.mark"),
                texts.get("agreement.footer", footer));
        if (!stage.broken().isEmpty()) {
            page.warning(texts.get("agreement.broken", texts.rules(stage)));
        }
        page.text(texts.get("agreement.basis"));
        parties(page, stage);
        duration(page, stage);
        content(page);
        guidance(page, stage);
        workingTime(page, stage);
        ending(page);
        signatures(page, stage);
        dates(page, stage);
        return page;
    }

    private void parties(Page page, Stage stage) {
        page.heading(texts.get("agreement.parties"));
        page.fields(List.of(
                Field.of(texts.get("field.school"), stage.school().name()),
                orBlank("field.brin", stage.school().brin(), "hint.brin"),
                Field.blank(
                        texts.get("field.address"),
                        postcode(stage.school().location().postcode())),
                Field.blank(texts.get("field.representedBy"), texts.get("hint.nameFunction")),
                orBlank("field.supervisor", supervisor(stage), "hint.name"),
                Field.blank(texts.get("field.contact"), texts.get("hint.contact"))));
        page.fields(List.of(
                Field.of(texts.get("field.company"), Names.of(stage.company())),
                Field.blank(
                        texts.get("field.address"),
                        postcode(stage.company().location().postcode())),
                Field.blank(texts.get("field.representedBy"), texts.get("hint.nameFunction")),
                orBlank("field.accreditation", accreditation(stage), "hint.accreditation"),
                Field.of(texts.get("field.mentor"), Names.of(stage.mentor())),
                Field.blank(texts.get("field.contact"), texts.get("hint.contact"))));
        page.fields(List.of(
                Field.of(texts.get("field.student"), Names.of(stage.student())),
                Field.of(
                        texts.get("field.birthDate"), texts.date(stage.student().birthDate())),
                Field.of(
                        texts.get("field.grade"),
                        stage.student().grade() + " / "
                                + stage.student().profile().code()),
                Field.blank(texts.get("field.parent"), texts.get("hint.parent"))));
    }

    private Field orBlank(String label, @Nullable String value, String hint) {
        return value == null || value.isBlank()
                ? Field.blank(texts.get(label), texts.get(hint))
                : Field.of(texts.get(label), value);
    }

    private String postcode(@Nullable String postcode) {
        return postcode == null || postcode.isBlank()
                ? texts.get("hint.address")
                : texts.get("hint.addressAt", postcode);
    }

    private static @Nullable String supervisor(Stage stage) {
        Supervisor supervisor = stage.supervisor();
        return supervisor == null ? null : Names.of(supervisor);
    }

    /** The accreditation that covers the whole placement, where there is one. */
    private @Nullable String accreditation(Stage stage) {
        Optional<Accreditation> covering = stage.company().accreditations().stream()
                .filter(one -> one.covers(
                        stage.student().profile(),
                        stage.request().firstDay(),
                        stage.request().lastDay()))
                .findFirst();
        return covering.map(one -> texts.get(
                        "agreement.accredited", one.profile().code(), texts.date(one.from()), texts.date(one.until())))
                .orElse(null);
    }

    private void duration(Page page, Stage stage) {
        page.heading(texts.get("agreement.duration"));
        page.fields(List.of(
                Field.of(
                        texts.get("field.period"),
                        texts.get(
                                "span",
                                texts.date(stage.request().firstDay()),
                                texts.date(stage.request().lastDay()))),
                Field.of(texts.get("field.days"), texts.days(stage.days())),
                Field.of(texts.get("field.times"), times(stage)),
                Field.of(
                        texts.get("field.size"),
                        texts.get(
                                "agreement.size",
                                Integer.toString(stage.dates().size()),
                                texts.hours(stage.minutes())))));
        page.text(texts.get("agreement.datesAt"));
    }

    private String times(Stage stage) {
        String first = texts.get(
                "agreement.times",
                texts.spanWithBreak(stage.times()),
                texts.hours(stage.times().workMinutes()));
        return stage.findLongerFrom()
                .map(date -> first
                        + texts.get(
                                "agreement.longer",
                                texts.date(date),
                                texts.spanWithBreak(stage.timesOn(date)),
                                texts.hours(stage.minutesOn(date))))
                .orElse(first);
    }

    private void content(Page page) {
        page.heading(texts.get("agreement.content"));
        page.lines(texts.get("agreement.contentLines"), 4)
                .lines(texts.get("agreement.goals"), 4)
                .lines(texts.get("agreement.work"), 3)
                .ticks(List.of(texts.get("agreement.notOneSided"), texts.get("agreement.safe")));
        page.heading(texts.get("agreement.assessment"))
                .lines(texts.get("agreement.norms"), 3)
                .fields(List.of(
                        Field.blank(texts.get("agreement.assessor"), texts.get("hint.assessor")),
                        Field.blank(texts.get("agreement.assessMoments"), texts.get("hint.dates")),
                        Field.blank(texts.get("agreement.inspection"), texts.get("hint.inspection"))));
    }

    private void guidance(Page page, Stage stage) {
        page.heading(texts.get("agreement.guidance"));
        String mentor = Names.of(stage.mentor());
        String supervisor = supervisor(stage);
        page.text(texts.get("agreement.mentor", mentor));
        page.text(
                supervisor == null
                        ? texts.get("agreement.noSupervisor", Integer.toString(visits.weeksBetween()))
                        : texts.get("agreement.supervisor", supervisor, Integer.toString(visits.weeksBetween())));
        page.fields(List.of(
                Field.blank(texts.get("agreement.mentorTime"), texts.get("hint.hoursAWeek")),
                Field.blank(texts.get("agreement.absence"), texts.get("hint.contact"))));
        page.lines(texts.get("agreement.guidanceLines"), 3);
    }

    private void workingTime(Page page, Stage stage) {
        page.heading(texts.get("agreement.law"));
        List<String> rules = new ArrayList<>();
        stage.findLastUnder16().ifPresent(last -> rules.add(texts.get("agreement.under16", texts.date(last))));
        LocalDate end = stage.request().lastDay();
        if (!LegalLimits.isUnder16(stage.student().birthDate(), end)) {
            rules.add(texts.get("agreement.from16"));
        }
        rules.add(texts.get("agreement.break"));
        rules.add(texts.get("agreement.schoolDays"));
        page.list(rules);
        page.fields(List.of(
                Field.blank(texts.get("agreement.insurance"), texts.get("hint.insurance")),
                Field.blank(texts.get("agreement.clothing"), texts.get("hint.clothing"))));
    }

    private void ending(Page page) {
        page.heading(texts.get("agreement.ending"))
                .text(texts.get("agreement.endingText"))
                .lines(texts.get("agreement.endingLines"), 3);
    }

    private void signatures(Page page, Stage stage) {
        page.heading(texts.get("agreement.signing"));
        page.text(
                stage.request().isUnder16()
                        ? texts.get("agreement.parentFirst")
                        : texts.get("agreement.parentOrPupil"));
        List<String> lines = texts.list("sign.", "name", "placeDate", "signature");
        page.signatures(List.of(
                new Page.Signature(texts.get("sign.school"), lines),
                new Page.Signature(texts.get("sign.company"), lines),
                new Page.Signature(texts.get("sign.student"), lines),
                new Page.Signature(texts.get("sign.parent"), lines)));
    }

    /** The stage dates by month. */
    private void dates(Page page, Stage stage) {
        Map<String, List<LocalDate>> byMonth = stage.dates().stream()
                .collect(Collectors.groupingBy(date -> texts.month(date), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = byMonth.entrySet().stream()
                .map(month -> List.of(
                        month.getKey(),
                        month.getValue().stream().map(texts::dayOfMonth).collect(Collectors.joining(", ")),
                        Integer.toString(month.getValue().size())))
                .toList();
        page.newPage()
                .heading(texts.get("agreement.annex"))
                .table(new Table(
                        texts.get("agreement.annexCaption"),
                        texts.list("column.", "month", "dates", "number"),
                        rows,
                        List.of(),
                        Set.of(2)))
                .small(texts.get("agreement.annexText"));
    }

    /** A row for each agreement, for a mail merge. */
    CsvTable table(List<Stage> stages) {
        return new CsvTable(
                texts.list(
                        "column.",
                        "student",
                        "birthDate",
                        "grade",
                        "profile",
                        "school",
                        "brin",
                        "company",
                        "postcode",
                        "accreditation",
                        "mentor",
                        "supervisor",
                        "period",
                        "first",
                        "last",
                        "weekdays",
                        "from",
                        "to",
                        "workHours",
                        "days",
                        "hours",
                        "broken"),
                stages.stream().map(this::row).toList());
    }

    private List<String> row(Stage stage) {
        return List.of(
                Names.of(stage.student()),
                texts.date(stage.student().birthDate()),
                Integer.toString(stage.student().grade()),
                stage.student().profile().code(),
                stage.school().name(),
                orEmpty(stage.school().brin()),
                Names.of(stage.company()),
                orEmpty(stage.company().location().postcode()),
                orEmpty(accreditation(stage)),
                Names.of(stage.mentor()),
                orEmpty(supervisor(stage)),
                stage.periodName(),
                texts.date(stage.request().firstDay()),
                texts.date(stage.request().lastDay()),
                texts.days(stage.days()),
                texts.time(stage.times().from()),
                texts.time(stage.times().to()),
                texts.hours(stage.times().workMinutes()),
                Integer.toString(stage.dates().size()),
                texts.hours(stage.minutes()),
                texts.rules(stage));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
