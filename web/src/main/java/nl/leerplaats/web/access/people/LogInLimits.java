package nl.leerplaats.web.access.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.FailedLogIns;
import nl.leerplaats.web.store.account.FailedLogIns.Failed;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try a password, to log in or to choose another one: each failure beyond a few makes the next try wait twice as long, of an account and of a computer. It is counted in
 * the store, so that several processes count together; after an hour without a try it begins anew.
 */
@Component
public class LogInLimits {

    /** Failures of an account after which the next try has to wait. */
    public static final int FREE_OF_ACCOUNT = 5;

    /** Those of a computer, behind which a whole school may be. */
    static final int FREE_OF_COMPUTER = 30;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private final FailedLogIns failed;
    private final Clock clock;

    LogInLimits(FailedLogIns failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    /** How long a try has to wait after so many failures of which so many are free. */
    static Duration wait(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free + 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** How long somebody has to wait before the next try; zero for not at all. */
    public Duration waiting(String email, String computer) {
        Duration account = waiting(account(email), FREE_OF_ACCOUNT);
        Duration address = waiting(computer(computer), FREE_OF_COMPUTER);
        return account.compareTo(address) > 0 ? account : address;
    }

    private Duration waiting(String subject, int free) {
        Instant now = clock.instant();
        Optional<Failed> known = failed.find(subject);
        if (known.isEmpty()) {
            return Duration.ZERO;
        }
        if (known.get().last().plus(FORGOTTEN).isBefore(now)) {
            failed.forget(subject);
            return Duration.ZERO;
        }
        Duration left =
                Duration.between(now, known.get().last().plus(wait(known.get().failures(), free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whole seconds of a wait as they are told, one or more. */
    public static long seconds(Duration left) {
        return Math.max(1, left.toSeconds() + (left.getNano() > 0 ? 1 : 0));
    }

    /** Counts a try as a failure, before it is known how it ends: tries side by side count too. */
    public void count(String email, String computer) {
        failed.add(account(email), clock.instant());
        failed.add(computer(computer), clock.instant());
    }

    /** A try went well after all: the account begins anew, and the computer has one failure less. */
    public void wentWell(String email, String computer) {
        failed.forget(account(email));
        failed.takeBack(computer(computer));
    }

    /** Neither addresses of people nor of computers stand in the table. */
    private static String account(String email) {
        return Secrets.digest("account " + Account.key(email));
    }

    private static String computer(String address) {
        return Secrets.digest("computer " + address);
    }
}
