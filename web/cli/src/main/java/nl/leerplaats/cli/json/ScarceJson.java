package nl.leerplaats.cli.json;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.AreaGain;
import nl.leerplaats.solver.scarcity.AreaSupply;
import nl.leerplaats.solver.scarcity.Gain;
import nl.leerplaats.solver.scarcity.LapseRisk;
import nl.leerplaats.solver.scarcity.PlaceGain;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;
import nl.leerplaats.solver.shortage.Shortage;

/** What is scarce for a plan, as a tree. */
public final class ScarceJson {

    private ScarceJson() {}

    /** What was found; the texts say the sentences in it. */
    public static Map<String, Object> of(ScarcityReport report, ScarcityTexts texts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("withoutNewPlaces", FactJson.json(report.withoutNewPlaces()));
        json.put("unavoidablyUnplaced", (long) report.unavoidablyUnplaced());
        json.put("shortages", report.shortages().stream().map(ScarceJson::json).toList());
        json.put(
                "ownMaximum",
                report.ownMaximum().stream()
                        .map(reason -> ReasonJson.reason(
                                reason, texts.ownMaximum(reason).get(1)))
                        .toList());
        json.put("areas", report.areas().stream().map(ScarceJson::json).toList());
        json.put("places", report.places().stream().map(ScarceJson::json).toList());
        json.put("supply", report.supply().stream().map(ScarceJson::json).toList());
        json.put("lapses", report.lapses().stream().map(ScarceJson::json).toList());
        json.put("tried", (long) report.tried());
        json.put("priced", report.priced());
        return json;
    }

    private static Map<String, Object> json(Shortage shortage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("missing", (long) shortage.missing());
        json.put("on", shortage.on().toString());
        json.put("days", FactJson.days(shortage.days().toList()));
        json.put("daysPerWeek", (long) shortage.daysPerWeek());
        json.put("requests", FactJson.json(shortage.requests()));
        List<Object> rooms = new ArrayList<>();
        shortage.rooms().forEach(room -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("companyId", room.companyId());
            String mentor = room.mentorId();
            if (mentor != null) {
                one.put("mentorId", mentor);
            }
            one.put("room", (long) room.room());
            rooms.add(one);
        });
        json.put("rooms", rooms);
        return json;
    }

    private static Map<String, Object> json(AreaGain area) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", area.profile().code());
        json.put("area", area.area().name());
        json.put("lat", Double.toString(area.company().location().lat()));
        json.put("lon", Double.toString(area.company().location().lon()));
        addFacts(json, area.days(), area.gain(), area.takers(), area.newlyPlaced(), area.losing());
        return json;
    }

    private static Map<String, Object> json(PlaceGain place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("companyId", place.company().id());
        addFacts(json, place.days(), place.gain(), place.takers(), place.newlyPlaced(), place.losing());
        return json;
    }

    private static void addFacts(
            Map<String, Object> json,
            Weekdays days,
            Gain gain,
            List<Placement> takers,
            List<RequestKey> newlyPlaced,
            List<RequestKey> losing) {
        json.put("days", FactJson.days(days.toList()));
        json.put("gain", FactJson.json(gain));
        json.put("takers", takers.stream().<Object>map(FactJson::json).toList());
        json.put("newlyPlaced", FactJson.json(newlyPlaced));
        json.put("losing", FactJson.json(losing));
    }

    private static Map<String, Object> json(AreaSupply supply) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", supply.profile().code());
        json.put("area", supply.area().name());
        json.put("students", (long) supply.students());
        json.put("requests", (long) supply.requests());
        json.put("unplaced", (long) supply.unplaced());
        Map<String, Object> room = new LinkedHashMap<>();
        for (DayOfWeek day : Weekdays.ALL.toList()) {
            room.put(day.name(), (long) supply.room(day));
        }
        json.put("companiesWithRoom", room);
        return json;
    }

    private static Map<String, Object> json(LapseRisk risk) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("companyId", risk.company().id());
        json.put("on", risk.on().toString());
        json.put("able", List.copyOf(risk.able()));
        List<Object> rescues = new ArrayList<>();
        risk.rescues().forEach(rescue -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("placement", FactJson.json(rescue.placement()));
            one.put("gain", FactJson.json(rescue.gain()));
            rescues.add(one);
        });
        json.put("rescues", rescues);
        return json;
    }
}
