package nl.leerplaats.cli.explain;

import java.util.Map;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.json.FragileJson;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.solver.scarcity.Fragility;
import nl.leerplaats.solver.scarcity.FragilityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;

/** Which drop-out would hurt a plan most, and what stands ready. */
final class FragileSection implements ExplainSection {

    private final Context context;
    private final Messages messages;
    private final FragilityReport report;
    private final ScarcityTexts texts;

    FragileSection(Explained explained) {
        context = explained.context();
        messages = context.messages();
        report = Fragility.of(explained.whatIf());
        texts = ScarcityTexts.of(messages.locale(), explained.year());
    }

    @Override
    public String key() {
        return "fragile";
    }

    @Override
    public void print() {
        context.print(messages.get(report.repaired() ? "fragile.fromRepaired" : "fragile.from"));
        if (report.better().isBetter()) {
            context.print(messages.get("fragile.better", texts.gain(report.better())));
        }
        context.print("");
        NumberedList.print(
                context,
                messages.get("fragile.companies"),
                companiesLead(),
                report.companies().stream().map(texts::dropOut).toList());
        if (report.usedMentors() > 0) {
            NumberedList.print(
                    context,
                    messages.get("fragile.mentors"),
                    mentorsLead(),
                    report.mentors().stream().map(texts::dropOut).toList());
        }
    }

    /** How many of those in use were worked out: shown as a part only where it is not all of them. */
    private String companiesLead() {
        int workedOut = report.companies().size();
        int used = report.usedCompanies();
        if (used == 0) {
            return messages.get("fragile.companiesNone");
        }
        return workedOut < used
                ? messages.get("fragile.companiesLead", workedOut, used)
                : messages.get("fragile.companiesAll", used);
    }

    private String mentorsLead() {
        int workedOut = report.mentors().size();
        int used = report.usedMentors();
        return workedOut < used
                ? messages.get("fragile.mentorsLead", workedOut, used)
                : messages.get("fragile.mentorsAll", used);
    }

    @Override
    public Map<String, Object> json() {
        return FragileJson.of(report);
    }
}
