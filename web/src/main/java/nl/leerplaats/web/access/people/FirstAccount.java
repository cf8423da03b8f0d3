package nl.leerplaats.web.access.people;

import java.util.Locale;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where people log in and nobody can yet, the start tells by what link the first account is made; only who sees the screen or the log knows it. */
@Component
class FirstAccount {

    private final AccessSettings access;
    private final WebSettings settings;
    private final AccountStore accounts;
    private final InvitationDesk desk;
    private final InvitationLinks links;
    private final MessageSource messages;

    FirstAccount(
            AccessSettings access,
            WebSettings settings,
            AccountStore accounts,
            InvitationDesk desk,
            InvitationLinks links,
            MessageSource messages) {
        this.access = access;
        this.settings = settings;
        this.accounts = accounts;
        this.desk = desk;
        this.links = links;
        this.messages = messages;
    }

    @EventListener
    void tell(WebServerInitializedEvent started) {
        if (!access.hasAccounts() || !settings.role().answers() || !accounts.isEmpty()) {
            return;
        }
        boolean chosen = !access.setUpSecret().isEmpty();
        String link = links.address(desk.inviteFirst(chosen ? access.setUpSecret() : Secrets.next()));
        if (!chosen) {
            String here = "http://localhost:" + started.getWebServer().getPort();
            String shown = settings.address().equals(InvitationLinks.USUAL)
                    ? here + link.substring(InvitationLinks.USUAL.length())
                    : link;
            Object[] values = {shown};
            Locale locale = settings.language().locale();
            System.err.println(messages.getMessage("access.first", values, locale));
        }
    }
}
