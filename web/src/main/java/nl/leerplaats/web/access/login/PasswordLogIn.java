package nl.leerplaats.web.access.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nl.leerplaats.web.access.people.LogInLimits;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.LogKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Log-in with an e-mail address and a password: Spring Security compares, this counts and notes. Who logged in is called by the id of the account. */
@Component
@ConditionalOnProperty(name = "leerplaats.access", havingValue = "accounts")
class PasswordLogIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final AccountStore accounts;
    private final LogInLimits limits;
    private final AccessLog log;
    private final Clock clock;

    PasswordLogIn(AccountStore accounts, PasswordEncoder encoder, LogInLimits limits, AccessLog log, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.log = log;
        this.clock = clock;
        passwords = new DaoAuthenticationProvider(this::user);
        passwords.setPasswordEncoder(encoder);
        passwords.setUserDetailsPasswordService((user, encoded) -> {
            accounts.setPassword(user.getUsername(), Objects.requireNonNull(encoded));
            return User.withUserDetails(user).password(encoded).build();
        });
    }

    /** One without a password is answered as one that is not there, after the same time. */
    private UserDetails user(String email) {
        Account account = accounts.findByEmail(email)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
        if (account.password() == null) {
            throw new UsernameNotFoundException("The account has no password.");
        }
        return User.withUsername(account.id())
                .password(account.password())
                .disabled(account.disabled())
                .authorities(new String[0])
                .build();
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        String email = asked.getName();
        String computer =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Duration left = limits.waiting(email, computer);
        if (!left.isZero()) {
            throw new TooManyLogIns(left);
        }
        limits.count(email, computer);
        try {
            Authentication done = passwords.authenticate(asked);
            limits.wentWell(email, computer);
            log.add(clock.instant(), LogKind.LOGGED_IN, done.getName(), null, null);
            return done;
        } catch (AuthenticationException refused) {
            String id = accounts.findByEmail(email).map(Account::id).orElse(null);
            log.add(clock.instant(), LogKind.LOG_IN_FAILED, null, id, null);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
