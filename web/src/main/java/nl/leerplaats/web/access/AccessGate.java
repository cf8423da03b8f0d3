package nl.leerplaats.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * The one place where what an address needs is compared with who is asking. Of a space in which somebody is nothing, nothing is told: the answer is that
 * of a space that is not there. An address that says nothing of what it needs is for nobody.
 *
 * <p>That somebody logged in is seen to before, for everything but what is open (see {@code AccountSecurity}).
 */
@Component
class AccessGate implements HandlerInterceptor {

    /** The attribute of a request that says who is asking. */
    static final String VIEWER = Viewer.class.getName();

    /** The description of the REST interface, which a library of others serves. */
    private static final String DESCRIPTION = "org.springdoc.";

    private final AccessSettings settings;
    private final AccountStore accounts;
    private final MembershipStore members;
    private final RequestSpace spaces;

    AccessGate(AccessSettings settings, AccountStore accounts, MembershipStore members, RequestSpace spaces) {
        this.settings = settings;
        this.accounts = accounts;
        this.members = members;
        this.spaces = spaces;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!settings.hasAccounts()) {
            request.setAttribute(VIEWER, Viewer.local());
            return true;
        }
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        Account account = account(request);
        Needs needs = handler instanceof HandlerMethod method ? needs(method) : null;
        if (needs == Needs.OPEN) {
            if (account != null) {
                enter(request, account, null);
            }
            return true;
        }
        if (account == null || needs == null) {
            throw nothing();
        }
        enter(request, account, null); // the page that says what is refused has the menu as well
        Membership membership = spaces.find(request)
                .flatMap(space -> members.find(space, account.id()))
                .orElse(null);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!needs.isMet(account.administrator(), membership == null ? null : membership.role())) {
            boolean stranger = membership == null && (needs.isOfSpace() || RequestSpace.isNamed(request));
            throw stranger ? nothing() : new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        if (!reads && !needs.maySend()) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        enter(request, account, membership);
        return true;
    }

    /** An address that nobody made anything for ends here; the page that says so has the menu of who logged in. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        boolean nothing = handler instanceof ResourceHttpRequestHandler
                && response.getStatus() == HttpServletResponse.SC_NOT_FOUND;
        Account account = nothing && settings.hasAccounts() ? account(request) : null;
        if (account != null) {
            enter(request, account, null);
        }
    }

    private @Nullable Account account(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null
                ? null
                : accounts.find(principal.getName())
                        .filter(one -> !one.disabled())
                        .orElse(null);
    }

    private static NotFoundException nothing() {
        return new NotFoundException("page", "");
    }

    private static void enter(HttpServletRequest request, Account account, @Nullable Membership membership) {
        request.setAttribute(
                VIEWER,
                new Viewer(
                        account.id(),
                        account.name(),
                        account.administrator(),
                        membership == null ? null : membership.role(),
                        membership == null ? Set.of() : membership.schools()));
        Worker.setAccount(request, account.name());
    }

    /** What a method needs; null where nothing says so. */
    static @Nullable Needs needs(HandlerMethod method) {
        Access own = method.getMethodAnnotation(Access.class);
        if (own != null) {
            return own.value();
        }
        Access all = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
        if (all != null) {
            return all.value();
        }
        if (ErrorController.class.isAssignableFrom(method.getBeanType())) {
            return Needs.OPEN;
        }
        return method.getBeanType().getName().startsWith(DESCRIPTION) ? Needs.ACCOUNT : null;
    }
}
