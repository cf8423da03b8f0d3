package nl.leerplaats.web.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test on a machine without a browser and says so, unless that machine must have one: then the test fails. */
final class WhereThereIsABrowser implements ExecutionCondition {

    /** With the value {@code required} a machine without a browser fails instead of skipping. */
    private static final String VARIABLE = "LEERPLAATS_BROWSER";

    private static final String MISSING = "No chromium and chromedriver on the path of this machine";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isPresent()) {
            return ConditionEvaluationResult.enabled("There is a browser.");
        }
        if ("required".equals(System.getenv(VARIABLE))) {
            throw new IllegalStateException(MISSING + ", which has to have them: " + VARIABLE + " is required.");
        }
        // Maven counts what is skipped, but does not say why.
        System.out.println(MISSING + ": the pages are not tested in a browser here.");
        return ConditionEvaluationResult.disabled(MISSING + ".");
    }
}
