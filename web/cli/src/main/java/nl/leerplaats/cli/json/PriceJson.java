package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.solver.explain.PriceText;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.solver.explain.price.Consequence;
import nl.leerplaats.solver.explain.price.Loss;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.explain.price.Price;
import nl.leerplaats.solver.explain.price.Priced;
import org.jspecify.annotations.Nullable;

/** Prices as trees for the JSON document: both figures, all that changes, and who loses what. */
final class PriceJson {

    private final ReasonTexts reasons;

    PriceJson(ReasonTexts reasons) {
        this.reasons = reasons;
    }

    Map<String, Object> price(Price price) {
        PriceText text = reasons.price(price);
        PriceText.Line all = text.whole();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("this", moves(price.wanted()));
        one.put("onlyThis", priced(price.alone(), text.alone().sentence()));
        Map<String, Object> whole =
                priced(price.whole(), all == null ? text.alone().sentence() : all.sentence());
        whole.put("otherChanges", moves(price.others()));
        one.put("withOthers", whole);
        List<Object> losses = new ArrayList<>();
        price.losses().forEach(loss -> losses.add(loss(loss)));
        one.put("losses", losses);
        return one;
    }

    private Map<String, Object> priced(Priced priced, String sentence) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("possible", priced.isPossible());
        if (priced.isPossible()) {
            one.put("medium", priced.medium());
            one.put("soft", priced.soft());
            one.put("judgement", lower(priced.judgement()));
            List<Object> consequences = new ArrayList<>();
            priced.consequences().forEach(consequence -> consequences.add(consequence(consequence)));
            one.put("consequences", consequences);
        } else {
            one.put(
                    "broken",
                    priced.answer().verdict().breaks().stream()
                            .map(Break::rule)
                            .distinct()
                            .map(rule -> rule.key())
                            .toList());
        }
        one.put("sentence", sentence);
        return one;
    }

    private Map<String, Object> consequence(Consequence consequence) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("term", consequence.term().key());
        one.put("more", consequence.more());
        one.put("supervisorId", consequence.supervisorId());
        one.put("companyId", consequence.companyId());
        one.put("sentence", reasons.consequence(consequence));
        return one;
    }

    private Map<String, Object> loss(Loss loss) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("what", lower(loss.kind()));
        one.put("studentId", loss.studentId());
        one.put("periodId", loss.periodId());
        one.put("amount", loss.amount());
        one.put("sentence", reasons.losses(List.of(loss)));
        return one;
    }

    private List<Object> moves(Moves moves) {
        List<Object> list = new ArrayList<>();
        for (Moves.PlacementMove move : moves.placements()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", "placement");
            one.put("studentId", move.request().studentId());
            one.put("periodId", move.request().periodId());
            put(one, "before", move.before());
            put(one, "after", move.after());
            one.put(
                    "sentence",
                    reasons.moves(new Moves(List.of(move), List.of())).get(0));
            list.add(one);
        }
        for (Moves.SupervisionMove move : moves.supervisions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", "supervision");
            one.put("studentId", move.studentId());
            if (move.before() != null) {
                one.put("before", move.before());
            }
            if (move.after() != null) {
                one.put("after", move.after());
            }
            one.put(
                    "sentence",
                    reasons.moves(new Moves(List.of(), List.of(move))).get(0));
            list.add(one);
        }
        return list;
    }

    private static void put(Map<String, Object> one, String key, @Nullable Placement placement) {
        if (placement != null) {
            one.put(key, FactJson.json(placement));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
