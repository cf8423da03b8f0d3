package nl.leerplaats.web.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.fairness.FairnessTexts;
import nl.leerplaats.data.fairness.GroupFigures;
import nl.leerplaats.data.fairness.StudentFigures;

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
        fairness = Fairness.of(explained.whatIf().year(), explained.plan());
        texts = FairnessTexts.of(messages.locale(), explained.whatIf().year());
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
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("all", json(fairness.all()));
        json.put("schools", fairness.bySchool().stream().map(FairSection::json).toList());
        json.put(
                "profiles", fairness.byProfile().stream().map(FairSection::json).toList());
        json.put("longestWays", json(fairness.longestWays(NAMED)));
        json.put("fewestHours", json(fairness.fewestHours(NAMED)));
        json.put("furthestFromWishes", json(fairness.furthestFromWishes(NAMED)));
        return json;
    }

    private static Map<String, Object> json(GroupFigures group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", group.id());
        json.put("students", (long) group.students());
        json.put("requests", (long) group.requests());
        json.put("unplaced", (long) group.unplaced());
        json.put("ways", group.ways());
        json.put("travelMinutes", group.travelMinutes());
        json.put("longestMinutes", (long) group.longestMinutes());
        json.put("longWayStudents", (long) group.longWayStudents());
        json.put("requiredMinutes", group.requiredMinutes());
        json.put("countedMinutes", group.countedMinutes());
        json.put("studentsShort", (long) group.studentsShort());
        json.put("hoursShort", group.hoursShort());
        json.put("preferenceWeeks", group.preferenceWeeks());
        json.put("firstChoiceWeeks", group.firstChoiceWeeks());
        json.put("listedWeeks", group.listedWeeks());
        json.put("interestedWeeks", group.interestedWeeks());
        json.put("interestWeeks", group.interestWeeks());
        return json;
    }

    private static List<Object> json(List<StudentFigures> students) {
        List<Object> list = new ArrayList<>();
        for (StudentFigures one : students) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("studentId", one.student().id());
            json.put("unplaced", (long) one.unplaced());
            json.put("longestMinutes", (long) one.longestMinutes());
            json.put("meanTravelMinutes", one.meanTravelMinutes());
            json.put("hoursShort", one.hoursShort());
            json.put("daysShort", one.daysShort());
            json.put("weeks", one.weeks());
            json.put("firstChoiceWeeks", one.firstChoiceWeeks());
            json.put("listedWeeks", one.listedWeeks());
            json.put("interestWeeks", one.interestWeeks());
            json.put("wishPoints", one.wishPoints());
            list.add(json);
        }
        return list;
    }
}
