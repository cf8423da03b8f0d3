package nl.leerplaats.web.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.explain.Moves;
import nl.leerplaats.solver.scarcity.DropOut;
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
        texts = ScarcityTexts.of(messages.locale(), explained.whatIf().year());
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
        Told.print(
                context,
                messages.get("fragile.companies"),
                companiesLead(),
                report.companies().stream().map(texts::dropOut).toList());
        if (report.usedMentors() > 0) {
            Told.print(
                    context,
                    messages.get("fragile.mentors"),
                    mentorsLead(),
                    report.mentors().stream().map(texts::dropOut).toList());
        }
    }

    /** How many of those in use were worked out: told as a part only where it is not all of them. */
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
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", cost(report.from()));
        json.put("fromRepaired", report.repaired());
        json.put("better", Told.json(report.better()));
        json.put("usedCompanies", (long) report.usedCompanies());
        json.put(
                "companies",
                report.companies().stream().map(FragileSection::json).toList());
        json.put("usedMentors", (long) report.usedMentors());
        json.put("mentors", report.mentors().stream().map(FragileSection::json).toList());
        return json;
    }

    private static Map<String, Object> cost(Cost cost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("medium", cost.medium());
        json.put("soft", cost.soft());
        return json;
    }

    private static Map<String, Object> json(DropOut drop) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("companyId", drop.company().id());
        String mentor = drop.mentorId();
        if (mentor != null) {
            json.put("mentorId", mentor);
        }
        json.put("hit", Told.json(drop.hit()));
        json.put("lost", Told.json(drop.lost()));
        List<Object> standIns = new ArrayList<>();
        drop.standIns().forEach(move -> standIns.add(Told.json(Objects.requireNonNull(move.after()))));
        json.put("standIns", standIns);
        json.put("displaced", Told.json(drop.displaced()));
        json.put("moving", Told.json(drop.moving()));
        json.put("ownOthers", Told.json(drop.ownOthers()));
        json.put("gaining", Told.json(drop.gaining()));
        json.put(
                "otherSupervisor",
                drop.supervisors().stream()
                        .map(Moves.SupervisionMove::studentId)
                        .toList());
        json.put("loss", Told.json(drop.loss()));
        return json;
    }
}
