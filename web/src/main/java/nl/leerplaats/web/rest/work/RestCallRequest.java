package nl.leerplaats.web.rest.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.rest.RestNames;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.CallStore;
import nl.leerplaats.web.work.CallDesk;
import nl.leerplaats.web.work.Refusal;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A call with a company that is to be noted.
 *
 * @param version version of the working plan that the caller looked at
 * @param companyId company
 * @param studentId student that it was about; null for the company as a whole
 * @param periods ids of the periods that it was about; null for all to come in which the student is there
 * @param answer what the company said about them; null for a note alone
 * @param note what is written down; empty for nothing
 * @param by who called; null where not said
 */
record RestCallRequest(
        long version,
        String companyId,
        @Nullable String studentId,
        @Nullable List<String> periods,
        Call.@Nullable Answer answer,
        String note,
        @Nullable String by) {

    private static final List<String> KEYS =
            List.of("version", "companyId", "studentId", "periods", "answer", "note", "by");

    static RestCallRequest of(JsonNode object, PlanningYear year) {
        RestFields fields = new RestFields(object, KEYS);
        RestNames names = new RestNames(fields, year);
        Long version = fields.whole("version", true, 1, Long.MAX_VALUE);
        String company = names.company();
        Call.Answer answer = fields.choice("answer", false, Call.Answer.values());
        String note = note(fields);
        String by = fields.text("by", false);
        boolean about = answer != null || fields.has("studentId") || fields.has("periods");
        String student = about ? names.student() : null;
        List<String> periods = fields.texts("periods");
        if (periods != null && periods.isEmpty()) {
            fields.add(Finding.of(FindingCode.EMPTY_LIST, fields.path("periods"), ""));
        }
        fields.check();
        return new RestCallRequest(
                RestFields.present(version),
                RestFields.present(company),
                student,
                periods,
                answer,
                note == null ? "" : note,
                by);
    }

    /** The note; one that is empty says nothing where no answer is given either. */
    private static @Nullable String note(RestFields fields) {
        String note = fields.text("note", !fields.has("answer"));
        if (note != null && note.isBlank() && !fields.has("answer")) {
            fields.add(Finding.of(FindingCode.MISSING_KEY, fields.path("note"), "", "note"));
        }
        if (note != null && note.strip().length() > CallStore.LONGEST_NOTE) {
            fields.add(Finding.of(FindingCode.TEXT_TOO_LONG, fields.path("note"), ""));
        }
        return note;
    }

    /**
     * The placements that it is about; empty for the company as a whole.
     *
     * @throws ProblemException where the working plan has one of them not
     */
    Set<RequestKey> placements(Working working) {
        if (studentId == null) {
            return Set.of();
        }
        Set<RequestKey> named = new LinkedHashSet<>();
        if (periods == null) {
            working.plan().plan().placements().stream()
                    .filter(one -> one.studentId().equals(studentId))
                    .map(one -> RequestKey.of(one))
                    .filter(key -> Refusal.isToCome(working, key))
                    .forEach(named::add);
        } else {
            periods.forEach(period -> named.add(new RequestKey(studentId, period)));
        }
        Set<RequestKey> there = CallDesk.there(working, companyId, named);
        if (there.isEmpty() || periods != null && there.size() < named.size()) {
            throw ProblemException.conflict("notThere");
        }
        return there;
    }
}
