package nl.leerplaats.solver.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.price.Consequence;
import nl.leerplaats.solver.explain.price.Loss;
import nl.leerplaats.solver.explain.price.Moves;
import nl.leerplaats.solver.explain.price.Price;
import nl.leerplaats.solver.explain.price.Priced;
import org.jspecify.annotations.Nullable;

/** The sentences about prices and about what changes between two plans. */
final class PriceTexts {

    private final ReasonTexts reasons;
    private final Texts texts;

    PriceTexts(ReasonTexts reasons, Texts texts) {
        this.reasons = reasons;
        this.texts = texts;
    }

    PriceText price(Price price) {
        String loss = price.losses().isEmpty() ? null : reasons.get("loss", losses(price.losses()));
        Priced alone = price.alone();
        if (price.isAllThatChanges()) {
            String key = alone.consequences().isEmpty() ? "price.only" : "price.alone";
            return new PriceText(loss, line(alone, reasons.get(key, difference(alone)), List.of()), null);
        }
        String sentence = alone.isPossible()
                ? reasons.get("price.alone", difference(alone))
                : reasons.get("price.notAlone", breaks(alone.answer().verdict().breaks()));
        Priced whole = price.whole();
        int changes = price.others().count() + whole.consequences().size();
        String all = reasons.get("price.whole", changes, difference(whole));
        return new PriceText(loss, line(alone, sentence, List.of()), line(whole, all, moves(price.others())));
    }

    private PriceText.Line line(Priced priced, String sentence, List<String> moves) {
        List<String> changes = new ArrayList<>(moves);
        if (priced.isPossible()) {
            priced.consequences().forEach(one -> changes.add(consequence(one)));
        }
        return new PriceText.Line(sentence, priced.isPossible(), priced.judgement(), changes);
    }

    /** What is lost and by whom, without a verb. */
    String losses(List<Loss> losses) {
        return texts.list(losses.stream().map(this::loss).toList());
    }

    private String loss(Loss loss) {
        String student = reasons.names().student(loss.studentId());
        return switch (loss.kind()) {
            case PLACE -> reasons.get("loss.place", student, reasons.names().period(loss.periodId()));
            case HOURS -> reasons.get("loss.hours", student, texts.duration(Math.toIntExact(loss.amount())));
            case DAYS -> reasons.get("loss.days", student, loss.amount());
            case SUPERVISOR -> reasons.get("loss.supervisor", student);
            case AGREEMENT ->
                reasons.get("loss.agreement", student, reasons.names().period(loss.periodId()));
        };
    }

    /** The rules that are broken, one sentence for each: where a rule is broken more than once the first is as good as the others. */
    private String breaks(List<Break> breaks) {
        Map<HardRule, Break> first = new LinkedHashMap<>();
        breaks.forEach(one -> first.putIfAbsent(one.rule(), one));
        return first.values().stream()
                .map(one -> texts.breakText(one, reasons.names()))
                .collect(Collectors.joining(" "));
    }

    private String difference(Priced priced) {
        return difference(priced.medium(), priced.soft());
    }

    /** A difference of cost, positive where it is more, with better or worse beside each figure. */
    String difference(long medium, long soft) {
        List<String> parts = new ArrayList<>();
        if (medium != 0) {
            parts.add(reasons.get(medium > 0 ? "difference.mediumMore" : "difference.mediumLess", Math.abs(medium)));
        }
        if (soft != 0) {
            parts.add(reasons.get(soft > 0 ? "difference.softMore" : "difference.softLess", Math.abs(soft)));
        }
        return parts.isEmpty() ? reasons.get("difference.none") : String.join("; ", parts);
    }

    /** What differs, a sentence each. */
    List<String> moves(Moves moves) {
        List<String> sentences = new ArrayList<>();
        moves.placements().forEach(move -> sentences.add(move(move.request(), move.before(), move.after())));
        moves.supervisions().forEach(move -> sentences.add(supervision(move)));
        return sentences;
    }

    private String move(RequestKey request, @Nullable Placement before, @Nullable Placement after) {
        String student = reasons.names().student(request.studentId());
        String period = reasons.names().period(request.periodId());
        if (before == null) {
            return reasons.get("move.new", student, period, reasons.placement(Objects.requireNonNull(after)));
        }
        if (after == null) {
            return reasons.get("move.gone", student, period, reasons.placement(before));
        }
        return reasons.get("move.other", student, period, reasons.placement(before), reasons.placement(after));
    }

    private String supervision(Moves.SupervisionMove move) {
        String student = reasons.names().student(move.studentId());
        String before = move.before();
        String after = move.after();
        if (before == null) {
            return reasons.get(
                    "move.supervisorNew", student, reasons.names().supervisor(Objects.requireNonNull(after)));
        }
        if (after == null) {
            return reasons.get("move.supervisorGone", student, reasons.names().supervisor(before));
        }
        return reasons.get(
                "move.supervisor",
                student,
                reasons.names().supervisor(before),
                reasons.names().supervisor(after));
    }

    String consequence(Consequence one) {
        String company = reasons.names().company(one.companyId());
        if (one.term() == CostTerm.VISIT_TRIP) {
            return reasons.get(
                    one.more() ? "follows.visit" : "follows.noVisit",
                    reasons.names().supervisor(one.supervisorId()),
                    company);
        }
        return reasons.get(one.more() ? "follows.lapses" : "follows.stays", company);
    }
}
