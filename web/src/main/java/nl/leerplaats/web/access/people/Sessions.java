package nl.leerplaats.web.access.people;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The log-ins of an account, in whatever browser. */
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> kept;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<?>> kept) {
        this.kept = kept;
    }

    /** Ends all of them. */
    void endAll(String accountId) {
        kept.ifAvailable(sessions ->
                Set.copyOf(sessions.findByPrincipalName(accountId).keySet()).forEach(sessions::deleteById));
    }
}
