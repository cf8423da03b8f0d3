package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.cli.json.FairJson;
import nl.leerplaats.cli.json.FragileJson;
import nl.leerplaats.cli.json.ScarceJson;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.solver.scarcity.ScarcityTexts;
import nl.leerplaats.web.plan.reason.ExplainDesk;
import nl.leerplaats.web.plan.reason.ReasonDesk;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.error.RestProblems;
import org.springframework.stereotype.Component;

/** Says why a plan is as it is, and how scarce, fragile and even: of any plan, also the working plan. */
@Component
public class RestReasons {

    private final ReasonDesk reasons;
    private final ExplainDesk looks;
    private final RestProblems problems;

    RestReasons(ReasonDesk reasons, ExplainDesk looks, RestProblems problems) {
        this.reasons = reasons;
        this.looks = looks;
        this.problems = problems;
    }

    public RestExplanation explain(StoredPlan plan, RestExplanation.Question question, HttpServletRequest request) {
        question.check(plan.dataset().year());
        return RestExplanation.of(plan, reasons.of(plan), question, locale(request));
    }

    private Locale locale(HttpServletRequest request) {
        return problems.language(request).locale();
    }

    public RestLook scarce(StoredPlan plan, HttpServletRequest request) {
        ScarcityTexts texts = ScarcityTexts.of(locale(request), plan.dataset().year());
        return RestLook.of(plan.id(), looks.scarcity(plan), report -> ScarceJson.of(report, texts));
    }

    public RestLook fragile(StoredPlan plan) {
        return RestLook.of(plan.id(), looks.fragility(plan), FragileJson::of);
    }

    public Map<String, Object> fair(StoredPlan plan) {
        return FairJson.of(Fairness.of(plan.dataset().year(), plan.plan()));
    }
}
