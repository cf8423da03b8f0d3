package nl.leerplaats.web.access;

import java.util.Locale;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * A link or a form of a page, which is left out where whoever looks may not go where it leads. Of a link that is the name of something in a table or a heading the text stays; a form
 * of class {@value #SHOWS} stays too, because it shows what it changes, with {@value #READ_ONLY} set in it.
 */
final class AllowedElement extends AbstractAttributeTagProcessor {

    /** Before the address is written (1000), after conditions and variables of the same element (600 and less). */
    static final int PRECEDENCE = 950;

    /** The class of forms that stay. */
    private static final String SHOWS = "shows";

    /** The variable that is true within a form of which nothing can be sent. */
    static final String READ_ONLY = "readOnly";

    private static final Set<String> NAMING = Set.of("td", "th", "h1", "h2", "h3");

    private final Allowed allowed;
    private final boolean isForm;

    AllowedElement(String prefix, String element, String attribute, Allowed allowed) {
        super(TemplateMode.HTML, prefix, element, false, attribute, true, PRECEDENCE, false);
        this.allowed = allowed;
        isForm = element.equals("form");
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String value,
            IElementTagStructureHandler structure) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || !allowed.isAsked(attributes.getRequest())) {
            return;
        }
        Object address = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, value)
                .execute(context);
        if (address == null || allowed.allows(attributes.getRequest(), method(tag), address.toString())) {
            return;
        }
        boolean stays = isForm ? isOf(tag, SHOWS) : isName(context, tag);
        if (!stays) {
            structure.removeElement();
            return;
        }
        structure.removeAttribute(name);
        structure.removeAttribute("method");
        structure.setLocalVariable(READ_ONLY, true);
    }

    private RequestMethod method(IProcessableElementTag tag) {
        String method = isForm ? tag.getAttributeValue("method") : null;
        return method == null ? RequestMethod.GET : RequestMethod.valueOf(method.toUpperCase(Locale.ROOT));
    }

    private static boolean isOf(IProcessableElementTag tag, String type) {
        String types = tag.getAttributeValue("class");
        return types != null && Set.of(types.split(" ")).contains(type);
    }

    private static boolean isName(ITemplateContext context, IProcessableElementTag tag) {
        return !isOf(tag, "btn")
                && context.getElementStack().stream()
                        .anyMatch(one ->
                                NAMING.contains(one.getElementCompleteName().toLowerCase(Locale.ROOT)));
    }
}
