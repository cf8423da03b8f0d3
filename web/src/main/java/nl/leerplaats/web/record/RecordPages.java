package nl.leerplaats.web.record;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.record.form.FormFields;
import nl.leerplaats.web.record.position.PositionedRecord;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Fills the page of a form with what the forms of all records show alike. */
final class RecordPages {

    private static final String FINDINGS_AT = "findingsAt";

    private RecordPages() {}

    /**
     * Adds a form as it stands.
     *
     * @param record the record as it is now; null for a new one
     * @param list key and records of its list in the dataset
     * @param groups parts of the form that show findings about them as a whole
     */
    static <R extends Record> void fill(
            Model model,
            StoredDataset now,
            @Nullable R record,
            FormFields fields,
            RecordList<R> list,
            Set<String> groups,
            Locale locale) {
        model.addAttribute("space", now);
        model.addAttribute("fields", fields);
        model.addAttribute("seen", RecordDesk.seen(record));
        model.addAttribute("problems", Map.of());
        model.addAttribute("weekdays", Weekdays.ALL.toList());
        model.addAttribute("measured", PositionedRecord.findMeasured(now.dataset(), record));
        int index = record == null ? list.records().size() : list.records().indexOf(record);
        FieldFindings at = new FieldFindings("$." + list.key() + "[" + index + "]", fields, groups);
        model.addAttribute(FINDINGS_AT, at);
        model.addAttribute(
                "findings",
                record == null ? Map.of() : at.of(now.findings(), Texts.of(locale), Names.of(now.dataset())));
    }

    /**
     * The records among which one is.
     *
     * @param key of the list in the document, for example {@code companies}
     * @param records the records in order
     * @param <R> type of a record
     */
    record RecordList<R extends Record>(String key, List<R> records) {

        RecordList {
            records = List.copyOf(records);
        }
    }

    /** Adds why a form was not kept; of one that is stale what saving it now would change. */
    static void refuse(
            Model model,
            RecordDesk.Answer answer,
            StoredDataset now,
            Supplier<List<ChangedFact>> facts,
            HttpServletResponse response,
            Locale locale) {
        List<Finding> elsewhere = answer.findings();
        if (model.getAttribute(FINDINGS_AT) instanceof FieldFindings at) {
            Map<String, List<String>> denied =
                    new LinkedHashMap<>(at.of(answer.findings(), Texts.of(locale), Names.of(now.dataset())));
            denied.remove(FieldFindings.ELSEWHERE);
            model.addAttribute("denied", denied);
            elsewhere = elsewhere.stream().filter(one -> !at.isAtField(one)).toList();
        }
        AnswerWords.add(model, answer.withFindings(elsewhere), now, locale);
        if (answer.stale() && answer.problems().isEmpty()) {
            model.addAttribute("differences", AnswerWords.differences(now.dataset(), facts.get(), locale));
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
}
