package nl.leerplaats.cli.command;

import java.util.List;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.Gap;

/** A plan in figures: who has a place, what is short, and the cost term by term. */
public final class PlanReport {

    private static final String INDENT = "  ";

    private final Context context;
    private final Messages messages;
    private final Texts texts;

    public PlanReport(Context context) {
        this.context = context;
        messages = context.messages();
        texts = Texts.of(messages.locale());
    }

    /** Writes who has a place and what is short. */
    public void printCoverage(Names names, Coverage coverage, Verdict verdict, boolean all) {
        TextTable table = new TextTable();
        table.add(messages.get("plan.heading"));
        figure(table, 1, "plan.students", coverage.students());
        figure(table, 2, "plan.complete", coverage.complete());
        figure(table, 2, "plan.partial", coverage.partial());
        figure(table, 2, "plan.without", coverage.without());
        figure(table, 1, "plan.requests", coverage.requests());
        figure(table, 2, "plan.unplaced", coverage.unplaced().size());
        figure(table, 1, "plan.breaks", verdict.cost().hard());
        figure(table, 1, "plan.hours", verdict.hoursShort());
        figure(table, 1, "plan.days", verdict.daysShort());
        figure(table, 1, "plan.unsupervised", verdict.count(CostTerm.UNSUPERVISED));
        table.lines().forEach(context::print);
        printUnplaced(names, coverage.unplaced(), all);
    }

    private void figure(TextTable table, int depth, String key, long number) {
        table.add(INDENT.repeat(depth) + messages.get(key), messages.number(number));
    }

    private void printUnplaced(Names names, List<RequestKey> unplaced, boolean all) {
        if (unplaced.isEmpty()) {
            return;
        }
        context.print("");
        context.print(messages.get("plan.unplacedHeading"));
        List<String> lines = unplaced.stream()
                .map(key -> messages.get(
                        "plan.unplacedRequest",
                        names.studentWithId(key.studentId()),
                        texts.period(key.periodId(), names)))
                .toList();
        Excerpt.of(lines, all, messages).forEach(line -> context.print(INDENT + line));
    }

    /** Writes the cost term by term: count times weight is amount. */
    public void printCost(Verdict verdict) {
        Cost cost = verdict.cost();
        TextTable table = new TextTable();
        table.add(
                messages.get("cost.heading"),
                messages.get("cost.count"),
                messages.get("cost.weight"),
                messages.get("cost.amount"));
        addLevel(table, verdict, CostTerm.Level.MEDIUM, "cost.medium", cost.medium());
        addLevel(table, verdict, CostTerm.Level.SOFT, "cost.soft", cost.soft());
        table.lines().forEach(context::print);
    }

    /** Writes how far the plan can be from the best possible at most. */
    public void printGap(Gap gap) {
        if (gap.isProvenBest()) {
            context.print(messages.get("gap.best"));
        }
        if (gap.unavoidable() > 0) {
            context.print(messages.get("gap.unavoidable", gap.medium(), gap.unavoidable()));
        }
        if (gap.isProvenBest()) {
            return;
        }
        if (gap.medium() > 0 && gap.isMediumProven()) {
            context.print(messages.get("gap.mediumProven", gap.medium()));
        } else if (gap.medium() > 0) {
            context.print(
                    gap.leastMedium() > 0
                            ? messages.get("gap.mediumOpen", gap.leastMedium(), gap.avoidable())
                            : messages.get("gap.mediumUnknown"));
        }
        if (!gap.isSoftKnown()) {
            context.print(messages.get("gap.softUnknown"));
        } else {
            context.print(
                    gap.isSoftProven() ? messages.get("gap.softBest") : messages.get("gap.soft", gap.softPerCent()));
        }
    }

    private void addLevel(TextTable table, Verdict verdict, CostTerm.Level level, String heading, long sum) {
        table.add(messages.get(heading));
        for (CostTerm term : CostTerm.values()) {
            if (term.level() == level) {
                table.add(
                        INDENT + name(term, verdict.count(term)),
                        orDash(verdict.count(term)),
                        messages.number(verdict.weights().get(term)),
                        orDash(verdict.amount(term)));
            }
        }
        table.add(INDENT + messages.get("cost.sum"), "", "", messages.number(sum));
    }

    /** The name of the term, and what is counted where the name does not say so: one of them or more. */
    private String name(CostTerm term, long count) {
        String unit = "unit." + term.key();
        return messages.has(unit) ? texts.term(term) + " (" + messages.get(unit, count) + ")" : texts.term(term);
    }

    private String orDash(long number) {
        return number == 0 ? "-" : messages.number(number);
    }
}
