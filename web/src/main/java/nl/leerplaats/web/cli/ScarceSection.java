package nl.leerplaats.web.cli;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.AreaGain;
import nl.leerplaats.solver.scarcity.AreaSupply;
import nl.leerplaats.solver.scarcity.Gain;
import nl.leerplaats.solver.scarcity.LapseRisk;
import nl.leerplaats.solver.scarcity.PlaceGain;
import nl.leerplaats.solver.scarcity.PriceSource;
import nl.leerplaats.solver.scarcity.Scarcity;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;
import nl.leerplaats.solver.shortage.Shortage;

/** What is scarce for a plan. */
final class ScarceSection implements ExplainSection {

    private static final int SUPPLY_ROWS = 15;

    private final Context context;
    private final Messages messages;
    private final ScarcityReport report;
    private final ScarcityTexts texts;

    ScarceSection(Explained explained) {
        context = explained.context();
        messages = context.messages();
        report = Scarcity.of(explained.dataset(), explained.plan(), PriceSource.RELAXATION);
        texts = ScarcityTexts.of(messages.locale(), explained.whatIf().year());
    }

    @Override
    public String key() {
        return "scarce";
    }

    @Override
    public void print() {
        if (report.withoutNewPlaces().isBetter()) {
            context.print(messages.get("scarce.betterNow", texts.gain(report.withoutNewPlaces())));
            context.print("");
        }
        if (!report.given().isValid()) {
            context.print(messages.get("scarce.repaired"));
            context.print("");
        }
        String shortages = report.shortages().isEmpty()
                ? messages.get("scarce.noShortage")
                : messages.get("scarce.shortagesLead", report.unavoidablyUnplaced());
        Told.print(context, messages.get("scarce.shortages"), shortages, told(report.shortages(), texts::shortage));
        if (!report.ownMaximum().isEmpty()) {
            Told.print(
                    context,
                    messages.get("scarce.ownMaximum"),
                    messages.get("scarce.ownMaximumLead"),
                    told(report.ownMaximum(), texts::ownMaximum));
        }
        String areas = messages.get(report.areas().isEmpty() ? "scarce.noArea" : "scarce.areasLead");
        Told.print(context, messages.get("scarce.areas"), areas, told(report.areas(), texts::area));
        String places = messages.get(report.places().isEmpty() ? "scarce.noPlace" : "scarce.placesLead");
        Told.print(context, messages.get("scarce.places"), places, told(report.places(), texts::place));
        printSupply();
        String lapses = messages.get(report.lapses().isEmpty() ? "scarce.noLapse" : "scarce.lapsesLead");
        Told.print(context, messages.get("scarce.lapses"), lapses, told(report.lapses(), texts::lapse));
    }

    private static <T> List<List<String>> told(List<T> things, Function<T, List<String>> sentences) {
        return things.stream().map(sentences).toList();
    }

    private void printSupply() {
        context.print(messages.get("scarce.supply"));
        if (report.supply().isEmpty()) {
            context.print("  " + messages.get("scarce.noSupply"));
            context.print("");
            return;
        }
        context.print("  " + messages.get("scarce.supplyLead"));
        Texts words = Texts.of(messages.locale());
        TextTable table = new TextTable();
        List<String> heads = new ArrayList<>(List.of("", messages.get("fair.students"), messages.get("fair.unplaced")));
        Weekdays.ALL.toList().forEach(day -> heads.add(words.weekdayShort(day)));
        table.add(heads.toArray(new String[0]));
        for (AreaSupply row :
                report.supply().subList(0, Math.min(SUPPLY_ROWS, report.supply().size()))) {
            List<String> cells = new ArrayList<>(List.of(
                    "  " + messages.get("scarce.cell", row.profile().code(), texts.area(row.area())),
                    messages.number(row.students()),
                    messages.get("fair.of", row.unplaced(), row.requests())));
            Weekdays.ALL.toList().forEach(day -> cells.add(messages.number(row.room(day))));
            table.add(cells.toArray(new String[0]));
        }
        table.lines().forEach(context::print);
        if (report.supply().size() > SUPPLY_ROWS) {
            context.print(
                    "  " + messages.get("scarce.moreCells", report.supply().size() - SUPPLY_ROWS));
        }
        context.print("");
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("withoutNewPlaces", Told.json(report.withoutNewPlaces()));
        json.put("unavoidablyUnplaced", (long) report.unavoidablyUnplaced());
        json.put(
                "shortages",
                report.shortages().stream().map(ScarceSection::json).toList());
        json.put(
                "ownMaximum",
                report.ownMaximum().stream()
                        .map(reason -> ReasonJson.reason(
                                reason, texts.ownMaximum(reason).get(1)))
                        .toList());
        json.put("areas", report.areas().stream().map(ScarceSection::json).toList());
        json.put("places", report.places().stream().map(ScarceSection::json).toList());
        json.put("supply", report.supply().stream().map(ScarceSection::json).toList());
        json.put("lapses", report.lapses().stream().map(ScarceSection::json).toList());
        json.put("tried", (long) report.tried());
        json.put("priced", report.priced());
        return json;
    }

    private static Map<String, Object> json(Shortage shortage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("missing", (long) shortage.missing());
        json.put("on", shortage.on().toString());
        json.put("days", Told.days(shortage.days().toList()));
        json.put("daysPerWeek", (long) shortage.daysPerWeek());
        json.put("requests", Told.json(shortage.requests()));
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
        json.put("days", Told.days(days.toList()));
        json.put("gain", Told.json(gain));
        json.put("takers", takers.stream().<Object>map(Told::json).toList());
        json.put("newlyPlaced", Told.json(newlyPlaced));
        json.put("losing", Told.json(losing));
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
            one.put("placement", Told.json(rescue.placement()));
            one.put("gain", Told.json(rescue.gain()));
            rescues.add(one);
        });
        json.put("rescues", rescues);
        return json;
    }
}
