package nl.leerplaats.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.json.ScarceJson;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.scarcity.AreaSupply;
import nl.leerplaats.solver.scarcity.PriceSource;
import nl.leerplaats.solver.scarcity.Scarcity;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;

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
        texts = ScarcityTexts.of(messages.locale(), explained.year());
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
        NumberedList.print(
                context, messages.get("scarce.shortages"), shortages, told(report.shortages(), texts::shortage));
        if (!report.ownMaximum().isEmpty()) {
            NumberedList.print(
                    context,
                    messages.get("scarce.ownMaximum"),
                    messages.get("scarce.ownMaximumLead"),
                    told(report.ownMaximum(), texts::ownMaximum));
        }
        String areas = messages.get(report.areas().isEmpty() ? "scarce.noArea" : "scarce.areasLead");
        NumberedList.print(context, messages.get("scarce.areas"), areas, told(report.areas(), texts::area));
        String places = messages.get(report.places().isEmpty() ? "scarce.noPlace" : "scarce.placesLead");
        NumberedList.print(context, messages.get("scarce.places"), places, told(report.places(), texts::place));
        printSupply();
        String lapses = messages.get(report.lapses().isEmpty() ? "scarce.noLapse" : "scarce.lapsesLead");
        NumberedList.print(context, messages.get("scarce.lapses"), lapses, told(report.lapses(), texts::lapse));
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
        return ScarceJson.of(report, texts);
    }
}
