package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.FactStyle;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.reason.Remedy;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.Fit;
import nl.leerplaats.solver.explain.Hurdle;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.Relief;
import nl.leerplaats.solver.explain.WhyNot;

/** Reasons as trees for the JSON document: facts by id, and the sentence that people read. */
public final class ReasonJson {

    private final ReasonTexts reasons;
    private final Texts texts;
    private final Names names;

    /** Reasons of plans of a dataset, in a language. */
    public ReasonJson(Locale locale, Dataset dataset) {
        reasons = ReasonTexts.of(locale, dataset);
        texts = Texts.of(locale);
        names = reasons.names();
    }

    /** Parts of a cost. */
    public List<Object> parts(List<CostPart> parts) {
        List<Object> list = new ArrayList<>();
        for (CostPart part : parts) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("term", part.term().key());
            one.put("count", part.count());
            one.put("weight", part.weight());
            one.put("amount", part.amount());
            one.put("schoolId", part.subject().schoolId());
            one.put("studentId", part.subject().studentId());
            one.put("periodId", part.subject().periodId());
            one.put("companyId", part.subject().companyId());
            one.put("supervisorId", part.subject().supervisorId());
            one.put("sentence", texts.part(part, names));
            list.add(one);
        }
        return list;
    }

    Map<String, Object> placement(Placement placement) {
        return FactJson.json(placement);
    }

    Map<String, Object> hurdle(Hurdle hurdle) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("companyId", hurdle.companyId());
        one.put("travelMinutes", hurdle.travelMinutes());
        one.put(
                "obstacles",
                hurdle.obstacles().stream().map(obstacle -> obstacle.key()).toList());
        BreakFacts.Fault fault = hurdle.fault();
        List<String> facts = fault == null ? List.of("", "") : fault.list(hurdle.companyId(), FactStyle.PLAIN);
        one.put("found", facts.get(0));
        one.put("allowed", facts.get(1));
        one.put("occupants", hurdle.occupants());
        one.put("sentence", reasons.hurdle(hurdle));
        return one;
    }

    Map<String, Object> whyNot(WhyNot whyNot) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reason", reason(whyNot.reason()));
        one.put("companies", whyNot.companies());
        List<Object> sieve = new ArrayList<>();
        for (WhyNot.Sifted sifted : whyNot.sieve()) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("obstacle", sifted.obstacle().key());
            step.put("removed", sifted.removed());
            step.put("only", sifted.only());
            step.put("left", sifted.left());
            sieve.add(step);
        }
        one.put("sieve", sieve);
        one.put("nearest", whyNot.nearest().stream().map(this::hurdle).toList());
        Alternative possible = whyNot.possible();
        if (possible != null) {
            one.put("possible", alternative(possible));
        }
        Alternative costly = whyNot.costly();
        if (costly != null) {
            one.put("onlyAtACost", alternative(costly));
        }
        one.put("reliefs", whyNot.reliefs().stream().map(this::relief).toList());
        return one;
    }

    /** Why a request has no place. */
    Map<String, Object> reason(OpenReason reason) {
        return reason(reason, reasons.reason(reason));
    }

    static Map<String, Object> reason(OpenReason reason, String sentence) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("studentId", reason.request().studentId());
        one.put("periodId", reason.request().periodId());
        one.put("kind", reason.kind().name());
        one.put("companies", (long) reason.companies());
        if (reason.isOwnMaximum()) {
            one.put("least", work(reason.least()));
            one.put("counted", work(reason.counted()));
            one.put("maximum", work(reason.most()));
            one.put(
                    "remedies",
                    reason.remedies().stream().map(ReasonJson::remedy).toList());
        }
        one.put("sentence", sentence);
        return one;
    }

    private static Map<String, Object> work(StageWork work) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("days", (long) work.days());
        one.put("minutes", work.minutes());
        return one;
    }

    private static Map<String, Object> remedy(Remedy remedy) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (remedy instanceof Remedy.EndOn end) {
            one.put("endOn", end.day().toString());
        } else if (remedy instanceof Remedy.DaysPerWeek fewer) {
            one.put("daysPerWeek", (long) fewer.days());
        } else if (remedy instanceof Remedy.DayLength shorter) {
            one.put("minutesPerDay", (long) shorter.minutes());
        } else if (remedy instanceof Remedy.Maximum most) {
            one.put("maximumDays", (long) most.days());
            one.put("maximumMinutes", (long) most.minutes());
        }
        return one;
    }

    private Map<String, Object> relief(Relief relief) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("companyId", relief.hurdle().companyId());
        one.put(
                "obstacles",
                relief.hurdle().obstacles().stream()
                        .map(obstacle -> obstacle.key())
                        .toList());
        one.put("placement", placement(relief.placement()));
        one.put("savesMedium", relief.medium());
        one.put("savesSoft", relief.soft());
        one.put("price", new PriceJson(reasons).price(relief.price()));
        one.put("sentence", reasons.relief(relief));
        return one;
    }

    Map<String, Object> alternative(Alternative alternative) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("placement", placement(alternative.placement()));
        one.put("medium", alternative.medium());
        one.put("soft", alternative.soft());
        one.put("possibleNow", alternative.isPossibleNow());
        one.put("others", alternative.others());
        one.put("moves", reasons.moves(alternative.price().others()));
        one.put("price", new PriceJson(reasons).price(alternative.price()));
        return one;
    }

    Map<String, Object> fit(Fit fit) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("studentId", fit.studentId());
        one.put("savesMedium", fit.medium());
        one.put("savesSoft", fit.soft());
        one.put("price", new PriceJson(reasons).price(fit.price()));
        one.put("sentence", reasons.fit(fit));
        return one;
    }
}
