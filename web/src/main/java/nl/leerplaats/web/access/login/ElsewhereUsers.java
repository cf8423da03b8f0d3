package nl.leerplaats.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.web.access.people.InvitationDesk;
import nl.leerplaats.web.access.people.InvitationDesk.Elsewhere;
import nl.leerplaats.web.access.people.InvitationDesk.Guest;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationKind;
import nl.leerplaats.web.store.account.LogKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Finds the account of somebody who logged in by OpenID Connect: the one that is known by issuer and subject; else that of the invitation with which the
 * person came, or of the e-mail address, where the provider has verified that. Nobody gets in who was not invited.
 */
@Component
class ElsewhereUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The attribute of a session with the secret of the invitation with which somebody came. */
    static final String INVITATION = "leerplaats.invitation";

    /** The failure of somebody who is known elsewhere and was not invited here. */
    static final String UNINVITED = "uninvited";

    private final OidcUserService provider = new OidcUserService();
    private final AccountStore accounts;
    private final InvitationDesk invitations;
    private final AccessLog log;
    private final Clock clock;

    ElsewhereUsers(AccountStore accounts, InvitationDesk invitations, AccessLog log, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser known = provider.loadUser(request);
        Elsewhere who = new Elsewhere(
                Objects.requireNonNull(known.getIssuer()).toString(), Objects.requireNonNull(known.getSubject()));
        Account account = accounts.findBySubject(who.issuer(), who.subject())
                .or(() -> ofInvitation(known, who))
                .or(() -> ofAddress(known, who))
                .filter(one -> !one.disabled())
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNINVITED)));
        log.add(clock.instant(), LogKind.LOGGED_IN, account.id(), null, null);
        return new ElsewhereUser(known, account.id());
    }

    /**
     * The secret of the invitation with which somebody came who has an account already, and is asked whether to join with it. It is told once.
     */
    Optional<String> toJoin(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object secret = session == null ? null : session.getAttribute(INVITATION);
        if (session == null || secret == null) {
            return Optional.empty();
        }
        session.removeAttribute(INVITATION);
        return Optional.of(secret.toString())
                .filter(one -> invitations
                        .find(one)
                        .filter(invitation -> invitation.kind() == InvitationKind.SPACE)
                        .isPresent());
    }

    /** Whoever has the link was invited, under whatever address the provider knows them. */
    private Optional<Account> ofInvitation(OidcUser known, Elsewhere who) {
        return secret().flatMap(invitations::find)
                .filter(one -> one.kind() != InvitationKind.PASSWORD)
                .flatMap(one -> accept(one, known, who));
    }

    private static Optional<String> secret() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object secret = request == null ? null : request.getAttribute(INVITATION, RequestAttributes.SCOPE_SESSION);
        return Optional.ofNullable(secret).map(Object::toString);
    }

    private Optional<Account> accept(Invitation invitation, OidcUser known, Elsewhere who) {
        String invited = invitation.email().isEmpty() ? verified(known) : invitation.email();
        if (invited == null) {
            return Optional.empty();
        }
        String told = known.getFullName();
        String name = told == null || told.isBlank() ? invitation.name() : told.strip();
        return invitations.accept(invitation, new Guest(invited, name.isEmpty() ? invited : name), null, who);
    }

    /** The e-mail address that the provider has verified; null where it has not. */
    private static @Nullable String verified(OidcUser known) {
        return Boolean.TRUE.equals(known.getEmailVerified()) ? known.getEmail() : null;
    }

    private Optional<Account> ofAddress(OidcUser known, Elsewhere who) {
        String email = verified(known);
        if (email == null) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.findByEmail(email).filter(one -> one.subject() == null);
        account.ifPresent(one -> accounts.link(one.id(), who.issuer(), who.subject()));
        return account.or(() -> invitations.findFor(email).flatMap(one -> accept(one, known, who)));
    }
}
