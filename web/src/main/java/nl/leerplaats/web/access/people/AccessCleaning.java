package nl.leerplaats.web.access.people;

import java.time.Clock;
import java.time.Duration;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.FailedLogIns;
import nl.leerplaats.web.store.account.InvitationStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what is of no use any more: links that cannot be used, tries to log in of long ago, and what was logged more than a year ago. */
@Component
class AccessCleaning {

    private static final Duration LINKS = Duration.ofDays(30);
    private static final Duration TRIES = Duration.ofDays(1);
    private static final Duration LINES = Duration.ofDays(400);

    private final AccessSettings settings;
    private final InvitationStore invitations;
    private final FailedLogIns failed;
    private final AccessLog log;
    private final Clock clock;

    AccessCleaning(
            AccessSettings settings, InvitationStore invitations, FailedLogIns failed, AccessLog log, Clock clock) {
        this.settings = settings;
        this.invitations = invitations;
        this.failed = failed;
        this.log = log;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 21_600_000)
    void clean() {
        if (settings.hasAccounts()) {
            invitations.deleteExpired(clock.instant().minus(LINKS));
            failed.deleteBefore(clock.instant().minus(TRIES));
            log.deleteBefore(clock.instant().minus(LINES));
        }
    }
}
