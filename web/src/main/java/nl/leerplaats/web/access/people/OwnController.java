package nl.leerplaats.web.access.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.AccessToken;
import nl.leerplaats.web.store.account.AccessTokenStore;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an account itself: its years, its password, its log-ins and its programs. */
@Controller
@Access(Needs.ACCOUNT)
class OwnController {

    private static final String PAGE = "redirect:/account";

    private final AccessSettings settings;
    private final Store store;
    private final AccountStore accounts;
    private final MembershipStore members;
    private final AccessTokenStore tokens;
    private final InvitationDesk desk;
    private final Sessions sessions;
    private final LogInLimits limits;
    private final AccessLog log;
    private final PasswordEncoder encoder;
    private final Clock clock;

    OwnController(
            AccessSettings settings,
            Store store,
            AccountStore accounts,
            MembershipStore members,
            AccessTokenStore tokens,
            InvitationDesk desk,
            Sessions sessions,
            LogInLimits limits,
            AccessLog log,
            PasswordEncoder encoder,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.tokens = tokens;
        this.desk = desk;
        this.sessions = sessions;
        this.limits = limits;
        this.log = log;
        this.encoder = encoder;
        this.clock = clock;
    }

    @GetMapping("/account")
    String show(Viewer viewer, Model model) {
        return page(account(viewer), Map.of(), model);
    }

    /** The language of a page that came of sending something is changed here, and it is loaded anew. */
    @GetMapping({"/account/password", "/account/tokens"})
    String showAgain() {
        return PAGE;
    }

    private Account account(Viewer viewer) {
        if (!settings.hasAccounts()) {
            throw new NotFoundException("page", "account");
        }
        return accounts.find(Objects.requireNonNull(viewer.accountId())).orElseThrow();
    }

    private String page(Account account, Map<String, String> problems, Model model) {
        Map<String, SpaceRole> roles = members.rolesOf(account.id());
        Map<String, String> names = store.spaces().list().stream()
                .filter(space -> roles.containsKey(space.id()))
                .collect(Collectors.toMap(PlanningSpace::id, PlanningSpace::name));
        model.addAttribute("account", account);
        model.addAttribute("roles", roles);
        model.addAttribute("names", names);
        model.addAttribute("tokens", tokens.list(account.id()));
        model.addAttribute("problems", problems);
        return "access/own";
    }

    /** The password of now is tried as often as at log-in, and counted with that: whoever finds a browser that is logged in does not guess on. */
    @PostMapping("/account/password")
    String changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Viewer viewer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = account(viewer);
        Duration left = limits.waiting(account.email(), request.getRemoteAddr());
        if (!left.isZero()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("wait", LogInLimits.seconds(left));
            return page(account, Map.of(), model);
        }
        String wrong = isRight(old, account, request.getRemoteAddr())
                ? PasswordRules.problem(password, again)
                : "password.old";
        if (wrong != null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(account, Map.of("password", wrong), model);
        }
        desk.setPassword(account.id(), password);
        return "redirect:/login?ready";
    }

    private boolean isRight(String typed, Account account, String computer) {
        String known = account.password();
        if (known == null) {
            return false;
        }
        limits.count(account.email(), computer);
        boolean right = encoder.matches(typed, known);
        if (right) {
            limits.wentWell(account.email(), computer);
        } else {
            log.add(clock.instant(), LogKind.OLD_PASSWORD_WRONG, account.id(), account.id(), null);
        }
        return right;
    }

    @PostMapping("/account/log-out")
    String logOutEverywhere(Viewer viewer) {
        Account account = account(viewer);
        log.add(clock.instant(), LogKind.LOGGED_OUT_EVERYWHERE, account.id(), null, null);
        sessions.endAll(account.id());
        return "redirect:/login?out";
    }

    /** Makes a token for a program; it is in the answer alone. */
    @PostMapping("/account/tokens")
    String makeToken(
            @RequestParam(defaultValue = "") String name, Viewer viewer, Model model, HttpServletResponse response) {
        Account account = account(viewer);
        String typed = name.strip();
        if (typed.isEmpty() || typed.length() > Account.LONGEST_NAME) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(account, Map.of("name", "token.noName"), model);
        }
        String secret = Secrets.next();
        tokens.add(new AccessToken(store.newId(), account.id(), typed, clock.instant(), null), Secrets.digest(secret));
        log.add(clock.instant(), LogKind.TOKEN_MADE, account.id(), null, null);
        model.addAttribute("made", secret);
        return page(account, Map.of(), model);
    }

    @PostMapping("/account/tokens/withdraw")
    String withdrawToken(@RequestParam String token, Viewer viewer, RedirectAttributes redirect) {
        Account account = account(viewer);
        tokens.withdraw(account.id(), token);
        log.add(clock.instant(), LogKind.TOKEN_WITHDRAWN, account.id(), null, null);
        redirect.addFlashAttribute("notice", "access.token.withdrawn");
        return PAGE;
    }
}
