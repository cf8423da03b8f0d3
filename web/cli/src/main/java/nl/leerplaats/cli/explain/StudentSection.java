package nl.leerplaats.cli.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.cli.json.StudentJson;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Sentence;
import nl.leerplaats.solver.explain.StudentReasons;

/** One student: the cost in parts, and for each request why there, why not, and what else there is. */
final class StudentSection implements ExplainSection {

    private final Explained explained;
    private final StudentReasons reasons;
    private final List<CostPart> parts;
    private final List<PlacementChange> changes;
    private final Texts told;

    StudentSection(Explained explained, String id) {
        this.explained = explained;
        reasons = new Explainer(explained.whatIf())
                .student(id)
                .orElseThrow(() -> explained.context().wrongUse("explain.noStudent", id));
        parts = PlanChecker.explain(explained.year(), explained.plan()).ofStudent(id);
        changes = PlanChanges.ofBaseline(explained.year(), explained.plan()).ofStudent(id);
        told = Texts.of(explained.context().messages().locale());
    }

    @Override
    public String key() {
        return "student";
    }

    @Override
    public void print() {
        ReasonLines lines = new ReasonLines(explained);
        ReasonTexts texts = lines.reasons();
        String id = reasons.student().id();
        Messages messages = explained.context().messages();
        lines.line(messages.get("explain.student", texts.names().student(id), id));
        lines.line("");
        lines.parts(parts);
        for (StudentReasons.OfRequest one : reasons.requests()) {
            lines.line("");
            lines.line(messages.get(
                    "explain.request",
                    texts.names().period(one.request().period().id()),
                    one.request().weeks()));
            print(lines, texts, one);
        }
        for (PlacementChange one : changes) {
            if (explained.year().findRequest(one.key()) == null) { // the student is not on stage by then
                lines.line("");
                lines.line(messages.get(
                        "explain.period", texts.names().period(one.key().periodId())));
                lines.line("  " + decided(one));
            }
        }
    }

    private String decided(PlacementChange change) {
        PlanningYear year = explained.year();
        return told.decided(change, year, Names.of(year.dataset()));
    }

    private Optional<PlacementChange> change(RequestKey key) {
        return changes.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private void print(ReasonLines lines, ReasonTexts texts, StudentReasons.OfRequest one) {
        String placed = one.placement() == null ? "" : texts.placement(one.placement());
        lines.line("  " + texts.state(one.state(), placed));
        change(one.request().key()).ifPresent(change -> lines.line("  " + decided(change)));
        if (one.broken() != null && !one.broken().obstacles().isEmpty()) {
            lines.line("  " + texts.hurdle(one.broken()));
        }
        if (one.whyNot() != null) {
            lines.whyNot(one.whyNot());
        } else if (one.state() == StudentReasons.State.PLACED) {
            lines.line("  "
                    + (one.cheaper() == 0
                            ? texts.say(Sentence.PLACED_CHEAPEST)
                            : texts.say(Sentence.PLACED_CHEAPER, one.cheaper(), one.cheaperFree())));
            lines.alternatives(one.alternatives());
        } else if (one.proposal() != null) {
            lines.line("  " + texts.say(Sentence.STATE_PROPOSAL, texts.placement(one.proposal())));
        }
    }

    @Override
    public Map<String, Object> json() {
        return StudentJson.of(
                reasons,
                explained.plan(),
                explained.year(),
                explained.context().messages().locale());
    }
}
