package nl.leerplaats.web.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows of who looks at it. */
@ControllerAdvice
class AccessModel {

    private final AccessSettings settings;

    AccessModel(AccessSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute
    void addTo(Model model, HttpServletRequest request) {
        model.addAttribute("hasAccounts", settings.hasAccounts());
        model.addAttribute("viewer", request.getAttribute(AccessGate.VIEWER));
    }
}
