package nl.leerplaats.cli.explain;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.json.FairJson;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.fairness.FairnessTexts;
import nl.leerplaats.data.fairness.GroupFigures;

/** How evenly a plan treats schools, profiles and students. */
final class FairSection implements ExplainSection {

    private static final int NAMED = 10;

    private final Context context;
    private final Messages messages;
    private final Fairness fairness;
    private final FairnessTexts texts;

    FairSection(Explained explained) {
        context = explained.context();
        messages = context.messages();
        fairness = Fairness.of(explained.year(), explained.plan());
        texts = FairnessTexts.of(messages.locale(), explained.year());
    }

    @Override
    public String key() {
        return "fair";
    }

    @Override
    public void print() {
        printGroups("fair.schools", fairness.bySchool());
        printGroups("fair.profiles", fairness.byProfile());
        printWorst("fair.longest", texts.longestWays(fairness, NAMED));
        printWorst("fair.fewest", texts.fewestHours(fairness, NAMED));
        printWorst("fair.furthest", texts.furthestFromWishes(fairness, NAMED));
    }

    private void printGroups(String heading, List<GroupFigures> groups) {
        TextTable table = new TextTable();
        table.add(
                messages.get(heading),
                messages.get("fair.students"),
                messages.get("fair.unplaced"),
                messages.get("fair.travel"),
                messages.get("fair.long"),
                messages.get("fair.hours"),
                messages.get("fair.short"),
                messages.get("fair.first"),
                messages.get("fair.listed"),
                messages.get("fair.interest"));
        groups.forEach(group -> addGroup(table, group, group.name()));
        if (groups.size() > 1) {
            addGroup(table, fairness.all(), messages.get("fair.all"));
        }
        table.lines().forEach(context::print);
        context.print("");
    }

    private void addGroup(TextTable table, GroupFigures group, String name) {
        OptionalLong minutes = group.meanTravelMinutes();
        table.add(
                "  " + name,
                messages.number(group.students()),
                messages.get("fair.of", group.unplaced(), group.requests()),
                minutes.isPresent() ? messages.get("fair.minutes", minutes.getAsLong()) : "-",
                messages.number(group.longWayStudents()),
                perCent(group.hoursPerCent()),
                messages.number(group.studentsShort()),
                perCent(group.firstChoicePerCent()),
                perCent(group.listedPerCent()),
                perCent(group.interestPerCent()));
    }

    private String perCent(OptionalLong share) {
        return share.isPresent() ? messages.get("fair.perCent", share.getAsLong()) : "-";
    }

    private void printWorst(String heading, List<String> lines) {
        context.print(messages.get(heading));
        if (lines.isEmpty()) {
            context.print("  " + messages.get("fair.nobody"));
        }
        lines.forEach(line -> context.print("  " + line));
        context.print("");
    }

    @Override
    public Map<String, Object> json() {
        return FairJson.of(fairness);
    }
}
