package nl.leerplaats.web.access.login;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.leerplaats.web.access.people.Secrets;
import nl.leerplaats.web.store.account.AccessToken;
import nl.leerplaats.web.store.account.AccessTokenStore;
import nl.leerplaats.web.store.account.AccountStore;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2TokenIntrospectionClaimNames;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionAuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Finds the account of the token that a program comes in with; the program may do what the account may. */
@Component
class ProgramTokens implements OpaqueTokenIntrospector {

    private final AccessTokenStore tokens;
    private final AccountStore accounts;
    private final Clock clock;

    ProgramTokens(AccessTokenStore tokens, AccountStore accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return tokens.use(Secrets.digest(token), clock.instant())
                .filter(known -> accounts.find(known.accountId())
                        .filter(account -> !account.disabled())
                        .isPresent())
                .map(ProgramTokens::principal)
                .orElseThrow(() -> new BadOpaqueTokenException("There is no such token."));
    }

    /** Called by the account; the id of the token goes along for what goes on after the request is let in. */
    private static OAuth2AuthenticatedPrincipal principal(AccessToken token) {
        Map<String, Object> claims = Map.of(
                OAuth2TokenIntrospectionClaimNames.SUB, token.accountId(),
                OAuth2TokenIntrospectionClaimNames.JTI, token.id());
        return new OAuth2IntrospectionAuthenticatedPrincipal(
                token.accountId(), claims, List.copyOf(AuthorityUtils.NO_AUTHORITIES));
    }
}
