package nl.leerplaats.web.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.difference.Step;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.ChangedWords;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.ui.Model;

/** Says on the page of a form why what was typed is not kept. */
final class AnswerWords {

    private AnswerWords() {}

    /** Adds what is wrong: at fields, as a whole, or that the record became another meanwhile. */
    static void add(Model model, RecordDesk.Answer answer, StoredDataset now, Locale locale) {
        Texts texts = Texts.of(locale);
        Names names = Names.of(now.dataset());
        model.addAttribute("stale", answer.stale());
        model.addAttribute("problems", answer.problems());
        model.addAttribute(
                "refused",
                answer.findings().stream()
                        .map(one -> texts.finding(one, names))
                        .distinct()
                        .toList());
    }

    /** What facts would make different, field by field: shown before somebody writes over what another changed. */
    static List<ChangedWords> differences(Dataset dataset, List<ChangedFact> facts, Locale locale) {
        Texts texts = Texts.of(locale);
        Names names = Names.of(dataset);
        List<Change> changes = facts.stream()
                .map(fact -> new Change("", Instant.EPOCH, null, null, fact, Extra.NONE))
                .toList();
        return Step.follow(dataset, changes).stream()
                .flatMap(step -> step.fields().stream())
                .map(field -> texts.changed(field, names))
                .toList();
    }
}
