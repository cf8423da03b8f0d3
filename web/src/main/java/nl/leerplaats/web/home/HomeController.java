package nl.leerplaats.web.home;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.run.RunPages;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.PlanningSpace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, which shows the plan being made or made last, and the explanation of words. */
@Controller
@Access(Needs.ACCOUNT)
class HomeController {

    /** Words that are explained, by their keys in the message files. */
    private static final List<String> WORDS = List.of(
            "student",
            "company",
            "accreditation",
            "mentor",
            "supervisor",
            "period",
            "request",
            "placement",
            "place",
            "hardRule",
            "cost",
            "bound",
            "unavoidable",
            "dataset");

    private final Store store;
    private final RunPages runs;
    private final PlanPages plans;
    private final OwnSpaces own;

    HomeController(Store store, RunPages runs, PlanPages plans, OwnSpaces own) {
        this.own = own;
        this.store = store;
        this.runs = runs;
        this.plans = plans;
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model, Locale locale) {
        Predicate<String> isShown = own.readBy(viewer);
        Optional<StoredRun> active = store.runs().listInUse().stream()
                .filter(run -> isShown.test(run.dataset().id()))
                .findFirst();
        Optional<StoredPlan> last = store.plans().list().stream()
                .filter(header -> isShown.test(header.spaceId()))
                .findFirst()
                .flatMap(header -> store.plans().find(header.id()));
        if (active.isPresent()) {
            runs.addRun(model, active.get(), locale);
        } else if (last.isPresent()) {
            plans.addStudents(model, last.get(), locale);
        } else if (!viewer.administrator()) {
            List<String> years = listYears(viewer);
            if (years.size() == 1) {
                return "redirect:/spaces/" + years.get(0);
            }
            model.addAttribute("noYears", years.isEmpty());
        }
        return "home/home";
    }

    private List<String> listYears(Viewer viewer) {
        return store.spaces().list().stream()
                .map(PlanningSpace::id)
                .filter(own.of(viewer))
                .toList();
    }

    /**
     * A word with its meaning.
     *
     * @param name the word
     * @param meaning what it means, in one sentence
     */
    record Word(String name, String meaning) {}

    @GetMapping("/help")
    String help(Model model, Locale locale) {
        Texts texts = Texts.of(locale);
        model.addAttribute("words", WORDS);
        model.addAttribute(
                "rules",
                Arrays.stream(HardRule.values())
                        .map(rule -> new Word(texts.rule(rule), texts.ruleSentence(rule)))
                        .toList());
        model.addAttribute("medium", words(texts, CostTerm.Level.MEDIUM));
        model.addAttribute("soft", words(texts, CostTerm.Level.SOFT));
        return "home/help";
    }

    private static List<Word> words(Texts texts, CostTerm.Level level) {
        return Arrays.stream(CostTerm.values())
                .filter(term -> term.level() == level)
                .map(term -> new Word(texts.term(term), texts.termSentence(term)))
                .toList();
    }
}
