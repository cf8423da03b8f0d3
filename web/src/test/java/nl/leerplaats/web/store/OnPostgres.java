package nl.leerplaats.web.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests on a machine that cannot start a PostgreSQL and says so, unless it must: then they fail. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPostgres.WhereItStarts.class)
public @interface OnPostgres {

    /** Starts it, once for all tests of the process. */
    final class WhereItStarts implements ExecutionCondition {

        /** With the value {@code required} a machine that cannot start one fails instead of skipping. */
        private static final String VARIABLE = "LEERPLAATS_POSTGRES";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (PostgresServer.isPresent()) {
                return ConditionEvaluationResult.enabled("There is a PostgreSQL.");
            }
            String missing = "No PostgreSQL can be started on this machine (" + PostgresServer.reason() + ")";
            if ("required".equals(System.getenv(VARIABLE))) {
                throw new IllegalStateException(missing + ", which has to: " + VARIABLE + " is required.");
            }
            // Maven counts what is skipped, but does not say why.
            System.out.println(missing + ": the store is not tested on it here.");
            return ConditionEvaluationResult.disabled(missing + ".");
        }
    }
}
