package nl.leerplaats.cli.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.Coverage;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.PlanReport;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.format.BoundClaimReader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.BoundClaim;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.Gap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a dataset, and a plan of it where one is given. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

    private final Context context;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path dataset = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", arity = "0..1")
    private @Nullable Path plan;

    @Option(names = "--all")
    private boolean all;

    public CheckCommand(Context context) {
        this.context = context;
        messages = context.messages();
    }

    @Override
    public Integer call() {
        Input input = new Input(context, all);
        input.requireFile(dataset);
        if (plan != null) {
            input.requireFile(plan);
        }
        Dataset facts = input.readDataset(dataset, Input.Warnings.SHOWN);
        return (plan == null ? ExitStatus.DONE : judge(facts, input.readPlan(plan, facts))).code();
    }

    private ExitStatus judge(Dataset facts, Plan given) {
        PlanningYear year = PlanningYear.of(facts);
        Verdict verdict = PlanChecker.check(year, given);
        PlanReport report = new PlanReport(context);
        printBreaks(verdict, Names.of(facts).withIds());
        report.printCoverage(Names.of(facts), Coverage.of(year, given), verdict, all);
        context.print("");
        report.printCost(verdict);
        context.print("");
        context.print(claim(given.cost(), verdict.cost()));
        if (verdict.cost().isValid()) {
            BoundClaimReader.find(given.extra()).ifPresent(bound -> printBound(bound, verdict.cost(), report));
        }
        context.print(verdict(verdict));
        return verdict.cost().isValid() ? ExitStatus.DONE : ExitStatus.BROKEN_PLAN;
    }

    private void printBreaks(Verdict verdict, Names names) {
        Texts texts = Texts.of(messages.locale());
        Map<HardRule, List<String>> byRule = new EnumMap<>(HardRule.class);
        for (Break one : verdict.breaks()) {
            byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(texts.breakText(one, names));
        }
        byRule.forEach((rule, lines) -> {
            context.print(messages.get(
                    "check.breaksOfRule", texts.rule(rule), verdict.countBreaks(rule), texts.ruleSentence(rule)));
            Excerpt.of(lines, all, messages).forEach(line -> context.print("  " + line));
            context.print("");
        });
    }

    private String claim(@Nullable Cost claimed, Cost real) {
        if (claimed == null) {
            return messages.get("check.noClaim", messages.cost(real));
        }
        return claimed.equals(real)
                ? messages.get("check.claimRight", messages.cost(real))
                : messages.get("check.claimWrong", messages.cost(claimed), messages.cost(real));
    }

    /** What the plan says that no plan can beat. The judge cannot prove it again, but sees when it cannot be. */
    private void printBound(BoundClaim claim, Cost real, PlanReport report) {
        if (!claim.isPossible(real)) {
            context.print(messages.get("check.boundWrong"));
            return;
        }
        context.print("");
        context.print(messages.get("check.bound"));
        report.printGap(Gap.of(real, Bound.of(claim)));
        context.print("");
    }

    private String verdict(Verdict verdict) {
        return verdict.cost().isValid()
                ? messages.get("check.valid")
                : messages.get("check.broken", verdict.cost().hard());
    }
}
