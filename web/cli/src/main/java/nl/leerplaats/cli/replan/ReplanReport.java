package nl.leerplaats.cli.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.Coverage;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.replan.LeftOut;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.replan.Proposal;
import nl.leerplaats.solver.replan.ProposalKind;
import nl.leerplaats.solver.replan.Proposals;

/** Proposals side by side, and what they change for whom. */
final class ReplanReport {

    private static final String INDENT = "  ";

    private final Context context;
    private final Messages messages;
    private final Texts texts;
    private final Proposals proposals;
    private final PlanningYear year;
    private final Names names;
    private final boolean all;

    /**
     * A report.
     *
     * @param year the year that is planned again
     * @param names names of the dataset before and after what happened
     * @param all whether long lists are written in full
     */
    ReplanReport(Context context, PlanningYear year, Proposals proposals, Names names, boolean all) {
        this.context = context;
        this.proposals = proposals;
        this.all = all;
        messages = context.messages();
        texts = Texts.of(messages.locale());
        this.year = year;
        this.names = names;
    }

    /** Writes everything: what happened, the table, what is proven, and the list of changes of the first proposal. */
    void print(List<Change> happened) {
        printAll(
                "replan.happened",
                happened.stream().map(one -> texts.change(one, names)).toList());
        printAll(
                "replan.leftOut",
                proposals.replanning().leftOut().stream().map(this::leftOut).toList());
        printTable();
        printProven();
        if (proposals.all().size() < ProposalKind.values().length) {
            context.print(messages.get("replan.fewer"));
        }
        context.print("");
        Proposal first = proposals.all().get(0);
        context.print(messages.get("replan.changesOf", name(first.kind())));
        Excerpt.of(lines(first.changes()), all, messages).forEach(line -> context.print(INDENT + line));
        context.print("");
    }

    /** What of the working plan is left out, and why. */
    String leftOut(LeftOut one) {
        String period = one.periodId();
        String student = names.studentWithId(one.studentId());
        String what = period == null
                ? messages.get("solve.startSupervision", student, names.supervisor(one.with()))
                : messages.get("solve.startPlacement", student, names.period(period), names.company(one.with()));
        String mentor = one.mentorId() == null ? "" : names.mentor(one.with(), one.mentorId());
        return what + ": " + messages.get("replan.lacks." + one.reason().name(), mentor) + ".";
    }

    private void printAll(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            context.print(messages.get(key, lines.size()));
            Excerpt.of(lines, all, messages).forEach(line -> context.print(INDENT + line));
            context.print("");
        }
    }

    private void printTable() {
        TextTable table = new TextTable();
        addRow(
                table,
                messages.get("replan.proposals"),
                one -> messages.get("replan.short." + one.kind().name()));
        figure(table, "replan.changed", one -> one.changes().countChanged());
        part(table, "replan.agreed", one -> one.changes().countAgreed());
        part(table, "replan.students", one -> one.changes().countStudents());
        figure(table, "replan.supervisors", one -> one.changes().supervisors().size());
        figure(
                table,
                "replan.unplaced",
                one -> Coverage.of(year, one.plan()).unplaced().size());
        figure(table, "plan.hours", one -> one.verdict().hoursShort());
        figure(table, "cost.medium", one -> one.verdict().cost().medium());
        part(table, "replan.forAgreements", one -> forAgreements(one.verdict()));
        figure(table, "cost.soft", one -> one.verdict().cost().soft());
        addRow(table, INDENT + messages.get("replan.travel"), this::travel);
        table.lines().forEach(context::print);
        context.print("");
    }

    /** What is missing counts what was agreed and is not kept as well: beside a plan that was free to change it, that has to be seen apart. */
    private static long forAgreements(Verdict verdict) {
        return verdict.amount(CostTerm.BROKEN_AGREEMENT) + verdict.amount(CostTerm.CHANGED_AGREEMENT);
    }

    private void figure(TextTable table, String key, ToLongFunction<Proposal> figure) {
        addRow(table, INDENT + messages.get(key), one -> messages.number(figure.applyAsLong(one)));
    }

    /** What part of the figure above it is. */
    private void part(TextTable table, String key, ToLongFunction<Proposal> figure) {
        addRow(table, INDENT.repeat(2) + messages.get(key), one -> messages.number(figure.applyAsLong(one)));
    }

    private void addRow(TextTable table, String name, Function<Proposal, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        proposals.all().forEach(one -> cells.add(cell.apply(one)));
        table.add(cells.toArray(String[]::new));
    }

    private String travel(Proposal proposal) {
        OptionalLong minutes = Fairness.of(year, proposal.plan()).all().meanTravelMinutes();
        return minutes.isPresent() ? messages.get("fair.minutes", minutes.getAsLong()) : "-";
    }

    private void printProven() {
        Proposal first = proposals.all().get(0);
        context.print(
                texts.leastChanges(proposals.leastChanges(), first.changes().countAgreed()));
        proposals.find(ProposalKind.BETWEEN).ifPresent(between -> {
            Gap gap = Gap.of(between.verdict().cost(), proposals.boundOf(between));
            if (gap.isProvenBest()) {
                context.print(messages.get("replan.betweenBest"));
            } else if (gap.isMediumProven() && gap.isSoftKnown()) {
                context.print(messages.get("replan.betweenSoft", gap.softPerCent()));
            } else if (gap.isMediumProven()) {
                context.print(messages.get("replan.betweenMedium"));
            } else {
                context.print(messages.get("replan.betweenOpen", gap.avoidable()));
            }
        });
        printSame();
    }

    /** Which proposals are the same plan, so that nobody looks for a difference. */
    private void printSame() {
        List<Proposal> all = proposals.all();
        long plans = all.stream().map(Proposal::changes).distinct().count();
        if (all.size() == ProposalKind.values().length && plans == 1) {
            context.print(messages.get("replan.allSame"));
            return;
        }
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (all.get(one).changes().equals(all.get(other).changes())) {
                    context.print(messages.get("replan.twoSame", number(all.get(one)), number(all.get(other))));
                }
            }
        }
        context.print(messages.get("replan.choose"));
    }

    /** The number of a proposal, as its name has it. */
    private static int number(Proposal proposal) {
        return proposal.kind().ordinal() + 1;
    }

    /** What a proposal changes, a line for each request and each student with another supervisor. */
    List<String> lines(PlanChanges changes) {
        return texts.changes(changes, year, names);
    }

    /** What a proposal is called. */
    String name(ProposalKind kind) {
        return messages.get("replan.name." + kind.name());
    }
}
