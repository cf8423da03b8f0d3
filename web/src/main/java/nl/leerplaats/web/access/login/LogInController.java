package nl.leerplaats.web.access.login;

import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to log in; what is sent from it goes to Spring Security. */
@Controller
class LogInController {

    private final AccessSettings settings;
    private final Providers providers;

    LogInController(AccessSettings settings, Providers providers) {
        this.settings = settings;
        this.providers = providers;
    }

    /**
     * The page.
     *
     * @param wait seconds that the next try has to wait
     */
    @Access(Needs.OPEN)
    @GetMapping(AccountSecurity.LOG_IN)
    String show(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable Long wait,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String ready,
            @RequestParam(required = false) @Nullable String uninvited,
            @RequestParam(required = false) @Nullable String elsewhere,
            Model model) {
        if (!settings.hasAccounts()) {
            throw new NotFoundException("page", AccountSecurity.LOG_IN);
        }
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait);
        model.addAttribute("out", out != null);
        model.addAttribute("ready", ready != null);
        model.addAttribute("uninvited", uninvited != null);
        model.addAttribute("elsewhere", elsewhere != null);
        model.addAttribute("providers", providers.providers());
        return "access/login";
    }
}
