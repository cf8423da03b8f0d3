package nl.leerplaats.web.access.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who logged in elsewhere, called by the id of the account, as everybody is. */
final class ElsewhereUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String accountId;

    ElsewhereUser(OidcUser known, String accountId) {
        super(AuthorityUtils.NO_AUTHORITIES, known.getIdToken(), known.getUserInfo());
        this.accountId = accountId;
    }

    @Override
    public String getName() {
        return accountId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElsewhereUser user && user.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
