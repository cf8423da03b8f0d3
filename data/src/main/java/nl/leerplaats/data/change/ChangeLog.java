package nl.leerplaats.data.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Applied.SetAside;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.validate.DatasetValidator;

/**
 * Applies changes in the order of their moments, and of their ids where these are equal, whatever the order in which they were delivered.
 * What does not fit is set aside, and tried again as long as something else makes a difference. So the same changes give the same dataset,
 * and no change is lost.
 */
public final class ChangeLog {

    /** The order in which changes are made. Two bodies under one id are told apart by their text, so that it does not matter which was delivered first. */
    public static final Comparator<Change> ORDER =
            Comparator.comparing(Change::at).thenComparing(Change::id).thenComparing(Change::toString);

    private Dataset dataset;
    private final List<Change> applied = new ArrayList<>();
    private final List<Change> known = new ArrayList<>();
    private final Map<Change, List<Finding>> setAside = new LinkedHashMap<>();
    private final List<SetAside> repeatedIds = new ArrayList<>();
    private boolean first = true;
    private boolean inTurn = true;

    private ChangeLog(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Applies changes.
     *
     * @param dataset a dataset that the input check accepts
     * @param changes in any order
     */
    public static Applied apply(Dataset dataset, List<Change> changes) {
        ChangeLog log = new ChangeLog(dataset);
        List<Change> pending = log.unique(changes);
        while (log.tryEach(pending)) {
            // As long as one makes a difference, another may have come to fit.
        }
        return log.result();
    }

    private List<Change> unique(List<Change> changes) {
        Map<String, Change> byId = new LinkedHashMap<>();
        for (Change change : changes.stream().sorted(ORDER).toList()) {
            Change first = byId.putIfAbsent(change.id(), change);
            if (first != null && first.isRepeatedBy(change)) {
                known.add(change);
            } else if (first != null) {
                Finding finding = Finding.of(FindingCode.CHANGE_ID_TAKEN, "$.id", change.id());
                repeatedIds.add(new SetAside(change, List.of(finding)));
            }
        }
        return new ArrayList<>(byId.values());
    }

    /** Tries each once, and takes out those that fit; tells whether to try the others again. */
    private boolean tryEach(List<Change> pending) {
        boolean different = false;
        Iterator<Change> each = pending.iterator();
        while (each.hasNext()) {
            Change change = each.next();
            List<Finding> findings = tryOne(change);
            if (findings.isEmpty()) {
                each.remove();
                setAside.remove(change);
                inTurn &= first;
                different |=
                        !applied.isEmpty() && applied.get(applied.size() - 1).equals(change);
            } else {
                setAside.put(change, findings);
            }
        }
        first = false;
        return different && !pending.isEmpty();
    }

    /** Makes one change, unless it gives findings. */
    private List<Finding> tryOne(Change change) {
        FindingCollector findings = new FindingCollector();
        DatasetDraft draft = new DatasetDraft(dataset);
        change.fact().apply(draft, findings);
        if (findings.hasErrors()) {
            return findings.list();
        }
        Dataset next = draft.build();
        if (next.equals(dataset)) {
            known.add(change);
            return List.of();
        }
        DatasetValidator.checkErrors(next, findings);
        if (findings.hasErrors()) {
            return findings.list();
        }
        dataset = next;
        applied.add(change);
        return List.of();
    }

    private Applied result() {
        List<SetAside> aside = new ArrayList<>(repeatedIds);
        setAside.forEach((change, findings) -> aside.add(new SetAside(change, findings)));
        aside.sort(Comparator.comparing(SetAside::change, ORDER));
        known.sort(ORDER);
        return new Applied(dataset, applied, known, aside, inTurn);
    }
}
