package nl.leerplaats.web.cli;

import java.util.List;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Relief;
import nl.leerplaats.solver.explain.WhyNot;

/** Writes reasons as lines of text. */
final class ReasonLines {

    private static final String INDENT = "  ";

    private final Context context;
    private final Messages messages;
    private final ReasonTexts reasons;
    private final Texts texts;

    ReasonLines(Explained explained) {
        context = explained.context();
        messages = context.messages();
        reasons = ReasonTexts.of(messages.locale(), explained.whatIf().year().dataset());
        texts = Texts.of(messages.locale());
    }

    ReasonTexts reasons() {
        return reasons;
    }

    void line(String line) {
        context.print(line);
    }

    /** The parts of a cost, with their sum. */
    void parts(List<CostPart> parts) {
        TextTable table = new TextTable();
        table.add(messages.get("explain.parts"), messages.get("explain.medium"), messages.get("explain.soft"));
        for (CostPart part : parts) {
            boolean medium = part.term().level() == CostTerm.Level.MEDIUM;
            String amount = messages.number(part.amount());
            table.add(INDENT + texts.part(part, reasons.names()), medium ? amount : "", medium ? "" : amount);
        }
        CostParts.Amount sum = CostParts.sum(parts);
        table.add(INDENT + messages.get("cost.sum"), messages.number(sum.medium()), messages.number(sum.soft()));
        table.lines().forEach(context::print);
    }

    void whyNot(WhyNot whyNot) {
        Alternative possible = whyNot.possible();
        if (possible != null) {
            String key = possible.isPossibleNow() ? "why.possibleNow" : "why.possibleMoves";
            line(INDENT
                    + reasons.get(
                            key,
                            reasons.placement(possible.placement()),
                            reasons.difference(possible.medium(), possible.soft())));
            moves(possible);
        }
        line(INDENT + reasons.get("why.sieve", whyNot.companies()));
        for (WhyNot.Sifted sifted : whyNot.sieve()) {
            String obstacle = reasons.obstacle(sifted.obstacle());
            line(INDENT
                    + INDENT
                    + (sifted.only() == 0
                            ? reasons.get("why.sifted", obstacle, sifted.removed(), sifted.left())
                            : reasons.get(
                                    "why.siftedOnly", obstacle, sifted.removed(), sifted.only(), sifted.left())));
        }
        line(INDENT + reasons.get(whyNot.nearest().isEmpty() ? "why.noNearest" : "why.nearest"));
        whyNot.nearest().forEach(hurdle -> line(INDENT + INDENT + reasons.hurdle(hurdle)));
        if (possible == null) {
            line(INDENT + reasons.get(whyNot.reliefs().isEmpty() ? "why.noReliefs" : "why.reliefs"));
            for (Relief relief : whyNot.reliefs()) {
                line(INDENT + INDENT + reasons.relief(relief));
            }
        }
    }

    void alternatives(List<Alternative> alternatives) {
        line(INDENT + reasons.get(alternatives.isEmpty() ? "alternatives.none" : "alternatives"));
        for (Alternative one : alternatives) {
            String key = one.isPossibleNow() ? "alternative.now" : "alternative.moves";
            line(INDENT
                    + INDENT
                    + reasons.get(
                            key,
                            reasons.placement(one.placement()),
                            reasons.difference(one.medium(), one.soft())));
            moves(one);
        }
    }

    /** What changes for the others, a line each. */
    void moves(Alternative alternative) {
        reasons.moves(alternative.answer().moves(), alternative.request().studentId())
                .forEach(move -> line(INDENT + INDENT + INDENT + move));
    }
}
