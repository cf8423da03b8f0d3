package nl.leerplaats.web.access;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** A field or a button in a form of which nothing can be sent (see {@link AllowedElement}): buttons and hidden fields are left out, others only show what is in them. */
final class ReadOnlyField extends AbstractElementTagProcessor {

    /** After conditions of the same element, before anything is written. */
    static final int PRECEDENCE = 900;

    private final boolean isButton;

    ReadOnlyField(String prefix, String element) {
        super(TemplateMode.HTML, prefix, element, false, null, false, PRECEDENCE);
        isButton = element.equals("button");
    }

    @Override
    protected void doProcess(
            ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structure) {
        if (!Boolean.TRUE.equals(context.getVariable(AllowedElement.READ_ONLY))) {
            return;
        }
        if (isButton || "hidden".equals(tag.getAttributeValue("type"))) {
            structure.removeElement();
        } else {
            structure.setAttribute("disabled", "disabled");
        }
    }
}
