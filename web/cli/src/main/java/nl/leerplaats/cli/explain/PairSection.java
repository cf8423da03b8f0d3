package nl.leerplaats.cli.explain;

import java.util.List;
import java.util.Map;
import nl.leerplaats.cli.json.PairJson;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.PairReasons;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Sentence;

/** Why a student is not at a certain company. */
final class PairSection implements ExplainSection {

    private final Explained explained;
    private final String studentId;
    private final String companyId;
    private final List<PairReasons> reasons;

    PairSection(Explained explained, String studentId, String companyId) {
        this.explained = explained;
        this.studentId = studentId;
        this.companyId = companyId;
        if (explained.year().findStudent(studentId) == null) {
            throw explained.context().wrongUse("explain.noStudent", studentId);
        }
        if (explained.year().findCompany(companyId) == null) {
            throw explained.context().wrongUse("explain.noCompany", companyId);
        }
        reasons = new Explainer(explained.whatIf()).pair(studentId, companyId);
    }

    @Override
    public String key() {
        return "pair";
    }

    @Override
    public void print() {
        ReasonLines lines = new ReasonLines(explained);
        ReasonTexts texts = lines.reasons();
        Messages messages = explained.context().messages();
        lines.line(messages.get(
                "explain.pair", texts.names().student(studentId), texts.names().company(companyId)));
        if (reasons.isEmpty()) {
            lines.line("  " + messages.get("explain.nothingOpen"));
        }
        for (PairReasons one : reasons) {
            lines.line(messages.get(
                    "explain.period", texts.period(one.hurdle().request().periodId())));
            Placement there = one.there();
            if (there != null) {
                lines.line("  " + texts.say(Sentence.PAIR_THERE, texts.placement(there)));
                continue;
            }
            lines.line("  " + texts.hurdle(one.hurdle()));
            Alternative alternative = one.alternative();
            if (alternative == null) {
                lines.line("  " + texts.say(Sentence.PAIR_NOT_FOUND));
            } else {
                lines.line("  " + texts.say(Sentence.PAIR_POSSIBLE, texts.placement(alternative.placement())));
                lines.loss(alternative.price(), 2);
                lines.price(alternative.price(), 2);
            }
        }
    }

    @Override
    public Map<String, Object> json() {
        return PairJson.of(studentId, companyId, reasons, explained.reasonJson());
    }
}
