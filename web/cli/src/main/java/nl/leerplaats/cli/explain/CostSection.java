package nl.leerplaats.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.cli.command.PlanReport;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Names;

/** The cost of the whole plan: by term, and for whom it is dearest. */
final class CostSection implements ExplainSection {

    /** Students, companies and supervisors named; of more, none is named. */
    private static final int NAMED = 10;

    private final Explained explained;
    private final Messages messages;
    private final CostParts parts;
    private final Names names;

    CostSection(Explained explained) {
        this.explained = explained;
        messages = explained.context().messages();
        parts = PlanChecker.explain(explained.year(), explained.plan());
        names = Names.of(explained.dataset());
    }

    @Override
    public String key() {
        return "costs";
    }

    @Override
    public void print() {
        new PlanReport(explained.context()).printCost(parts.verdict());
        print("explain.bySchool", parts.bySchool(), names::school);
        print("explain.byStudent", parts.byStudent(), names::student);
        print("explain.byCompany", parts.byCompany(), names::company);
        print("explain.bySupervisor", parts.bySupervisor(), names::supervisor);
        explained.context().print("");
        explained.context().print(messages.get("explain.more"));
    }

    private void print(String heading, Map<String, CostParts.Amount> amounts, UnaryOperator<String> name) {
        if (amounts.isEmpty()) {
            return; // nobody of this kind costs anything, as where there is no supervisor
        }
        TextTable table = new TextTable();
        table.add(messages.get(heading), messages.get("explain.medium"), messages.get("explain.soft"));
        for (Map.Entry<String, CostParts.Amount> one : dearest(amounts)) {
            table.add(
                    "  " + name.apply(one.getKey()) + " (" + one.getKey() + ")",
                    messages.number(one.getValue().medium()),
                    messages.number(one.getValue().soft()));
        }
        CostParts.Amount nobody = amounts.getOrDefault("", CostParts.Amount.NONE);
        table.add(
                "  " + messages.get("explain.nobody"),
                messages.number(nobody.medium()),
                messages.number(nobody.soft()));
        explained.context().print("");
        table.lines().forEach(explained.context()::print);
    }

    private static List<Map.Entry<String, CostParts.Amount>> dearest(Map<String, CostParts.Amount> amounts) {
        List<Map.Entry<String, CostParts.Amount>> sorted = new ArrayList<>(amounts.entrySet());
        sorted.removeIf(one -> one.getKey().isEmpty());
        sorted.sort((one, other) -> {
            int medium = Long.compare(other.getValue().medium(), one.getValue().medium());
            return medium != 0
                    ? medium
                    : Long.compare(other.getValue().soft(), one.getValue().soft());
        });
        return sorted.subList(0, Math.min(NAMED, sorted.size()));
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> terms = new LinkedHashMap<>();
        for (CostTerm term : CostTerm.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("count", parts.verdict().count(term));
            one.put("weight", parts.verdict().weights().get(term));
            one.put("amount", parts.verdict().amount(term));
            terms.put(term.key(), one);
        }
        tree.put("terms", terms);
        tree.put("schools", amounts(parts.bySchool()));
        tree.put("students", amounts(parts.byStudent()));
        tree.put("companies", amounts(parts.byCompany()));
        tree.put("supervisors", amounts(parts.bySupervisor()));
        tree.put("parts", explained.reasonJson().parts(parts.parts()));
        return tree;
    }

    private static List<Object> amounts(Map<String, CostParts.Amount> amounts) {
        List<Object> list = new ArrayList<>();
        amounts.forEach((id, amount) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", id);
            one.put("medium", amount.medium());
            one.put("soft", amount.soft());
            list.add(one);
        });
        return list;
    }
}
