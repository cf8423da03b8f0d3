package nl.leerplaats.web.access.login;

import jakarta.servlet.http.HttpSession;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.people.InvitationDesk;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Remembers with which invitation somebody goes to log in elsewhere. */
@Controller
class ElsewhereController {

    private final InvitationDesk invitations;
    private final Providers providers;

    ElsewhereController(InvitationDesk invitations, Providers providers) {
        this.invitations = invitations;
        this.providers = providers;
    }

    @Access(Needs.OPEN)
    @GetMapping("/invitation/{secret}/with/{provider}")
    String go(@PathVariable String secret, @PathVariable String provider, HttpSession session) {
        if (invitations.find(secret).isEmpty() || !providers.providers().containsKey(provider)) {
            throw new NotFoundException("invitation", "");
        }
        session.setAttribute(ElsewhereUsers.INVITATION, secret);
        return "redirect:/oauth2/authorization/" + provider;
    }
}
