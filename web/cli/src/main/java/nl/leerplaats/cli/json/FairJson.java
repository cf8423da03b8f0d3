package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.fairness.GroupFigures;
import nl.leerplaats.data.fairness.StudentFigures;

/** How evenly a plan treats schools, profiles and students, as a tree. */
public final class FairJson {

    private static final int NAMED = 10;

    private FairJson() {}

    /** What was added up. */
    public static Map<String, Object> of(Fairness fairness) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("all", json(fairness.all()));
        json.put("schools", fairness.bySchool().stream().map(FairJson::json).toList());
        json.put("profiles", fairness.byProfile().stream().map(FairJson::json).toList());
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
        json.put("weeksAsked", group.weeksAsked());
        json.put("weeks", group.weeks());
        json.put("daysAsked", group.daysAsked());
        json.put("partnerWeeks", group.partnerWeeks());
        json.put("awayWeeks", group.awayWeeks());
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
