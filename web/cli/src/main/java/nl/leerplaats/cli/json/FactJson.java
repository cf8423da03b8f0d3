package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.Gain;

/** Facts that many documents have, as trees. */
public final class FactJson {

    private FactJson() {}

    public static Map<String, Object> json(Gain gain) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("medium", gain.medium());
        json.put("soft", gain.soft());
        return json;
    }

    public static Map<String, Object> json(RequestKey request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("studentId", request.studentId());
        json.put("periodId", request.periodId());
        return json;
    }

    public static List<Object> json(List<RequestKey> requests) {
        return requests.stream().<Object>map(FactJson::json).toList();
    }

    public static Map<String, Object> json(Placement placement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("studentId", placement.studentId());
        json.put("periodId", placement.periodId());
        json.put("companyId", placement.companyId());
        json.put("mentorId", placement.mentorId());
        json.put("days", days(placement.days()));
        return json;
    }

    public static List<Object> days(Iterable<? extends Enum<?>> days) {
        List<Object> names = new ArrayList<>();
        days.forEach(day -> names.add(day.name()));
        return names;
    }
}
