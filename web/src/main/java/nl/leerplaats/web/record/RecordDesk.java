package nl.leerplaats.web.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.web.access.Shown;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.record.form.FieldProblem;
import nl.leerplaats.web.space.DataDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what was typed in the form of a record, unless the record is another than the one that the form showed. */
@Component
class RecordDesk {

    private final Store store;
    private final DataDesk desk;
    private final Shown shown;

    RecordDesk(Store store, DataDesk desk, Shown shown) {
        this.store = store;
        this.desk = desk;
        this.shown = shown;
    }

    /** Signs of the longest note; it stands in lists. */
    private static final int LONGEST_NOTE = 500;

    /** What the program itself may put before a note. */
    private static final int ROOM_FOR_WORDS = 100;

    /**
     * What a form was sent with.
     *
     * @param seen digest of the record that it showed; empty for a new one
     * @param note what people should know of the change; empty for nothing
     * @param by who sends it, where known
     */
    record Sent(String seen, String note, @Nullable String by) {}

    /**
     * What came of a form.
     *
     * @param stale whether the record became another since the form was shown, so that nothing was kept
     * @param problems fields in which something stands that cannot be meant
     * @param findings why the dataset refuses it
     * @param different whether anything became different
     */
    record Answer(boolean stale, Map<String, FieldProblem> problems, List<Finding> findings, boolean different) {

        /** Tells whether all that was typed is kept. */
        boolean isKept() {
            return !stale && problems.isEmpty() && findings.isEmpty();
        }

        /** The same with other findings. */
        Answer withFindings(List<Finding> others) {
            return new Answer(stale, problems, others, different);
        }

        /** Tells on the next page that it is kept, or that nothing was different. */
        void tell(RedirectAttributes redirect) {
            if (different) {
                redirect.addFlashAttribute("notice", "record.done");
            } else {
                redirect.addFlashAttribute("notice", "record.same");
            }
        }
    }

    /** The dataset of a space as it is now. */
    StoredDataset get(String spaceId) {
        return store.spaces().find(spaceId).orElseThrow(() -> new NotFoundException("space", spaceId));
    }

    /** The dataset of a space as it is now, as far as a viewer sees it: to people of a school without the pupils and supervisors of others. */
    StoredDataset get(Viewer viewer, String spaceId) {
        return shown.own(viewer, get(spaceId));
    }

    /** An id that no record has. */
    String newId() {
        return store.newId();
    }

    /** What tells which record a form shows; empty for none. */
    static String seen(@Nullable Record now) {
        return now == null ? "" : Digest.of(now);
    }

    /** Keeps what is different, as far as a viewer may change it; status 403 where it is not. */
    Answer save(
            Viewer viewer,
            String spaceId,
            Sent sent,
            @Nullable Record now,
            Map<String, FieldProblem> problems,
            Supplier<List<ChangedFact>> facts) {
        return save(spaceId, sent, now, problems, () -> {
            List<ChangedFact> made = facts.get();
            Shown.checkFacts(viewer, get(spaceId), made);
            return made;
        });
    }

    /**
     * Keeps what is different.
     *
     * @param now the record as it is now; null where there is none
     * @param problems what cannot be meant
     * @param facts what is different; asked for only where there are no problems
     */
    Answer save(
            String spaceId,
            Sent sent,
            @Nullable Record now,
            Map<String, FieldProblem> problems,
            Supplier<List<ChangedFact>> facts) {
        boolean stale = !sent.seen().equals(seen(now));
        Map<String, FieldProblem> all = new LinkedHashMap<>(problems);
        if (sent.note().strip().length() > LONGEST_NOTE + ROOM_FOR_WORDS) {
            all.put("note", new FieldProblem("tooLong", LONGEST_NOTE));
        }
        if (stale || !all.isEmpty()) {
            return new Answer(stale, all, List.of(), false);
        }
        DataDesk.Answer made = desk.make(
                spaceId, facts.get(), sent.note().isBlank() ? null : sent.note().strip(), sent.by());
        return new Answer(false, Map.of(), made.findings(), made.different());
    }
}
