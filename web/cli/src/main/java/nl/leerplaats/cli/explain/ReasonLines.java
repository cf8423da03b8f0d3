package nl.leerplaats.cli.explain;

import java.util.List;
import java.util.function.BiFunction;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.PriceText;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Relief;
import nl.leerplaats.solver.explain.Sentence;
import nl.leerplaats.solver.explain.WhyNot;
import nl.leerplaats.solver.explain.price.Price;

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
        reasons = ReasonTexts.of(messages.locale(), explained.dataset());
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
        parts(parts, texts::part);
    }

    /** The same of a company: each with whose it is. */
    void partsOfMany(List<CostPart> parts) {
        parts(parts, texts::partOf);
    }

    private void parts(List<CostPart> parts, BiFunction<CostPart, Names, String> sentence) {
        if (parts.isEmpty()) {
            line(messages.get("explain.noParts"));
            return;
        }
        TextTable table = new TextTable();
        table.add(messages.get("explain.parts"), messages.get("explain.medium"), messages.get("explain.soft"));
        for (CostPart part : parts) {
            boolean medium = part.term().level() == CostTerm.Level.MEDIUM;
            String amount = messages.number(part.amount());
            table.add(INDENT + sentence.apply(part, reasons.names()), medium ? amount : "", medium ? "" : amount);
        }
        CostParts.Amount sum = CostParts.sum(parts);
        table.add(INDENT + messages.get("cost.sum"), messages.number(sum.medium()), messages.number(sum.soft()));
        table.lines().forEach(context::print);
    }

    void whyNot(WhyNot whyNot) {
        line(INDENT + reasons.reason(whyNot.reason()));
        possible(whyNot);
        line(INDENT
                + (whyNot.sieve().isEmpty()
                        ? reasons.say(Sentence.WHY_NO_SIEVE)
                        : reasons.say(Sentence.WHY_SIEVE, whyNot.companies())));
        for (WhyNot.Sifted sifted : whyNot.sieve()) {
            String obstacle = reasons.obstacle(sifted.obstacle());
            line(INDENT
                    + INDENT
                    + (sifted.only() == 0
                            ? reasons.say(Sentence.WHY_SIFTED, obstacle, sifted.removed(), sifted.left())
                            : reasons.say(
                                    Sentence.WHY_SIFTED_ONLY,
                                    obstacle,
                                    sifted.removed(),
                                    sifted.only(),
                                    sifted.left())));
        }
        line(INDENT + reasons.say(whyNot.nearest().isEmpty() ? Sentence.WHY_NO_NEAREST : Sentence.WHY_NEAREST));
        whyNot.nearest().forEach(hurdle -> line(INDENT + INDENT + reasons.hurdle(hurdle)));
        if (whyNot.possible() == null) {
            line(INDENT + reasons.say(whyNot.reliefs().isEmpty() ? Sentence.WHY_NO_RELIEFS : Sentence.WHY_RELIEFS));
            for (Relief relief : whyNot.reliefs()) {
                line(INDENT + INDENT + reasons.relief(relief));
                price(relief.price(), 3);
            }
        }
    }

    private void possible(WhyNot whyNot) {
        Alternative possible = whyNot.possible();
        Alternative costly = whyNot.costly();
        if (possible != null) {
            Sentence key = possible.isPossibleNow() ? Sentence.WHY_POSSIBLE_NOW : Sentence.WHY_POSSIBLE_MOVES;
            line(INDENT + reasons.say(key, reasons.placement(possible.placement())));
            price(possible.price(), 2);
        } else if (costly != null) {
            line(INDENT
                    + reasons.say(
                            Sentence.WHY_POSSIBLE_COST,
                            reasons.placement(costly.placement()),
                            reasons.losses(costly.price().losses())));
            price(costly.price(), 2);
        }
    }

    void alternatives(List<Alternative> alternatives) {
        line(INDENT + reasons.say(alternatives.isEmpty() ? Sentence.ALTERNATIVES_NONE : Sentence.ALTERNATIVES_SOME));
        for (Alternative one : alternatives) {
            line(INDENT + INDENT + reasons.placement(one.placement()));
            loss(one.price(), 3);
            price(one.price(), 3);
        }
    }

    /** At whose cost something is, where it is. */
    void loss(Price price, int indents) {
        String loss = reasons.price(price).loss();
        if (loss != null) {
            line(INDENT.repeat(indents) + loss);
        }
    }

    /** What something costs, both figures, and what changes with each. */
    void price(Price price, int indents) {
        PriceText text = reasons.price(price);
        line(text.alone(), indents);
        PriceText.Line whole = text.whole();
        if (whole != null) {
            line(whole, indents);
        }
    }

    private void line(PriceText.Line told, int indents) {
        line(INDENT.repeat(indents) + told.sentence());
        told.changes().forEach(change -> line(INDENT.repeat(indents + 1) + change));
    }
}
