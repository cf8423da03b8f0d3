package nl.leerplaats.web.work;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what companies say: what they answer about a student is in the working plan with it, both or neither. */
@Component
public class CallDesk {

    private final Store store;
    private final WorkingPlanDesk desk;
    private final WorkingVersions versions;
    private final Exclusions exclusions;

    CallDesk(Store store, WorkingPlanDesk desk, WorkingVersions versions, Exclusions exclusions) {
        this.store = store;
        this.desk = desk;
        this.versions = versions;
        this.exclusions = exclusions;
    }

    /** Those of placements that are at a company in the working plan. */
    public static Set<RequestKey> there(Working working, String companyId, Collection<RequestKey> keys) {
        return working.plan().plan().placements().stream()
                .filter(one -> one.companyId().equals(companyId))
                .map(one -> RequestKey.of(one))
                .filter(keys::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Notes a call.
     *
     * @param looked the working plan that somebody looked at
     * @param companyId company
     * @param keys placements of one student there; empty for the company as a whole, without an answer
     * @param answer what the company said about them; null for a note alone
     * @param note what was written down; empty for nothing
     * @param by who called, where known
     * @return the number of the call
     * @throws StaleException where something of the student is otherwise by now; nothing is noted then
     * @throws SettledException where the answer is no and all placements are past or pinned; nothing is noted then
     */
    public long note(
            Working looked,
            String companyId,
            Set<RequestKey> keys,
            Call.@Nullable Answer answer,
            String note,
            @Nullable String by)
            throws StaleException, SettledException {
        Set<String> students = keys.stream().map(RequestKey::studentId).collect(Collectors.toSet());
        if (answer == Call.Answer.NO
                && Refusal.of(looked, companyId, keys).asked().isEmpty()) {
            versions.asOne(() -> desk.unchanged(looked, students));
            throw new SettledException();
        }
        RequestKey about = keys.stream().findFirst().orElse(null);
        return versions.asOne(() -> {
            if (answer != null) {
                say(looked, companyId, keys, answer, by);
            } else {
                desk.unchanged(looked, students);
            }
            return store.calls().add(looked.plan().dataset().id(), companyId, about, answer, note.strip(), by);
        });
    }

    private void say(Working looked, String companyId, Set<RequestKey> keys, Call.Answer answer, @Nullable String by)
            throws StaleException {
        switch (answer) {
            case ASKED -> desk.setStatus(looked, keys, WorkingStatus.ASKED, by);
            case YES -> desk.setStatus(looked, keys, WorkingStatus.AGREED, by);
            case NO -> {
                Refusal refusal = Refusal.of(looked, companyId, keys);
                String student = keys.iterator().next().studentId();
                desk.refuse(looked, refusal.out(), exclusions.change(student, companyId, true, by), by);
            }
        }
    }
}
