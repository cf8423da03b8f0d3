package nl.leerplaats.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.document.page.Page;
import nl.leerplaats.document.page.PageField;
import nl.leerplaats.document.page.PageTable;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.VisitSettings;
import org.jspecify.annotations.Nullable;

/**
 * The draft leer-werkovereenkomst of a pupil with a company, for all periods that the pupil is there: all that WVO 2020 art. 2.103(6) and the Uitvoeringsbesluit WVO 2020 art. 2.65 ask (learning
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

    /**
     * The agreement.
     *
     * @param stages the placements of one pupil at one company, in order of time, history included, at least one
     * @param footer foot of each page
     */
    Page page(List<Stage> stages, String footer) {
        Stage stage = stages.get(0);
        Page page = new Page(
                texts.language(),
                texts.get("agreement.title"),
                texts.get("agreement.mark"),
                texts.get("agreement.footer", footer));
        for (Stage one : stages) {
            if (!one.broken().isEmpty()) {
                page.warning(
                        stages.size() == 1
                                ? texts.get("agreement.broken", texts.rules(one))
                                : texts.get("agreement.brokenIn", one.periodName(), texts.rules(one)));
            }
        }
        page.text(texts.get("agreement.basis"));
        parties(page, stages);
        duration(page, stages);
        content(page);
        guidance(page, stages);
        workingTime(page, stages);
        ending(page);
        signatures(page, stage);
        dates(page, stages);
        return page;
    }

    private void parties(Page page, List<Stage> stages) {
        Stage stage = stages.get(0);
        page.heading(texts.get("agreement.parties"));
        page.fields(List.of(
                PageField.of(texts.get("field.school"), stage.school().name()),
                orBlank("field.brin", stage.school().brin(), "hint.brin"),
                address(stage.school().contact(), stage.school().location().postcode()),
                PageField.blank(texts.get("field.representedBy"), texts.get("hint.nameFunction")),
                orBlank("field.supervisor", supervisor(stage), "hint.name"),
                orBlank("field.contact", Contacts.school(stage), "hint.contact")));
        page.fields(List.of(
                PageField.of(texts.get("field.company"), stage.company().shownName()),
                address(stage.company().contact(), stage.company().location().postcode()),
                PageField.blank(texts.get("field.representedBy"), texts.get("hint.nameFunction")),
                orBlank("field.accreditation", accreditation(stages), "hint.accreditation"),
                PageField.of(texts.get("field.mentor"), mentors(stages)),
                orBlank("field.contact", companyContact(stages), "hint.contact")));
        page.fields(pupil(stage));
    }

    private List<PageField> pupil(Stage stage) {
        List<PageField> fields = new ArrayList<>();
        fields.add(PageField.of(texts.get("field.student"), stage.student().shownName()));
        fields.add(PageField.of(
                texts.get("field.birthDate"), texts.date(stage.student().birthDate())));
        fields.add(PageField.of(
                texts.get("field.grade"),
                stage.student().grade() + " / " + stage.student().profile().code()));
        if (!ClassLists.nameOf(stage.student()).isEmpty()) {
            fields.add(PageField.of(texts.get("field.group"), ClassLists.nameOf(stage.student())));
        }
        Contact guardian = Contacts.guardian(stage);
        fields.add(orBlank("field.parent", Contacts.person(guardian), "hint.parent"));
        // The company has to reach somebody when things go wrong; where the family lives it need not know.
        if (!Contacts.reach(guardian).isEmpty()) {
            fields.add(PageField.of(texts.get("field.parentContact"), Contacts.reach(guardian)));
        }
        return fields;
    }

    private PageField address(@Nullable Contact contact, @Nullable String postcode) {
        String known = Contacts.address(contact);
        return known.isEmpty()
                ? PageField.blank(texts.get("field.address"), postcode(postcode))
                : PageField.of(texts.get("field.address"), known);
    }

    /** How the company is reached, and each mentor of whom it is known. */
    private static String companyContact(List<Stage> stages) {
        List<String> parts = new ArrayList<>();
        parts.add(Contacts.all(stages.get(0).company().contact()));
        stages.stream()
                .map(Stage::mentor)
                .distinct()
                .filter(mentor -> !Contacts.reach(mentor.contact()).isEmpty())
                .forEach(mentor -> parts.add(mentor.shownName() + ": " + Contacts.reach(mentor.contact())));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private PageField orBlank(String label, @Nullable String value, String hint) {
        return value == null || value.isBlank()
                ? PageField.blank(texts.get(label), texts.get(hint))
                : PageField.of(texts.get(label), value);
    }

    private String postcode(@Nullable String postcode) {
        return postcode == null || postcode.isBlank()
                ? texts.get("hint.address")
                : texts.get("hint.addressAt", postcode);
    }

    private static @Nullable String supervisor(Stage stage) {
        Supervisor supervisor = stage.supervisor();
        return supervisor == null ? null : supervisor.shownName();
    }

    /** The mentors, each once, in order of time. */
    private static String mentors(List<Stage> stages) {
        return stages.stream()
                .map(stage -> stage.mentor().shownName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The accreditations that cover the placements; null where there is none for one of them. */
    private @Nullable String accreditation(List<Stage> stages) {
        Set<String> covering = new LinkedHashSet<>();
        for (Stage stage : stages) {
            String one = accreditation(stage, texts);
            if (one == null) {
                return null;
            }
            covering.add(one);
        }
        return String.join("; ", covering);
    }

    /** The accreditation that covers the whole placement, where there is one. */
    static @Nullable String accreditation(Stage stage, DocumentTexts texts) {
        Optional<Accreditation> covering = stage.company().accreditations().stream()
                .filter(one -> stage.request().profiles().contains(one.profile()))
                .filter(one -> one.covers(
                        one.profile(),
                        stage.request().firstDay(),
                        stage.request().lastDay()))
                .findFirst();
        return covering.map(one -> texts.get(
                        "agreement.accredited", one.profile().code(), texts.date(one.from()), texts.date(one.until())))
                .orElse(null);
    }

    private void duration(Page page, List<Stage> stages) {
        page.heading(texts.get("agreement.duration"));
        for (Stage stage : stages) {
            List<PageField> fields = new ArrayList<>();
            fields.add(PageField.of(
                    texts.get("field.period"),
                    texts.get(
                            "span",
                            texts.date(stage.request().firstDay()),
                            texts.date(stage.request().lastDay()))));
            fields.add(PageField.of(texts.get("field.days"), texts.days(stage)));
            fields.add(PageField.of(texts.get("field.times"), times(stage)));
            if (stage.dayPart() != null) {
                fields.add(PageField.blank(texts.get("field.fromTo"), texts.get("hint.fromTo")));
            }
            if (stage.request().request().isOrientation()) {
                fields.add(PageField.of(
                        texts.get("field.orientation"),
                        Profile.codes(stage.request().profiles())));
            }
            fields.add(PageField.of(texts.get("field.size"), size(stage.dates().size(), stage.minutes())));
            if (stages.stream().anyMatch(other -> !other.mentor().equals(stage.mentor()))) {
                fields.add(
                        PageField.of(texts.get("field.mentor"), stage.mentor().shownName()));
            }
            page.fields(fields);
        }
        if (stages.size() > 1) {
            page.fields(List.of(PageField.of(
                    texts.get("field.sum"),
                    size(
                            stages.stream()
                                    .mapToInt(stage -> stage.dates().size())
                                    .sum(),
                            stages.stream().mapToLong(Stage::minutes).sum()))));
        }
        page.text(texts.get("agreement.datesAt"));
    }

    private String size(int days, long minutes) {
        return texts.get("agreement.size", Integer.toString(days), texts.hours(minutes));
    }

    private String times(Stage stage) {
        String first = texts.get(
                "agreement.times",
                texts.timesWithBreak(stage, stage.times()),
                texts.hours(stage.times().workMinutes()));
        return stage.findLongerFrom()
                .map(date -> first
                        + texts.get(
                                "agreement.longer",
                                texts.date(date),
                                texts.timesWithBreak(stage, stage.timesOn(date)),
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
                        PageField.blank(texts.get("agreement.assessor"), texts.get("hint.assessor")),
                        PageField.blank(texts.get("agreement.assessMoments"), texts.get("hint.dates")),
                        PageField.blank(texts.get("agreement.inspection"), texts.get("hint.inspection"))));
    }

    private void guidance(Page page, List<Stage> stages) {
        page.heading(texts.get("agreement.guidance"));
        String supervisor = supervisor(stages.get(0));
        page.text(texts.get("agreement.mentor", mentors(stages)));
        page.text(
                supervisor == null
                        ? texts.get("agreement.noSupervisor", Integer.toString(visits.weeksBetween()))
                        : texts.get("agreement.supervisor", supervisor, Integer.toString(visits.weeksBetween())));
        page.fields(List.of(
                PageField.blank(texts.get("agreement.mentorTime"), texts.get("hint.hoursAWeek")),
                PageField.blank(texts.get("agreement.absence"), texts.get("hint.contact"))));
        page.lines(texts.get("agreement.guidanceLines"), 3);
    }

    private void workingTime(Page page, List<Stage> stages) {
        page.heading(texts.get("agreement.law"));
        List<String> rules = new ArrayList<>();
        stages.stream()
                .flatMap(stage -> stage.findLastUnder16().stream())
                .max(LocalDate::compareTo)
                .ifPresent(last -> rules.add(texts.get("agreement.under16", texts.date(last))));
        Stage last = stages.get(stages.size() - 1);
        if (!LegalLimits.isUnder16(last.student().birthDate(), last.request().lastDay())) {
            rules.add(texts.get("agreement.from16"));
        }
        rules.add(texts.get("agreement.break"));
        rules.add(texts.get("agreement.schoolDays"));
        page.list(rules);
        page.fields(List.of(
                PageField.blank(texts.get("agreement.insurance"), texts.get("hint.insurance")),
                PageField.blank(texts.get("agreement.clothing"), texts.get("hint.clothing"))));
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
    private void dates(Page page, List<Stage> stages) {
        Map<String, List<LocalDate>> byMonth = stages.stream()
                .flatMap(stage -> stage.dates().stream())
                .sorted()
                .collect(Collectors.groupingBy(date -> texts.month(date), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = byMonth.entrySet().stream()
                .map(month -> List.of(
                        month.getKey(),
                        month.getValue().stream().map(texts::dayOfMonth).collect(Collectors.joining(", ")),
                        Integer.toString(month.getValue().size())))
                .toList();
        page.newPage()
                .heading(texts.get("agreement.annex"))
                .table(new PageTable(
                        texts.get("agreement.annexCaption"),
                        texts.list("column.", "month", "dates", "number"),
                        rows,
                        List.of(),
                        Set.of(2)))
                .small(texts.get("agreement.annexText"));
    }
}
