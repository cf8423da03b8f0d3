package nl.leerplaats.web.plan.reason;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.fairness.FairnessTexts;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.scarcity.DropOut;
import nl.leerplaats.solver.scarcity.FragilityReport;
import nl.leerplaats.solver.scarcity.Gain;
import nl.leerplaats.solver.scarcity.ScarcityReport;
import nl.leerplaats.solver.scarcity.ScarcityTexts;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages that say how even, how scarce and how fragile a plan is. */
@Component
public class ExplainPages {

    private static final int NAMED = 10;
    private static final int SUPPLY_ROWS = 15;

    private final ExplainDesk desk;

    ExplainPages(ExplainDesk desk) {
        this.desk = desk;
    }

    /** Adds how even a plan is. */
    public void addFairness(Model model, StoredPlan plan, Locale locale) {
        Fairness fairness = Fairness.of(plan.dataset().year(), plan.plan());
        FairnessTexts texts = FairnessTexts.of(locale, plan.dataset().year());
        model.addAttribute("fairness", fairness);
        model.addAttribute("longest", texts.longestWays(fairness, NAMED));
        model.addAttribute("fewest", texts.fewestHours(fairness, NAMED));
        model.addAttribute("furthest", texts.furthestFromWishes(fairness, NAMED));
    }

    /** Adds the report of what is scarce for a plan, or how far the look at it is; null where it is not there yet, or went wrong. */
    public @Nullable ScarcityReport addReport(Model model, StoredPlan plan) {
        ScarcityReport report = report(model, desk.scarcity(plan));
        if (report != null) {
            model.addAttribute("report", report);
        }
        return report;
    }

    /** Adds what is scarce for a plan, or how far the look at it is. */
    public void addScarcity(Model model, StoredPlan plan, Locale locale) {
        addPeriods(model, plan, locale);
        ScarcityReport report = addReport(model, plan);
        if (report == null) {
            return;
        }
        ScarcityTexts texts = ScarcityTexts.of(locale, plan.dataset().year());
        model.addAttribute("betterNow", texts.gain(report.withoutNewPlaces()));
        model.addAttribute("shortages", told(report.shortages(), texts::shortage));
        model.addAttribute("ownMaximum", told(report.ownMaximum(), texts::ownMaximum));
        Texts words = Texts.of(locale);
        model.addAttribute(
                "places",
                report.places().stream()
                        .map(one -> new ExplainedText(
                                one.company().name(),
                                List.of(words.weekdays(one.days()), texts.gain(one.gain())),
                                texts.place(one)))
                        .toList());
        model.addAttribute(
                "areas",
                report.areas().stream()
                        .map(one -> new ExplainedText(
                                one.profile().code() + ", " + texts.area(one.area()),
                                List.of(words.weekdays(one.days()), texts.gain(one.gain())),
                                texts.area(one)))
                        .toList());
        model.addAttribute("lapses", told(report.lapses(), texts::lapse));
        model.addAttribute("weekdays", Weekdays.ALL.toList());
        model.addAttribute(
                "supply",
                report.supply().stream()
                        .limit(SUPPLY_ROWS)
                        .map(row -> SupplyRow.of(row, texts.area(row.area()), locale))
                        .toList());
    }

    /** Adds what is fragile in a plan, or how far the look at it is. */
    public void addFragility(Model model, StoredPlan plan, Locale locale) {
        addPeriods(model, plan, locale);
        FragilityReport report = report(model, desk.fragility(plan));
        if (report == null) {
            return;
        }
        ScarcityTexts texts = ScarcityTexts.of(locale, plan.dataset().year());
        model.addAttribute("report", report);
        model.addAttribute("betterNow", texts.gain(report.better()));
        model.addAttribute("companies", dropOuts(report.companies(), texts, plan));
        model.addAttribute("mentors", dropOuts(report.mentors(), texts, plan));
    }

    private static List<ExplainedText> dropOuts(List<DropOut> dropOuts, ScarcityTexts texts, StoredPlan plan) {
        Names names = Names.of(plan.dataset().dataset());
        String whatIf = "/spaces/" + plan.dataset().id() + "/what-if";
        return dropOuts.stream()
                .map(one -> {
                    String company = one.company().name();
                    String mentor = one.mentorId();
                    Gain loss = one.loss();
                    return new ExplainedText(
                            mentor == null
                                    ? company
                                    : names.mentor(one.company().id(), mentor) + ", " + company,
                            List.of(
                                    String.valueOf(one.students()),
                                    String.valueOf(one.lost().size()),
                                    texts.gain(new Gain(-loss.medium(), -loss.soft()))),
                            texts.dropOut(one),
                            mentor == null
                                    ? PageAddress.of(whatIf)
                                            .with("company", one.company().id())
                                            .toString()
                                    : null);
                })
                .toList();
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
    private static <T> @Nullable T report(Model model, ExplainDesk.Look<T> look) {
        boolean done = look.report().isDone();
        boolean failed = look.report().isCompletedExceptionally();
        model.addAttribute("working", !done);
        model.addAttribute("failed", done && failed);
        model.addAttribute("tried", look.trials().done());
        model.addAttribute("trials", look.trials().expected());
        return done && !failed ? look.report().join() : null;
    }
}
