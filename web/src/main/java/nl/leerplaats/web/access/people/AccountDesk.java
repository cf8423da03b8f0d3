package nl.leerplaats.web.access.people;

import java.time.Clock;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.LogKind;
import org.springframework.stereotype.Component;

/** What an administrator does with accounts. One administrator who can come in is always left. */
@Component
class AccountDesk {

    private final Store store;
    private final AccountStore accounts;
    private final InvitationStore invitations;
    private final InvitationRights rights;
    private final AccessLog log;
    private final Sessions sessions;
    private final Clock clock;

    AccountDesk(
            Store store,
            AccountStore accounts,
            InvitationStore invitations,
            InvitationRights rights,
            AccessLog log,
            Sessions sessions,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.invitations = invitations;
        this.rights = rights;
        this.log = log;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What may be done with an account. */
    enum Deed {
        DISABLE,
        ENABLE,
        MAKE_ADMINISTRATOR,
        END_ADMINISTRATOR,
        DELETE;

        /** Tells whether an administrator may be gone by it. */
        boolean takesAway() {
            return this == DISABLE || this == END_ADMINISTRATOR || this == DELETE;
        }
    }

    /** Does it; tells whether that could be: not with the last administrator. */
    boolean make(Deed deed, Account account, Viewer viewer) {
        boolean done = store.together(() -> {
            if (deed.takesAway() && accounts.isLastAdministrator(account.id())) {
                return false;
            }
            make(deed, account.id(), viewer);
            return true;
        });
        if (done && deed.takesAway()) {
            sessions.endAll(account.id());
        }
        return done;
    }

    private void make(Deed deed, String id, Viewer viewer) {
        switch (deed) {
            case DISABLE -> {
                accounts.setDisabled(id, true);
                invitations.withdrawMadeBy(id);
                note(LogKind.ACCOUNT_DISABLED, id, viewer);
            }
            case ENABLE -> {
                accounts.setDisabled(id, false);
                note(LogKind.ACCOUNT_ENABLED, id, viewer);
            }
            case MAKE_ADMINISTRATOR -> {
                accounts.setAdministrator(id, true);
                note(LogKind.ADMINISTRATOR_MADE, id, viewer);
            }
            case END_ADMINISTRATOR -> {
                accounts.setAdministrator(id, false);
                rights.withdrawLost(id);
                note(LogKind.ADMINISTRATOR_ENDED, id, viewer);
            }
            case DELETE -> {
                note(LogKind.ACCOUNT_DELETED, id, viewer);
                invitations.withdrawMadeBy(id);
                accounts.delete(id);
            }
        }
    }

    private void note(LogKind kind, String id, Viewer viewer) {
        log.add(clock.instant(), kind, viewer.accountId(), id, null);
    }
}
