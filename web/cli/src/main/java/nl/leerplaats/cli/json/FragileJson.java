package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.scarcity.DropOut;
import nl.leerplaats.solver.scarcity.FragilityReport;

/** Which drop-out would hurt a plan most, as a tree. */
public final class FragileJson {

    private FragileJson() {}

    /** What was found. */
    public static Map<String, Object> of(FragilityReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", cost(report.from()));
        json.put("fromRepaired", report.repaired());
        json.put("better", FactJson.json(report.better()));
        json.put("usedCompanies", (long) report.usedCompanies());
        json.put("companies", report.companies().stream().map(FragileJson::json).toList());
        json.put("usedMentors", (long) report.usedMentors());
        json.put("mentors", report.mentors().stream().map(FragileJson::json).toList());
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
        json.put("hit", FactJson.json(drop.hit()));
        json.put("lost", FactJson.json(drop.lost()));
        List<Object> standIns = new ArrayList<>();
        drop.standIns().forEach(move -> standIns.add(FactJson.json(Objects.requireNonNull(move.after()))));
        json.put("standIns", standIns);
        json.put("displaced", FactJson.json(drop.displaced()));
        json.put("moving", FactJson.json(drop.moving()));
        json.put("ownOthers", FactJson.json(drop.ownOthers()));
        json.put("gaining", FactJson.json(drop.gaining()));
        json.put(
                "otherSupervisor",
                drop.supervisors().stream()
                        .map(Moves.SupervisionMove::studentId)
                        .toList());
        json.put("loss", FactJson.json(drop.loss()));
        return json;
    }
}
