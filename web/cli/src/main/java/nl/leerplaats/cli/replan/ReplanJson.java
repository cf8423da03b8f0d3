package nl.leerplaats.cli.replan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.cli.command.Coverage;
import nl.leerplaats.cli.json.ChangeJson;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.replan.LeftOut;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.replan.Proposal;
import nl.leerplaats.solver.replan.Proposals;
import org.jspecify.annotations.Nullable;

/** Proposals and what they change as trees for JSON documents: facts by id, and the sentence that people read. */
final class ReplanJson {

    /** Value of the key {@code format} of the document of all proposals. */
    static final String PROPOSALS_FORMAT = "leerplaats-proposals/1";

    /** Value of the key {@code format} of the document of what one plan changes. */
    static final String CHANGES_FORMAT = "leerplaats-plan-changes/1";

    private final Texts texts;
    private final PlanningYear year;
    private final Names names;
    private final ChangeJson placements;

    ReplanJson(Locale locale, PlanningYear year, Names names) {
        texts = Texts.of(locale);
        this.year = year;
        this.names = names;
        placements = new ChangeJson(locale, year, names);
    }

    /** The document of all proposals. */
    Map<String, Object> document(Proposals proposals, Applied applied, Applied happened) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", PROPOSALS_FORMAT);
        document.put("dataset", proposals.replanning().dataset().name());
        document.put("asOf", String.valueOf(proposals.replanning().dataset().asOf()));
        document.put("applied", sentences(applied.applied()));
        document.put("setAside", applied.setAside().stream().map(this::setAside).toList());
        document.put("happened", sentences(happened.applied()));
        document.put(
                "leftOut",
                proposals.replanning().leftOut().stream()
                        .map(ReplanJson::leftOut)
                        .toList());
        document.put("leastChanges", proposals.leastChanges());
        document.put("elapsedMillis", proposals.elapsed().toMillis());
        document.put(
                "proposals",
                proposals.all().stream().map(one -> proposal(proposals, one)).toList());
        return document;
    }

    /** Changes by id, in words. */
    List<Object> sentences(List<Change> changes) {
        return changes.stream().<Object>map(this::sentence).toList();
    }

    private Map<String, Object> sentence(Change change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", change.id());
        one.put("sentence", texts.change(change, names));
        return one;
    }

    /** A change that does not fit, and why. */
    Map<String, Object> setAside(Applied.SetAside aside) {
        Map<String, Object> one = sentence(aside.change());
        one.put(
                "findings",
                aside.findings().stream()
                        .map(finding -> texts.finding(finding, names))
                        .toList());
        return one;
    }

    private static Map<String, @Nullable Object> leftOut(LeftOut left) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("studentId", left.studentId());
        one.put("periodId", left.periodId());
        one.put(left.periodId() == null ? "supervisorId" : "companyId", left.with());
        one.put("mentorId", left.mentorId());
        one.put("reason", left.reason().name().toLowerCase(Locale.ROOT));
        return one;
    }

    private Map<String, Object> proposal(Proposals proposals, Proposal proposal) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", kind(proposal));
        Cost cost = proposal.verdict().cost();
        one.put("medium", cost.medium());
        one.put("soft", cost.soft());
        Bound bound = proposals.boundOf(proposal);
        one.put("leastMedium", bound.medium());
        one.put("leastSoft", bound.soft());
        one.put("best", proposal.best());
        one.put("afterMillis", proposal.after().toMillis());
        one.put("changed", proposal.changes().countChanged());
        one.put("changedStudents", proposal.changes().countStudents());
        one.put("changedAgreed", proposal.changes().countAgreed());
        one.put("unplaced", (long) Coverage.of(year, proposal.plan()).unplaced().size());
        one.put("hoursShort", proposal.verdict().hoursShort());
        one.putAll(changes(proposal.changes()));
        return one;
    }

    /** The document of what a proposal changes. */
    Map<String, Object> document(Proposals proposals, Proposal proposal) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", CHANGES_FORMAT);
        document.put("dataset", proposals.replanning().dataset().name());
        document.put("asOf", String.valueOf(proposals.replanning().dataset().asOf()));
        document.put("proposal", kind(proposal));
        document.put("leastChanges", proposals.leastChanges());
        document.putAll(changes(proposal.changes()));
        return document;
    }

    private static String kind(Proposal proposal) {
        return proposal.kind().name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> changes(PlanChanges changes) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "placements",
                changes.placements().stream().map(placements::change).toList());
        List<Object> supervisors = new ArrayList<>();
        changes.supervisors().forEach(change -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("studentId", change.studentId());
            one.put("from", change.from());
            one.put("to", change.to());
            one.put("sentence", texts.change(change, names));
            supervisors.add(one);
        });
        result.put("supervisors", supervisors);
        return result;
    }
}
