package nl.leerplaats.cli.explain;

import java.util.List;
import java.util.Map;
import nl.leerplaats.cli.json.CompanyJson;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.solver.explain.CompanyReasons;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.Fit;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Sentence;

/** One company: the cost in parts, who is there, and whom a place there would help. */
final class CompanySection implements ExplainSection {

    private final Explained explained;
    private final CompanyReasons reasons;
    private final List<CostPart> parts;

    CompanySection(Explained explained, String id) {
        this.explained = explained;
        reasons = new Explainer(explained.whatIf())
                .company(id)
                .orElseThrow(() -> explained.context().wrongUse("explain.noCompany", id));
        parts = PlanChecker.explain(explained.year(), explained.plan()).ofCompany(id);
    }

    @Override
    public String key() {
        return "company";
    }

    @Override
    public void print() {
        ReasonLines lines = new ReasonLines(explained);
        ReasonTexts texts = lines.reasons();
        Messages messages = explained.context().messages();
        lines.line(messages.get(
                "explain.company", reasons.company().name(), reasons.company().id()));
        if (reasons.placements().isEmpty()) {
            lines.line("  " + texts.say(Sentence.COMPANY_NOBODY));
        }
        for (Placement one : reasons.placements()) {
            lines.line(messages.get(
                    "explain.placed",
                    texts.names().student(one.studentId()),
                    texts.names().period(one.periodId()),
                    texts.placement(one)));
        }
        lines.line("");
        lines.partsOfMany(parts);
        lines.line("");
        print(lines, reasons.now(), Sentence.COMPANY_NOW, Sentence.COMPANY_NOW_NONE);
        print(lines, reasons.more(), Sentence.COMPANY_MORE, Sentence.COMPANY_MORE_NONE);
    }

    private static void print(ReasonLines lines, List<Fit> fits, Sentence some, Sentence none) {
        lines.line(lines.reasons().say(fits.isEmpty() ? none : some));
        for (Fit fit : fits) {
            lines.line("  " + lines.reasons().fit(fit));
            lines.loss(fit.price(), 2);
            lines.price(fit.price(), 2);
        }
    }

    @Override
    public Map<String, Object> json() {
        return CompanyJson.of(
                reasons,
                explained.plan(),
                explained.year(),
                explained.context().messages().locale());
    }
}
