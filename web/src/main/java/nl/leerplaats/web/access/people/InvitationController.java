package nl.leerplaats.web.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationKind;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an invited person does: choose a password for a new account, or for the old one, or accept with the account that is there. */
@Controller
class InvitationController {

    private static final String READY = "redirect:/login?ready";

    private final Store store;
    private final AccountStore accounts;
    private final MembershipStore members;
    private final MemberDesk memberDesk;
    private final InvitationDesk desk;
    private final LogInElsewhere elsewhere;

    InvitationController(
            Store store,
            AccountStore accounts,
            MembershipStore members,
            MemberDesk memberDesk,
            InvitationDesk desk,
            LogInElsewhere elsewhere) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.memberDesk = memberDesk;
        this.desk = desk;
        this.elsewhere = elsewhere;
    }

    @Access(Needs.OPEN)
    @GetMapping("/invitation/{secret}")
    String show(@PathVariable String secret, @Nullable Viewer viewer, Model model, HttpServletResponse response) {
        Optional<Invitation> invitation = desk.find(secret);
        if (invitation.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "access/gone";
        }
        if (viewer != null && invitation.get().kind() == InvitationKind.SPACE) {
            return "redirect:/join/" + secret;
        }
        String email = invitation.get().email();
        model.addAttribute("secret", secret);
        return page(
                invitation.get(),
                new InvitationDesk.Guest(email, invitation.get().name()),
                Map.of(),
                model);
    }

    private String page(Invitation invitation, InvitationDesk.Guest typed, Map<String, String> problems, Model model) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        boolean password = invitation.kind() == InvitationKind.PASSWORD;
        model.addAttribute(
                "known", !password && accounts.findByEmail(invitation.email()).isPresent());
        model.addAttribute("space", spaceName(invitation));
        model.addAttribute("providers", password ? Map.of() : elsewhere.providers());
        return "access/invitation";
    }

    private String spaceName(Invitation invitation) {
        return Optional.ofNullable(invitation.spaceId())
                .flatMap(store.spaces()::findHeader)
                .map(PlanningSpace::name)
                .orElse("");
    }

    @Access(Needs.OPEN)
    @PostMapping("/invitation/{secret}")
    String use(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response) {
        Optional<Invitation> found = desk.find(secret);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "access/gone";
        }
        Invitation invitation = found.get();
        boolean first = invitation.kind() == InvitationKind.SET_UP;
        // Whoever is invited is invited under one address; the first account says its own.
        InvitationDesk.Guest guest = new InvitationDesk.Guest(first ? email.strip() : invitation.email(), name.strip());
        Map<String, String> problems = new LinkedHashMap<>();
        if (invitation.kind() != InvitationKind.PASSWORD) {
            problems.putAll(PeopleForm.problems(guest));
        }
        String wrong = PasswordRules.problem(password, again);
        if (wrong != null) {
            problems.put("password", wrong);
        }
        if (problems.isEmpty()) {
            boolean done = invitation.kind() == InvitationKind.PASSWORD
                    ? desk.choosePassword(invitation, password)
                    : desk.accept(invitation, guest, password, null).isPresent();
            if (done) {
                return READY;
            }
            problems.put("email", "email.taken");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("secret", secret);
        return page(invitation, guest, problems, model);
    }

    /** The same invitation for who has an account already; it is not open, so that log-in comes first. */
    @Access(Needs.ACCOUNT)
    @GetMapping("/join/{secret}")
    String ask(@PathVariable String secret, Viewer viewer, Model model, HttpServletResponse response) {
        return joinPage(joinable(secret), secret, account(viewer), model, response);
    }

    /** What somebody becomes, and was; in place of that, where the invitation is for another address, whom to ask for one of one's own. */
    private String joinPage(
            Invitation invitation, String secret, Account account, Model model, HttpServletResponse response) {
        Membership given = InvitationDesk.given(invitation, account.id());
        Membership had = members.find(given.spaceId(), account.id()).orElse(null);
        Map<String, String> names = memberDesk.schools(given.spaceId());
        boolean mine = invitation.isFor(account.email());
        model.addAttribute("mine", mine);
        model.addAttribute("account", account);
        model.addAttribute("invitation", invitation);
        model.addAttribute("maker", maker(invitation));
        model.addAttribute("secret", secret);
        model.addAttribute("space", spaceName(invitation));
        model.addAttribute("given", given);
        model.addAttribute("givenSchools", schoolNames(given, names));
        model.addAttribute("had", had);
        model.addAttribute("hadSchools", had == null ? "" : schoolNames(had, names));
        if (!mine) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        return "access/join";
    }

    private String maker(Invitation invitation) {
        return Optional.ofNullable(invitation.madeBy())
                .flatMap(accounts::find)
                .map(Account::name)
                .orElse("");
    }

    /** The schools of a coordinator of schools, as they stand behind the role; empty for the others. */
    private static String schoolNames(Membership member, Map<String, String> names) {
        return member.schools().isEmpty()
                ? ""
                : member.schools().stream()
                        .sorted()
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private Account account(Viewer viewer) {
        return Optional.ofNullable(viewer.accountId())
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFoundException("invitation", ""));
    }

    private Invitation joinable(String secret) {
        return desk.find(secret)
                .filter(one -> one.kind() == InvitationKind.SPACE)
                .orElseThrow(() -> new NotFoundException("invitation", ""));
    }

    @Access(Needs.ACCOUNT)
    @PostMapping("/join/{secret}")
    String join(
            @PathVariable String secret,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Invitation invitation = joinable(secret);
        Account account = account(viewer);
        if (!invitation.isFor(account.email())) {
            return joinPage(invitation, secret, account, model, response);
        }
        if (!desk.accept(invitation, account.id())) {
            throw new NotFoundException("invitation", "");
        }
        redirect.addFlashAttribute("notice", "access.joined");
        return "redirect:/spaces";
    }
}
