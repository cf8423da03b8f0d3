package nl.leerplaats.web.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/**
 * Shows links and forms only to who may use them: what {@code th:href} of a link and {@code th:action} of a form lead to is looked up before they are written.
 */
@Component
class AllowedDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "th";

    private final Allowed allowed;

    AllowedDialect(Allowed allowed) {
        super("allowed", PREFIX, AllowedElement.PRECEDENCE);
        this.allowed = allowed;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new AllowedElement(prefix, "a", "href", allowed),
                new AllowedElement(prefix, "form", "action", allowed),
                new ReadOnlyField(prefix, "input"),
                new ReadOnlyField(prefix, "select"),
                new ReadOnlyField(prefix, "textarea"),
                new ReadOnlyField(prefix, "button"));
    }
}
