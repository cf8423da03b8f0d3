package nl.leerplaats.web.plan;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.fairness.FairnessTexts;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.scarcity.FragilityReport;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;
import nl.leerplaats.web.store.StoredPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages that say how even, how scarce and how fragile a plan is. */
@Component
class ExplainPages {

    private static final int NAMED = 10;
    private static final int SUPPLY_ROWS = 15;

    private final ExplainDesk desk;

    ExplainPages(ExplainDesk desk) {
        this.desk = desk;
    }

    void addFairness(Model model, StoredPlan plan, Locale locale) {
        Fairness fairness = Fairness.of(plan.dataset().year(), plan.plan());
        FairnessTexts texts = FairnessTexts.of(locale, plan.dataset().year());
        model.addAttribute("fairness", fairness);
        model.addAttribute("longest", texts.longestWays(fairness, NAMED));
        model.addAttribute("fewest", texts.fewestHours(fairness, NAMED));
        model.addAttribute("furthest", texts.furthestFromWishes(fairness, NAMED));
    }

    void addScarcity(Model model, StoredPlan plan, Locale locale) {
        addPeriods(model, plan, locale);
        ScarcityReport report = report(model, desk.scarcity(plan));
        if (report == null) {
            return;
        }
        ScarcityTexts texts = ScarcityTexts.of(locale, plan.dataset().year());
        model.addAttribute("report", report);
        model.addAttribute("betterNow", texts.gain(report.withoutNewPlaces()));
        model.addAttribute("shortages", told(report.shortages(), texts::shortage));
        model.addAttribute("ownMaximum", told(report.ownMaximum(), texts::ownMaximum));
        model.addAttribute("places", told(report.places(), texts::place));
        model.addAttribute("areas", told(report.areas(), texts::area));
        model.addAttribute("lapses", told(report.lapses(), texts::lapse));
        model.addAttribute("weekdays", Weekdays.ALL.toList());
        model.addAttribute(
                "supply",
                report.supply().stream()
                        .limit(SUPPLY_ROWS)
                        .map(row -> SupplyRow.of(row, texts.area(row.area()), locale))
                        .toList());
    }

    void addFragility(Model model, StoredPlan plan, Locale locale) {
        addPeriods(model, plan, locale);
        FragilityReport report = report(model, desk.fragility(plan));
        if (report == null) {
            return;
        }
        ScarcityTexts texts = ScarcityTexts.of(locale, plan.dataset().year());
        model.addAttribute("report", report);
        model.addAttribute("betterNow", texts.gain(report.better()));
        model.addAttribute("companies", told(report.companies(), texts::dropOut));
        model.addAttribute("mentors", told(report.mentors(), texts::dropOut));
    }

    /** Which dates the periods have that the sentences name: schools often call them P1 and P2. */
    static void addPeriods(Model model, StoredPlan plan, Locale locale) {
        model.addAttribute(
                "periods", Texts.of(locale).periods(Names.of(plan.dataset().dataset())));
    }

    private static <T> List<ExplainedText> told(List<T> things, Function<T, List<String>> sentences) {
        return things.stream()
                .map(thing -> ExplainedText.of(sentences.apply(thing)))
                .toList();
    }

    /** The report; null where it is not there yet, or went wrong. */
    private static <T> @Nullable T report(Model model, CompletableFuture<T> future) {
        boolean done = future.isDone();
        boolean failed = future.isCompletedExceptionally();
        model.addAttribute("working", !done);
        model.addAttribute("failed", done && failed);
        return done && !failed ? future.join() : null;
    }
}
