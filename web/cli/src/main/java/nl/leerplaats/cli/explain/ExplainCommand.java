package nl.leerplaats.cli.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a plan is as it is: what it costs, and on asking why a student is where the plan says, and who is and fits at a company. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {

    /** Value of the key {@code format} of the document. */
    static final String FORMAT = "leerplaats-explanation/1";

    private final Context context;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path dataset = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN")
    private Path plan = Path.of("");

    @Option(names = "--student", paramLabel = "ID")
    private @Nullable String student;

    @Option(names = "--company", paramLabel = "ID")
    private @Nullable String company;

    @Option(names = "--scarce")
    private boolean scarce;

    @Option(names = "--fragile")
    private boolean fragile;

    @Option(names = "--fair")
    private boolean fair;

    @Option(names = "--json")
    private boolean json;

    public ExplainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Input input = new Input(json ? context.withoutResult() : context, false);
        input.requireFile(dataset);
        input.requireFile(plan);
        Dataset facts = input.readDataset(dataset, Input.Warnings.COUNTED);
        Plan given = input.readPlan(plan, facts);
        Explained explained = new Explained(context, facts, given);
        List<ExplainSection> sections = sections(explained);
        if (json) {
            printJson(explained, sections);
        } else {
            print(explained, sections);
        }
        return ExitStatus.DONE.code();
    }

    /** The parts that were asked for, in this order; where none was, the cost. */
    private List<ExplainSection> sections(Explained explained) {
        List<ExplainSection> sections = new ArrayList<>();
        if (student != null && company != null) {
            sections.add(new PairSection(explained, student, company));
        } else if (student != null) {
            sections.add(new StudentSection(explained, student));
        } else if (company != null) {
            sections.add(new CompanySection(explained, company));
        }
        if (scarce) {
            sections.add(new ScarceSection(explained));
        }
        if (fragile) {
            sections.add(new FragileSection(explained));
        }
        if (fair) {
            sections.add(new FairSection(explained));
        }
        if (sections.isEmpty()) {
            sections.add(new CostSection(explained));
        }
        return sections;
    }

    private void print(Explained explained, List<ExplainSection> sections) {
        Cost given = explained.verdict().cost();
        if (!given.isValid()) {
            context.print(context.messages().get("explain.repaired", given.hard()));
            context.print("");
        }
        if (student != null || company != null || scarce || fragile) { // the others name no period
            Texts texts = Texts.of(context.messages().locale());
            String periods = texts.periods(Names.of(explained.dataset()));
            context.print(context.messages().get("explain.periods", periods));
            context.print("");
        }
        for (int number = 0; number < sections.size(); number++) {
            if (number > 0) {
                context.print("");
            }
            sections.get(number).print();
        }
    }

    private void printJson(Explained explained, List<ExplainSection> sections) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("dataset", explained.dataset().name());
        document.put("cost", cost(explained.verdict().cost()));
        document.put("startsFrom", cost(explained.whatIf().present().cost()));
        sections.forEach(section -> document.put(section.key(), section.json()));
        context.printDocument(document);
    }

    private static Map<String, Object> cost(Cost cost) {
        Map<String, Object> levels = new LinkedHashMap<>();
        levels.put("hard", cost.hard());
        levels.put("medium", cost.medium());
        levels.put("soft", cost.soft());
        return levels;
    }
}
