package nl.leerplaats.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import nl.leerplaats.web.store.account.AccessTokenStore;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2TokenIntrospectionClaimNames;
import org.springframework.stereotype.Component;

/** For answers that go on for long, such as a stream of events: {@link AccessGate} looks once, at their begin. */
@Component
public class LastingAccess {

    private final AccountStore accounts;
    private final MembershipStore members;
    private final AccessTokenStore tokens;

    LastingAccess(AccountStore accounts, MembershipStore members, AccessTokenStore tokens) {
        this.accounts = accounts;
        this.members = members;
        this.tokens = tokens;
    }

    /**
     * What tells, whenever it is asked, whether whoever sent a request may have the answer still: the account is not switched off, is in the space as
     * what is needed, and the key with which a program came is not withdrawn.
     *
     * @param request one that {@link AccessGate} let in
     * @param needs what its address needs
     * @param spaceId the space that it is about
     */
    public BooleanSupplier of(HttpServletRequest request, Needs needs, String spaceId) {
        String account = request.getAttribute(AccessGate.VIEWER) instanceof Viewer viewer ? viewer.accountId() : null;
        if (account == null) {
            return () -> true;
        }
        String token = token(request);
        return () -> mayStill(account, needs, spaceId) && (token == null || tokens.isThere(account, token));
    }

    /** The id of the key with which a program came; null for a person. */
    private static @Nullable String token(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who
                        && who.getPrincipal() instanceof OAuth2AuthenticatedPrincipal program
                ? program.getAttribute(OAuth2TokenIntrospectionClaimNames.JTI)
                : null;
    }

    private boolean mayStill(String accountId, Needs needs, String spaceId) {
        return accounts.find(accountId)
                .filter(account -> !account.disabled())
                .filter(account -> needs.isMet(
                        account.administrator(),
                        members.find(spaceId, accountId).map(Membership::role).orElse(null)))
                .isPresent();
    }
}
